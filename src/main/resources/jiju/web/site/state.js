// What the page shows, all of it in the address: a link reproduces the view. Past states can be had back.
const KEPT = 100;

export const fresh = () => ({
  town: '', variant: 'baseline', changes: {}, metric: 'firms', park: 'all', until: '',
  seed: 1, replications: 0, month: -1, view: 'outcome',
});

let state = fresh();
let past = [];
let future = [];
const listeners = [];

export const now = () => state;

export const listen = (listener) => listeners.push(listener);

const tell = (before) => listeners.forEach((listener) => listener(state, before));

const same = (a, b) => JSON.stringify(a) === JSON.stringify(b);

/** Changes parts of the state; a decision can be taken back, a glance (month, view) cannot. */
export const set = (parts, { decision = false, settle = true } = {}) => {
  const before = state;
  state = { ...state, ...parts };
  if (decision && !same(before, state) && settle) {
    past = [...past.slice(-KEPT), before];
    future = [];
  }
  writeAddress();
  tell(before);
};

/** Notes a state that the page has left by a lever in motion. */
export const remember = (before) => {
  past = [...past.slice(-KEPT), before];
  future = [];
  tell(state);
};

export const canUndo = () => past.length > 0;
export const canRedo = () => future.length > 0;

const travel = (from, to) => {
  const target = from[from.length - 1];
  if (!target) return;
  from.pop();
  to.push(state);
  const before = state;
  const { view, month, metric } = state;
  state = { ...target, view, month, metric };
  writeAddress();
  tell(before);
};

export const undo = () => travel(past, future);
export const redo = () => travel(future, past);

const PLAIN = ['town', 'variant', 'metric', 'park', 'until', 'seed', 'replications', 'month', 'view'];

/** The state as the part of an address after the #. */
export const address = (of = state) => {
  const words = new URLSearchParams();
  const usual = fresh();
  PLAIN.forEach((key) => { if (String(of[key]) !== String(usual[key])) words.set(key, of[key]); });
  Object.entries(of.changes).sort().forEach(([path, value]) => words.append('set', `${path}=${value}`));
  return words.toString();
};

export const readAddress = () => {
  const words = new URLSearchParams(location.hash.slice(1));
  const found = fresh();
  PLAIN.forEach((key) => { if (words.has(key)) found[key] = words.get(key); });
  const count = (text, otherwise) => (/^-?\d{1,9}$/.test(String(text)) ? Number(text) : otherwise);
  found.seed = count(found.seed, 1);
  found.replications = count(found.replications, 0);
  found.month = count(found.month, -1);
  if (!['outcome', 'park', 'compare'].includes(found.view)) found.view = 'outcome';
  words.getAll('set').forEach((word) => {
    const at = word.indexOf('=');
    if (at > 0) found.changes[word.slice(0, at)] = word.slice(at + 1);
  });
  return found;
};

let written = '';

const writeAddress = () => {
  written = address();
  history.replaceState(null, '', `#${written}`);
};

/** Whether the address was changed by hand since it was last written. */
export const addressIsForeign = () => location.hash.slice(1) !== written;
