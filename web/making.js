/* A story in the making: what is done, what is being done, and for how long. */
"use strict";
window.Storyloom = window.Storyloom || {};

(() => {
  const { api, element } = window.Storyloom;
  const LOOK_EVERY_MS = 700;
  const GIVE_UP_AFTER = 8; /* so many failed looks in a row */
  const $ = (id) => document.getElementById(id);
  /* Each state of the workflow in words for a child: while it runs, and when it is done. */
  const STATES = {
    ValidatePrompt: ["Reading your wishes", "Your wishes"],
    PlanStory: ["Dreaming up an idea", "The idea"],
    WriteCandidates: ["Writing the story", "The words"],
    RankCandidates: ["Choosing the best one", "The best one"],
    FilterStory: ["Checking that all is well", "The check"],
    RequestReview: ["A grown-up is having a look", "A grown-up's look"],
    ReadStory: ["Reading it through", "Reading it through"],
    ComposeScene: ["Painting the pictures", "The pictures"],
    NarrateStory: ["Practising reading aloud", "The voice"],
    ArrangeMusic: ["Tuning the instruments", "The music"],
    PublishStory: ["Binding the book", "The book"],
  };
  const ORDER = Object.keys(STATES).filter((name) => name !== "RequestReview");

  class Making {
    constructor() {
      this.watching = 0;
    }

    /* Watch a story until it is a book; the answer is its last status. */
    async watch(storyId, hero) {
      const turn = ++this.watching;
      const startedAt = performance.now();
      $("making-hero").src = `/art/heroes/${encodeURIComponent(hero)}.svg`;
      this.fill({ steps: [], status: "running" });
      const clock = setInterval(() => {
        const seconds = Math.floor((performance.now() - startedAt) / 1000);
        $("making-time").textContent = seconds < 1 ? "" : `${seconds} second${seconds === 1 ? "" : "s"}`;
      }, 250);
      let failures = 0;
      try {
        while (turn === this.watching) {
          const state = await api.story(storyId).catch((error) => {
            failures += 1;
            if (error.status !== 0 && error.status < 500) throw error;
            if (failures >= GIVE_UP_AFTER) throw error;
            return null;
          });
          if (state) {
            failures = 0;
            this.fill(state);
            if (state.status !== "running") return state;
          }
          await new Promise((done) => setTimeout(done, LOOK_EVERY_MS));
        }
      } finally {
        clearInterval(clock);
      }
      return null;
    }

    stop() {
      this.watching += 1;
    }

    fill(state) {
      const known = state.steps.filter((step) => STATES[step.name]);
      const running = known.filter((step) => step.status === "running");
      const done = new Map();
      for (const step of known) {
        if (step.status !== "done" || running.some((other) => other.name === step.name)) continue;
        done.set(step.name, Math.max(done.get(step.name) || 0, step.elapsed_ms || 0));
      }
      const line = running.length ? STATES[running[running.length - 1].name][0] : "Getting ready";
      if ($("making-line").textContent !== `${line}…`) $("making-line").textContent = `${line}…`;
      const share = ORDER.filter((name) => done.has(name)).length / ORDER.length;
      $("making-bar").setAttribute("aria-valuenow", String(Math.round(share * 100)));
      $("making-bar").firstElementChild.style.width = `${Math.max(4, share * 100)}%`;
      $("making-steps").replaceChildren(
        ...[...done].map(([name, elapsedMs]) =>
          element("li", {}, STATES[name][1], element("small", {}, `${(elapsedMs / 1000).toFixed(1)} s`))),
      );
    }
  }

  window.Storyloom.Making = Making;
})();
