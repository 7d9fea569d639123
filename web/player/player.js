/* The player: cover, five pages, the end; buttons, keys, swipes; and the page's passing time. */
"use strict";
window.Storyloom = window.Storyloom || {};

(() => {
  const { openStory, sameOrigin, Stage, Caption, Sound, Settings } = window.Storyloom;
  const TICK_MS = 40;
  const TURN_FADE_MS = 350;
  const SWIPE_PX = 50;
  const $ = (id) => document.getElementById(id);

  class Player {
    constructor(story) {
      this.story = story;
      this.book = story.book;
      this.scenes = story.book.scenes;
      this.view = "cover";
      this.index = 0;
      this.turn = 0;
      this.playing = false;
      this.stopAtMs = Infinity;
      this.sound = new Sound();
      this.stage = new Stage($("stage"), story);
      this.caption = new Caption($("caption-box"), $("caption"), (word) => this.sayWord(word));
      this.settings = new Settings($("settings"), $("open-settings"), () => this.applySettings());
      this.dress();
      this.makeDots();
      this.listen();
      this.applySettings();
      this.showView("cover");
      this.sound.load(...this.soundsOf(0));
      setInterval(() => this.tick(), TICK_MS);
    }

    /* Cover, end page and colours of this story. */
    dress() {
      const { title, prompt } = this.book;
      document.title = title;
      document.body.dataset.color = prompt.color;
      $("title").textContent = title;
      $("about").textContent = `A story about ${prompt.name} the ${prompt.hero}`;
      $("begin").setAttribute("aria-label", `Play the story: ${title}`);
      $("cover-art").src = this.story.url(this.scenes[0].poster);
      $("end-art").src = this.story.url(this.scenes[this.scenes.length - 1].poster);
      $("end-words").textContent = `That was “${title}”.`;
      const home = new URLSearchParams(location.search).get("home");
      if (!home) return;
      const { theme, hero, color, adjective, name } = prompt;
      const wishes = new URLSearchParams({ make: "1", theme, hero, color, adjective, name });
      $("home").href = sameOrigin(home);
      $("another").href = `${sameOrigin(home)}?${wishes}`;
      for (const id of ["home", "another"]) $(id).hidden = false;
    }

    makeDots() {
      this.dots = this.scenes.map((_, index) => {
        const dot = document.createElement("button");
        dot.type = "button";
        dot.className = "dot";
        dot.setAttribute("aria-label", `Page ${index + 1} of ${this.scenes.length}`);
        dot.append(document.createElement("i"));
        dot.addEventListener("click", () => this.goTo(index, true));
        const item = document.createElement("li");
        item.append(dot);
        $("dots").append(item);
        return dot;
      });
    }

    listen() {
      const on = (id, action) => $(id).addEventListener("click", (event) => {
        if (event.detail > 0) event.currentTarget.blur(); /* keep the space bar for play and pause */
        action();
      });
      on("begin", () => this.goTo(0, true));
      on("again", () => this.goTo(0, true));
      on("toggle", () => this.toggle());
      on("tap", () => this.toggle());
      on("next", () => this.next());
      on("back", () => this.previous());
      on("replay", () => this.goTo(this.index, true));
      on("to-cover", () => this.toCover());
      on("captions", () => this.settings.set("captions", !this.settings.get("captions")));
      on("full", () => this.fullScreen());
      $("full").hidden = !document.documentElement.requestFullscreen;
      document.addEventListener("keydown", (event) => this.onKey(event));
      this.listenToSwipes($("book"));
    }

    onKey(event) {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      const { target } = event;
      const field = target.matches("input, select, textarea");
      const presses = field || target.matches("button, a");
      const actions = {
        " ": presses ? null : () => this.toggle(),
        ArrowRight: field ? null : () => this.next(),
        ArrowLeft: field ? null : () => this.previous(),
        Home: field ? null : () => this.toCover(),
        c: () => this.settings.set("captions", !this.settings.get("captions")),
        f: () => this.fullScreen(),
      };
      const action = actions[event.key];
      if (!action) return;
      event.preventDefault();
      action();
    }

    listenToSwipes(element) {
      let from = null;
      element.addEventListener("touchstart", (event) => {
        const [touch] = event.touches;
        from = event.touches.length === 1 ? { x: touch.clientX, y: touch.clientY } : null;
      }, { passive: true });
      element.addEventListener("touchend", (event) => {
        if (!from) return;
        const [touch] = event.changedTouches;
        const across = touch.clientX - from.x;
        const down = touch.clientY - from.y;
        from = null;
        if (Math.abs(across) < SWIPE_PX || Math.abs(across) < 1.5 * Math.abs(down)) return;
        if (across < 0) this.next();
        else this.previous();
      }, { passive: true });
    }

    showView(view) {
      this.view = view;
      document.body.dataset.view = view;
      for (const id of ["loading", "cover", "page", "end"]) $(id).hidden = id !== view;
      $("controls").hidden = view === "loading" || view === "cover";
      if (view !== "page") this.settings.open(false);
      this.showProgress(0);
    }

    soundsOf(index) {
      const scene = this.scenes[index];
      return [this.story.url(scene.narration.audio), this.story.url(scene.music.audio)];
    }

    pictureLabel(index) {
      const things = this.scenes[index].layout.objects.map((item) => item.kind);
      const seen = [...new Set(things)].join(", ").replaceAll("_", " ");
      return seen ? `Picture of page ${index + 1}: ${seen}` : `Picture of page ${index + 1}`;
    }

    /* Open a page from its beginning; a newer call overtakes an older one. */
    async goTo(index, play) {
      const turn = ++this.turn;
      const scene = this.scenes[index];
      this.stopAtMs = Infinity;
      if (this.view === "page" && this.playing) await this.sound.fadeOut(TURN_FADE_MS);
      if (turn !== this.turn) return;
      this.index = index;
      this.sound.load(...this.soundsOf(index));
      this.setPlaying(false);
      document.body.dataset.page = String(index + 1);
      this.showView("page");
      this.caption.show(scene.text, scene.narration.words);
      $("announce").textContent = `Page ${index + 1} of ${this.scenes.length}`;
      if (play) this.setPlaying(true);
      const picture = this.stage.show(scene, this.pictureLabel(index));
      await Promise.all([picture, this.sound.ready()]);
      if (turn === this.turn && this.playing) await this.start();
    }

    async start(options) {
      this.setPlaying(true);
      const allowed = await this.sound.play(options);
      if (!allowed) this.setPlaying(false);
    }

    pause() {
      this.sound.pause();
      this.setPlaying(false);
    }

    setPlaying(playing) {
      this.playing = playing;
      document.body.dataset.state = playing ? "playing" : "paused";
      $("toggle").setAttribute("aria-label", playing ? "Pause" : "Play");
      $("toggle").querySelector("use").setAttribute("href", playing ? "#i-pause" : "#i-play");
      this.stage.setStill(!playing || !this.settings.get("moving"));
    }

    toggle() {
      this.stopAtMs = Infinity;
      if (this.view !== "page") this.goTo(0, true);
      else if (this.playing) this.pause();
      else if (this.sound.timeMs >= this.durationMs) this.goTo(this.index, true);
      else this.start();
    }

    next() {
      if (this.view === "cover") this.goTo(0, true);
      else if (this.view === "page" && this.index + 1 < this.scenes.length) {
        this.goTo(this.index + 1, true);
      } else if (this.view === "page") this.toEnd();
    }

    previous() {
      if (this.view === "end") this.goTo(this.scenes.length - 1, true);
      else if (this.view === "page" && this.index > 0) this.goTo(this.index - 1, true);
      else if (this.view === "page") this.toCover();
    }

    leavePages(view) {
      this.turn += 1;
      this.pause();
      this.showView(view);
    }

    toCover() {
      this.leavePages("cover");
      $("begin").focus({ preventScroll: true });
    }

    toEnd() {
      this.leavePages("end");
      $("announce").textContent = "The end";
      $("again").focus({ preventScroll: true });
    }

    /* A pressed word: go there and read on; in a pause, say just this word. */
    async sayWord(word) {
      const alone = !this.playing || this.stopAtMs < Infinity;
      this.sound.pause();
      this.sound.seek(word.startMs);
      this.caption.light(word.startMs);
      this.stopAtMs = alone ? word.endMs : Infinity;
      await this.start({ withMusic: !alone });
    }

    get durationMs() {
      const { narration, music } = this.scenes[this.index];
      return Math.max(narration.duration_ms, music.duration_ms);
    }

    tick() {
      if (this.view !== "page" || !this.playing || !this.sound.playing) return;
      const timeMs = this.sound.tick();
      if (timeMs >= this.stopAtMs) {
        this.stopAtMs = Infinity;
        this.pause();
        return;
      }
      this.caption.light(timeMs);
      this.showProgress(timeMs / this.durationMs);
      if (timeMs >= this.durationMs) this.pageDone();
    }

    pageDone() {
      if (this.settings.get("turning")) this.next();
      else this.pause();
    }

    showProgress(share) {
      this.dots.forEach((dot, index) => {
        const here = this.view === "page" && index === this.index;
        const read = this.view === "end" || (this.view === "page" && index < this.index);
        dot.classList.toggle("here", here);
        dot.classList.toggle("read", read);
        if (here) dot.setAttribute("aria-current", "page");
        else dot.removeAttribute("aria-current");
        dot.firstChild.style.transform = here ? `scaleX(${Math.min(1, share)})` : "";
      });
    }

    applySettings() {
      const { settings, sound } = this;
      sound.rate = settings.get("speed");
      sound.volumes = { voice: settings.get("voiceVolume"), music: settings.get("musicVolume") };
      sound.apply();
      $("captions").setAttribute("aria-pressed", String(settings.get("captions")));
      document.body.classList.toggle("wordless", !settings.get("captions"));
      this.caption.fit();
      this.setPlaying(this.playing);
    }

    fullScreen() {
      if (document.fullscreenElement) document.exitFullscreen();
      else if (document.documentElement.requestFullscreen) {
        document.documentElement.requestFullscreen().catch(() => {});
      }
    }
  }

  openStory().then((story) => new Player(story)).catch((error) => {
    $("loading-text").textContent = error.message;
    document.body.dataset.view = "failed";
  });
})();
