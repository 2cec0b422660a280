// The page: state in, question out, answer shown.
import { say, read, sayAll, setLanguage, language } from './words.js';
import { monthAfter } from './figures.js';
import * as State from './state.js';
import { get, question, suggest, replicationsOf, Asking, Refused } from './server.js';
import { buildLevers, refreshLevers, onMove, keyParts } from './levers.js';
import { showOutcome, monthOf } from './outcome.js';
import { repaint } from './charts.js';
import { showPark, parkForget } from './park.js';
import { showMap, mapForget, isMapped } from './map.js';
import { showCompare, startCompare } from './compare.js';
import { startExport } from './export.js';

const element = (id) => document.getElementById(id);
const VIEWS = ['outcome', 'park', 'compare'];

let towns = [];
let town = null;
let answer = null;
let askedAs = '';

const remembered = (key) => { try { return localStorage.getItem(key); } catch { return null; } };
const keep = (key, value) => { try { localStorage.setItem(key, value); } catch { /* private window */ } };

/** Tells what went wrong, or what is done; vanishes by itself when it is good news. */
const notice = (lines, good = false) => {
  const box = element('notice');
  box.textContent = lines.join('\n');
  box.classList.toggle('good', good);
  box.hidden = lines.length === 0;
  if (good) setTimeout(() => { box.hidden = true; }, 3000);
};

const told = (problem) => notice(problem instanceof Refused ? problem.problems.map(read) : [say('offline')]);

const asking = new Asking({
  onLine: (line, since) => {
    if (line.answer) {
      const heard = performance.now();
      answer = line.answer;
      notice([]);
      showOutcome(answer, town);
      document.documentElement.dataset.replications = String(answer.replications);
      document.documentElement.dataset.settled = String(answer.last);
      // For whoever measures: when it was asked, heard, and shown.
      dispatchEvent(new CustomEvent('jiju:answer', { detail: { since, heard, replications: answer.replications, last: answer.last } }));
      if (answer.last) showOther();
    } else {
      element('runs').textContent = say('refining', line.done, line.wanted);
    }
  },
  onProblem: (problem) => { told(problem); document.documentElement.dataset.settled = 'true'; },
  onEnd: () => {},
});

const ask = () => {
  const asked = question(State.now());
  const words = JSON.stringify(asked);
  if (words === askedAs) return;
  askedAs = words;
  document.documentElement.dataset.settled = 'false';
  if (!answer) element('headline').textContent = say('thinking');
  asking.ask(asked);
};

const showOther = () => {
  const { view } = State.now();
  if (view === 'park' && answer) (isMapped(town) ? showMap(town, answer) : showPark(town)).catch(told);
  if (view === 'compare' && answer) showCompare(town, answer);
};

const options = (list, entries, value) => {
  list.replaceChildren(...entries.map(([id, title]) => { const o = new Option(title, id); return o; }));
  list.value = value;
};

const PICKED = ['until', 'park', 'replications', 'seed'];

const fillPicks = () => {
  options(element('town'), towns.map((t) => [t.id, read(t.title).replace(/[:：].*$/, '')]), State.now().town);
  options(element('variant'), town.variants.map((v) => [v.id, v.id === 'baseline' ? say('baseline') : read(v.title)]), State.now().variant);
  const years = [];
  for (let y = Number(town.start.slice(0, 4)) + 1; y <= Number(town.end.slice(0, 4)); y += 1) years.push(`${y}-12`);
  const ends = years.filter((m) => m < town.end);
  const { until } = State.now();
  if (until && !ends.includes(until)) ends.push(until);
  options(element('until'), [...ends.sort().map((m) => [m, m]), ['', town.end]], until);
  options(element('park-id'), [['all', say('allTowns')], ...town.parks.map((p) => [p.id, read(p.title)])], State.now().park);
  element('park-pick').hidden = town.parks.length < 2;
  const counts = element('replications');
  const count = String(replicationsOf(State.now()));
  if (![...counts.options].some((o) => o.value === count)) counts.add(new Option(count), 0);
  counts.value = count;
  element('seed').value = State.now().seed;
};

const showViews = () => {
  const { view } = State.now();
  VIEWS.forEach((id) => {
    element(id).hidden = id !== view;
    const tab = element(`tab-${id}`);
    tab.setAttribute('aria-selected', String(id === view));
    tab.tabIndex = id === view ? 0 : -1;
  });
  document.body.dataset.view = view;
  const mapped = isMapped(town);
  ['.ground', '#park .time', '#legend', '#other-future', '#park .segments'].forEach((part) => { document.querySelector(part).hidden = mapped; });
  element('places').hidden = !mapped;
  document.querySelector('#park .middle').classList.toggle('mapped', mapped);
  element('all-towns').hidden = town.parks.length === 1 || mapped;
  element('tab-park').textContent = say(town.parks.length > 1 && mapped ? 'towns' : 'parkView');
};

const showAll = () => {
  repaint();
  sayAll();
  document.title = `${read(town.title)} · ${say('brand')}`;
  element('language').textContent = say('languageShown');
  element('language').lang = language() === 'zh' ? 'en' : 'zh-CN';
  fillPicks();
  buildLevers(town);
  showTools();
  showViews();
  if (answer) { element('headline').textContent = ''; showOutcome(answer, town); showOther(); }
};

const showTools = () => {
  element('undo').disabled = !State.canUndo();
  element('redo').disabled = !State.canRedo();
  element('reset').disabled = Object.keys(State.now().changes).length === 0;
};

const loadTown = async () => {
  const { town: id, variant, park } = State.now();
  try {
    town = await get(`api/towns/${[id, variant, park].map(encodeURIComponent).join('/')}`);
  } catch (problem) {
    told(problem);
    return;
  }
  suggest(town.replications);
  answer = null;
  parkForget();
  mapForget();
  dropForeignChanges();
  showAll();
  ask();
};

/** A lever of another town or scenario means nothing here. */
const dropForeignChanges = () => {
  if (town.parks.length > 1) return;
  const known = new Set(town.levers.map((l) => l.spot.path));
  const changes = Object.fromEntries(Object.entries(State.now().changes).filter(([key]) => known.has(keyParts(key)[0])));
  if (Object.keys(changes).length !== Object.keys(State.now().changes).length) State.set({ changes });
};

State.listen((state, before) => {
  if (!town) return;
  const otherPark = state.park !== before.park && town.parks.length > 1;
  if (state.town !== before.town || state.variant !== before.variant || otherPark) { loadTown(); return; }
  showTools();
  if (state.view !== before.view) { showViews(); if (answer) showOutcome(answer, town); showOther(); }
  if (state.changes !== before.changes) refreshLevers(town);
  if (PICKED.some((key) => state[key] !== before[key])) fillPicks();
  if (answer && (state.metric !== before.metric || state.month !== before.month)) {
    element('headline').textContent = '';
    showOutcome(answer, town);
    if (state.metric !== before.metric || isMapped(town)) showOther();
  }
  ask();
});

let moving = null;

onMove((edits, settled) => {
  const before = State.now();
  if (!settled && !moving) moving = before;
  const changes = { ...before.changes };
  Object.entries(edits).forEach(([key, value]) => {
    if (value === null) delete changes[key];
    else changes[key] = value;
  });
  if (JSON.stringify(changes) !== JSON.stringify(before.changes)) State.set({ changes }, { decision: settled && !moving });
  if (settled && moving) {
    if (JSON.stringify(moving.changes) !== JSON.stringify(State.now().changes)) State.remember(moving);
    moving = null;
  }
});

const listenToTools = () => {
  const on = (id, event, act) => element(id).addEventListener(event, act);
  on('town', 'change', (e) => State.set({ ...State.fresh(), town: e.target.value, view: State.now().view }, { decision: true }));
  on('variant', 'change', (e) => State.set({ variant: e.target.value }, { decision: true }));
  on('undo', 'click', State.undo);
  on('redo', 'click', State.redo);
  on('reset', 'click', () => State.set({ changes: {} }, { decision: true }));
  on('until', 'change', (e) => State.set({ until: e.target.value, month: -1 }, { decision: true }));
  on('replications', 'change', (e) => State.set({ replications: Number(e.target.value) }, { decision: true }));
  on('all-towns', 'click', () => State.set({ park: 'all' }, { decision: true }));
  on('park-id', 'change', (e) => State.set({ park: e.target.value }, { decision: true }));
  on('seed', 'change', (e) => { if (e.target.checkValidity() && e.target.value !== '') State.set({ seed: Number(e.target.value) }, { decision: true }); });
  on('month', 'input', (e) => State.set({ month: Number(e.target.value) }));
  on('language', 'click', () => { setLanguage(language() === 'zh' ? 'en' : 'zh'); keep('jiju-language', language()); showAll(); });
  on('theme', 'click', () => {
    setTheme(matchMedia(element('dark').media).matches ? 'light' : 'dark');
    showAll();
  });
  VIEWS.forEach((id) => on(`tab-${id}`, 'click', () => State.set({ view: id })));
  document.querySelector('.views').addEventListener('keydown', (e) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[e.key];
    if (!step) return;
    const next = VIEWS[(VIEWS.indexOf(State.now().view) + step + VIEWS.length) % VIEWS.length];
    State.set({ view: next });
    element(`tab-${next}`).focus();
  });
  addEventListener('keydown', (e) => {
    const typing = e.target.matches?.('input[type=text], input[type=number], input:not([type])');
    if (!(e.ctrlKey || e.metaKey) || typing) return;
    const key = e.key.toLowerCase();
    if (key === 'z' && !e.shiftKey) { e.preventDefault(); State.undo(); }
    if (key === 'y' || (key === 'z' && e.shiftKey)) { e.preventDefault(); State.redo(); }
  });
  addEventListener('hashchange', () => { if (State.addressIsForeign()) State.set(State.readAddress(), { decision: true }); });
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => { if (answer) showAll(); });
  startExport({ state: State, townNow: () => town, answerNow: () => answer, notice, told });
  startCompare({ state: State, townNow: () => town, answerNow: () => answer, notice, told });
};

const setTheme = (theme) => {
  if (theme) element('dark').media = theme === 'dark' ? 'all' : 'not all';
  keep('jiju-theme', theme ?? '');
};

const begin = async () => {
  setTheme(remembered('jiju-theme') || undefined);
  setLanguage(remembered('jiju-language') ?? (navigator.language?.startsWith('zh') ? 'zh' : 'en'));
  sayAll();
  try {
    towns = await get('api/towns');
  } catch (problem) {
    told(problem);
    return;
  }
  const found = State.readAddress();
  if (!towns.some((t) => t.id === found.town)) {
    found.town = (towns.find((t) => t.id === 'loudi-south') ?? towns[0]).id;
  }
  const picked = towns.find((t) => t.id === found.town);
  if (!picked.variants.includes(found.variant)) found.variant = 'baseline';
  State.set(found);
  listenToTools();
  await loadTown();
};

begin();
