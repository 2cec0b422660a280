// What a planner takes away: scenario file, report, data, picture, link, command.
import { say, read, language } from './words.js';
import { monthAfter } from './figures.js';
import { make } from './levers.js';
import { post, question } from './server.js';
import { picture } from './charts.js';
import { titles, sentence, monthOf } from './outcome.js';

const element = (id) => document.getElementById(id);

/** Hands a file to the browser's downloads. */
export const download = (name, content, type) => {
  const url = typeof content === 'string' && content.startsWith('data:')
    ? content : URL.createObjectURL(new Blob([content], { type }));
  const link = make('a', { href: url, download: name });
  document.body.append(link);
  link.click();
  link.remove();
  if (url.startsWith('blob:')) setTimeout(() => URL.revokeObjectURL(url), 10000);
};

const FANS = ['mean', 'p05', 'p25', 'p50', 'p75', 'p95'];
const text = (value) => (value === null ? '' : String(value));

/** The answer as a table: what the charts are drawn from, every digit of it. */
export const csv = (answer) => {
  const rows = [['scenario', 'park', 'month', 'metric', 'n', ...FANS, 'ci_low', 'ci_high', 'win_rate']];
  const add = (scenario, metric, fan, i, more = []) => rows.push([
    scenario, answer.park, monthAfter(answer.start, i), metric, answer.replications,
    ...FANS.map((q) => text(fan[q][i])), ...more.map(text), ...Array(3 - more.length).fill('')]);
  answer.metrics.forEach((m) => {
    for (let i = 0; i < answer.months; i += 1) {
      add('baseline', m.id, m.baseline, i);
      if (m.variant) add('variant', m.id, m.variant, i);
      if (m.difference) add('difference', m.id, m.difference.fan, i, [m.difference.low[i], m.difference.high[i], m.difference.winRate[i]]);
    }
  });
  return `${rows.map((row) => row.join(',')).join('\n')}\n`;
};

const quoted = (word) => `'${word.replaceAll("'", "'\\''")}'`;

/** The same comparison on the command line. */
export const command = (state, answer) => {
  const file = (name) => `scenarios/${state.town}/${name}.json`;
  const words = ['./jiju', answer.changed ? 'compare' : 'run', file('baseline')];
  const saved = state.variant !== 'baseline' && answer.set.length > 0;
  if (saved) words.push(file(`${state.town}-variant`));
  else if (state.variant !== 'baseline') words.push(file(state.variant));
  words.push('--replications', String(answer.replications), '--seed', String(answer.seed));
  if (state.until) words.push('--until', state.until);
  if (!saved) answer.set.forEach((word) => words.push('--set', quoted(word)));
  return words.join(' ');
};

export const startExport = ({ state, townNow, answerNow, notice, told }) => {
  const menu = element('share-menu');
  const button = element('share');
  const close = () => { menu.hidden = true; button.setAttribute('aria-expanded', 'false'); };
  const name = () => `${state.now().town}-variant`;
  const named = (code) => ({ question: question(state.now()), name: '', language: code });
  const copy = async (words) => {
    try { await navigator.clipboard.writeText(words); notice([say('copied')], true); } catch { notice([say('notCopied'), words]); }
  };
  const report = async (code) => {
    notice([say('working')], true);
    const asked = named(code);
    asked.question.page += 'report';
    const page = await (await post('api/report', asked)).text();
    download(`${name()}.report.${code}.html`, page, 'text/html');
  };
  const workbook = async () => {
    notice([say('working')], true);
    const asked = named(language());
    asked.question.page += 'book';
    const book = await (await post('api/workbook', asked)).blob();
    download(`${name()}.xlsx`, book, book.type);
  };
  const acts = {
    saveScenario: async () => download(`${name()}.json`, await (await post('api/scenario', named(language()))).text(), 'application/json'),
    loadScenario: () => element('load').click(),
    saveReportZh: () => report('zh'),
    saveReportEn: () => report('en'),
    saveCsv: () => download(`${name()}.csv`, csv(answerNow()), 'text/csv'),
    saveXlsx: workbook,
    savePng: () => {
      const [answer, town] = [answerNow(), townNow()];
      const footer = `${read(town.title)} · n = ${answer.replications} · seed ${answer.seed} · ${say('notAForecast')}`;
      const [fan, difference] = titles(answer, town);
      const heading = `${fan}  ${sentence(answer, town, monthOf(answer))}`;
      download(`${name()}.png`, picture(answer.changed ? ['fan', 'difference'] : ['fan'], [heading, difference], footer), 'image/png');
    },
    copyLink: () => copy(location.href),
    copyCommand: () => copy(command(state.now(), answerNow())),
  };
  button.addEventListener('click', () => {
    if (!menu.hidden) { close(); return; }
    menu.replaceChildren(...Object.keys(acts).map((key) => make('button', {
      type: 'button', 'data-act': key, text: say(key),
      onclick: async () => {
        close();
        button.focus();
        if (!answerNow()) return;
        try { await acts[key](); } catch (problem) { told(problem); }
      },
    })));
    menu.hidden = false;
    button.setAttribute('aria-expanded', 'true');
    menu.firstElementChild.focus();
  });
  addEventListener('keydown', (e) => { if (e.key === 'Escape' && !menu.hidden) { close(); button.focus(); } });
  addEventListener('click', (e) => { if (!e.target.closest('.menu')) close(); });
  element('load').addEventListener('change', async (e) => {
    const [file] = e.target.files;
    e.target.value = '';
    if (!file) return;
    try {
      const loaded = await (await post('api/load', { town: state.now().town, text: await file.text() })).json();
      const changes = Object.fromEntries(loaded.changes.map((c) => [c.path, c.value]));
      state.set({ variant: loaded.variant, changes }, { decision: true });
      notice([say('loaded', loaded.changes.length)], true);
    } catch (problem) { told(problem); }
  });
};
