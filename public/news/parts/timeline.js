import { columns } from './columns.js';
import { monthWords } from './dates.js';
import { drawn, element } from './element.js';

const HEIGHT = 72;
const STEP = 20;
const GAP = 3;
/** Columns that fill the drawing; fewer stand at its beginning. */
const FULL = 12;
/** One article has to be seen beside a hundred. */
const LEAST = 2;

/**
 * In how many articles somebody stood when: a drawing, and the same as a table.
 *
 * @param {readonly { from: string, articles: number }[] | undefined} months as `/timeline` gives them
 * @returns {HTMLElement | undefined} nothing where there is no article
 */
export function timeline(months) {
  const made = columns(months ?? []);
  if (made.length === 0) return undefined;
  const most = Math.max(...made.map(({ count }) => count));
  return element(
    'section',
    { class: 'timeline', 'aria-labelledby': 'timeline' },
    element('h2', { id: 'timeline' }, 'Over time'),
    element(
      'figure',
      {},
      drawing(made, most),
      element('figcaption', { 'aria-hidden': 'true' }, ...ends(made)),
    ),
    element('details', {}, element('summary', {}, 'As a table'), table(made)),
  );
}

/** @param {import('./columns.js').Column[]} made @param {number} most */
function drawing(made, most) {
  const width = Math.max(made.length, FULL) * STEP;
  const busiest = made.find(({ count }) => count === most);
  return drawn(
    'svg',
    {
      viewBox: `0 0 ${width} ${HEIGHT}`,
      role: 'img',
      'aria-label': `Articles over time, most in ${wordsOf(busiest?.label ?? '')}: ${most}`,
      preserveAspectRatio: 'none',
    },
    ...made.map(({ count }, i) => {
      const height = count === 0 ? 0 : Math.max(LEAST, (count / most) * (HEIGHT - 1));
      return drawn('rect', { x: i * STEP + GAP / 2, y: HEIGHT - 1 - height, width: STEP - GAP, height });
    }),
    drawn('line', { x1: 0, y1: HEIGHT - 0.5, x2: width, y2: HEIGHT - 0.5 }),
  );
}

/** Below the drawing's ends, what they are. @param {import('./columns.js').Column[]} made */
function ends(made) {
  const words = [...new Set([made[0], made[made.length - 1]].map(({ label }) => wordsOf(label)))];
  return made.length < FULL ? [words.join(' – ')] : words.map((one) => element('span', {}, one));
}

/** @param {import('./columns.js').Column[]} made */
const table = (made) =>
  element(
    'table',
    {},
    element('caption', { class: 'unseen' }, 'Articles over time'),
    element(
      'thead',
      {},
      element('tr', {}, element('th', { scope: 'col' }, 'When'), element('th', { scope: 'col' }, 'Articles')),
    ),
    element(
      'tbody',
      {},
      ...made
        .filter(({ count }) => count > 0)
        .map(({ label, count }) =>
          element('tr', {}, element('th', { scope: 'row' }, wordsOf(label)), element('td', {}, count)),
        ),
    ),
  );

/** @param {string} label */
const wordsOf = (label) => (label.includes('-') ? monthWords(label) : label);
