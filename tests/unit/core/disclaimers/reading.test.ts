import { cueMatcher } from '../../../../src/plugins/wire/core/disclaimers/cues';
import { foldTables, IGNORED, SEPARATOR } from '../../../../src/plugins/wire/core/disclaimers/reading/fold';
import {
  BLANK,
  LINE_MARKS,
  SENTENCE_MARKS,
  SPACE,
} from '../../../../src/plugins/wire/core/disclaimers/reading/marks';
import { paragraphsOf } from '../../../../src/plugins/wire/core/disclaimers/reading/paragraphs';
import { segmentsOf } from '../../../../src/plugins/wire/core/disclaimers/reading/segments';
import { sentencesOf } from '../../../../src/plugins/wire/core/disclaimers/reading/sentences';
import {
  cutWords,
  hashSeed,
  hashStep,
  tokenize,
  type Tokens,
} from '../../../../src/plugins/wire/core/disclaimers/reading/tokens';
import { story } from './articles';

const PIECES = [
  ...' \n\r\t.!?…:;,()[]"“”„«»’|•¦-–©*0129aAzZ\u00a0\u2028\u0085\f\ufeff\u200b\u0301。！？」',
  ...[
    '\r\n',
    '   ',
    '\n\n',
    '. ',
    '."',
    ' Inc. ',
    'the ',
    'Harbour',
    'free',
    'no. 3 ',
    '1. ',
    '(2) ',
    'e.g. ',
  ],
  ...['免责', 'слово', 'كلمة', '\ud800', '😀', 'Disclaimer: ', 'not liable', 'ends.The ', 'TextThis', ' - '],
];

/** The same texts every time. */
const randomTexts = (count: number): string[] => {
  let state = 7;
  const random = (below: number): number => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
  return Array.from({ length: count }, () =>
    Array.from({ length: random(120) }, () => PIECES[random(PIECES.length)]).join(''),
  );
};

const CODES = Array.from({ length: 0x10000 }, (_, code) => code);
const TEXTS = [story(), ...randomTexts(400)];

const withoutLength = ({ start, end, hash, word, stem }: Tokens): number[][] =>
  [start, end, hash, word, stem].map((column) => [...column]);

describe('cutting a text', () => {
  it('finds words in order, each the letters of a word, and all letters', () => {
    const { classes } = foldTables();
    for (const text of TEXTS) {
      const tokens = cutWords(text);
      let at = 0;
      const isBetween = (from: number, to: number): boolean =>
        [...Array(to - from).keys()].every((i) => {
          const kind = classes[text.charCodeAt(from + i)];
          return kind === SEPARATOR || kind === IGNORED;
        });
      for (let i = 0; i < tokens.length; i++) {
        expect(tokens.start[i]).toBeGreaterThanOrEqual(at);
        expect(isBetween(at, tokens.start[i])).toBe(true);
        at = tokens.end[i];
      }
      expect(isBetween(at, text.length)).toBe(true);
    }
  });

  it('hashes a word as it is folded', () => {
    const { hash } = cutWords('Gewa\u0308hr GEWÄHR gewahr');
    const expected = [...'gewahr'].reduce((now, letter) => hashStep(now, letter.charCodeAt(0)), hashSeed);
    expect([...hash]).toEqual([expected, expected, expected]);
  });

  it('gives each text words of its own, however many there are', () => {
    const kept = TEXTS.map((text) => ({ text, tokens: cutWords(text) }));
    const long = 'one two three '.repeat(40_000);
    expect(cutWords(long)).toHaveLength(120_000);
    expect(cutWords(long).start[119_999]).toBe(long.length - 6);
    for (const { text, tokens } of kept) expect(withoutLength(cutWords(text))).toEqual(withoutLength(tokens));
  });

  it('knows what JavaScript takes for white space', () => {
    const isBlank = (code: number): boolean => String.fromCharCode(code).trim() === '';
    const isMarked = (code: number): boolean => (LINE_MARKS[code] & BLANK) !== 0;
    expect(CODES.filter(isMarked)).toEqual(CODES.filter(isBlank));
  });

  it('has no mark that may be part of a word', () => {
    const { classes } = foldTables();
    expect(CODES.filter((code) => SENTENCE_MARKS[code] !== 0 && classes[code] !== SEPARATOR)).toEqual([]);
  });

  it('leaves nothing but white space between paragraphs, and separators as well between segments', () => {
    for (const text of TEXTS) {
      const rest = (spans: readonly { start: number; end: number }[]): string => {
        let at = 0;
        let between = '';
        for (const { start, end } of spans) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(end).toBeGreaterThan(start);
          between += text.slice(at, start);
          at = end;
        }
        return between + text.slice(at);
      };
      const breaks = [text.length >> 2, text.length >> 1];
      expect(rest(paragraphsOf(text, breaks)).trim()).toBe('');
      expect(rest(segmentsOf(text, breaks)).replace(/[\s\u0085|•¦]/g, '')).toBe('');
      for (const { start, end } of segmentsOf(text, breaks)) {
        expect(SENTENCE_MARKS[text.charCodeAt(start)] & SPACE).toBe(0);
        expect(SENTENCE_MARKS[text.charCodeAt(end - 1)] & SPACE).toBe(0);
      }
    }
  });

  it('numbers the words of every sentence, and looks for cues, only where it is worth it', () => {
    const matcher = cueMatcher();
    for (const text of TEXTS.slice(0, 150)) {
      const segments = segmentsOf(text);
      const tokens = cutWords(text);
      const all = sentencesOf(text, segments, tokens, matcher);
      expect(withoutLength(tokens)).toEqual(withoutLength(tokenize(text, matcher.vocabulary)));
      const first = cutWords(text);
      const asked: number[] = [];
      const some = sentencesOf(text, segments, first, matcher, (index) => asked.push(index) === 1);
      expect(asked).toEqual(segments.map((_, index) => index));
      const [opening] = segments;
      const inFirst = ({ end }: { end: number }): boolean => end <= opening.end;
      expect(some.filter(inFirst)).toEqual(all.filter(inFirst));
      for (const { matches } of some.filter((one) => !inFirst(one))) expect(matches).toEqual([]);
    }
  });
});
