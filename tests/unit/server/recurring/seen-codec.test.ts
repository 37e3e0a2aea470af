import {
  decodeSeen,
  decodeTimes,
  SeenEncoder,
} from '../../../../src/plugins/wire/server/src/recurring/seen-codec';
import { seenStory } from '../../../../src/plugins/wire/server/src/recurring/sighting-of';

const NOW = new Date('2026-05-01T12:00:00Z');

const seen = (story: string, versionCreated: string | undefined, text: string) =>
  seenStory(
    {
      item: { versionCreated, headline: `About ${story}` },
      identity: { key: story },
      seen: [{ start: 3, end: 3 + text.length, text, place: 'body', position: 'end' }],
    },
    NOW,
  );

test('what is to be counted of a chunk goes into bytes and comes back', async () => {
  const stories = [
    seen('ferry', '2026-03-02T08:00:00Z', 'The Lantern writes about harbours. '.repeat(40)),
    seen('mole', undefined, 'Über den Hafen – ein Überblick'),
  ];
  const encoder = new SeenEncoder();
  for (const story of stories) encoder.add(story);
  const bytes = Buffer.from(encoder.finish()!);
  expect([...decodeTimes(bytes)]).toEqual([Date.parse('2026-03-02T08:00:00Z'), NOW.getTime()]);
  const back = [];
  for await (const story of decodeSeen(bytes)) back.push(story);
  expect(back).toEqual(stories);
});

test('a story counts for no time that has not come yet', () => {
  expect(seen('fair', '2027-01-01T00:00:00Z', 'Tomorrow').at).toBe(NOW.toISOString());
});
