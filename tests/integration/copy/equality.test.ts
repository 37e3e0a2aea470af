import type { Core } from '@strapi/strapi';
import { difference, type NamedRows } from './database-rows';
import { APPENDED, BATCHES, BEFORE } from './newsroom';
import { documentIdOf } from './story';
import { writtenIn } from './two-rooms';
import { asImport, fastWriter, slowWriter, type Writer } from './writers';

/** What is done in a newsroom: the same in both, but for who writes what an import writes. */
function steps(writerOf: (strapi: Core.Strapi, ids: Map<string, number>) => Writer) {
  const ids = new Map<string, number>();
  let writer: Writer;
  return [
    (strapi: Core.Strapi) => slowWriter(strapi, ids).documents(BEFORE),
    async (strapi: Core.Strapi) => {
      writer = writerOf(strapi, ids);
      for (const batch of BATCHES) await writer.documents(batch);
    },
    () => writer.append(APPENDED),
    editAll,
  ];
}

/** What editors do with it afterwards, through the document service. */
async function editAll(strapi: Core.Strapi): Promise<void> {
  const articles = strapi.documents('api::article.article');
  await asImport(async () => {
    await articles.update({
      documentId: documentIdOf('Full'),
      data: {
        headline: 'Changed',
        persons: { connect: [documentIdOf('Next person')] },
      } as never,
    });
    await articles.update({
      documentId: documentIdOf('Same targets'),
      data: { subjects: [{ name: 'new' }] } as never,
    });
    await articles.publish({ documentId: documentIdOf('Full') });
    await articles.publish({ documentId: documentIdOf('Same targets') });
    await articles.unpublish({ documentId: documentIdOf('Same again') });
    await articles.delete({ documentId: documentIdOf('Next day') });
    await articles.discardDraft({ documentId: documentIdOf('Empty lists') });
    await strapi
      .documents('api::person.person' as 'api::article.article')
      .delete({ documentId: documentIdOf('Brand') });
  });
}

let slow: NamedRows[];
let fast: NamedRows[];
beforeAll(async () => {
  slow = await writtenIn(steps(slowWriter));
  fast = await writtenIn(steps(fastWriter));
});

/** The rows that a step has changed, without marks that are made once a statement. */
function changes(rooms: NamedRows[], from: number, to: number) {
  const changed = difference(rooms[from], rooms[to]);
  for (const table of ['wire_notices_to_count', 'wire_names_to_count']) {
    const marks = changed[table];
    if (marks) marks.added = [...new Set(marks.added)];
  }
  return changed;
}

test('copied documents are row for row what the document service makes', () => {
  const made = changes(slow, 1, 2);
  expect(Object.keys(made)).toEqual(
    expect.arrayContaining(['articles', 'articles_cmps', 'persons_cmps', 'files_related_mph']),
  );
  expect(changes(fast, 1, 2)).toEqual(made);
});

test('components that are appended stand behind the others, as after an update', () => {
  const appended = changes(slow, 2, 3);
  expect(appended.components_person_positions.added).toHaveLength(3);
  expect(changes(fast, 2, 3)).toEqual(appended);
});

test('the document service changes, publishes, unpublishes, discards and deletes copied documents as its own', () => {
  const edited = changes(slow, 3, 4);
  expect(edited.articles.gone.length).toBeGreaterThan(3);
  expect(changes(fast, 3, 4)).toEqual(edited);
  const { wire_names_to_count: _marks, ...others } = difference(slow[4], fast[4]);
  expect(others).toEqual(difference(slow[0], fast[0]));
});
