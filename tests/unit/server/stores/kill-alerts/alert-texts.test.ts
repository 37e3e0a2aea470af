import {
  flaggedDetail,
  likeKilled,
} from '../../../../../src/plugins/wire/server/src/stores/kill-alerts/alert-texts';
import type { KilledLike } from '../../../../../src/plugins/wire/server/src/stores/kill-alerts/killed-among';
import type { LikeArticle } from '../../../../../src/plugins/wire/server/src/stores/kill-alerts/killed-story';

const like = (more: Partial<LikeArticle> = {}): LikeArticle => ({
  article: 'a1',
  headline: 'Ferry Returns',
  basis: 'near',
  share: 0.829,
  isPublished: true,
  ...more,
});

describe('what a kill’s receipt says', () => {
  test('nothing, where nothing is flagged', () => {
    expect(flaggedDetail([])).toBeUndefined();
  });

  test('each article with its share, and whether readers see it', () => {
    expect(
      flaggedDetail([
        like({ basis: 'copy', share: 1 }),
        like({ headline: 'Ferry Is Back', share: 0.9999, isPublished: false }),
      ]),
    ).toBe(
      'Flagged, since they say the same or nearly the same: “Ferry Returns” (a copy, published), “Ferry Is Back” (99 % in common, not published).',
    );
  });

  test('of many, how many more there are', () => {
    const many = [0, 1, 2, 3, 4].map((i) => like({ isPublished: i !== 4 }));
    expect(flaggedDetail(many)).toMatch(/published\), 2 more \(1 of them published\)\.$/);
  });

  test('a long headline is cut', () => {
    expect(flaggedDetail([like({ headline: 'Ferry '.repeat(500) })])!.length).toBeLessThan(250);
  });
});

describe('what the receipt of something like a killed story says', () => {
  const given = (more: Partial<KilledLike['killed']> = {}, basis: 'near' | 'copy' = 'near'): KilledLike => ({
    killed: {
      story: 's1',
      identity: 'key',
      pubStatus: 'canceled',
      headline: 'Ferry Returns',
      source: 'Kestrel',
      at: '2026-05-04T08:00:00.000Z',
      words: 'It was never true.',
      ...more,
    },
    basis,
    share: 0.75,
  });
  const place = { file: 'wire.jsonl', item: 3 };

  test('what it is like, and who has taken that back, why', () => {
    expect(likeKilled(given(), place)).toEqual({
      ...place,
      code: 'STORE_LIKE_KILLED',
      message:
        'It has 75 % of its text in common with “Ferry Returns”, which Kestrel has taken back (It was never true.). Decide whether readers may see it.',
    });
  });

  test('of a copy, without a source, a headline and a reason', () => {
    const { message } = likeKilled(
      given({ source: undefined, headline: undefined, words: undefined }, 'copy'),
      place,
    );
    expect(message).toBe(
      'It has the headline and text of an article without a headline, which was taken back. Decide whether readers may see it.',
    );
  });
});
