import { brief, readAll } from '../reading';

const feed = (inner: string): string =>
  `<feed xmlns="http://www.w3.org/2005/Atom" xmlns:at="http://purl.org/atompub/tombstones/1.0"><title>Port</title>${inner}</feed>`;

test('an entry that an Atom feed takes back is a canceled item', async () => {
  const outcomes = await readAll(
    feed(
      '<at:deleted-entry ref="urn:ferry:1" when="2026-03-06T15:00:00Z"><at:comment>Wrong ferry</at:comment></at:deleted-entry>' +
        '<entry><id>urn:ferry:2</id><title>Tram</title></entry><at:deleted-entry when="2026-03-06T15:00:00Z"/>',
    ),
    { file: 'a.atom' },
  );
  expect(brief(outcomes)).toEqual(['1 ok', '2 ok', '3 ITEM_EMPTY']);
  expect(outcomes[0]).toMatchObject({
    item: {
      guid: 'urn:ferry:1',
      pubStatus: 'canceled',
      signals: ['kill'],
      versionCreated: '2026-03-06T15:00:00Z',
      editorialNote: 'Wrong ferry',
    },
  });
});
