// All towns of a province in one month: tiles by class of location, and a ranking.
import { say, read, language } from './words.js';
import { figure, signed, span, percent, monthAfter } from './figures.js';
import { make } from './levers.js';
import { now, set } from './state.js';
import { post, question } from './server.js';
import { measureOf, monthOf } from './outcome.js';

const element = (id) => document.getElementById(id);
const ORDER = ['core', 'middle', 'periphery'];
const RANKED = 15;
let shown = '';
let asking = null;

/** Whether a world is looked at as a whole that has several parks. */
export const isMapped = (town) => town.parks.length > 1 && now().park === 'all';

export const mapForget = () => { shown = ''; };

const shortName = (park) => read(park.title).split(/[·（(]/)[0].trim().split(' ')[0];

const className = (id) => (ORDER.includes(id) ? say(`class_${id}`) : id || say('class_none'));

const classesOf = (town) => {
  const found = [...new Set(town.parks.map((p) => p.locationClass))];
  const place = (id) => (ORDER.includes(id) ? ORDER.indexOf(id) : ORDER.length);
  return found.sort((a, b) => place(a) - place(b));
};

const words = (place, measure) => {
  const d = place.difference;
  const change = d ? `; ${signed(measure.unitId, d.value)} (${signed(measure.unitId, d.low)} – ${signed(measure.unitId, d.high)})` : '';
  return `${figure(measure.unitId, place.value.p50)} (${span(measure.unitId, place.value.low, place.value.high)})${change}`;
};

const direction = (place) => {
  if (!place.difference) return '';
  if (place.difference.low > 0) return 'up';
  return place.difference.high < 0 ? 'down' : '';
};

const tile = (park, place, measure, most) => {
  const button = make('button', {
    type: 'button', class: `place ${direction(place)}`, 'data-park': park.id,
    title: `${read(park.title)}: ${words(place, measure)}`, 'aria-label': `${read(park.title)}: ${words(place, measure)}`,
    onclick: () => set({ park: park.id }, { decision: true }),
  }, make('span', { class: 'place-name', text: shortName(park) }), make('span', { class: 'place-value', text: figure(measure.unitId, place.value.p50) }));
  button.style.setProperty('--level', `${Math.round(6 + 40 * Math.sqrt(Math.max(0, place.value.p50) / (most || 1)))}%`);
  return button;
};

const tiles = (town, map, measure) => {
  const byId = new Map(map.places.map((p) => [p.park, p]));
  const most = Math.max(...map.places.map((p) => p.value.p50));
  return classesOf(town).flatMap((id) => {
    const parks = town.parks.filter((p) => p.locationClass === id)
      .sort((a, b) => read(a.title).localeCompare(read(b.title), language(), { numeric: true }));
    return [make('h3', { text: say('classOf', className(id), parks.length) }),
      make('div', { class: 'place-grid' }, ...parks.map((p) => tile(p, byId.get(p.id), measure, most)))];
  });
};

const bar = (place, most) => {
  const box = make('span', { class: 'rank-bar', 'aria-hidden': 'true' }, make('i', {}), make('b', {}));
  const at = (value) => `${(Math.max(0, value) / (most || 1)) * 100}%`;
  box.style.setProperty('--low', at(place.value.low));
  box.style.setProperty('--high', at(place.value.high));
  box.style.setProperty('--median', at(place.value.p50));
  return box;
};

const ranking = (town, map, measure) => {
  const names = new Map(town.parks.map((p) => [p.id, p]));
  const ranked = [...map.places].sort((a, b) => b.value.p50 - a.value.p50).slice(0, RANKED);
  const most = Math.max(...ranked.map((p) => p.value.high));
  return [
    make('h3', { text: say('rankTitle', read(measure.title), map.month) }),
    make('p', { class: 'fine', text: say('fiveLargest', percent(map.share)) }),
    make('ol', { class: 'ranking' }, ...ranked.map((p) => make('li', {},
      make('button', { type: 'button', class: 'quiet', text: read(names.get(p.park).title), onclick: () => set({ park: p.park }, { decision: true }) }),
      bar(p, most),
      make('span', { class: 'fine', text: words(p, measure) })))),
    make('p', { class: 'fine', text: say('mapNote', map.replications) })];
};

/** Shows the towns of the present question; nothing is simulated for it that was not before. */
export const showMap = async (town, answer) => {
  const measure = measureOf(town);
  const month = monthOf(answer);
  const key = JSON.stringify([question(now()), measure.id, month, answer.replications]);
  const at = monthAfter(answer.start, month);
  element('park-title').textContent = say('mapTitle', read(measure.title), at);
  if (key === shown) return;
  asking?.abort();
  asking = new AbortController();
  const q = question(now());
  q.page += 'map';
  let map;
  try {
    map = await (await post('api/map', { question: q, metric: measure.id, month }, asking.signal)).json();
  } catch (problem) {
    if (problem.name === 'AbortError') return;
    throw problem;
  }
  shown = key;
  element('places').replaceChildren(...tiles(town, map, measure));
  element('story').replaceChildren(...ranking(town, map, measure));
};
