// Numbers as a planner says them: three digits or so, money in 亿元 and 万元, or m and bn yuan.
import { language } from './words.js';

const trim = (number, digits) => String(Number(number.toFixed(digits)));

/** Three significant digits, thousands apart. */
export const plain = (value) => {
  if (value === null || value === undefined || Number.isNaN(value)) return '–';
  const size = Math.abs(value);
  if (size >= 1000) return Math.round(value).toLocaleString('en-US');
  return trim(value, size >= 100 ? 0 : size >= 10 ? 1 : 2).replace('-', '−');
};

export const yuan = (value) => {
  if (value === null || value === undefined) return '–';
  const size = Math.abs(value);
  if (language() === 'zh') {
    if (size >= 1e8) return `${plain(value / 1e8)}亿元`;
    return size >= 1e4 ? `${plain(value / 1e4)}万元` : `${plain(value)}元`;
  }
  if (size >= 1e9) return `¥${plain(value / 1e9)} bn`.replace('¥−', '−¥');
  return size >= 1e6
    ? `¥${plain(value / 1e6)} m`.replace('¥−', '−¥')
    : `¥${plain(value)}`.replace('¥−', '−¥');
};

export const percent = (share) =>
  share === null || share === undefined
    ? '–'
    : `${plain(share * 100)}${language() === 'zh' ? '%' : ' %'}`;

/** A value of a metric with its unit. */
export const figure = (unitId, value) => {
  if (unitId === 'yuan') return yuan(value);
  return unitId === 'share' ? percent(value) : plain(value);
};

/** The same with its sign, a share in percentage points. */
export const signed = (unitId, value) => {
  if (value === null || value === undefined) return '–';
  const sign = value > 0 ? '+' : '';
  if (unitId === 'share') return `${sign}${plain(value * 100)} ${language() === 'zh' ? '个百分点' : 'pp'}`;
  return sign + figure(unitId, value);
};

/** Two ends, the unit said once where both have the same: 18.4–65.1亿元. */
export const span = (unitId, low, high) => {
  const [a, b] = [figure(unitId, low), figure(unitId, high)];
  if (unitId !== 'yuan' && unitId !== 'share') return `${a}–${b}`;
  const [, , unit] = /^(−?¥?)[\d.,]+(.*)$/.exec(a) ?? [null, '', ''];
  const lead = b.startsWith('¥') ? '¥' : '';
  return unit && b.endsWith(unit)
    ? `${a.slice(0, a.length - unit.length)}–${b.slice(lead.length)}`
    : `${a} – ${b}`;
};

/** The month so many months after the first: YYYY-MM. */
export const monthAfter = (start, offset) => {
  const [year, month] = start.split('-').map(Number);
  const index = year * 12 + month - 1 + offset;
  return `${String(Math.floor(index / 12)).padStart(4, '0')}-${String((index % 12) + 1).padStart(2, '0')}`;
};

/** Months from the first to the second. */
export const monthsBetween = (from, to) => {
  const [a, b] = [from, to].map((text) => { const [y, m] = text.split('-').map(Number); return y * 12 + m; });
  return b - a;
};
