/* The text of a page, word by word: each timed word can be lit, and pressed. */
"use strict";
window.Storyloom = window.Storyloom || {};

(() => {
  const LINGER_MS = 300; /* a pause shorter than this between two words leaves the first one lit */
  const SIZES_PX = [34, 32, 30, 28, 26];
  const SHARE = 0.25; /* of the window's height that the words may take before they shrink */

  class Caption {
    constructor(box, paragraph, onWord) {
      this.box = box;
      this.page = box.parentElement;
      this.paragraph = paragraph;
      this.words = [];
      this.lit = -1;
      paragraph.addEventListener("click", (event) => {
        const index = this.words.findIndex((word) => word.element === event.target);
        if (index >= 0) onWord(this.words[index]);
      });
      window.addEventListener("resize", () => this.fit());
    }

    /* Offsets of the timings count characters as Python does: code points, not UTF-16 units. */
    show(text, timings) {
      const characters = Array.from(text);
      const ordered = [...timings].sort((a, b) => a.char_start - b.char_start);
      const parts = [];
      this.words = [];
      this.lit = -1;
      let at = 0;
      for (const timing of ordered) {
        if (timing.char_start < at || timing.char_end > characters.length) continue;
        parts.push(characters.slice(at, timing.char_start).join(""));
        const element = document.createElement("span");
        element.className = "word";
        element.textContent = characters.slice(timing.char_start, timing.char_end).join("");
        parts.push(element);
        this.words.push({ element, startMs: timing.start_ms, endMs: timing.end_ms });
        at = timing.char_end;
      }
      parts.push(characters.slice(at).join(""));
      this.paragraph.replaceChildren(...parts);
      this.words.sort((a, b) => a.startMs - b.startMs);
      this.box.scrollTop = 0;
      this.fit();
    }

    /* The largest type with which the words leave the picture its room. The picture is as wide as
       the words leave it height, and the words wrap to the picture's width: a few rounds settle it. */
    fit() {
      if (!this.paragraph.offsetParent) return;
      for (const size of SIZES_PX) {
        this.paragraph.style.setProperty("--type", `${size}px`);
        for (let round = 0; round < 4; round += 1) {
          this.page.style.setProperty("--words", `${Math.ceil(this.paragraph.offsetHeight)}px`);
        }
        if (this.paragraph.offsetHeight <= this.roomPx()) return;
      }
    }

    roomPx() {
      const page = this.page.getBoundingClientRect();
      if (getComputedStyle(this.page).flexDirection === "row") return page.height;
      const besidePicture = page.height - (page.width * 9) / 16;
      return Math.max(window.innerHeight * SHARE, besidePicture);
    }

    indexAt(timeMs) {
      let index = -1;
      while (index + 1 < this.words.length && this.words[index + 1].startMs <= timeMs) index += 1;
      if (index < 0) return -1;
      const next = this.words[index + 1];
      const endMs = this.words[index].endMs;
      const close = next && next.startMs - endMs < LINGER_MS;
      return timeMs < endMs || close ? index : -1;
    }

    light(timeMs) {
      const index = this.indexAt(timeMs);
      if (index === this.lit) return;
      if (this.lit >= 0) this.words[this.lit].element.classList.remove("lit");
      this.lit = index;
      if (index < 0) return;
      const { element } = this.words[index];
      element.classList.add("lit");
      this.keepInSight(element);
    }

    keepInSight(element) {
      const inner = element.getBoundingClientRect();
      const outer = this.box.getBoundingClientRect();
      if (inner.bottom > outer.bottom - 8) this.box.scrollTop += inner.bottom - outer.bottom + 40;
      else if (inner.top < outer.top) this.box.scrollTop -= outer.top - inner.top + 8;
    }
  }

  window.Storyloom.Caption = Caption;
})();
