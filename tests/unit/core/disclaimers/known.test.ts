import {
  buildNoticeIndex,
  flagNotices,
  knownNotice,
  type Decision,
} from '../../../../src/plugins/wire/core/disclaimers';
import { STORY, story } from './articles';
import { processorClock } from '../../../support/processor-clock';

const NOTICE =
  'Tidewire supplies this report “as is” and without warranty of any kind. We take no responsibility for its accuracy.';
const ODD =
  'The gulls of Brackwater speak for themselves and for nobody else (least of all the harbour office).';

const known = (text: string, decision: Decision, issuer?: string) =>
  knownNotice({ text, kinds: ['liability'], issuer, decision, placement: 'inline' });

/** A word for a number: numbers themselves are slots. */
const nameOf = (i: number): string =>
  String(i).replace(
    /\d/g,
    (digit) => ['ba', 'ce', 'di', 'fo', 'gu', 'ha', 'je', 'ki', 'lo', 'mu'][Number(digit)]!,
  );

describe('known notices', () => {
  it('a confirmed one is flagged with score 1, its kinds and its issuer, whatever its words', () => {
    const index = buildNoticeIndex([known(ODD, 'confirmed', 'Harbour Office')]);
    const text = story(ODD);
    expect(flagNotices(text)).toEqual([]);
    const [flag] = flagNotices(text, { known: index });
    expect(flag).toMatchObject({
      quote: ODD,
      score: 1,
      kinds: ['liability'],
      issuer: 'Harbour Office',
      decided: { decision: 'confirmed', placement: 'inline' },
    });
    expect(flag.evidence[0]).toMatchObject({ cue: 'known-notice', words: ODD });
  });

  it('a dismissed one is not flagged, and its neighbours are', () => {
    const index = buildNoticeIndex([known(NOTICE, 'dismissed')]);
    const rights = '© 2021 Tidewire Media. All rights reserved.';
    expect(flagNotices(story(NOTICE), { known: index })).toEqual([]);
    expect(flagNotices(story(NOTICE, rights), { known: index }).map(({ quote }) => quote)).toEqual([rights]);
  });

  it('a pending one is flagged again with what is known of it', () => {
    const index = buildNoticeIndex([known(ODD, 'pending')]);
    const [flag] = flagNotices(story(ODD), { known: index });
    expect(flag.score).toBeGreaterThan(0.5);
    expect(flag.score).toBeLessThan(1);
  });

  it.each([
    ['re-wrapped', ODD.replace(/ /g, '\n')],
    ['in capitals', ODD.toUpperCase()],
    ['in another language’s quotes and spaces', ODD.replace(/ /g, '\u00a0 ')],
  ])('is found %s', (_name, changed) => {
    const index = buildNoticeIndex([known(ODD, 'confirmed')]);
    const [flag] = flagNotices(story(changed), { known: index });
    expect(flag.quote).toBe(changed);
    expect(flag.fingerprint).toBe(known(ODD, 'confirmed').fingerprint);
  });

  it('is found in the middle of a line and glued to a heading', () => {
    const index = buildNoticeIndex([known(ODD, 'confirmed')]);
    expect(flagNotices(`${STORY.join(' ')} ${ODD} ${STORY[1]}`, { known: index })[0].quote).toBe(ODD);
    expect(flagNotices(story(`Our birds${ODD}`), { known: index })[0].quote).toBe(ODD);
  });

  it('prefers the longer of two that begin alike', () => {
    const longer = `${ODD} Ask them yourself.`;
    const index = buildNoticeIndex([known(ODD, 'confirmed'), known(longer, 'confirmed')]);
    expect(flagNotices(story(longer), { known: index }).map(({ quote }) => quote)).toEqual([longer]);
    expect(flagNotices(story(ODD), { known: index }).map(({ quote }) => quote)).toEqual([ODD]);
  });

  it('costs the same however many there are', () => {
    const many = Array.from({ length: 20_000 }, (_, i) =>
      known(`${ODD.slice(0, 60)} called ${nameOf(i)} of the harbour`, 'confirmed'),
    );
    const text = `${story()}\n\n`.repeat(400);
    const time = (count: number): number => {
      const index = buildNoticeIndex(many.slice(0, count));
      index.find(text);
      const elapsed = processorClock();
      index.find(text);
      return elapsed();
    };
    expect(time(20_000)).toBeLessThan(4 * time(10) + 50);
    const index = buildNoticeIndex(many);
    expect(index.size).toBe(20_000);
    expect(index.find(story(`${ODD.slice(0, 60)} called ${nameOf(19_999)} of the harbour`))).toHaveLength(1);
  });
});
