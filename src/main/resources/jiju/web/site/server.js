// The only door to the server. A newer question takes the place of an older one.
const page = Array.from(crypto.getRandomValues(new Uint8Array(9)), (b) => b.toString(16).padStart(2, '0')).join('');

/** What the server would not do, in both languages. */
export class Refused extends Error {
  constructor(problems) {
    super(problems.map((p) => p.en).join('\n'));
    this.problems = problems;
  }
}

const check = async (response) => {
  if (response.ok) return response;
  let problems = [{ zh: `服务器回答 ${response.status}`, en: `The server answered ${response.status}` }];
  try {
    problems = (await response.json()).problems;
  } catch { /* not from us */ }
  throw new Refused(problems);
};

export const get = async (path) => (await check(await fetch(path))).json();

export const post = async (path, question, signal) =>
  check(await fetch(path, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(question),
    signal,
  }));

let usual = 200;

/** How many replications are asked for unless the state says so. */
export const suggest = (replications) => { usual = replications; };

export const replicationsOf = (state) => state.replications || usual;

/** A state as a question. */
export const question = (state, changes = state.changes, variant = state.variant, token = page) => ({
  page: token,
  town: state.town,
  variant,
  changes: Object.entries(changes).map(([path, value]) => ({ path, value: String(value) })),
  seed: state.seed,
  replications: replicationsOf(state),
  park: state.park,
  until: state.until,
});

/** Hands over every line of a projection as it comes. */
export const project = async (asked, onLine, signal) => {
  const response = await post('api/projection', asked, signal);
  const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
  let rest = '';
  for (;;) {
    const { value, done } = await reader.read();
    if (done) break;
    const lines = (rest + value).split('\n');
    rest = lines.pop();
    lines.filter(Boolean).forEach((line) => onLine(JSON.parse(line)));
  }
};

/** Projections of the page: the latest question counts, yet while a lever moves the first band of each is let through. */
export class Asking {
  constructor({ onLine, onProblem, onEnd }) {
    Object.assign(this, { onLine, onProblem, onEnd });
    this.running = null;
    this.next = null;
  }

  ask(asked) {
    this.next = asked;
    if (!this.running) this.#start();
    else if (this.running.answered) this.running.abort.abort();
  }

  async #start() {
    const run = { asked: this.next, abort: new AbortController(), answered: false, since: performance.now() };
    this.next = null;
    this.running = run;
    try {
      await project(run.asked, (line) => {
        this.onLine(line, run.since);
        if (line.answer) run.answered = true;
        if (run.answered && this.next) run.abort.abort();
      }, run.abort.signal);
    } catch (problem) {
      if (problem.name !== 'AbortError') this.onProblem(problem);
    }
    this.running = null;
    if (this.next) this.#start();
    else this.onEnd();
  }
}
