import { buildNameIndex, linkEntities, type KnownName } from '../../../../src/plugins/wire/core/entities';
import { paragraphsOf } from './paragraphs';

const known: KnownName[] = [
  { id: 'o1', type: 'organization', name: 'Orlen Theatre', aliases: ['Theatre of Orlen'] },
  { id: 'o2', type: 'organization', name: 'quill', aliases: [] },
  { id: 'p1', type: 'person', name: 'Naim Berdiev', aliases: ['Naim Berdiyev'] },
  { id: 'p2', type: 'person', name: 'Ana Ruiz', aliases: [] },
  { id: 'p3', type: 'person', name: 'Ana Ruiz', aliases: ['Ana Ruiz Soto'] },
  { id: 'e1', type: 'event', name: 'Lantern Walk', aliases: [] },
  { id: 'o3', type: 'organization', name: 'Ministry of Youth, Culture & Sports', aliases: [] },
];
const index = buildNameIndex(known);
const link = (text: string, language = 'en') =>
  linkEntities(text, { paragraphs: paragraphsOf(text), known: index, language });
const ids = (text: string, language?: string) =>
  link(text, language).entities.flatMap((entity) => (entity.known ? [`${entity.known} ${entity.name}`] : []));

describe('known names', () => {
  it('links spellings, aliases and later short forms to the record, under its own name', () => {
    const { mentions, entities } = link(
      'NAIM BERDIYEV sang at the Orlen Theater. Berdiyev left the Theatre of Orlen late.',
    );
    expect(entities.map((entity) => entity.known)).toEqual(['p1', 'o1']);
    expect(entities.map((entity) => entity.name)).toEqual(['Naim Berdiev', 'Orlen Theatre']);
    expect(mentions.map((mention) => [mention.text, mention.entity])).toEqual([
      ['NAIM BERDIYEV', 0],
      ['Orlen Theater', 1],
      ['Berdiyev', 0],
      ['Theatre of Orlen', 1],
    ]);
  });

  it('finds a name over a comma and an ampersand', () => {
    expect(ids('Officials of the Ministry of Youth, Culture and Sports came.')).toEqual([
      'o3 Ministry of Youth, Culture & Sports',
    ]);
  });

  it('does not link a name that two records share', () => {
    const { entities } = link('Ana Ruiz spoke first.');
    expect(entities).toHaveLength(1);
    expect(entities[0]).toMatchObject({ type: 'person', name: 'Ana Ruiz' });
    expect(entities[0]).not.toHaveProperty('known');
    expect(ids('Ana Ruiz Soto spoke first.')).toEqual(['p3 Ana Ruiz']);
  });

  it('does not link a name inside a longer one', () => {
    const { entities } = link('Guests met at the Naim Berdiev Museum on Friday.');
    expect(entities.map((entity) => [entity.type, entity.name])).toEqual([
      ['organization', 'Naim Berdiev Museum'],
    ]);
    expect(entities[0]).not.toHaveProperty('known');
  });

  it('takes no ordinary word for a name', () => {
    expect(ids('She wrote with a quill at every lantern walk.')).toEqual([]);
    expect(ids('She joined the Lantern Walk.')).toEqual(['e1 Lantern Walk']);
  });

  it('links known names, and only these, in another language than English', () => {
    const { entities } = link('Gestern sprach Naim Berdiev im Ministerium mit Ministerin Karla Weiss.', 'de');
    expect(entities.map((entity) => entity.known)).toEqual(['p1']);
  });
});
