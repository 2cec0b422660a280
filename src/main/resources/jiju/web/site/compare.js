// Up to four kept variants side by side.
import { say, read } from './words.js';
import { figure, signed, span, percent, yuan, monthAfter } from './figures.js';
import { make } from './levers.js';
import { changesInWords, measureOf, monthOf } from './outcome.js';
import { drawMedians } from './charts.js';
import { question, project } from './server.js';

const MOST = 4;
const element = (id) => document.getElementById(id);
const place = (town) => `jiju-kept-${town}`;
const answers = new Map();
let page = null;
let running = null;

const kept = () => {
  try {
    const found = JSON.parse(localStorage.getItem(place(page.state.now().town)) ?? '[]');
    return Array.isArray(found) ? found.slice(0, MOST) : [];
  } catch { return []; }
};

const store = (variants) => {
  try { localStorage.setItem(place(page.state.now().town), JSON.stringify(variants)); } catch { /* private window */ }
};

const key = (variant) => {
  const { town, seed, replications, park, until } = page.state.now();
  return JSON.stringify([town, variant.variant, variant.changes, seed, replications, park, until]);
};

/** Has the variants projected that are not yet, one after the other. */
const projectAll = async () => {
  if (running) return;
  running = true;
  try {
    for (const variant of kept()) {
      const wanted = key(variant);
      if (!answers.has(wanted)) {
        await project(question(page.state.now(), variant.changes, variant.variant, `kept-${Math.random().toString(36).slice(2)}`), (line) => {
          if (line.answer) { answers.set(wanted, line.answer); show(); }
        });
      }
    }
  } catch (problem) {
    page.told(problem);
  }
  running = null;
};

const cell = (strong, fine, kind = '') => make('td', {}, make('strong', { class: kind, text: strong }), make('div', { class: 'fine', text: fine }));

const differenceCell = (answer, measure, month) => {
  const metric = answer.metrics.find((m) => m.id === measure.id);
  const d = metric.difference;
  if (!d) return cell(figure(measure.unitId, metric.baseline.p50[month]), '');
  return cell(signed(measure.unitId, d.fan.mean[month]), `${signed(measure.unitId, d.low[month])} – ${signed(measure.unitId, d.high[month])}`);
};

const head = (town, baseline, month) => make('thead', {}, make('tr', {},
  make('th', { scope: 'col', text: say('nameOfVariant') }),
  make('th', { scope: 'col', text: say('changed') }),
  ...town.metrics.slice(0, 4).map((m) => make('th', { scope: 'col', text: say(`short_${m.id}`) })),
  ...baseline.goals.filter((g) => g.baseline.probability !== null).map((g) => make('th', { scope: 'col', text: say('goalBy', read(g.title), g.by) })),
  make('th', { scope: 'col', text: say('perFirm') }),
  make('th', { scope: 'col' }, make('span', { class: 'hidden', text: say('remove') }))));

const baselineRow = (town, answer, month) => make('tr', {},
  make('th', { scope: 'row' }, swatch('var(--base)'), say('baseline')),
  make('td', { class: 'fine', text: say('median') }),
  ...town.metrics.slice(0, 4).map((m) => cell(figure(m.unitId, answer.metrics.find((x) => x.id === m.id).baseline.p50[month]), '')),
  ...answer.goals.filter((g) => g.baseline.probability !== null).map((g) => cell(percent(g.baseline.probability), `${percent(g.baseline.low)} – ${percent(g.baseline.high)}`)),
  make('td', { text: '–' }), make('td', {}));

const swatch = (colour) => {
  const box = make('span', { class: 'swatch' });
  box.style.background = colour;
  return box;
};

const variantRow = (town, variant, index, month) => {
  const answer = answers.get(key(variant));
  const words = changesInWords(town, variant.changes);
  const from = town.variants.find((v) => v.id === variant.variant);
  const list = make('ul', {},
    ...(variant.variant !== 'baseline' && from ? [make('li', { text: say('variantIs', read(from.title)) })] : []),
    ...words.map((w) => make('li', { text: `${w.name} ${say('to', w.from, w.to)}` })));
  const buttons = make('td', {},
    make('button', { type: 'button', class: 'quiet', text: say('open'), 'aria-label': `${say('open')}: ${variant.name}`,
      onclick: () => page.state.set({ variant: variant.variant, changes: variant.changes, view: 'outcome' }, { decision: true }) }),
    make('button', { type: 'button', class: 'quiet', text: say('remove'), 'aria-label': `${say('remove')}: ${variant.name}`,
      onclick: () => { store(kept().filter((_, i) => i !== index)); show(); } }));
  const name = make('th', { scope: 'row' }, swatch(`var(--kept-${index + 1})`), variant.name);
  if (!answer) return make('tr', {}, name, make('td', {}, list), make('td', { colspan: 8, text: say('thinking') }), buttons);
  const per = answer.gains?.yuanPerFirm;
  return make('tr', {}, name, make('td', {}, list),
    ...town.metrics.slice(0, 4).map((m) => differenceCell(answer, m, month)),
    ...answer.goals.filter((g) => g.baseline.probability !== null).map((g) => {
      const o = g.variant ?? g.baseline;
      return cell(percent(o.probability), `${percent(o.low)} – ${percent(o.high)}`);
    }),
    per?.yuan ? cell(yuan(per.yuan.value), span('yuan', per.yuan.low, per.yuan.high)) : make('td', { text: per ? say('notIdentified') : '–' }),
    buttons);
};

const show = () => {
  const town = page.townNow();
  const answer = page.answerNow();
  if (!answer || page.state.now().view !== 'compare') return;
  const month = monthOf(answer);
  const measure = measureOf(town);
  const variants = kept();
  element('compare-title').textContent = say('compareTitle', read(measure.title));
  element('keep').disabled = variants.length >= MOST;
  element('keep').title = variants.length >= MOST ? say('full') : '';
  element('variant-name').placeholder = say('variantNumber', variants.length + 1);
  const drawn = variants.map((v, i) => ({ v, i, answer: answers.get(key(v)) })).filter((x) => x.answer)
    .map((x) => ({ name: x.v.name, colour: x.i, fan: (x.answer.metrics.find((m) => m.id === measure.id).variant ?? x.answer.metrics.find((m) => m.id === measure.id).baseline) }));
  drawMedians('compare-fan', answer.start, answer.metrics.find((m) => m.id === measure.id).baseline, drawn, measure);
  element('compare-fan').setAttribute('aria-label', `${say('compareTitle', read(measure.title))}: ${variants.map((v) => v.name).join(', ')}`);
  element('compare-table').replaceChildren(
    make('table', {}, make('caption', { text: say('asOfMonth', monthAfter(answer.start, month)) }), head(town, answer, month), make('tbody', {}, baselineRow(town, answer, month), ...variants.map((v, i) => variantRow(town, v, i, month)))),
    ...(variants.length ? [] : [make('p', { class: 'fine', text: say('noVariants') })]));
};

/** Shows the kept variants of the town. */
export const showCompare = () => { show(); projectAll(); };

export const startCompare = (given) => {
  page = given;
  element('keep').addEventListener('click', () => {
    const variants = kept();
    if (variants.length >= MOST) return;
    const { variant, changes } = page.state.now();
    const name = element('variant-name').value.trim() || say('variantNumber', variants.length + 1);
    store([...variants, { name, variant, changes }]);
    element('variant-name').value = '';
    showCompare();
  });
};
