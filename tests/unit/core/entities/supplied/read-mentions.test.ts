import { readMentions } from '../../../../../src/plugins/wire/core/entities';

const TEXT = 'The treasurer of the Brackwater Trust, Vela Norrin, wrote 🖋 to Oke Dalmont.';
const read = (entities: unknown, minScore = 0, text = TEXT) => readMentions(entities, text, { minScore });
const at = (words: string) => ({ start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length });
const VELA = { ...at('Vela Norrin'), type: 'person' };

test('takes what is well formed, in the order of the text', () => {
  const oke = { ...at('Oke Dalmont'), type: 'person', text: 'Oke Dalmont', score: 0.9, colour: 'red' };
  const vela = { ...VELA, role: 'treasurer', organization: 'Brackwater Trust', score: null };
  expect(read([oke, vela])).toEqual({
    ok: true,
    strange: 0,
    mentions: [
      { ...VELA, role: 'treasurer', organization: 'Brackwater Trust' },
      { ...at('Oke Dalmont'), type: 'person' },
    ],
  });
  expect(read([])).toEqual({ ok: true, strange: 0, mentions: [] });
});

test('of those that overlap the surest stays, then the longest', () => {
  const trust = { ...at('Brackwater Trust'), type: 'organization' };
  const water = { ...at('Brackwater'), type: 'place' };
  const mentions = (...given: object[]) => (read(given) as { mentions: object[] }).mentions;
  expect(mentions(water, trust)).toEqual([trust]);
  expect(mentions({ ...trust, score: 0.5 }, { ...water, score: 0.6 })).toEqual([water]);
  expect(mentions(VELA, VELA)).toEqual([VELA]);
});

test('leaves out what is less sure than it has to be', () => {
  expect(read([{ ...VELA, score: 0.4 }], 0.5)).toMatchObject({ mentions: [] });
  expect(read([{ ...VELA, score: 0.5 }], 0.5)).toMatchObject({ mentions: [VELA] });
  expect(read([VELA], 0.5)).toMatchObject({ mentions: [VELA] });
});

test('leaves out roles and organizations that are not in the words of the text', () => {
  expect(read([{ ...VELA, role: 'chief treasurer' }])).toEqual({ ok: true, strange: 1, mentions: [VELA] });
  expect(read([{ ...VELA, role: 'treasurer', organization: 'BT' }])).toEqual({
    ok: true,
    strange: 1,
    mentions: [{ ...VELA, role: 'treasurer' }],
  });
  expect(read([{ ...VELA, role: null, organization: 'Brackwater Trust' }])).toMatchObject({
    mentions: [VELA],
  });
});

const PEN = TEXT.indexOf('🖋');

test.each([
  [undefined, /no list/],
  [{}, /no list/],
  [Array(5_001).fill(VELA), /5001 entities/],
  [[null], /entity 1 is no object/],
  [[VELA, 'Vela'], /entity 2 is no object/],
  [[{ type: 'person' }], /lacks whole numbers/],
  [[{ ...VELA, start: 1.5 }], /lacks whole numbers/],
  [[{ ...VELA, start: '3' }], /lacks whole numbers/],
  [[{ ...VELA, start: -1 }], /is from -1/],
  [[{ ...VELA, end: VELA.start }], /is from/],
  [[{ ...VELA, end: TEXT.length + 1 }], /in a text of \d+ UTF-16 code units/],
  [[{ ...VELA, end: 2 ** 60 }], /in a text of/],
  [[{ start: PEN + 1, end: PEN + 4, type: 'person' }], /cuts a character in two/],
  [[{ start: PEN - 4, end: PEN + 1, type: 'person' }], /cuts a character in two/],
  [[{ ...VELA, type: 'PER' }], /the type "PER"; there are person, organization, place, event/],
  [[{ ...VELA, type: undefined }], /the type undefined/],
  [[{ ...VELA, start: VELA.start + 1, text: 'Vela Norrin' }], /where the text has "ela Norrin"/],
  [[{ ...VELA, role: 7 }], /"role" that is no text/],
  [[{ ...VELA, organization: ['x'] }], /"organization" that is no text/],
  [[{ ...VELA, role: 'x'.repeat(201) }], /"role" of 201/],
  [[{ ...VELA, score: 80 }], /no number from 0 to 1/],
  [[{ ...VELA, score: '0.9' }], /no number from 0 to 1/],
])('%j is refused', (entities, why) => {
  const answer = read(entities);
  expect(answer).toEqual({ ok: false, wrong: expect.stringMatching(why) });
});

test('a whole page is no name', () => {
  expect(read([{ start: 0, end: 300, type: 'event' }], 0, 'a'.repeat(300))).toEqual({
    ok: false,
    wrong: expect.stringMatching(/300 code units long/),
  });
});

test('many long names over one another are told apart in no time', () => {
  const text = 'a'.repeat(200_000);
  const entities = Array.from({ length: 5_000 }, (_, i) => ({
    start: i * 39,
    end: i * 39 + 200,
    type: 'person',
    role: 'b'.repeat(200),
  }));
  const before = performance.now();
  expect(read(entities, 0, text)).toMatchObject({ ok: true, strange: 5_000 });
  expect(performance.now() - before).toBeLessThan(2_000);
});
