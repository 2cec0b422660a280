// Fan charts. The baseline is grey, the variant has one colour everywhere.
import { say, read } from './words.js';
import { figure, signed, monthAfter, monthsBetween } from './figures.js';

let known = null;

/** Reads the colours of the page anew, after its theme has changed. */
export const repaint = () => { known = null; };

/** The colours of the page, read once a theme. */
export const colours = () => { known ??= fromPage(); return known; };

const fromPage = () => {
  const style = getComputedStyle(document.documentElement);
  const css = (name) => style.getPropertyValue(name).trim();
  return {
    ink: css('--ink'), faint: css('--faint'), line: css('--line'), paper: css('--card'),
    base: css('--base'), variant: css('--variant'), target: css('--target'), fact: css('--fact'),
    kept: ['--kept-1', '--kept-2', '--kept-3', '--kept-4'].map(css),
    font: getComputedStyle(document.body).fontFamily,
  };
};

const charts = new Map();

/** The chart in an element; made once. */
export const chart = (id) => {
  if (!charts.has(id)) {
    const element = document.getElementById(id);
    const made = echarts.init(element, null, { renderer: 'canvas' });
    new ResizeObserver(() => made.resize()).observe(element);
    charts.set(id, made);
  }
  return charts.get(id);
};

const font = () => colours().font;

const band = (low, high, color, opacity, stack, z) => [
  { type: 'line', stack, stackStrategy: 'all', data: low, symbol: 'none', silent: true, lineStyle: { opacity: 0 }, z, animation: false, tooltip: { show: false } },
  { type: 'line', stack, stackStrategy: 'all', data: high.map((h, i) => (h === null ? null : h - low[i])), symbol: 'none', silent: true,
    lineStyle: { opacity: 0 }, areaStyle: { color, opacity }, z, animation: false, tooltip: { show: false } },
];

const line = (data, color, width, extra = {}) =>
  ({ type: 'line', data, symbol: 'none', silent: true, lineStyle: { color, width, ...extra.lineStyle }, itemStyle: { color }, animation: false, z: extra.z ?? 6, ...extra.more });

const frame = (months, unitId, top) => {
  const c = colours();
  return {
    animation: false,
    textStyle: { fontFamily: font(), color: c.ink },
    grid: { left: 62, right: 18, top, bottom: 24 },
    xAxis: {
      type: 'category', data: months, boundaryGap: false,
      axisLine: { lineStyle: { color: c.line } }, axisTick: { show: false },
      axisLabel: { color: c.faint, interval: (i, text) => text.endsWith('-01'), formatter: (text) => text.slice(0, 4), hideOverlap: true },
    },
    yAxis: {
      type: 'value', splitNumber: 4,
      axisLabel: { color: c.faint, formatter: (v) => figure(unitId, v) },
      splitLine: { lineStyle: { color: c.line, opacity: 0.6 } },
    },
  };
};

const tip = (months, lines) => ({
  trigger: 'axis', renderMode: 'richText', confine: true,
  backgroundColor: colours().paper, borderColor: colours().line, textStyle: { color: colours().ink, fontSize: 12, fontFamily: font() },
  axisPointer: { type: 'line', lineStyle: { color: colours().faint, type: 'dashed' } },
  formatter: (points) => { const i = points[0]?.dataIndex ?? 0; return [months[i], ...lines(i)].join('\n'); },
});

const most = (...lists) => lists.flat().reduce((a, b) => (b !== null && b > a ? b : a), -Infinity);
const least = (...lists) => lists.flat().reduce((a, b) => (b !== null && b < a ? b : a), Infinity);

/** The next number that makes an even axis. */
const roundUp = (size) => {
  const power = 10 ** Math.floor(Math.log10(size));
  return [1, 1.2, 1.6, 2, 2.4, 3.2, 4, 6, 8, 10].find((digit) => digit * power >= size) * power;
};

const cursor = (months, month) => ({
  symbol: 'none', silent: true, animation: false, label: { show: false },
  lineStyle: { color: colours().faint, type: 'solid', width: 1, opacity: 0.8 }, data: [{ xAxis: months[month] }],
});

/** In a world of one park it is all there is. */
const ofThisPark = (park, alone) => (thing) => thing.park === park || (park === 'all' && alone);

/** The projection of one metric, with facts and targets. */
export const drawFan = (id, answer, measure, town, month) => {
  const c = colours();
  const metric = answer.metrics.find((m) => m.id === measure.id);
  const months = metric.baseline.p50.map((_, i) => monthAfter(answer.start, i));
  const fans = [metric.baseline, metric.variant].filter(Boolean);
  const here = ofThisPark(answer.park, town.parks.length === 1);
  const facts = town.facts.filter((f) => f.metric === measure.id && f.at && here(f))
    .map((f) => ({ ...f, x: monthsBetween(answer.start, f.at) })).filter((f) => f.x >= 0 && f.x < months.length);
  const high = most(...fans.map((f) => f.p95), facts.map((f) => f.high)) || 1;
  const goals = town.goals.filter((g) => g.metric === measure.id && here(g))
    .map((g) => ({ ...g, x: monthsBetween(answer.start, g.by) })).filter((g) => g.x >= 0 && g.x < months.length);
  const inside = goals.filter((g) => g.atLeast <= high * 1.7);
  const outside = goals.filter((g) => g.atLeast > high * 1.7);
  const top = most([high * 1.04], inside.map((g) => g.atLeast * 1.08));
  const ceiling = measure.unitId === 'share' ? Math.min(1, top) : undefined;
  const option = frame(months, measure.unitId, 26);
  if (ceiling) option.yAxis.max = ceiling;
  else { option.yAxis.max = roundUp(top); option.yAxis.interval = option.yAxis.max / 4; }
  option.series = [
    ...band(metric.baseline.p05, metric.baseline.p95, c.base, metric.variant ? 0.14 : 0.22, 'b90', 1),
    ...band(metric.baseline.p25, metric.baseline.p75, c.base, metric.variant ? 0.18 : 0.3, 'b50', 2),
    ...(metric.variant ? band(metric.variant.p05, metric.variant.p95, c.variant, 0.16, 'v90', 3) : []),
    ...(metric.variant ? band(metric.variant.p25, metric.variant.p75, c.variant, 0.26, 'v50', 4) : []),
    line(metric.baseline.p50, c.base, 2, { more: { markLine: cursor(months, month) } }),
    ...(metric.variant ? [line(metric.variant.p50, c.variant, 2.5, { z: 7 })] : []),
    {
      type: 'custom', silent: true, z: 9, animation: false,
      data: facts.map((f) => [f.x, f.value, f.low, f.high]),
      renderItem: (params, api) => {
        const [x, y] = api.coord([api.value(0), api.value(1)]);
        const low = api.coord([api.value(0), api.value(2)])[1];
        const upper = api.coord([api.value(0), api.value(3)])[1];
        return { type: 'group', children: [
          { type: 'line', shape: { x1: x, x2: x, y1: low, y2: upper }, style: { stroke: c.fact, lineWidth: 1.5 } },
          { type: 'polygon', shape: { points: [[x, y - 6], [x + 6, y], [x, y + 6], [x - 6, y]] }, style: { fill: c.fact, stroke: c.paper, lineWidth: 1.5 } },
        ] };
      },
    },
    ...inside.map((g) => ({
      type: 'line', data: [], animation: false, silent: true,
      markLine: { symbol: ['none', 'none'], silent: true, animation: false,
        lineStyle: { color: c.target, type: 'dashed', width: 1.5 },
        label: { position: 'insideStartTop', color: c.target, fontFamily: font(), formatter: read(g.title) },
        data: [[{ coord: [0, g.atLeast] }, { coord: [g.x, g.atLeast], symbol: 'circle', symbolSize: 8 }]] },
    })),
  ];
  option.graphic = { elements: outside.map((g, i) => ({
    id: `above-${i}`, type: 'text', right: 20, top: 2 + i * 15, silent: true,
    style: { text: `↑ ${say('above', figure(measure.unitId, g.atLeast), g.by)}`, fill: c.target, font: `12px ${font()}` },
  })) };
  option.tooltip = tip(months, (i) => [
    `${say('baseline')}  ${say('median')} ${figure(measure.unitId, metric.baseline.p50[i])}  (${figure(measure.unitId, metric.baseline.p05[i])} – ${figure(measure.unitId, metric.baseline.p95[i])})`,
    ...(metric.variant ? [`${say('withChanges')}  ${say('median')} ${figure(measure.unitId, metric.variant.p50[i])}  (${figure(measure.unitId, metric.variant.p05[i])} – ${figure(measure.unitId, metric.variant.p95[i])})`] : []),
    ...facts.filter((f) => f.x === i).map((f) => `◆ ${read(f.title)}`),
  ]);
  chart(id).setOption(option, { notMerge: true });
};

/** The paired difference of one metric with its zero line. */
export const drawDifference = (id, answer, measure, month) => {
  const c = colours();
  const metric = answer.metrics.find((m) => m.id === measure.id);
  const d = metric.difference;
  const months = metric.baseline.p50.map((_, i) => monthAfter(answer.start, i));
  const option = frame(months, measure.unitId, 8);
  option.yAxis.axisLabel.formatter = (v) => (v === 0 ? '0' : signed(measure.unitId, v));
  option.yAxis.splitNumber = 3;
  const zero = { symbol: 'none', silent: true, animation: false, label: { show: false }, lineStyle: { color: c.ink, width: 1.5, type: 'solid' }, data: [{ yAxis: 0 }] };
  if (!d) {
    option.yAxis = { ...option.yAxis, min: -1, max: 1, axisLabel: { show: false }, splitLine: { show: false } };
    option.series = [line(months.map(() => 0), c.base, 1.5)];
  } else {
    const reach = most(d.fan.p95) - least(d.fan.p05);
    if (!(reach > 0)) option.yAxis = { ...option.yAxis, min: -1, max: 1 };
    option.series = [
      ...band(d.fan.p05, d.fan.p95, c.variant, 0.16, 'd90', 1),
      ...band(d.fan.p25, d.fan.p75, c.variant, 0.28, 'd50', 2),
      line(d.low, c.variant, 1.2, { lineStyle: { type: 'dashed' }, z: 5 }),
      line(d.high, c.variant, 1.2, { lineStyle: { type: 'dashed' }, z: 5 }),
      line(d.fan.mean, c.variant, 2.5, { more: { markLine: zero } }),
      line([], c.base, 0, { more: { markLine: cursor(months, month) } }),
    ];
    option.tooltip = tip(months, (i) => [
      `${say('mean')} ${signed(measure.unitId, d.fan.mean[i])}  (95%: ${signed(measure.unitId, d.low[i])} – ${signed(measure.unitId, d.high[i])})`,
      `${say('band90')} ${signed(measure.unitId, d.fan.p05[i])} – ${signed(measure.unitId, d.fan.p95[i])}`,
    ]);
  }
  chart(id).setOption(option, { notMerge: true });
};

/** Medians of several variants over the baseline. */
export const drawMedians = (id, start, base, variants, measure) => {
  const c = colours();
  const months = base.p50.map((_, i) => monthAfter(start, i));
  const option = frame(months, measure.unitId, 30);
  option.legend = { top: 0, left: 60, textStyle: { color: c.ink, fontFamily: font() }, icon: 'roundRect', itemWidth: 16, itemHeight: 4 };
  option.series = [
    ...band(base.p05, base.p95, c.base, 0.14, 'b90', 1),
    { ...line(base.p50, c.base, 2), name: say('baseline') },
    ...variants.map((v) => ({ ...line(v.fan.p50, c.kept[v.colour], 2.5), name: v.name })),
  ];
  option.tooltip = tip(months, (i) => [
    `${say('baseline')} ${figure(measure.unitId, base.p50[i])}`,
    ...variants.map((v) => `${v.name} ${figure(measure.unitId, v.fan.p50[i])}`),
  ]);
  chart(id).setOption(option, { notMerge: true });
};

/** A picture of charts below each other, as a data address. */
export const picture = (ids, titles, footer) => {
  const c = colours();
  const ratio = 2;
  const parts = ids.map((id) => chart(id).renderToCanvas({ pixelRatio: ratio, backgroundColor: c.paper }));
  const width = Math.max(...parts.map((p) => p.width));
  const line = 34 * ratio;
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = parts.reduce((sum, p) => sum + p.height + line, 0) + line;
  const pen = canvas.getContext('2d');
  pen.fillStyle = c.paper;
  pen.fillRect(0, 0, canvas.width, canvas.height);
  let y = 0;
  parts.forEach((part, i) => {
    pen.fillStyle = c.ink;
    pen.font = `600 ${15 * ratio}px ${font()}`;
    pen.fillText(titles[i], 14 * ratio, y + 23 * ratio);
    pen.drawImage(part, 0, y + line);
    y += line + part.height;
  });
  pen.fillStyle = c.faint;
  pen.font = `${12 * ratio}px ${font()}`;
  pen.fillText(footer, 14 * ratio, y + 21 * ratio);
  return canvas.toDataURL('image/png');
};
