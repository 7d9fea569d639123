/* The pictures: one animated drawing at a time, cross-faded, each in a shadow root of its own so
   that neither ids, nor class names, nor keyframes of two drawings (or of this page) ever meet. */
"use strict";
window.Storyloom = window.Storyloom || {};

(() => {
  const FADE_MS = 700;
  const INNER_STYLE = `
    :host { display: block; }
    svg, img { display: block; width: 100%; height: 100%; }
    img { object-fit: cover; }
    :host(.still) *, :host(.still) *::before, :host(.still) *::after {
      animation-play-state: paused !important;
    }`;
  const ACTIVE = "script, foreignObject, iframe, object, embed, handler, listener";

  const REDUCED_MOTION = /@media\s*\(\s*prefers-reduced-motion\s*:\s*reduce\s*\)/g;

  /* Turn SVG text into an element that can neither run code nor reach out of the page. */
  function parseDrawing(text) {
    const parsed = new DOMParser().parseFromString(text, "image/svg+xml");
    const svg = parsed.documentElement;
    if (svg.localName !== "svg" || parsed.querySelector("parsererror")) return null;
    svg.querySelectorAll(ACTIVE).forEach((element) => element.remove());
    for (const element of [svg, ...svg.querySelectorAll("*")]) {
      for (const { name, value } of [...element.attributes]) {
        const link = name === "href" || name === "xlink:href";
        if (/^on/i.test(name) || (link && !/^(#|data:image\/)/.test(value))) {
          element.removeAttribute(name);
        }
      }
    }
    /* The reader's choice decides here whether pictures move; it starts as the system's does. */
    for (const style of svg.querySelectorAll("style")) {
      style.textContent = style.textContent.replace(REDUCED_MOTION, "@media not all");
    }
    if (!svg.hasAttribute("viewBox")) {
      const width = parseFloat(svg.getAttribute("width")) || 1280;
      const height = parseFloat(svg.getAttribute("height")) || 720;
      svg.setAttribute("viewBox", `0 0 ${width} ${height}`);
    }
    svg.removeAttribute("width");
    svg.removeAttribute("height");
    svg.setAttribute("preserveAspectRatio", "xMidYMid slice");
    svg.setAttribute("aria-hidden", "true");
    return document.importNode(svg, true);
  }

  class Stage {
    constructor(element, story) {
      this.element = element;
      this.story = story;
      this.still = true;
      this.layer = null;
      this.turn = 0;
    }

    /* Bring the picture of a scene in; an older call that finishes later changes nothing. */
    async show(scene, label) {
      const turn = ++this.turn;
      const text = await this.story.drawing(scene.animation);
      if (turn !== this.turn) return;
      const layer = document.createElement("div");
      layer.className = "picture";
      layer.setAttribute("role", "img");
      layer.setAttribute("aria-label", label);
      const root = layer.attachShadow({ mode: "open" });
      const style = document.createElement("style");
      style.textContent = INNER_STYLE;
      root.append(style, (text && parseDrawing(text)) || this.poster(scene));
      this.element.querySelectorAll(".picture").forEach((old) => this.leave(old));
      this.element.prepend(layer);
      this.layer = layer;
      this.setStill(this.still);
    }

    poster(scene) {
      const image = document.createElement("img");
      image.alt = "";
      image.src = this.story.url(scene.poster);
      return image;
    }

    leave(layer) {
      layer.classList.add("leaving", "still");
      layer.setAttribute("aria-hidden", "true");
      setTimeout(() => layer.remove(), FADE_MS);
    }

    /* Hold or let go every animation of the picture, of style sheets and of SVG's own kind. */
    setStill(still) {
      this.still = still;
      if (!this.layer) return;
      this.layer.classList.toggle("still", still);
      const svg = this.layer.shadowRoot.querySelector("svg");
      if (svg && svg.pauseAnimations) still ? svg.pauseAnimations() : svg.unpauseAnimations();
    }
  }

  window.Storyloom.Stage = Stage;
})();
