/* The story service: one call a route; a refusal becomes an Error that says what to do. */
"use strict";
window.Storyloom = window.Storyloom || {};

(() => {
  const FAMILY_KEY = "storyloom.family";

  /* A refusal of the service: `name` is the error's name, the message is meant for a person. */
  class ServiceError extends Error {
    constructor(name, message, status) {
      super(message);
      this.name = name;
      this.status = status;
    }
  }

  function family() {
    try {
      return localStorage.getItem(FAMILY_KEY) || "home";
    } catch {
      return "home";
    }
  }

  async function call(method, path, body) {
    const options = { method, headers: {} };
    if (body !== undefined) {
      options.headers["Content-Type"] = "application/json";
      options.body = JSON.stringify(body);
    }
    let answer;
    try {
      answer = await fetch(path, options);
    } catch {
      throw new ServiceError("Unreachable", "The story maker is not running. Start it and try again.", 0);
    }
    const value = await answer.json().catch(() => ({}));
    if (answer.ok) return value;
    const message = value.message || `The story maker answered ${answer.status}.`;
    throw new ServiceError(value.error || "Unknown", message, answer.status);
  }

  const part = encodeURIComponent;
  const mine = () => `family_id=${part(family())}`;
  const api = {
    family,
    catalogue: () => call("GET", "/catalogue"),
    artCatalogue: () => call("GET", "/art/catalogue.json"),
    make: (choices) => call("POST", "/stories", { family_id: family(), ...choices }),
    stories: () => call("GET", `/stories?${mine()}`),
    story: (id) => call("GET", `/stories/${part(id)}?${mine()}`),
    bookAddress: (id) => `/stories/${part(id)}/book?${mine()}`,
    book: (id) => call("GET", `/stories/${part(id)}/book?${mine()}`),
    reviews: () => call("GET", "/reviews"),
    decide: (id, decision) => call("POST", `/reviews/${part(id)}`, decision),
    consent: () => call("GET", `/consents/${part(family())}`),
    grant: (guardian) => call("PUT", `/consents/${part(family())}`, { guardian }),
    withdraw: () => call("DELETE", `/consents/${part(family())}`),
    forget: () => call("DELETE", `/families/${part(family())}`),
  };

  /* Make an element: properties first, then what is inside it. Texts are always texts. */
  function element(tag, properties, ...inside) {
    const made = document.createElement(tag);
    for (const [name, value] of Object.entries(properties || {})) {
      if (name in made) made[name] = value;
      else made.setAttribute(name, value);
    }
    made.append(...inside);
    return made;
  }

  function playerAddress(storyId) {
    const query = new URLSearchParams({ story: api.bookAddress(storyId), home: "../index.html" });
    return `player/index.html?${query}`;
  }

  Object.assign(window.Storyloom, { api, element, playerAddress });
})();
