/* A face for each adjective, so that a child who cannot read yet can choose. */
"use strict";
window.Storyloom = window.Storyloom || {};

(() => {
  const HEAD = '<circle cx="100" cy="104" r="74" class="skin"/><path d="M46 76a70 70 0 0 1 60-38" class="shine"/>';
  const CHEEKS = '<ellipse cx="58" cy="124" rx="13" ry="9" class="cheek"/><ellipse cx="142" cy="124" rx="13" ry="9" class="cheek"/>';
  const EYES = '<ellipse cx="74" cy="98" rx="9" ry="13" class="dark"/><ellipse cx="126" cy="98" rx="9" ry="13" class="dark"/><circle cx="77" cy="93" r="4" class="white"/><circle cx="129" cy="93" r="4" class="white"/>';
  const SMILE = '<path d="M74 130q26 26 52 0" class="line"/>';
  const star = (x, y, r) => `<path transform="translate(${x} ${y}) scale(${r})" d="M0-10l2.6 7.2 7.6.3-6 4.7 2.1 7.3L0 5.2l-6.3 4.3 2.1-7.3-6-4.7 7.6-.3z" class="gold"/>`;
  const FACES = {
    silly: HEAD + CHEEKS + '<circle cx="72" cy="96" r="17" class="white edge"/><circle cx="128" cy="92" r="21" class="white edge"/><circle cx="76" cy="100" r="7" class="dark"/><circle cx="122" cy="86" r="8" class="dark"/><path d="M68 128q32 22 64-2z" class="dark"/><path d="M92 136q6 34 22 26 10-8 4-28z" class="tongue"/>',
    mysterious: HEAD + CHEEKS + '<path d="M40 84q60-18 120 0l-4 34q-26 8-44-10-12-6-24 0-18 18-44 10z" class="mask"/><ellipse cx="74" cy="102" rx="13" ry="9" class="white"/><ellipse cx="126" cy="102" rx="13" ry="9" class="white"/><circle cx="78" cy="102" r="6" class="dark"/><circle cx="130" cy="102" r="6" class="dark"/><path d="M84 142q18 8 34-4" class="line"/>',
    brave: '<path d="M50 150q-30 30-34 44 42-12 84-10 42-2 84 10-6-16-34-44z" class="cape"/>' + HEAD + CHEEKS + EYES + '<path d="M60 76l24 7M140 76l-24 7" class="line"/><path d="M70 128h60q-4 26-30 26t-30-26z" class="white edge"/>' + star(100, 56, 1.6),
    sleepy: '<path d="M40 72q34-66 106-40 34 14 34 56l-20-8q-58-34-120-8z" class="cap"/><circle cx="180" cy="94" r="13" class="white edge"/>' + HEAD.replace('r="74"', 'r="72"') + '<path d="M34 84q66-34 132 0" class="band"/>' + CHEEKS + '<path d="M60 104q13 12 26 0M114 104q13 12 26 0" class="line"/><ellipse cx="100" cy="140" rx="10" ry="13" class="dark"/>',
    curious: HEAD + CHEEKS + EYES + '<path d="M62 76q12-8 22-2M116 66q14-6 24 4" class="line"/><path d="M86 136q14 8 28 0" class="line"/><circle cx="128" cy="98" r="31" class="glass"/><path d="M150 121l30 34" class="handle"/>',
    magical: '<path d="M52 56L112 2q10 22 34 44-40-12-94 10z" class="cape"/>' + HEAD + '<path d="M36 66q64-34 128-6l-6 14q-62-24-116 6z" class="mask"/>' + CHEEKS + EYES + SMILE + star(28, 40, 1.7) + star(178, 78, 1.3) + star(172, 22, 1.1) + star(106, 32, .9),
    kind: HEAD + CHEEKS + '<path d="M60 102q13-16 26 0M114 102q13-16 26 0" class="line"/>' + SMILE + '<path d="M158 176c-26-20-30-32-22-41 7-7 17-5 22 4 5-9 15-11 22-4 8 9 4 21-22 41z" class="heart"/>',
    speedy: '<path d="M2 84h30M-4 108h30M6 132h28" class="speed"/>' + HEAD + CHEEKS + '<path d="M28 88h146" class="band"/><circle cx="74" cy="94" r="25" class="glass"/><circle cx="130" cy="94" r="25" class="glass"/><circle cx="80" cy="95" r="9" class="dark"/><circle cx="136" cy="95" r="9" class="dark"/><path d="M72 134h54q-4 20-26 20-24 0-28-20z" class="white edge"/>',
  };

  function face(adjective) {
    const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
    svg.setAttribute("viewBox", "-6 -6 212 204");
    svg.setAttribute("class", "face");
    svg.setAttribute("aria-hidden", "true");
    svg.innerHTML = FACES[adjective] || HEAD + CHEEKS + EYES + SMILE;
    return svg;
  }

  window.Storyloom.face = face;
})();
