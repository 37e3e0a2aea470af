import fc from 'fast-check';
import { buildNoticeIndex, fingerprint, type KnownNotice } from '../../../src/plugins/wire/core/disclaimers';
import { layeredIndex } from '../../../src/plugins/wire/core/layered-index';

/** Notices that have hardly a word in common: of what is like several of them any may be found. */
const TEXTS: Record<string, string> = {
  boats: 'No warranty is given for the boats that this paper describes, and nobody is liable for them.',
  clocks: 'Clocks shown here were advertised; their makers paid us to write about it.',
  looms: 'Nothing herein constitutes advice to buy any share in companies which weave.',
  kilns: 'Reprinting requires written permission from whoever fired these pots.',
  tents: 'Forecasts may turn out wrong because weather does as it pleases.',
  bells: 'Translated by machine: mistakes are possible, so read the original as well.',
};
const THINGS = Object.keys(TEXTS);
const textOf = (thing: string): string => TEXTS[thing];
const notice = (thing: string, more: Partial<KnownNotice> = {}): KnownNotice => ({
  fingerprint: fingerprint(textOf(thing)),
  text: textOf(thing),
  kinds: ['no-warranty'],
  decision: 'confirmed',
  placement: 'separate',
  ...more,
});
const page = (things: readonly string[]): string =>
  things.map((thing) => `The harbour sold ${thing} on Tuesday.\n\n${textOf(thing)}`).join('\n\n');

it('finds what an index built anew would find', () => {
  const some = fc.subarray(THINGS);
  fc.assert(
    fc.property(some, some, some, some, (first, added, decidedAnew, gone) => {
      const left = first.filter((thing) => !gone.includes(thing));
      const changed = [...new Set([...added, ...decidedAnew.filter((thing) => left.includes(thing))])];
      const others = changed.map((thing) => notice(thing, { decision: 'dismissed', placement: 'inline' }));
      const layered = layeredIndex(
        buildNoticeIndex(first.map((thing) => notice(thing))),
        others,
        new Set(gone.filter((thing) => first.includes(thing)).map((thing) => notice(thing).fingerprint)),
      );
      const anew = buildNoticeIndex([
        ...left.filter((thing) => !changed.includes(thing)).map((thing) => notice(thing)),
        ...others,
      ]);
      expect(layered.size).toBe(anew.size);
      expect(layered.find(page(THINGS))).toEqual(anew.find(page(THINGS)));
      for (const thing of THINGS) {
        const print = fingerprint(textOf(thing));
        expect(layered.byFingerprint(print)).toEqual(anew.byFingerprint(print));
      }
    }),
  );
});

it('knows a corrected text by its new words', () => {
  const old = notice('boats');
  const text = textOf('boats').replace(', and nobody is liable for them', '');
  const corrected = { ...old, text, fingerprint: fingerprint(text) };
  const layered = layeredIndex(
    buildNoticeIndex([old, notice('bells')]),
    [corrected],
    new Set([old.fingerprint]),
  );
  const [found] = layered.find(`${text} The bells ring at noon.`);
  expect(found).toMatchObject({ start: 0, end: text.length, notice: corrected });
  expect(layered.byFingerprint(old.fingerprint)).toBeUndefined();
});

it('prefers the longer one of two that overlap', () => {
  const long = notice('boats');
  const short = {
    ...notice('bells'),
    text: 'nobody is liable for them',
    fingerprint: fingerprint('nobody is liable for them'),
  };
  const layered = layeredIndex(buildNoticeIndex([short]), [long], new Set());
  expect(layered.find(textOf('boats'))).toMatchObject([{ notice: long }]);
});
