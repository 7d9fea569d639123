/* Consent, the stories that wait for a person, and deletion. */
"use strict";

(() => {
  const { api, element } = window.Storyloom;
  const $ = (id) => document.getElementById(id);
  const CONSENT = {
    granted: "You have agreed. Stories can be made.",
    withdrawn: "You have withdrawn your consent. No new story is made.",
    none: "Not given yet. No story is made before you agree.",
  };

  function say(text) {
    $("announce").textContent = text;
    $("announce").hidden = false;
  }

  /* Run one request of a person; a refusal is said, and never leaves the page half-changed. */
  async function attempt(button, work) {
    button.disabled = true;
    try {
      await work();
    } catch (error) {
      say(error.message);
    } finally {
      button.disabled = false;
    }
  }

  async function showConsent() {
    const { status } = await api.consent();
    $("consent-state").textContent = CONSENT[status];
    $("consent-state").dataset.consent = status;
    $("grant").hidden = status === "granted";
    $("withdraw").hidden = status !== "granted";
  }

  const FOUND_BY = { term: "a word on the list", pattern: "a pattern on the list", model: "the safety model" };

  /* One finding of the filter in one line: where, what, found how, how strong. */
  function reasonText({ scene_index: scene, category, source, detail, score }) {
    const found = FOUND_BY[source] || source;
    return `Scene ${scene + 1}: ${category.replaceAll("_", " ")} (${detail}), found by ${found}, strength ${score.toFixed(2)}`;
  }

  function reviewCard(review) {
    const id = `by-${review.story_id}`;
    const reviewer = element("input", { id, autocomplete: "name", maxLength: 80 });
    const note = element("input", { id: `note-${review.story_id}`, maxLength: 300 });
    const buttons = [["approve", "Let it go on", "strong"], ["reject", "Refuse it", "grave"]].map(([decision, label, look]) => {
      const button = element("button", { type: "button", className: `pill ${look}` }, label);
      button.dataset.decision = decision;
      button.addEventListener("click", () => attempt(button, async () => {
        if (!reviewer.value.trim()) {
          reviewer.focus();
          throw new Error("Please write your name first: the decision is kept with it.");
        }
        await api.decide(review.story_id, { decision, reviewer: reviewer.value.trim(), note: note.value.trim() });
        say(decision === "approve" ? "The story goes on." : "The story was refused.");
        await showReviews();
      }));
      return button;
    });
    const card = element("article", { className: "review" },
      element("h3", {}, review.title),
      element("ol", {}, ...review.scenes.map((text) => element("li", {}, text))),
      element("div", { className: "reasons" }, element("b", {}, "Why it waits"),
        element("ul", {}, ...review.reasons.map((reason) => element("li", {}, reasonText(reason))))),
      element("label", { htmlFor: id }, "Your name"), reviewer,
      element("label", { htmlFor: `note-${review.story_id}` }, "A note (may stay empty)"), note,
      element("div", { className: "row" }, ...buttons));
    card.dataset.story = review.story_id;
    return card;
  }

  async function showReviews() {
    const { reviews } = await api.reviews();
    $("reviews").replaceChildren(...reviews.map(reviewCard));
    $("no-reviews").hidden = reviews.length > 0;
  }

  $("grant").addEventListener("submit", (event) => {
    event.preventDefault();
    attempt(event.submitter || $("grant").querySelector("button"), async () => {
      await api.grant($("guardian").value.trim());
      $("grant").reset();
      say("Thank you. Your consent is on record.");
      await showConsent();
    });
  });
  $("withdraw").addEventListener("click", (event) => attempt(event.currentTarget, async () => {
    await api.withdraw();
    say("Your consent is withdrawn.");
    await showConsent();
  }));
  const askToForget = (asking) => {
    $("forget-sure").hidden = !asking;
    $("forget").hidden = asking;
    (asking ? $("forget-no") : $("forget")).focus();
  };
  $("forget").addEventListener("click", () => askToForget(true));
  $("forget-no").addEventListener("click", () => askToForget(false));
  $("forget-yes").addEventListener("click", (event) => attempt(event.currentTarget, async () => {
    await api.forget();
    askToForget(false);
    say("Everything of this family has been deleted.");
    await Promise.all([showConsent(), showReviews()]);
  }));

  $("family").textContent = api.family();
  Promise.all([showConsent(), showReviews()]).catch((error) => say(error.message));
})();
