// The park from above, filling month by month. Every square is a firm of one possible future.
import { say, read } from './words.js';
import { plain, percent, monthAfter, monthsBetween } from './figures.js';
import { make } from './levers.js';
import { now } from './state.js';
import { post, question } from './server.js';

const element = (id) => document.getElementById(id);
const SECTORS = ['#0072b2', '#e69f00', '#cc79a7', '#56b4e9', '#d55e00', '#009e73', '#d9c21e', '#8c6bb1', '#999999', '#66a61e', '#a6761d', '#1f78b4'];
const ANCHOR_CELLS = 2;

let town = null;
let films = new Map();
let film = null;
let month = 0;
let showsBaseline = false;
let replication = -1;
let plot = null;
let playing = null;
let chosen = null;
let asked = '';
let started = false;

const css = (name) => getComputedStyle(document.documentElement).getPropertyValue(name).trim();

export const parkForget = () => { films = new Map(); film = null; chosen = null; asked = ''; replication = -1; stop(); };

const ask = async (path, more) => {
  const q = question(now());
  q.page += path;
  return (await post(`api/${path}`, { question: q, ...more })).json();
};

const load = async () => {
  const key = JSON.stringify([question(now()).changes, now().variant, now().seed, now().until, now().park, replication, showsBaseline]);
  if (!films.has(key)) {
    const made = await ask('film', { replication, baseline: showsBaseline });
    films.set(key, made);
    films.set(JSON.stringify([question(now()).changes, now().variant, now().seed, now().until, now().park, made.replication, showsBaseline]), made);
  }
  film = films.get(key);
  replication = film.replication;
  month = Math.min(month || film.months - 1, film.months - 1);
};

/** Rectangles of given sizes that fill a frame, none too thin. */
const tile = (sizes, frame) => {
  const total = sizes.reduce((a, b) => a + b.size, 0);
  const scale = (frame.w * frame.h) / total;
  const rest = [...sizes].sort((a, b) => b.size - a.size).map((s) => ({ ...s, area: s.size * scale }));
  const out = [];
  let { x, y, w, h } = frame;
  const worst = (row, side) => {
    const sum = row.reduce((a, r) => a + r.area, 0);
    return Math.max(...row.map((r) => Math.max((side * side * r.area) / (sum * sum), (sum * sum) / (side * side * r.area))));
  };
  while (rest.length) {
    const side = Math.min(w, h);
    const row = [rest.shift()];
    while (rest.length && worst([...row, rest[0]], side) <= worst(row, side)) row.push(rest.shift());
    const sum = row.reduce((a, r) => a + r.area, 0);
    let along = 0;
    row.forEach((r) => {
      const length = (r.area / sum) * side;
      out.push(w >= h ? { ...r, x, y: y + along, w: sum / h, h: length } : { ...r, x: x + along, y, w: length, h: sum / w });
      along += length;
    });
    if (w >= h) { x += sum / h; w -= sum / h; } else { y += sum / w; h -= sum / w; }
  }
  return out;
};

const zonesOf = () => {
  if (town.parks.length > 1 && now().park === 'all') {
    return town.parks.map((p, i) => ({ id: p.id, park: i, title: read(p.title), size: p.zones.reduce((a, z) => a + z.floorAreaSqm, 0), opens: 0, house: false }));
  }
  const index = Math.max(0, town.parks.findIndex((p) => p.id === now().park));
  return town.parks[index].zones.map((z) => ({
    id: z.id, park: index, title: read(z.title), size: z.floorAreaSqm,
    opens: Math.max(0, monthsBetween(film.start, z.opens)), house: /incub|孵化/.test(z.id + z.title.zh),
  }));
};

const GAP = 8;
const HEAD = 20;

/** Gives every firm a zone and a square, the first free one in the month that it comes. */
const settle = (width, height) => {
  const wanted = zonesOf();
  const parks = new Set(wanted.map((z) => z.park));
  const firms = film.firms.filter((f) => parks.has(f.park));
  const end = film.months;
  const change = new Array(end + 1).fill(0);
  firms.forEach((f) => { change[f.came] += f.anchor ? ANCHOR_CELLS ** 2 : 1; if (f.left >= 0) change[f.left] -= f.anchor ? ANCHOR_CELLS ** 2 : 1; });
  let most = 0;
  change.reduce((a, b) => { most = Math.max(most, a + b); return a + b; }, 0);
  const inner = tile(wanted, { x: GAP, y: GAP, w: width - 2 * GAP, h: height - 2 * GAP });
  const usable = inner.reduce((a, z) => a + Math.max(0, z.w - 2 * GAP) * Math.max(0, z.h - HEAD - GAP), 0);
  let cell = Math.min(26, Math.sqrt(usable / Math.max(most * 1.22, 60)));
  let zones;
  do {
    zones = inner.map((z) => {
      const columns = Math.max(1, Math.floor((z.w - 2 * GAP) / cell));
      const lines = Math.max(1, Math.floor((z.h - HEAD - GAP) / cell));
      return { ...z, columns, lines, taken: new Uint8Array(columns * lines) };
    });
    cell *= 0.96;
  } while (zones.reduce((a, z) => a + z.taken.length, 0) < most * 1.06 && cell > 2);
  cell /= 0.96;
  const order = wanted.map((z) => zones.find((x) => x.id === z.id));
  const fits = (z, i, n) => {
    const [c, l] = [i % z.columns, Math.floor(i / z.columns)];
    if (c + n > z.columns || l + n > z.lines) return false;
    for (let a = 0; a < n; a += 1) for (let b = 0; b < n; b += 1) if (z.taken[i + a * z.columns + b]) return false;
    return true;
  };
  const fill = (z, i, n, value) => { for (let a = 0; a < n; a += 1) for (let b = 0; b < n; b += 1) z.taken[i + a * z.columns + b] = value; };
  const seat = (f) => {
    const n = f.anchor ? ANCHOR_CELLS : 1;
    const houses = order.filter((z) => z.house);
    const others = order.filter((z) => !z.house);
    const own = order.filter((z) => town.parks.length > 1 && now().park === 'all' && z.park === f.park);
    const first = f.admitted >= 0 && f.admitted <= f.came + 1 ? [...houses, ...others] : [...others.filter((z) => z.opens <= f.came), ...houses, ...others];
    for (const z of own.length ? own : first) {
      for (let i = 0; i < z.taken.length; i += 1) if (fits(z, i, n)) { fill(z, i, n, 1); return { zone: z, at: i, n }; }
    }
    return null;
  };
  const seated = [];
  let leaving = [];
  for (let m = 0; m < end; m += 1) {
    leaving = leaving.filter((s) => { if (s.firm.left <= m) { fill(s.zone, s.at, s.n, 0); return false; } return true; });
    firms.filter((f) => f.came === m).sort((a, b) => b.anchor - a.anchor).forEach((f) => {
      const place = seat(f);
      if (!place) return;
      const s = { firm: f, ...place };
      s.x = s.zone.x + GAP + (s.at % s.zone.columns) * cell;
      s.y = s.zone.y + HEAD + Math.floor(s.at / s.zone.columns) * cell;
      s.size = cell * s.n;
      seated.push(s);
      if (f.left >= 0) leaving.push(s);
    });
  }
  return { zones, seated, cell, width, height };
};

const present = (s) => s.firm.came <= month && (s.firm.left < 0 || s.firm.left > month);

const draw = () => {
  if (!film || now().view !== 'park') return;
  const canvas = element('ground');
  const { clientWidth: width, clientHeight: height } = canvas;
  if (!width || !height) return;
  const ratio = devicePixelRatio || 1;
  if (canvas.width !== width * ratio || canvas.height !== height * ratio) { canvas.width = width * ratio; canvas.height = height * ratio; }
  if (!plot || plot.width !== width || plot.height !== height || plot.film !== film) plot = { ...settle(width, height), film };
  const pen = canvas.getContext('2d');
  const [ink, faint, line, field, card] = ['--ink', '--faint', '--line', '--field', '--card'].map(css);
  const font = getComputedStyle(document.body).fontFamily;
  pen.setTransform(ratio, 0, 0, ratio, 0, 0);
  pen.fillStyle = card;
  pen.fillRect(0, 0, width, height);
  plot.zones.forEach((z) => {
    const shut = z.opens > month;
    pen.globalAlpha = shut ? 0.45 : 1;
    pen.fillStyle = field;
    pen.strokeStyle = line;
    pen.beginPath();
    pen.roundRect(z.x + 2, z.y + 2, z.w - 4, z.h - 4, 8);
    pen.fill();
    pen.stroke();
    pen.save();
    pen.clip();
    pen.fillStyle = faint;
    pen.font = `600 12px ${font}`;
    let title = z.title;
    while (title.length > 2 && pen.measureText(title).width > z.w - 2 * GAP - 4) title = `${title.replace(/…$/, '').slice(0, -1)}…`;
    pen.fillText(title, z.x + GAP + 2, z.y + 16);
    const area = say(shut ? 'opensAt' : 'floor', shut ? monthAfter(film.start, z.opens) : plain(z.size));
    const wide = pen.measureText(title).width + 16;
    pen.font = `11px ${font}`;
    if (wide + pen.measureText(area).width + 16 < z.w) pen.fillText(area, z.x + GAP + 2 + wide, z.y + 16);
    pen.restore();
    pen.globalAlpha = 1;
  });
  const gap = Math.max(0.6, plot.cell * 0.1);
  plot.seated.filter(present).forEach((s) => {
    const f = s.firm;
    const open = f.opened >= 0 && f.opened <= month;
    pen.globalAlpha = open ? 1 : 0.35;
    pen.fillStyle = SECTORS[f.sector % SECTORS.length];
    pen.beginPath();
    pen.roundRect(s.x + gap, s.y + gap, s.size - 2 * gap, s.size - 2 * gap, Math.min(4, s.size * 0.22));
    pen.fill();
    pen.globalAlpha = 1;
    if (f.anchor) { pen.lineWidth = 2.2; pen.strokeStyle = ink; pen.stroke(); }
    const housed = f.admitted >= 0 && f.admitted <= month && (f.graduated < 0 || f.graduated > month);
    if (housed && s.size > 5) { pen.fillStyle = card; pen.beginPath(); pen.arc(s.x + s.size / 2, s.y + s.size / 2, Math.max(1.2, s.size * 0.16), 0, 7); pen.fill(); }
    if (chosen === f.key) { pen.lineWidth = 2.5; pen.strokeStyle = css('--target'); pen.strokeRect(s.x - 1, s.y - 1, s.size + 2, s.size + 2); }
  });
};

const legend = () => {
  const used = [...new Set(film.firms.map((f) => f.sector))].sort((a, b) => a - b);
  const entry = (kind, text, colour) => {
    const box = make('span', { class: `swatch ${kind}` });
    if (colour) box.style.background = colour;
    return make('li', {}, box, text);
  };
  element('legend').replaceChildren(
    ...used.map((i) => entry('', read(town.sectors[i].title), SECTORS[i % SECTORS.length])),
    entry('anchor-mark', say('anchor')), entry('incubated-mark', say('incubated')), make('li', { text: say('placesAreDrawn') }));
};

const heading = () => {
  const text = say('parkTitle', monthAfter(film.start, month), plain(film.firmsOnRegister[month]), percent(film.occupancy[month]), film.replication + 1);
  element('park-title').textContent = text;
  element('ground').setAttribute('aria-label', text);
  const slider = element('film-month');
  slider.max = film.months - 1;
  slider.value = month;
  slider.setAttribute('aria-valuetext', monthAfter(film.start, month));
  slider.style.setProperty('--fill', `${(month / Math.max(1, film.months - 1)) * 100}%`);
  element('film-shown').textContent = monthAfter(film.start, month);
  element('film-variant').setAttribute('aria-pressed', String(!showsBaseline));
  element('film-baseline').setAttribute('aria-pressed', String(showsBaseline));
  element('play').textContent = playing ? '❚❚' : '▶';
  element('play').setAttribute('aria-label', say(playing ? 'pause' : 'play'));
};

const firmLabel = (f) => `${read(f.name)} · ${read(town.sectors[f.sector].title)}`;

/** The same choice as by clicking, for the keyboard and for screen readers. */
const picker = () => {
  const here = (plot?.seated ?? []).filter(present).map((s) => s.firm).sort((a, b) => b.anchor - a.anchor || b.people - a.people).slice(0, 200);
  const list = make('select', { id: 'firm', 'aria-label': say('choose') }, make('option', { value: '', text: say('choose') }),
    ...here.map((f) => make('option', { value: f.key, text: (f.anchor ? '★ ' : '') + firmLabel(f) })));
  list.value = here.some((f) => f.key === chosen) ? chosen : '';
  list.addEventListener('change', () => list.value && tell(list.value));
  return list;
};

const lives = (lines, kind, title, otherwise) => make('div', { class: `life ${kind}` },
  make('h4', { text: title }),
  lines.length
    ? make('ul', {}, ...lines.map((l) => make('li', {}, make('time', { text: l.month }), read(l.text))))
    : make('p', { class: 'fine', text: otherwise }));

/** Firms of each sector in this month of this future, the most first. */
const sectorMix = () => {
  const counts = town.sectors.map((s, i) => ({ i, title: read(s.title), firms: 0 }));
  const here = film.firms.filter((f) => f.came <= month && (f.left < 0 || f.left > month));
  here.forEach((f) => { counts[f.sector].firms += 1; });
  const shown = counts.filter((c) => c.firms > 0).sort((a, b) => b.firms - a.firms);
  if (!shown.length) return [];
  return [make('h3', { text: say('sectorMix', monthAfter(film.start, month)) }),
    make('ul', { class: 'mix' }, ...shown.map((c) => {
      const bar = make('i', { 'aria-hidden': 'true' });
      bar.style.width = `${(c.firms / shown[0].firms) * 100}%`;
      bar.style.background = SECTORS[c.i % SECTORS.length];
      return make('li', {}, make('span', { text: c.title }), make('strong', { text: `${plain(c.firms)} (${percent(c.firms / here.length)})` }), bar);
    }))];
};

const invitation = () => element('story').replaceChildren(
  make('h3', { text: say('story') }), make('p', { class: 'fine', text: say('pickFirm') }), picker(), ...sectorMix());

const tell = async (key) => {
  chosen = key;
  draw();
  let story;
  try { story = await ask('story', { replication: film.replication, key }); } catch { return; }
  if (chosen !== key) return;
  const same = JSON.stringify(story.variant) === JSON.stringify(story.baseline);
  element('story').replaceChildren(
    make('h3', { text: read(story.name) }),
    make('span', { class: 'badge', text: say('simulated') }),
    make('p', { class: 'fine', text: read(story.about) }),
    lives(story.variant, '', say(story.changed ? 'withPolicy' : 'withoutPolicy'), say('neverCame')),
    story.changed
      ? (same ? make('p', { class: 'fine', text: say('sameLife') }) : lives(story.baseline, 'base', say('withoutPolicy'), say('neverCame')))
      : make('p', { class: 'fine', text: say('onlyBaseline') }),
    picker());
};

const stop = () => { clearInterval(playing); playing = null; };

const goTo = (m) => { month = m; heading(); draw(); };

const play = () => {
  if (playing) { stop(); heading(); if (!chosen) invitation(); return; }
  if (month >= film.months - 1) month = 0;
  playing = setInterval(() => {
    if (month >= film.months - 1 || now().view !== 'park') { stop(); heading(); if (!chosen) invitation(); return; }
    goTo(month + 1);
  }, 90);
  heading();
};

const listen = () => {
  started = true;
  element('play').addEventListener('click', play);
  element('film-month').addEventListener('input', (e) => { stop(); goTo(Number(e.target.value)); });
  element('film-month').addEventListener('change', () => { if (!chosen) invitation(); });
  element('film-variant').addEventListener('click', () => { showsBaseline = false; refresh(); });
  element('film-baseline').addEventListener('click', () => { showsBaseline = true; refresh(); });
  element('other-future').addEventListener('click', () => { replication = (film.replication + 1) % 1000; chosen = null; refresh(); });
  element('ground').addEventListener('click', (e) => {
    const hit = plot?.seated.filter(present).find((s) => e.offsetX >= s.x && e.offsetX < s.x + s.size && e.offsetY >= s.y && e.offsetY < s.y + s.size);
    if (hit) tell(hit.firm.key);
  });
  element('ground').addEventListener('mousemove', (e) => {
    const hit = plot?.seated.filter(present).find((s) => e.offsetX >= s.x && e.offsetX < s.x + s.size && e.offsetY >= s.y && e.offsetY < s.y + s.size);
    const title = hit ? `${firmLabel(hit.firm)} · ${say('simulated')}` : '';
    if (element('ground').title !== title) element('ground').title = title;
  });
  new ResizeObserver(draw).observe(element('ground'));
};

const refresh = async () => {
  await load();
  heading();
  legend();
  draw();
  if (chosen && film.firms.some((f) => f.key === chosen)) tell(chosen);
  else { chosen = null; invitation(); }
};

/** Shows the park of the present question. */
export const showPark = async (of) => {
  town = of;
  if (!started) listen();
  const words = JSON.stringify(question(now()));
  if (words !== asked) {
    element('park-title').textContent = say('thinking');
    element('story').replaceChildren();
    asked = words;
    showsBaseline = showsBaseline && Object.keys(now().changes).length > 0;
    plot = null;
  }
  await refresh();
};
