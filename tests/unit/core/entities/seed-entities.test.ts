import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { linkEntities } from '../../../../src/plugins/wire/core/entities';
import { paragraphsOf } from './paragraphs';

const folder = join(__dirname, '../../../../../shared/seed');
const expectedFile = join(folder, 'expected.json');
const there = existsSync(expectedFile);

interface Expected {
  file: string;
  disclaimers: { start: number; end: number }[];
  removed: { start: number; end: number }[];
  entities: {
    type: string;
    start: number;
    end: number;
    role?: string;
    organization?: string;
    date?: string;
  }[];
}

(there ? describe : describe.skip)('the seed page', () => {
  const expected = there ? (JSON.parse(readFileSync(expectedFile, 'utf8')) as Expected) : undefined;

  it('has exactly the entities that are expected of it', () => {
    const { file, disclaimers, removed, entities } = expected!;
    const text = readFileSync(join(folder, file), 'utf8');
    const paragraphs = paragraphsOf(text).filter(
      (p) => !removed.some((r) => r.start <= p.start && p.start < r.end),
    );
    const found = linkEntities(text, { paragraphs, skip: disclaimers, language: 'en' });
    const told = found.mentions.map(({ type, start, end, role, organization, entity }) =>
      plain(text, { type, start, end, role, organization, date: found.entities[entity]!.date }),
    );
    const wanted = entities.map((entity) => plain(text, entity));
    expect(told).toEqual(wanted);
    expect(found.entities.filter((entity) => entity.maybeSameAs !== undefined)).toHaveLength(1);
  });
});

/** An organization may be given with or without a trailing place ("in Tashkent"): expected.json says so. */
const plain = (
  text: string,
  { type, start, end, role, organization, date }: Expected['entities'][number],
) => ({
  type,
  words: type === 'organization' ? withoutPlace(text.slice(start, end)) : text.slice(start, end),
  start,
  ...(role && { role }),
  ...(organization && { organization: withoutPlace(organization) }),
  ...(date && { date }),
});

const withoutPlace = (name: string): string => name.replace(/ in \p{Lu}\p{L}+$/u, '');
