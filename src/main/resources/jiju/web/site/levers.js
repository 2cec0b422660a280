// The levers, group by group, as the server derives them from the scenario.
import { say, read } from './words.js';
import { figure, plain, yuan } from './figures.js';
import { now } from './state.js';

const make = (tag, attributes = {}, ...children) => {
  const element = document.createElement(tag);
  Object.entries(attributes).forEach(([key, value]) => {
    if (key === 'text') element.textContent = value;
    else if (key.startsWith('on')) element.addEventListener(key.slice(2), value);
    else if (value !== false && value !== undefined) element.setAttribute(key, value === true ? '' : value);
  });
  element.append(...children.filter(Boolean));
  return element;
};

export { make };

const open = new Set(['trips', 'incubators', 'desk']);
const moreOpen = new Set();
let act = () => {};

/** Where the page is told of a lever's move: (changes by path, null taking one back, settled). */
export const onMove = (listener) => { act = listener; };

const usual = (lever, key) => (key === lever.spot.path ? lever.value : null);

/** Moves a lever, or what it becomes on a date: key is its path, or path@month. */
const move = (lever, key, value, settled) => act({ [key]: value === usual(lever, key) ? null : value }, settled);

/** A key in parts: the lever's path, and the month in which it moves. */
export const keyParts = (key) => key.split('@');

/** Whether a lever can take another value from some month on. */
const isDatable = (lever) => ['NUMBER', 'CHOICE'].includes(lever.kind) && !Object.keys(lever.companions).length;

const numberShown = (lever, value) => {
  const { unitId, unit } = lever.scale;
  if (unitId === 'yuan' || unitId === 'yuan_per_year') {
    return yuan(Number(value)) + (unitId === 'yuan_per_year' ? `/${say('year')}` : '');
  }
  if (unitId === 'share') return figure('share', Number(value));
  return unitId === 'count' ? plain(Number(value)) : `${plain(Number(value))} ${read(unit)}`;
};

/** A value of a lever as a person reads it. */
export const valueShown = (lever, value) => {
  if (lever.kind === 'NUMBER') return numberShown(lever, value);
  if (lever.kind === 'SWITCH') return say(value === 'true' ? 'on' : 'off');
  return lever.kind === 'CHOICE' ? say(value) : value;
};

let town = null;
const seen = new Map();

/** Levers of the sheets that were shown since the page was opened, by path. */
export const leversSeen = () => seen;

/** What a lever belongs to; the town whose sheet is shown need not be named on each. */
const thingOf = (lever) => {
  const thing = read(lever.spot.thing);
  const park = town?.parks.find((p) => p.id === lever.spot.park);
  if (!park || town.park !== park.id) return thing;
  const name = read(park.title);
  return thing === name ? '' : thing.replace(`${name} · `, '');
};

/** A lever's name: what it belongs to and what it means. */
export const leverName = (lever) => {
  const thing = thingOf(lever);
  if (lever.kind === 'SWITCH') return thing;
  return thing ? say('ofThing', thing, read(lever.spot.meaning)) : read(lever.spot.meaning);
};

const about = (lever) => {
  const lines = [];
  if (lever.cost) lines.push(say('cost', yuan(lever.cost.yuan), read(lever.cost.per)));
  lever.later.forEach((l) => lines.push(say('later', l.from, valueShown(lever, l.value))));
  if (lever.scale) {
    lines.push(say('allowed', numberShown(lever, lever.scale.min), numberShown(lever, lever.scale.max)));
  }
  const source = read(lever.source);
  if (source) {
    const evidence = lever.evidence ? `[${say(`evidence_${lever.evidence}`)}] ` : '';
    lines.push(say('source', evidence + source));
  }
  if (Object.keys(lever.companions).length) lines.push(say('newLever'));
  return lines;
};

const numberControl = (lever, key, value, id, name) => {
  const { low, high, step, min, max } = lever.scale;
  const slider = make('input', {
    type: 'range', id, min: low, max: high, step, value, 'aria-label': name,
    'aria-valuetext': numberShown(lever, value),
  });
  const field = make('input', { type: 'number', min, max, step: 'any', value, 'aria-label': name, class: 'exact' });
  const fill = () => {
    const share = high > low ? (Number(slider.value) - low) / (high - low) : 0;
    slider.style.setProperty('--fill', `${Math.max(0, Math.min(1, share)) * 100}%`);
  };
  const show = (text) => {
    slider.value = text;
    slider.setAttribute('aria-valuetext', numberShown(lever, text));
    fill();
  };
  slider.addEventListener('input', () => { field.value = slider.value; show(slider.value); move(lever, key, slider.value, false); });
  slider.addEventListener('change', () => move(lever, key, slider.value, true));
  field.addEventListener('change', () => {
    if (field.value !== '' && field.checkValidity()) { show(field.value); move(lever, key, field.value, true); }
    else field.reportValidity();
  });
  fill();
  return { slider, field, show: (text) => { field.value = text; show(text); } };
};

const choice = (lever, key, value, attributes) => {
  const list = make('select', attributes, ...lever.choices.map((c) => make('option', { value: c, text: say(c) })));
  list.value = value;
  list.addEventListener('change', () => move(lever, key, list.value, true));
  return list;
};

const MONTH = '\\d{4}-(0[1-9]|1[0-2])';
let span = { start: '', end: '', first: '' };

/** What a lever becomes from a month on: a line for each month, kept while it is touched. */
class Dated {
  constructor(lever, box) {
    Object.assign(this, { lever, box, lines: new Map() });
  }

  refresh(changes) {
    const keys = Object.keys(changes).filter((key) => key.startsWith(`${this.lever.spot.path}@`)).sort();
    this.lines.forEach((line, key) => { if (!keys.includes(key)) { line.element.remove(); this.lines.delete(key); } });
    keys.forEach((key, i) => {
      if (!this.lines.has(key)) this.lines.set(key, this.#line(key, changes[key]));
      const line = this.lines.get(key);
      if (this.box.children[i] !== line.element) this.box.insertBefore(line.element, this.box.children[i] ?? null);
      if (!line.element.contains(document.activeElement)) line.show(changes[key]);
    });
  }

  #line(key, value) {
    const { lever } = this;
    const from = keyParts(key)[1];
    const name = say('datedName', leverName(lever), from);
    const month = make('input', { type: 'text', value: from, pattern: MONTH, size: 8, maxlength: 7, inputmode: 'numeric', 'aria-label': say('monthOf', leverName(lever)) });
    month.addEventListener('change', () => this.#putOff(key, month));
    const away = make('button', { type: 'button', class: 'back', text: '×', 'aria-label': `${say('remove')}: ${name}`, title: say('remove'),
      onclick: () => move(lever, key, null, true) });
    const head = make('div', { class: 'lever-line' }, make('span', { class: 'when', text: say('fromWord') }), month, make('span', { class: 'when grow', text: say('onWord') }));
    if (lever.kind === 'CHOICE') {
      const list = choice(lever, key, value, { 'aria-label': name });
      head.append(list, away);
      return { element: make('div', { class: 'dated-line', 'data-dated': key }, head), show: (text) => { list.value = text; } };
    }
    const control = numberControl(lever, key, value, `at-${key.replace(/[^a-zA-Z0-9]/g, '-')}`, name);
    head.append(away);
    return {
      element: make('div', { class: 'dated-line', 'data-dated': key }, head, make('div', { class: 'lever-line' }, control.slider, control.field, make('span', { class: 'unit' }))),
      show: control.show,
    };
  }

  /** Moves a dated change to another month. */
  #putOff(key, month) {
    const [path, from] = keyParts(key);
    const inside = month.value > span.start && month.value <= span.end;
    month.setCustomValidity(month.checkValidity() && !inside ? say('insideSpan', span.start, span.end) : '');
    if (!month.reportValidity()) return;
    if (month.value !== from) {
      const next = `${path}@${month.value}`;
      act({ [key]: null, [next]: now().changes[key] }, true);
      document.querySelector(`[data-dated="${next}"] input`)?.focus();
    }
  }
}

/** Adds a change on a date: the first January after the last observed fact that has none yet. */
const addDated = (lever) => {
  const { changes } = now();
  const { path } = lever.spot;
  let month = span.first;
  while (changes[`${path}@${month}`] !== undefined && month <= span.end) month = `${Number(month.slice(0, 4)) + 1}-01`;
  if (month > span.end) return;
  const before = Object.keys(changes).filter((key) => key.startsWith(`${path}@`)).sort().pop();
  act({ [`${path}@${month}`]: changes[before ?? path] ?? lever.value }, true);
  document.querySelector(`[data-dated="${path}@${month}"] input`)?.focus();
};

const spanOf = ({ start, end, facts }) => {
  const last = facts.map((f) => f.at).filter(Boolean).sort().pop() ?? start;
  const january = `${Number(last.slice(0, 4)) + 1}-01`;
  return { start, end, first: january <= end ? january : `${Number(start.slice(0, 4)) + 1}-01` };
};

const rows = new Map();

const row = (lever) => {
  const { path } = lever.spot;
  const id = `lever-${path.replace(/[^a-zA-Z0-9]/g, '-')}`;
  const value = now().changes[path] ?? lever.value;
  const name = leverName(lever);
  const shortName = thingOf(lever) && lever.spot.first ? name : read(lever.spot.meaning);
  const element = make('div', { class: `lever kind-${lever.kind.toLowerCase()}`, 'data-path': path });
  const label = make('label', { for: id, text: shortName || name });
  const info = make('button', { type: 'button', class: 'about', 'aria-label': `${say('about')}: ${name}`, 'aria-expanded': 'false', text: 'i' });
  const back = make('button', { type: 'button', class: 'back', 'aria-label': `${say('reset')}: ${name}`, title: say('reset'), text: '↺',
    onclick: () => move(lever, path, null, true) });
  const later = isDatable(lever) ? make('button', { type: 'button', class: 'date', 'aria-label': `${say('fromMonth')}: ${name}`, title: say('fromMonth'), text: '+',
    onclick: () => addDated(lever) }) : null;
  const dated = make('div', { class: 'dated' });
  const notes = make('div', { class: 'notes', hidden: true });
  info.addEventListener('click', () => {
    notes.hidden = !notes.hidden;
    info.setAttribute('aria-expanded', String(!notes.hidden));
    notes.replaceChildren(...about(lever).map((text) => make('p', { text })));
  });
  let show;
  if (lever.kind === 'NUMBER') {
    const control = numberControl(lever, path, value, id, name);
    const unit = ['share', 'count'].includes(lever.scale.unitId) ? '' : read(lever.scale.unit);
    element.append(
      make('div', { class: 'lever-line' }, label, back, later, info),
      make('div', { class: 'lever-line' }, control.slider, control.field, make('span', { class: 'unit', text: unit })));
    show = control.show;
  } else if (lever.kind === 'SWITCH') {
    const box = make('input', { type: 'checkbox', id, role: 'switch', checked: value === 'true' });
    box.addEventListener('change', () => move(lever, path, String(box.checked), true));
    element.append(make('div', { class: 'lever-line' }, box, label, back));
    show = (text) => { box.checked = text === 'true'; };
  } else if (lever.kind === 'CHOICE') {
    const list = choice(lever, path, value, { id });
    element.append(make('div', { class: 'lever-line' }, label, list, back, later));
    show = (text) => { list.value = text; };
  } else {
    const month = make('input', { type: 'text', id, value, pattern: MONTH, size: 8, maxlength: 7, inputmode: 'numeric' });
    month.addEventListener('change', () => (month.checkValidity() ? move(lever, path, month.value, true) : month.reportValidity()));
    element.append(make('div', { class: 'lever-line' }, label, month, back));
    show = (text) => { month.value = text; };
  }
  const was = make('p', { class: 'was' });
  element.append(was, dated, notes);
  const refresh = (text) => {
    const moved = text !== lever.value;
    element.classList.toggle('moved', moved);
    was.textContent = moved ? say('was', valueShown(lever, lever.value)) : '';
    back.hidden = !moved;
  };
  refresh(value);
  rows.set(path, { show, refresh, lever, dated: new Dated(lever, dated), touched: () => element.contains(document.activeElement) && !dated.contains(document.activeElement) });
  return element;
};

const shownFirst = (lever) =>
  lever.spot.first && !(lever.kind === 'SWITCH' && ['trips'].includes(lever.spot.group));

const group = (entry, levers) => {
  const mine = levers.filter((l) => l.spot.group === entry.id);
  const first = mine.filter(shownFirst);
  const further = mine.filter((l) => !shownFirst(l));
  const details = make('details', { class: 'group', 'data-group': entry.id, open: open.has(entry.id) });
  details.addEventListener('toggle', () => open[details.open ? 'add' : 'delete'](entry.id));
  const count = make('span', { class: 'count', 'data-count': entry.id });
  details.append(make('summary', {}, make('h3', { text: read(entry.title) }), count));
  let list = '';
  first.forEach((lever) => {
    const isNew = Object.keys(lever.companions).length > 0;
    if (isNew && list !== 'new') details.append(make('hr', {}));
    list = isNew ? 'new' : 'old';
    details.append(row(lever));
  });
  if (further.length) details.append(moreOf(entry, further));
  return mine.length ? details : null;
};

const moreOf = (entry, further) => {
  const box = make('details', { class: 'more', open: moreOpen.has(entry.id) }, make('summary', { text: say('more') }));
  const fill = () => {
    if (!box.open || box.childElementCount > 1) return;
    let thing = null;
    further.forEach((lever) => {
      if (lever.spot.thingPath !== thing && thingOf(lever)) box.append(make('h4', { text: thingOf(lever) }));
      thing = lever.spot.thingPath;
      box.append(row(lever));
    });
  };
  box.addEventListener('toggle', () => { moreOpen[box.open ? 'add' : 'delete'](entry.id); fill(); });
  fill();
  return box;
};

/** Builds all levers of a town. */
export const buildLevers = (shown) => {
  if (town && town.id !== shown.id) seen.clear();
  town = shown;
  town.levers.forEach((l) => seen.set(l.spot.path, l));
  rows.clear();
  span = spanOf(town);
  document.getElementById('lever-list').replaceChildren(...town.groups.map((g) => group(g, town.levers)).filter(Boolean));
  refreshLevers(town);
};

/** Shows where the levers stand now. */
export const refreshLevers = (town) => {
  const { changes } = now();
  rows.forEach(({ show, refresh, lever, dated, touched }, path) => {
    const value = changes[path] ?? lever.value;
    if (!touched() || lever.kind !== 'NUMBER' || changes[path] === undefined) show(value);
    refresh(value);
    dated.refresh(changes);
  });
  const keys = Object.keys(changes).map((key) => keyParts(key)[0]);
  town.groups.forEach((g) => {
    const moved = town.levers.filter((l) => l.spot.group === g.id).reduce((sum, l) => sum + keys.filter((path) => path === l.spot.path).length, 0);
    const count = document.querySelector(`[data-count="${g.id}"]`);
    if (count) count.textContent = moved ? say('changes', moved) : '';
  });
};
