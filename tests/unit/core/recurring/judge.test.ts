import { fingerprint } from '../../../../src/plugins/wire/core/disclaimers';
import {
  countSightings,
  DEFAULT_RECURRING,
  describeEvidence,
  judge,
  nextLook,
  type CarryingStory,
  type Sighting,
} from '../../../../src/plugins/wire/core/recurring';

const FOOTER = 'Tidewater Wire is written by people who live on the coast and is paid for by its readers.';

interface Told {
  text?: (n: number) => string;
  /** Hours between two stories. */
  every?: number;
  headline?: (n: number) => string;
  /** What else a story has. */
  own?: (n: number) => string[];
  place?: 'body' | 'removed';
}

const WORDS = 'lamp rope kettle stove ladder wagon curtain spoon hammer candle barrel saddle'.split(' ');

/** Judges a paragraph in so many stories. */
function judged(count: number, of: number, told: Told = {}) {
  const {
    text = () => FOOTER,
    every = 24,
    headline = (n: number) => `About a ${WORDS[n % 12]} and a ${WORDS[(n * 5 + 1) % 12]}`,
    own = (n: number) => [`own ${n}`, `more ${n}`],
    place = 'body' as const,
  } = told;
  const print = fingerprint(text(0));
  const sightings = Array.from({ length: count }, (_, n): Sighting => {
    expect(fingerprint(text(n))).toBe(print);
    return {
      story: String(n),
      at: new Date(Date.UTC(2026, 2, 1, n * every)).toISOString(),
      headline: headline(n),
      paragraphs: [{ fingerprint: print, text: text(n), place, position: 'end' }],
    };
  });
  const paragraph = countSightings(new Map(), new Map(), sightings).counted.get(print)!;
  const carrying = sightings.map(({ story, at, headline: line }, n): CarryingStory => ({
    story,
    at,
    headline: line,
    paragraphs: [print, ...own(n)],
  }));
  return judge(paragraph, carrying, of, DEFAULT_RECURRING);
}

test('a statement in enough stories is proposed as a notice, with what it rests on', () => {
  const judgement = judged(37, 52);
  expect(judgement).toEqual({
    propose: 'notice',
    evidence: { stories: 37, of: 52, from: '2026-03-01T00:00:00.000Z', to: '2026-04-06T00:00:00.000Z' },
  });
  if (!judgement.propose) throw new Error('It is proposed.');
  expect(describeEvidence(judgement.evidence, 'Tidewater Wire')).toBe(
    'It recurs in 37 of 52 articles of Tidewater Wire, from 2026-03-01 to 2026-04-06.',
  );
});

test.each([
  [4, 4, 'few'],
  [5, 51, 'few'],
])('in %i of %i it is not', (count, of, because) => {
  expect(judged(count, of)).toEqual({ because });
});

test('not within a day', () => {
  expect(judged(20, 20, { every: 1 })).toEqual({ because: 'brief' });
});

test.each([
  'Desk picks',
  'COASTAL NEWS',
  'FENWICK BAY (Tidewater) —',
  'Read also: the ferry, the quay, the harbour',
  'Sign up for our newsletter and get the tides every morning.',
  'Home | Harbour | Weather | Contact',
  'Photo: Tidewater Wire',
])('%j is proposed as furniture', (text) => {
  expect(judged(9, 12, { text: () => text })).toMatchObject({ propose: 'chrome' });
});

test.each([
  FOOTER,
  'Views in this column are those of its author alone.',
  'Наши материалы пишут люди, которые живут на побережье, и оплачивают их читатели.',
  '本社の記事は、沿岸に住む記者が読者の支援を受けて書いています。',
  'For questions about the content, contact the provider named above at www.tidewater.example.',
])('%j is proposed as a notice', (text) => {
  expect(judged(9, 12, { text: () => text })).toMatchObject({ propose: 'notice' });
});

test('what somebody says is the article’s own', () => {
  const text = () => '“We used to watch the ships pass on their way to other ports,” she told the guests.';
  expect(judged(9, 12, { text })).toEqual({ because: 'quote' });
});

test('what reports other figures each time is the article itself; another date or company is not another thing', () => {
  const market = (n: number) =>
    `The harbour index closed at ${4100 + 7 * n}.25 points, dealers said on the quay.`;
  expect(judged(9, 12, { text: market })).toEqual({ because: 'report' });
  const table = (n: number) => `Landed ${n + 12}.5 mln vs 14.0 mln`;
  expect(judged(9, 12, { text: table })).toEqual({ because: 'report' });
  const dated = (n: number) =>
    `This text was sent to subscribers of the coastal service on March ${n + 1}, 2026 and is theirs alone.`;
  expect(judged(9, 12, { text: dated })).toMatchObject({ propose: 'notice' });
});

test('a quotation in updates of one story recurs in one story', () => {
  const parts = (n: number) => ['p', 'q', 'r', ...Array.from({ length: n }, (_, i) => `add ${i}`)];
  expect(judged(9, 12, { own: parts, every: 8 })).toEqual({ because: 'one-story' });
  const headline = (n: number) => `UPDATE ${n}: Ferry runs aground off Fenwick Bay`;
  expect(judged(9, 12, { headline, every: 8 })).toEqual({ because: 'one-story' });
});

test('a daily series has its headline again each day, and is many stories all the same', () => {
  expect(judged(9, 12, { headline: () => 'Weather for the coast' })).toMatchObject({ propose: 'notice' });
});

test('furniture that is taken out anyway needs nobody, a statement in it does when it speaks like a notice', () => {
  expect(judged(9, 12, { place: 'removed', text: () => 'Desk picks' })).toEqual({ because: 'gone' });
  const plain = () => 'All of our reporters live on the coast and walk to the harbour each morning.';
  expect(judged(9, 12, { place: 'removed', text: plain })).toEqual({ because: 'gone' });
  const text = () => 'The provider of the tide tables accepts no responsibility for ships.';
  expect(judged(9, 12, { place: 'removed', text })).toMatchObject({ propose: 'notice' });
});

test('what was not proposed is looked at again when it has grown', () => {
  expect([5, 8, 100].map(nextLook)).toEqual([7, 10, 125]);
});
