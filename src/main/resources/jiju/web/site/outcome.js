// What a projection says: tiles, charts, targets, money, and the changes in words.
import { say, read } from './words.js';
import { figure, signed, span, yuan, percent, monthAfter, monthsBetween } from './figures.js';
import { now, set } from './state.js';
import { make, leverName, valueShown, keyParts, leversSeen } from './levers.js';
import { drawFan, drawDifference } from './charts.js';

const element = (id) => document.getElementById(id);

export const monthOf = (answer) => {
  const { month } = now();
  return month < 0 || month >= answer.months ? monthsBetween(answer.start, answer.judged) : month;
};

export const measureOf = (town) => town.metrics.find((m) => m.id === now().metric) ?? town.metrics[0];

const tiles = (answer, town, month) => {
  const chosen = measureOf(town).id;
  const box = element('tiles');
  if (box.childElementCount !== town.metrics.length) {
    box.replaceChildren(...town.metrics.map((m) => make('button', {
      type: 'button', role: 'radio', class: 'tile', 'data-metric': m.id,
      onclick: () => set({ metric: m.id }),
    }, make('span', { class: 'tile-name' }), make('span', { class: 'tile-value' }), make('span', { class: 'tile-band' }), make('span', { class: 'tile-difference' }))));
    box.addEventListener('keydown', moveAmongTiles);
  }
  [...box.children].forEach((tile, i) => {
    const measure = town.metrics[i];
    const metric = answer.metrics.find((m) => m.id === measure.id);
    const fan = metric.variant ?? metric.baseline;
    const [name, value, band, difference] = tile.children;
    name.textContent = say(`short_${measure.id}`);
    tile.title = read(measure.title);
    value.textContent = figure(measure.unitId, fan.p50[month]);
    band.textContent = span(measure.unitId, fan.p05[month], fan.p95[month]);
    const d = metric.difference;
    difference.textContent = d ? signed(measure.unitId, d.fan.mean[month]) : '';
    difference.className = 'tile-difference';
    if (d && d.low[month] > 0) difference.classList.add('up');
    if (d && d.high[month] < 0) difference.classList.add('down');
    tile.setAttribute('aria-checked', String(measure.id === chosen));
    tile.tabIndex = measure.id === chosen ? 0 : -1;
  });
};

const moveAmongTiles = (event) => {
  const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
  if (!step) return;
  const all = [...element('tiles').children];
  const next = all[(all.indexOf(document.activeElement) + step + all.length) % all.length];
  event.preventDefault();
  next.click();
  next.focus();
};

/** The answer in one sentence. */
export const sentence = (answer, town, month) => {
  const measure = measureOf(town);
  const metric = answer.metrics.find((m) => m.id === measure.id);
  const at = monthAfter(answer.start, month);
  const d = metric.difference;
  if (!d) {
    const fan = metric.baseline;
    return say('headlineBaseline', at, read(measure.title), figure(measure.unitId, fan.p50[month]), figure(measure.unitId, fan.p05[month]), figure(measure.unitId, fan.p95[month]));
  }
  let verdict = say('unclear');
  if (d.low[month] > 0) verdict = say('clear', Math.round(d.winRate[month] * 100));
  if (d.high[month] < 0) verdict = say('clearLess', Math.round(d.lossRate[month] * 100));
  return say('headlineChanged', at, read(measure.title), signed(measure.unitId, d.fan.mean[month]), signed(measure.unitId, d.low[month]), signed(measure.unitId, d.high[month]), verdict);
};

const bar = (share, kind) => {
  const box = make('span', { class: `bar-of ${kind}` });
  box.style.setProperty('--share', `${Math.max(0, share ?? 0) * 100}%`);
  return box;
};

const odds = (o, kind, unitId) => {
  const known = o.probability !== null;
  return make('div', { class: 'odds' },
    make('span', { class: 'odds-who', text: say(kind === 'variant' ? 'withChanges' : 'baseline') }),
    bar(o.probability, kind),
    make('strong', { text: known ? percent(o.probability) : '–' }),
    make('span', { class: 'odds-more', text: known ? `${percent(o.low)} – ${percent(o.high)}` : say('beyond') }),
    known && kind === 'variant' ? make('p', { class: 'fine', text: say('promise', figure(unitId, o.commitP80)) }) : null);
};

const goals = (answer, town) => {
  if (!answer.goals.length) return [make('p', { class: 'fine', text: say('noGoals') })];
  return answer.goals.map((g) => {
    const unitId = town.metrics.find((m) => m.id === g.metric)?.unitId ?? 'yuan';
    return make('div', { class: 'goal' },
      make('h4', { text: say('goalBy', read(g.title), g.by) }),
      g.variant ? odds(g.variant, 'variant', unitId) : null,
      odds(g.baseline, 'base', unitId),
      !g.variant && g.baseline.probability !== null ? make('p', { class: 'fine', text: say('promise', figure(unitId, g.baseline.commitP80)) }) : null);
  });
};

const meanLine = (key, mean, unitId) => make('tr', {},
  make('th', { scope: 'row', text: say(key) }),
  make('td', {}, make('strong', { text: signed(unitId, mean.value) }), make('span', { class: 'fine', text: `${signed(unitId, mean.low)} – ${signed(unitId, mean.high)}` })));

const perLine = (text, per) => make('tr', {},
  make('th', { scope: 'row', text }),
  make('td', {}, make('strong', { text: per.yuan ? yuan(per.yuan.value) : say('notIdentified') }),
    make('span', { class: 'fine', text: per.yuan ? span('yuan', per.yuan.low, per.yuan.high) : read(per.note).replace(/^[^：:]*[：:]\s*/, '') })));

const money = (answer) => {
  const g = answer.gains;
  const m = answer.money ?? answer.baselineMoney;
  const lines = [];
  if (g) {
    lines.push(perLine(say('perFirm'), g.yuanPerFirm));
    if (g.rentForgoneYuan.value !== 0) lines.push(perLine(say('perFirmRent'), g.yuanPerFirmWithRentForgone));
    lines.push(perLine(say('perJob'), g.yuanPerJob), meanLine('moneyMore', g.presentCostYuan, 'yuan'));
    if (g.rentForgoneYuan.value !== 0) lines.push(meanLine('rentForgone', g.rentForgoneYuan, 'yuan'));
    lines.push(meanLine('moreFirms', g.firms, 'firms'), meanLine('moreJobs', g.jobs, 'persons'), meanLine('moreTax', g.taxYuan, 'yuan'));
  } else {
    lines.push(make('tr', {}, make('th', { scope: 'row', text: say('moneyBaseline') }), make('td', {}, make('strong', { text: yuan(m.presentCostYuan) }))));
  }
  return [make('table', { class: 'money' }, make('tbody', {}, ...lines)),
    make('p', { class: 'fine', text: m.payback ? say('payback', m.payback) : say('noPayback') })];
};

/** The moved levers in words, each with what it becomes on a date. */
export const changesInWords = (town, changes) => [...known(town, changes), ...unknown(changes)];

const known = (town, changes) => [...new Set([...town.levers, ...leversSeen().values()])].flatMap((l) => Object.keys(changes)
  .filter((key) => keyParts(key)[0] === l.spot.path).sort()
  .map((key) => {
    const [, month] = keyParts(key);
    const plain = l.spot.path.includes('*') ? say('everyTown', leverName(l)) : leverName(l);
    const name = month ? say('datedName', plain, month) : plain;
    return { name, from: valueShown(l, changes[l.spot.path] !== undefined && month ? changes[l.spot.path] : l.value), to: valueShown(l, changes[key]) };
  }));

/** Levers of towns whose sheets were not opened yet go by their paths. */
const unknown = (changes) => Object.entries(changes).filter(([key]) => !leversSeen().has(keyParts(key)[0]))
  .map(([key, to]) => ({ name: key, from: '…', to }));

const changed = (town) => {
  const words = changesInWords(town, now().changes);
  const from = town.variants.find((v) => v.id === now().variant);
  const items = words.map((w) => make('li', {}, make('span', { text: w.name }), make('strong', { text: say('to', w.from, w.to) })));
  if (now().variant !== 'baseline' && from) items.unshift(make('li', {}, make('span', { text: say('variantIs', read(from.title)) })));
  return items.length ? make('ul', { class: 'changes' }, ...items) : make('p', { class: 'fine', text: say('nothingChanged') });
};

const table = (answer, town) => {
  const rows = [];
  for (let m = 11; m < answer.months; m += 12) rows.push(m);
  const shown = (fan, measure, m) => `${figure(measure.unitId, fan.p50[m])} (${span(measure.unitId, fan.p05[m], fan.p95[m])})`;
  const measure = measureOf(town);
  const metric = answer.metrics.find((x) => x.id === measure.id);
  return make('details', { class: 'data' }, make('summary', { text: say('dataTable') }),
    make('table', {}, make('caption', { text: read(measure.title) }),
      make('thead', {}, make('tr', {}, make('th', { scope: 'col', text: say('month') }), make('th', { scope: 'col', text: say('baseline') }), metric.variant ? make('th', { scope: 'col', text: say('withChanges') }) : null)),
      make('tbody', {}, ...rows.map((m) => make('tr', {}, make('th', { scope: 'row', text: monthAfter(answer.start, m) }),
        make('td', { text: shown(metric.baseline, measure, m) }), metric.variant ? make('td', { text: shown(metric.variant, measure, m) }) : null)))));
};

const meaning = (answer, town) => {
  const box = element('meaning');
  const wasOpen = [...box.querySelectorAll('details')].map((d) => d.open);
  box.replaceChildren(
    make('h3', { text: say('changed') }), changed(town),
    make('h3', { text: say('goals') }), ...goals(answer, town),
    make('h3', { text: say('money', answer.judged) }), ...money(answer),
    table(answer, town),
    make('details', { class: 'caveats' }, make('summary', { text: say('caveats') }), make('ul', {}, ...town.caveats.map((c) => make('li', { text: read(c) })))));
  [...box.querySelectorAll('details')].forEach((d, i) => { d.open = wasOpen[i] ?? false; });
};

/** Titles of the two charts. */
export const titles = (answer, town) => {
  const measure = measureOf(town);
  const name = read(measure.title);
  return [
    say(answer.changed ? 'fanTitleChanged' : 'fanTitle', name),
    answer.changed ? say(measure.unitId === 'yuan' || measure.unitId === 'share' ? 'differenceMoney' : 'differenceTitle', name) : say('moveALever'),
  ];
};

const mark = (kind, text) => make('span', { class: `mark ${kind}` }, make('i', {}), text);

const keys = (answer) => {
  element('fan-key').replaceChildren(
    mark('base-line', `${say('baseline')} ${say('median')}`),
    ...(answer.changed ? [mark('variant-line', `${say('withChanges')} ${say('median')}`)] : []),
    mark(answer.changed ? 'variant-50' : 'base-50', say('band50')),
    mark(answer.changed ? 'variant-90' : 'base-90', say('band90')),
    mark('fact-mark', say('observed')));
  element('difference-key').replaceChildren(...(answer.changed
    ? [mark('variant-line', say('mean')), mark('variant-dash', say('interval')), mark('variant-90', say('band90'))]
    : []));
};

let wording = 0;

/** Shows an answer. */
export const showOutcome = (answer, town) => {
  const month = monthOf(answer);
  const measure = measureOf(town);
  tiles(answer, town, month);
  const words = sentence(answer, town, month);
  if (answer.last && element('headline').textContent !== words) element('headline').textContent = words;
  const [fanTitle, differenceTitle] = titles(answer, town);
  element('fan-title').textContent = fanTitle;
  element('difference-title').textContent = differenceTitle;
  element('fan').setAttribute('aria-label', `${fanTitle} ${words}`);
  element('difference').setAttribute('aria-label', `${differenceTitle} ${answer.changed ? words : ''}`);
  const slider = element('month');
  slider.max = answer.months - 1;
  slider.value = month;
  slider.setAttribute('aria-valuetext', monthAfter(answer.start, month));
  element('month-shown').textContent = monthAfter(answer.start, month);
  keys(answer);
  drawFan('fan', answer, measure, town, month);
  drawDifference('difference', answer, measure, month);
  // Words follow the picture: the band is drawn first.
  clearTimeout(wording);
  wording = setTimeout(() => meaning(answer, town));
  element('runs').textContent = answer.last
    ? say('runs', answer.replications, answer.seed, answer.start, monthAfter(answer.start, answer.months - 1))
    : say('refining', answer.replications, answer.wanted);
};
