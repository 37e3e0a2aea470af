import { countTriggers, keptCount } from '../../../../src/reading/sql/kept-counts';
import { models } from '../models';

test('what is kept, less what waits for its embargo to end', () => {
  expect(keptCount(models('story'), 'public', 'UTC').sql).toBe(
    `SELECT (SELECT coalesce(sum(n), 0) FROM "public"."reading_counts" WHERE counted = 'stories')` +
      ` - (SELECT count(*) FROM "stories" WHERE "published_at" IS NOT NULL AND "embargoed" > timezone('UTC', now()))`,
  );
});

test('of types without drafts all rows count', () => {
  expect(keptCount(models('person'), 'public', 'UTC').sql).not.toContain(' - ');
  const triggers = countTriggers(models('person'), 'public');
  expect(triggers.map(({ name }) => name)).toEqual([
    'persons_added_counted',
    'persons_deleted_counted',
    'persons_emptied_counted',
  ]);
  expect(triggers[0].body).not.toContain('published_at');
});

test('of the others those that are published', () => {
  const [added, , , published] = countTriggers(models('story'), 'public');
  expect(added.body).toContain('FROM changed WHERE "published_at" IS NOT NULL');
  expect(published.when).toContain('(OLD."published_at" IS NULL) <> (NEW."published_at" IS NULL)');
});
