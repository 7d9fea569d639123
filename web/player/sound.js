/* Voice and music of a page, and the page's clock. The clock follows the voice while it speaks,
   then the music, and a plain timer where neither can be heard: a lost file never stops a story.
   The two audio elements live as long as the player, because a browser that lets sound start only
   on a press remembers that per element. */
"use strict";
window.Storyloom = window.Storyloom || {};

(() => {
  const READY_MS = 2000; /* wait this long for a slow file before starting without it */
  const STALL_MS = 3000; /* a clock that stands still for so long is given up */
  const DRIFT_MS = 300; /* farther apart than this, the music is brought back to the clock */
  const HAVE_FUTURE_DATA = 3;

  class Track {
    constructor() {
      this.audio = new Audio();
      this.audio.preload = "auto";
      this.failed = true;
      this.audio.addEventListener("error", () => {
        if (this.audio.error) this.failed = true;
      });
    }

    load(url) {
      this.failed = false;
      this.audio.src = url;
      this.audio.load();
    }

    ready() {
      const { audio } = this;
      if (this.failed || audio.readyState >= HAVE_FUTURE_DATA) return Promise.resolve();
      return new Promise((done) => {
        for (const name of ["canplay", "error"]) audio.addEventListener(name, done, { once: true });
        setTimeout(done, READY_MS);
      });
    }

    get lengthMs() {
      return Number.isFinite(this.audio.duration) ? this.audio.duration * 1000 : Infinity;
    }

    /* Whether this track can lead the clock now. */
    get running() {
      return !this.failed && !this.audio.paused && !this.audio.ended;
    }

    get timeMs() {
      return this.audio.currentTime * 1000;
    }

    seek(timeMs) {
      if (!this.failed && this.audio.readyState > 0) this.audio.currentTime = timeMs / 1000;
    }

    /* Start at the current place; false when the browser wants a press first. */
    async start(timeMs) {
      if (this.failed || timeMs >= this.lengthMs - 20) return true;
      if (Math.abs(this.timeMs - timeMs) > 50) this.seek(timeMs);
      try {
        await this.audio.play();
      } catch (error) {
        if (error.name === "NotAllowedError") return false;
        if (error.name !== "AbortError") this.failed = true;
      }
      return true;
    }
  }

  class Sound {
    constructor() {
      this.voice = new Track();
      this.music = new Track();
      this.rate = 1;
      this.volumes = { voice: 1, music: 0.6 };
      this.playing = false;
      this.timeMs = 0;
      this.fading = 0;
    }

    load(voiceUrl, musicUrl) {
      clearInterval(this.fading);
      this.pause();
      this.timeMs = 0;
      this.voice.load(voiceUrl);
      this.music.load(musicUrl);
      this.apply();
    }

    ready() {
      return Promise.all([this.voice.ready(), this.music.ready()]);
    }

    apply() {
      for (const [track, volume] of [[this.voice, "voice"], [this.music, "music"]]) {
        track.audio.volume = this.volumes[volume];
        track.audio.defaultPlaybackRate = this.rate;
        track.audio.playbackRate = this.rate;
      }
    }

    /* Start both together; false when the browser refused to start sound without a press. */
    async play({ withMusic = true } = {}) {
      this.playing = true;
      this.mark();
      const starts = [this.voice.start(this.timeMs)];
      if (withMusic) starts.push(this.music.start(this.timeMs));
      const allowed = (await Promise.all(starts)).every(Boolean);
      if (!allowed) this.pause();
      return allowed;
    }

    pause() {
      this.playing = false;
      this.voice.audio.pause();
      this.music.audio.pause();
    }

    seek(timeMs) {
      this.timeMs = timeMs;
      this.voice.seek(timeMs);
      this.music.seek(timeMs);
      this.mark();
    }

    mark() {
      this.seenAt = performance.now();
      this.stalledMs = 0;
      this.leaderMs = -1;
    }

    /* Advance the clock and return it, in milliseconds of the scene. */
    tick() {
      const now = performance.now();
      const passedMs = (now - this.seenAt) * this.rate;
      this.seenAt = now;
      if (!this.playing) return this.timeMs;
      const leader = [this.voice, this.music].find((track) => track.running);
      if (!leader) {
        this.timeMs += passedMs;
        return this.timeMs;
      }
      if (leader.timeMs === this.leaderMs) {
        this.stalledMs += passedMs;
        if (this.stalledMs > STALL_MS) leader.failed = true;
        return this.timeMs;
      }
      this.stalledMs = 0;
      this.leaderMs = leader.timeMs;
      this.timeMs = leader.timeMs;
      this.holdTogether(leader);
      return this.timeMs;
    }

    holdTogether(leader) {
      const music = this.music;
      if (leader === music || !music.running || music.audio.seeking) return;
      if (Math.abs(music.timeMs - this.timeMs) > DRIFT_MS) music.seek(this.timeMs);
    }

    /* Let a page's sound die away before the next page takes the same audio elements. */
    fadeOut(durationMs) {
      if (!this.voice.running && !this.music.running) return Promise.resolve();
      const steps = Math.max(1, Math.round(durationMs / 30));
      let left = steps;
      clearInterval(this.fading);
      return new Promise((done) => {
        this.fading = setInterval(() => {
          left -= 1;
          this.voice.audio.volume = (this.volumes.voice * left) / steps;
          this.music.audio.volume = (this.volumes.music * left) / steps;
          if (left > 0) return;
          clearInterval(this.fading);
          done();
        }, 30);
      });
    }
  }

  window.Storyloom.Sound = Sound;
})();
