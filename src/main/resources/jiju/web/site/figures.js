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

/** The unit in which a sum of money is said: divisor and words. */
const moneyUnit = (size) => {
  if (language() === 'zh') {
    if (size >= 1e8) return [1e8, '亿元'];
    return size >= 1e4 ? [1e4, '万元'] : [1, '元'];
  }
  if (size >= 1e9) return [1e9, ' bn'];
  return size >= 1e6 ? [1e6, ' m'] : [1, ''];
};

const currency = () => (language() === 'zh' ? '' : '¥');

export const yuan = (value) => {
  if (value === null || value === undefined) return '–';
  const [unit, words] = moneyUnit(Math.abs(value));
  const number = plain(Math.abs(value) / unit);
  return `${value < 0 && number !== '0' ? '−' : ''}${currency()}${number}${words}`;
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

/** Two ends, the unit said once: 18.4–65.1亿元. */
export const span = (unitId, low, high) => {
  if (low === null || high === null) return '–';
  if (unitId === 'yuan') {
    const [unit, words] = moneyUnit(Math.max(Math.abs(low), Math.abs(high)));
    return `${currency()}${plain(low / unit)}–${plain(high / unit)}${words}`;
  }
  return unitId === 'share' ? `${plain(low * 100)}–${percent(high)}` : `${plain(low)}–${plain(high)}`;
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
