/* The studio: from choices to a book, and the shelf of this family's books. */
"use strict";

(() => {
  const { api, element, playerAddress, Choices, Making, heroPicture } = window.Storyloom;
  const VIEWS = ["choose", "making", "trouble", "library"];
  const STANDING = {
    running: "Being made…",
    waiting_for_review: "Waiting for a grown-up",
    failed: "Did not work out",
    rejected: "Not for children",
  };
  const $ = (id) => document.getElementById(id);
  const making = new Making();
  let choices = null;
  let again = () => start();

  function show(view) {
    for (const each of VIEWS) $(each).hidden = each !== view;
    document.body.dataset.view = view;
    for (const [id, name] of [["to-choose", "choose"], ["to-library", "library"]]) {
      if (view === name) $(id).setAttribute("aria-current", "page");
      else $(id).removeAttribute("aria-current");
    }
    if (view !== "making") making.stop();
    window.scrollTo(0, 0);
  }

  /* Say what went wrong in words for the family, with the next step to take. */
  function trouble(error, retry) {
    again = retry;
    const consent = error.name === "ConsentMissingError";
    $("trouble-title").textContent = consent ? "Ask a grown-up first" : "Oh! That did not work";
    $("trouble-text").textContent = consent
      ? "Before the first story, a grown-up says yes on the page for grown-ups."
      : error.message;
    $("trouble-link").hidden = !consent;
    $("announce").textContent = $("trouble-title").textContent;
    show("trouble");
  }

  async function make(values) {
    show("making");
    try {
      const { story_id: storyId } = await api.make(values);
      await follow(storyId, values.hero, () => make(values));
    } catch (error) {
      trouble(error, () => make(values));
    }
  }

  async function follow(storyId, hero, retry) {
    show("making");
    const state = await making.watch(storyId, hero);
    if (!state) return;
    if (state.status === "published") {
      location.href = playerAddress(storyId);
    } else if (state.status === "waiting_for_review") {
      trouble(new Error("A grown-up wants to read this story first. It will be in “My stories” then."), retry);
      $("trouble-title").textContent = "Almost!";
      $("trouble-link").hidden = false;
    } else if (state.status === "rejected") {
      trouble(new Error("This one was not right for children. Try again: the next will be another."), retry);
    } else {
      trouble(new Error("The story got tangled on the way. Try again, or ask a grown-up to look."), retry);
    }
  }

  async function library() {
    show("library");
    try {
      const { stories } = await api.stories();
      $("shelf").replaceChildren(...stories.map(book));
      $("empty-shelf").hidden = stories.length > 0;
    } catch (error) {
      trouble(error, library);
    }
  }

  function book(story) {
    const open = story.status === "published";
    const { hero, color } = story.prompt;
    const words = element("span", { className: "words" },
      element("b", {}, story.title || `A story of a ${hero}`),
      element("small", {}, open ? dayOf(story.created_at) : STANDING[story.status] || story.status));
    const link = open
      ? element("a", { className: "book", href: playerAddress(story.story_id) }, heroPicture(hero), words)
      : element("button", { className: "book unfinished", type: "button" }, heroPicture(hero), words);
    link.dataset.color = color;
    link.dataset.status = story.status;
    if (story.status === "running") {
      link.addEventListener("click", () => follow(story.story_id, hero, library));
    } else if (!open) link.disabled = true;
    const more = element("button", { className: "pill small", type: "button" }, "Another like this");
    more.addEventListener("click", () => make(story.prompt));
    return element("li", {}, link, more);
  }

  function dayOf(moment) {
    return new Date(moment).toLocaleDateString("en", { day: "numeric", month: "long" });
  }

  /* Theme -> kinds of its backgrounds; without them the cards are plain, not broken. */
  async function backgrounds() {
    const places = {};
    const art = await api.artCatalogue().catch(() => ({ backgrounds: [] }));
    for (const { kind, theme } of art.backgrounds) (places[theme] ||= []).push(kind);
    return places;
  }

  async function start() {
    try {
      const [catalogue, places] = await Promise.all([api.catalogue(), backgrounds()]);
      choices = new Choices(catalogue, places, make);
    } catch (error) {
      trouble(error, () => location.reload());
      return;
    }
    show("choose");
    const asked = Object.fromEntries(new URLSearchParams(location.search));
    if (!asked.make && location.hash !== "#library") return;
    history.replaceState(null, "", location.pathname);
    if (!asked.make) library();
    else if (choices.take(asked)) choices.make();
  }

  $("to-choose").addEventListener("click", () => show("choose"));
  $("to-library").addEventListener("click", library);
  $("try-again").addEventListener("click", () => again());
  start();
})();
