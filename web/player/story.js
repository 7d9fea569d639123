/* Where a story comes from: embedded in an offline page, or fetched from the story service. */
"use strict";
window.Storyloom = window.Storyloom || {};

(() => {
  /* One story: its manifest, and how each file named in it is reached. */
  class Story {
    constructor(book, urls, drawings) {
      this.book = book;
      this.urls = urls;
      this.drawings = drawings;
    }

    url(name) {
      return this.urls[name] || name.split("/").map(encodeURIComponent).join("/");
    }

    /* The animated drawing as SVG text; null when it cannot be had (the poster stands in). */
    async drawing(name) {
      if (!(name in this.drawings)) {
        this.drawings[name] = await fetchText(this.url(name));
      }
      return this.drawings[name];
    }
  }

  async function fetchText(url) {
    try {
      const answer = await fetch(url);
      return answer.ok ? await answer.text() : null;
    } catch {
      return null;
    }
  }

  /* Only the same origin may say what is played: a link must not be able to bring a strange story. */
  function sameOrigin(address) {
    const url = new URL(address, location.href);
    if (url.origin !== location.origin) throw new Error("This story lives somewhere else.");
    return url.href;
  }

  async function openStory() {
    const embedded = document.getElementById("story-data");
    if (embedded) {
      const data = JSON.parse(embedded.textContent);
      return new Story(data.book, {}, data.drawings);
    }
    const address = new URLSearchParams(location.search).get("story");
    if (!address) throw new Error("No story was chosen.");
    const answer = await fetch(sameOrigin(address));
    const body = await answer.json().catch(() => ({}));
    if (!answer.ok) throw new Error(body.message || "The story could not be opened.");
    return new Story(body.book, body.urls || {}, {});
  }

  Object.assign(window.Storyloom, { openStory, sameOrigin });
})();
