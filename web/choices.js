/* The five choices, one question at a time, each answer a picture to press. */
"use strict";
window.Storyloom = window.Storyloom || {};

(() => {
  const { element, face } = window.Storyloom;
  const STEPS = ["theme", "hero", "color", "adjective", "name"];
  const NAMES_SHOWN = 11; /* with the button for more names: four rows of three */
  const FAVOURITE_PLACES = ["coral_reef", "forest_glade", "moon_surface"];
  const PLACES = {
    underwater: "under the sea",
    enchanted_forest: "in the enchanted forest",
    space: "in space",
    castle: "in a castle",
    treasure_island: "on a treasure island",
    snowy_north: "in the snowy north",
    dinosaur_valley: "in dinosaur valley",
    jungle: "in the jungle",
  };
  const $ = (id) => document.getElementById(id);
  const spoken = (word) => word.replaceAll("_", " ");
  const pick = (list) => list[Math.floor(Math.random() * list.length)];

  class Choices {
    constructor(catalogue, backgrounds, onMake) {
      this.catalogue = catalogue;
      this.backgrounds = backgrounds;
      this.onMake = onMake;
      this.values = {};
      this.at = 0;
      this.questions = {
        theme: "Where does your story happen?",
        hero: "Who is it about?",
        color: "Which colour shines in it?",
        adjective: "What kind of story shall it be?",
        name: "And the name of your hero?",
      };
      this.shuffleNames();
      STEPS.forEach((step, index) => {
        const bead = element("button", { type: "button", className: "bead" }, element("i"));
        bead.addEventListener("click", () => this.show(index));
        $("beads").append(element("li", {}, bead));
      });
      $("step-back").addEventListener("click", () => this.show(this.at - 1));
      $("surprise").addEventListener("click", () => this.surprise());
      $("make").addEventListener("click", () => this.make());
      this.show(0);
    }

    shuffleNames() {
      const all = Object.values(this.catalogue.names).flat();
      const shown = new Set();
      while (shown.size < Math.min(NAMES_SHOWN, all.length)) shown.add(pick(all));
      this.names = [...shown].sort();
    }

    /* Choices that hold so far; used to take up the choices of an earlier story. */
    take(values) {
      const { themes } = this.catalogue;
      for (const step of STEPS) {
        if (values[step] && this.offers(step, values[step])) this.values[step] = values[step];
      }
      const theme = themes[this.values.theme];
      if (!theme || !theme.heroes.includes(this.values.hero)) delete this.values.hero;
      const missing = STEPS.findIndex((step) => !this.values[step]);
      this.show(missing < 0 ? STEPS.length - 1 : missing);
      return missing < 0;
    }

    offers(step, value) {
      const { themes, heroes, colors, adjectives, names } = this.catalogue;
      return {
        theme: () => Object.hasOwn(themes, value),
        hero: () => heroes.includes(value),
        color: () => colors.includes(value),
        adjective: () => adjectives.includes(value),
        name: () => Object.values(names).flat().includes(value),
      }[step]();
    }

    show(index) {
      this.at = Math.max(0, Math.min(index, this.reached()));
      const step = STEPS[this.at];
      $("question").textContent = this.questions[step];
      $("cards").className = `cards-${step}`;
      $("cards").replaceChildren(...this.cardsOf(step));
      $("step-back").hidden = this.at === 0;
      $("make").hidden = this.reached() < STEPS.length - 1 || !this.values.name;
      $("surprise").hidden = !$("make").hidden;
      this.fillSentence();
      this.fillBeads();
    }

    reached() {
      const missing = STEPS.findIndex((step) => !this.values[step]);
      return missing < 0 ? STEPS.length - 1 : missing;
    }

    cardsOf(step) {
      const { themes, colors, adjectives } = this.catalogue;
      if (step === "theme") {
        return Object.entries(themes).map(([key, { label }]) => this.card(step, key, label, this.place(key)));
      }
      if (step === "hero") {
        return themes[this.values.theme].heroes.map((hero) => this.card(step, hero, hero, heroPicture(hero)));
      }
      if (step === "color") {
        return colors.map((color) => {
          const swatch = element("span", { className: "swatch" });
          swatch.dataset.color = color;
          return this.card(step, color, color, swatch);
        });
      }
      if (step === "adjective") {
        return adjectives.map((adjective) => this.card(step, adjective, adjective, face(adjective)));
      }
      const more = element("button", { type: "button", className: "card more" }, element("b", {}, "More names"));
      more.addEventListener("click", () => {
        this.shuffleNames();
        this.show(this.at);
      });
      const names = this.names.map((name) => this.card(step, name, name));
      return [heroPicture(this.values.hero), ...names, more];
    }

    card(step, value, label, picture) {
      const chosen = this.values[step] === value;
      const card = element("button", { type: "button", className: "card" });
      card.dataset.value = value;
      card.setAttribute("aria-pressed", String(chosen));
      if (picture) card.append(picture);
      card.append(element("b", {}, label.charAt(0).toUpperCase() + spoken(label.slice(1))));
      card.addEventListener("click", () => this.choose(step, value));
      return card;
    }

    place(theme) {
      const kinds = this.backgrounds[theme] || [];
      const kind = kinds.find((each) => FAVOURITE_PLACES.includes(each)) || kinds[0];
      return kind
        ? element("img", { src: `/art/backgrounds/${encodeURIComponent(kind)}.svg`, alt: "", draggable: false })
        : element("span", { className: "swatch" });
    }

    choose(step, value) {
      this.values[step] = value;
      if (step === "theme" && !this.catalogue.themes[value].heroes.includes(this.values.hero)) {
        delete this.values.hero;
      }
      const last = this.at === STEPS.length - 1;
      this.show(last ? this.at : this.at + 1);
      (last ? $("make") : $("question")).focus({ preventScroll: true });
    }

    surprise() {
      const { themes, colors, adjectives, names } = this.catalogue;
      const theme = this.values.theme || pick(Object.keys(themes));
      this.take({
        theme,
        hero: this.values.hero || pick(themes[theme].heroes),
        color: this.values.color || pick(colors),
        adjective: this.values.adjective || pick(adjectives),
        name: this.values.name || pick(Object.values(names).flat()),
      });
      if (!this.names.includes(this.values.name)) {
        this.names = [...this.names.slice(1), this.values.name].sort();
        this.show(this.at);
      }
      $("make").focus({ preventScroll: true });
    }

    make() {
      this.onMake({ ...this.values });
    }

    fillSentence() {
      const { theme, hero, color, adjective, name } = this.values;
      const place = theme && (PLACES[theme] || this.catalogue.themes[theme].label);
      const blank = () => element("span", { className: "blank" });
      const word = (value) => (value ? element("strong", {}, spoken(value)) : blank());
      const a = adjective && /^[aeiou]/.test(adjective) ? "An " : "A ";
      const who = name ? [word(name), " the ", word(hero)] : ["a ", word(hero)];
      $("sentence").replaceChildren(a, word(adjective), ", ", word(color), " story of ", ...who, " ", word(place));
      if (color) document.body.dataset.color = color;
    }

    fillBeads() {
      const reached = this.reached();
      [...$("beads").children].forEach((item, index) => {
        const bead = item.firstChild;
        bead.disabled = index > reached;
        bead.classList.toggle("here", index === this.at);
        bead.classList.toggle("done", Boolean(this.values[STEPS[index]]));
        bead.setAttribute("aria-label", `Step ${index + 1} of ${STEPS.length}: ${this.questions[STEPS[index]]}`);
        if (index === this.at) bead.setAttribute("aria-current", "step");
        else bead.removeAttribute("aria-current");
      });
    }
  }

  function heroPicture(hero) {
    return element("img", { src: `/art/heroes/${encodeURIComponent(hero)}.svg`, alt: "", draggable: false });
  }

  Object.assign(window.Storyloom, { Choices, heroPicture });
})();
