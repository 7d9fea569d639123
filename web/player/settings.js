/* What the reader prefers, kept between visits where the browser allows it, and its small panel. */
"use strict";
window.Storyloom = window.Storyloom || {};

(() => {
  const KEY = "storyloom.player";
  const calm = window.matchMedia("(prefers-reduced-motion: reduce)").matches;
  const DEFAULTS = {
    voiceVolume: 1, musicVolume: 0.6, speed: 1, captions: true, turning: true, moving: !calm,
  };

  function stored() {
    try {
      const value = JSON.parse(localStorage.getItem(KEY));
      return value && typeof value === "object" ? value : {};
    } catch {
      return {};
    }
  }

  class Settings {
    constructor(panel, opener, onChange) {
      this.values = { ...DEFAULTS };
      for (const [name, value] of Object.entries(stored())) {
        if (typeof value === typeof DEFAULTS[name]) this.values[name] = value;
      }
      this.panel = panel;
      this.opener = opener;
      this.onChange = onChange;
      this.fill();
      panel.addEventListener("input", () => this.read());
      opener.addEventListener("click", () => this.open(panel.hidden));
      document.addEventListener("pointerdown", (event) => {
        if (!panel.contains(event.target) && !opener.contains(event.target)) this.open(false);
      });
      document.addEventListener("keydown", (event) => {
        if (event.key !== "Escape" || panel.hidden) return;
        this.open(false);
        opener.focus();
      });
    }

    get(name) {
      return this.values[name];
    }

    set(name, value) {
      this.values[name] = value;
      this.fill();
      this.keep();
    }

    open(wanted) {
      if (wanted === !this.panel.hidden) return;
      this.panel.hidden = !wanted;
      this.opener.setAttribute("aria-expanded", String(wanted));
      if (wanted) this.panel.querySelector("input").focus();
    }

    field(id) {
      return this.panel.querySelector(`#${id}`);
    }

    fill() {
      this.field("voice-volume").value = this.values.voiceVolume;
      this.field("music-volume").value = this.values.musicVolume;
      this.field("turning").checked = this.values.turning;
      this.field("moving").checked = this.values.moving;
      for (const radio of this.panel.querySelectorAll("[name=speed]")) {
        radio.checked = Number(radio.value) === this.values.speed;
      }
    }

    read() {
      const speed = this.panel.querySelector("[name=speed]:checked");
      Object.assign(this.values, {
        voiceVolume: Number(this.field("voice-volume").value),
        musicVolume: Number(this.field("music-volume").value),
        speed: speed ? Number(speed.value) : 1,
        turning: this.field("turning").checked,
        moving: this.field("moving").checked,
      });
      this.keep();
    }

    keep() {
      try {
        localStorage.setItem(KEY, JSON.stringify(this.values));
      } catch {
        /* private windows may refuse: the choices then last as long as the page */
      }
      this.onChange();
    }
  }

  window.Storyloom.Settings = Settings;
})();
