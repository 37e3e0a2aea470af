import fc from 'fast-check';
import { overlaps } from '../../../../src/plugins/wire/core/span';
import { buildNameIndex, linkEntities } from '../../../../src/plugins/wire/core/entities';
import { paragraphsOf } from './paragraphs';
import { processorClock } from '../../../support/processor-clock';

const link = (text: string) => linkEntities(text, { paragraphs: paragraphsOf(text), language: 'en' });
const names = (text: string) => link(text).entities.map((entity) => `${entity.type}: ${entity.name}`);

const words = [
  'Jane Doe', 'Kwame Asante', 'Dr', 'President', 'Ministry of', 'Trade', 'and', 'Sports', 'Bank', 'said', 'in', 'Baku', 'the', 'UN', '(NRB)',
  'exhibition "The Long House"', 'Festival', '2023', ',', '.', '\n', 'named after', 'director of', 'Ltd', 'Doe', '“', '”', '(', ')', "'s", 'al-', '&',
  '\u0000', '\ud800', '\r\n', 'Şükrü', 'élan',
]; // prettier-ignore

test('an article brings so many new names at most, and says how many were left out', () => {
  const text = 'Senator Anna Berdal, Senator Karl Corvin and Senator Ivan Dorsen spoke.';
  const linked = (newNames?: number) =>
    linkEntities(text, { paragraphs: paragraphsOf(text), language: 'en', newNames });
  expect(linked().entities).toHaveLength(3);
  expect(linked(2)).toMatchObject({
    entities: [{ name: 'Anna Berdal' }, { name: 'Karl Corvin' }],
    leftOut: 1,
  });
  expect(linked(0)).toEqual({ entities: [], mentions: [], leftOut: 3 });
});

describe('linkEntities', () => {
  it('gives mentions that are sorted, apart, in a paragraph, out of what is skipped, and slice to their text', () => {
    const known = buildNameIndex([
      { id: '1', type: 'organization', name: 'Trade and Sports', aliases: ['UN'] },
    ]);
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.constantFrom(...words), fc.string({ unit: 'binary', maxLength: 6 })), {
          maxLength: 60,
        }),
        fc.nat(200),
        fc.nat(60),
        (parts, at, length) => {
          const text = parts.join(' ');
          const paragraphs = paragraphsOf(text);
          const skip = [{ start: at, end: at + length + 1 }];
          const { mentions, entities } = linkEntities(text, { paragraphs, skip, known });
          mentions.forEach((mention, i) => {
            expect(mention.end).toBeGreaterThan(mention.start);
            expect(text.slice(mention.start, mention.end).replace(/\s+/gu, ' ')).toBe(
              mention.text.replace(/\s+/gu, ' '),
            );
            expect(entities[mention.entity]?.type).toBe(mention.type);
            expect(paragraphs.some((p) => p.start <= mention.start && mention.end <= p.end)).toBe(true);
            expect(overlaps(mention, skip[0]!)).toBe(false);
            if (i > 0) expect(mention.start).toBeGreaterThanOrEqual(mentions[i - 1]!.end);
          });
          entities.forEach((entity, i) => {
            expect(mentions.some((mention) => mention.entity === i)).toBe(true);
            if (entity.maybeSameAs !== undefined) expect(entity.maybeSameAs).toBeLessThan(i);
          });
        },
      ),
      { numRuns: 300 },
    );
  });

  it('maps names over joined lines back to the text', () => {
    const text = 'The award went to Jane\r\n   Doe of Leeds.';
    const broken = text.indexOf('\r');
    const doe = text.indexOf('Doe');
    const { mentions } = linkEntities(text, {
      paragraphs: [
        {
          kind: 'paragraph',
          text: 'The award went to Jane Doe of Leeds.',
          start: 0,
          end: text.length,
          runs: [
            { at: 0, start: 0 },
            { at: broken + 1, start: doe },
          ],
        },
      ],
    });
    expect(mentions).toEqual([
      { start: text.indexOf('Jane'), end: doe + 3, type: 'person', text: 'Jane Doe', entity: 0 },
    ]);
  });

  it('reaches over nothing that is skipped, be it a space', () => {
    const text = 'Dr Jane Doe Festival';
    const { mentions } = linkEntities(text, { paragraphs: paragraphsOf(text), skip: [{ start: 2, end: 3 }] });
    for (const mention of mentions) expect(mention.start).toBeGreaterThanOrEqual(3);
  });

  it('finds nothing in a disclaimer', () => {
    const text = 'Jane Doe said yes.\nThe views are those of John Roe, chairman of Acme Bank Ltd.';
    const skip = [{ start: text.indexOf('\n'), end: text.length }];
    const { entities } = linkEntities(text, { paragraphs: paragraphsOf(text), skip });
    expect(entities.map((entity) => entity.name)).toEqual(['Jane Doe']);
  });

  it('brings short forms, acronyms and titles to the full name, and keeps bare surnames out of the aliases', () => {
    const { entities, mentions } = link(
      'Peter Mwangi, head of the Lake Fisheries Board (LFB), resigned. Mr Mwangi said the LFB owed him money. "He is gone," Minister Mwangi said.',
    );
    expect(entities.map((entity) => entity.name)).toEqual(['Peter Mwangi', 'Lake Fisheries Board']);
    expect(entities[0]!.aliases).toEqual([]);
    expect(entities[1]!.aliases).toEqual(['LFB']);
    expect(mentions.filter((mention) => mention.entity === 0)).toHaveLength(3);
    expect(mentions.filter((mention) => mention.entity === 1)).toHaveLength(3);
    expect(entities[0]!.positions).toEqual([
      { title: 'head', organization: 'Lake Fisheries Board' },
      { title: 'Minister' },
    ]);
  });

  it('takes the agency of a dateline for nobody that the story tells of', () => {
    const { entities } = link('BERGEN (Quillwire) - The Harbour Committee met on Monday, Quillwire learnt.');
    expect(entities.map((entity) => entity.name)).toContain('Harbour Committee');
    const { mentions } = link('BERGEN (Quillwire) - The Harbour Committee met on Monday.');
    expect(mentions.map((mention) => mention.text)).toEqual(['Harbour Committee']);
  });

  it('links a surname that two people share to neither', () => {
    const { mentions, entities } = link('Jane Doe met Peter Doe on the bridge. Later Doe said it rained.');
    expect(entities.map((entity) => entity.name)).toEqual(['Jane Doe', 'Peter Doe', 'Doe']);
    expect(mentions.map((mention) => mention.entity)).toEqual([0, 1, 2]);
  });

  it('makes no name of months, places, nationalities, sentence openers and laws', () => {
    expect(
      names(
        'Rain fell in April. However, Kenyan farmers and Ugandans waited near Lake Victoria. Under the Water Act, Nairobi pays. Tuesday was dry. Inflation rose in the United Kingdom.',
      ),
    ).toEqual([]);
  });

  it('proposes two spellings of one institution, and merges nothing', () => {
    const { entities } = link(
      'The Torlandian Reading House named after Iva Orsk in Bergen opened in May. The Iva Orsk Reading House in Bergen holds 2,000 books. The Iva Orsk House in Riga is older.',
    );
    expect(entities.map((entity) => entity.maybeSameAs)).toEqual([undefined, 0, undefined]);
    expect(entities.every((entity) => entity.type === 'organization')).toBe(true);
  });

  it('proposes at most forty new names from one article', () => {
    const letters = 'bcdfghjklmnprstvz';
    const text = Array.from(
      { length: 60 },
      (_, i) =>
        `Anna ${letters[i % 17]!.toUpperCase()}al${letters[(i * 7) % 17]}o${letters[(i * 5 + (i >> 4)) % 17]}ova`,
    ).join(', ');
    expect(link(`Present were ${text}.`).entities.length).toBeLessThanOrEqual(40);
  });

  it.each([
    ['capitals', 'Ministry of Culture and Sports Jane Doe '],
    ['one letter', 'A '],
    ['open quotation marks', '“Big House '],
    ['links', 'Bank of '],
    ['roles', 'president and '],
    ['prose', 'The director of the Institute of Physics, Jane Doe, met UN officials in Oslo in 2023. '],
  ])('takes a line of a megabyte in linear time: %s', (_, piece) => {
    const time = (size: number): number => {
      const text = piece.repeat(Math.ceil(size / piece.length));
      const elapsed = processorClock();
      linkEntities(text, { paragraphs: paragraphsOf(text) });
      return elapsed();
    };
    time(50_000);
    const small = time(125_000);
    expect(time(1_000_000)).toBeLessThan(Math.max(3000, small * 40));
  });
});

describe('shorter forms of organizations', () => {
  const entitiesOf = (text: string) =>
    link(text)
      .entities.filter(({ type }) => type === 'organization')
      .map(({ name }) => name);

  it('belong to the full name: the noun, the first word, letters in brackets and without', () => {
    expect(
      entitiesOf(
        'The Torlandian Committee for Ports and Harbours (TCPH) met on Monday. The Committee will report in May, the TCPH said. Halvorsen Shipping lost two vessels, and Halvorsen said it would sell a third.',
      ),
    ).toEqual(['Torlandian Committee for Ports and Harbours', 'Halvorsen Shipping']);
  });

  it('belong to neither of two that they may stand for', () => {
    expect(
      entitiesOf(
        'The Harbour Committee met the Railway Committee on Monday. Later the Committee said that it would report to Parliament.',
      ).slice(0, 2),
    ).toEqual(['Harbour Committee', 'Railway Committee']);
  });
});

describe('titles in quotation marks', () => {
  const events = (text: string) =>
    names(text).flatMap((name) => (name.startsWith('event: ') ? [name.slice(7)] : []));

  it('are events where they stand beside a noun of events', () => {
    const text = [
      'The museum in Leiden opened the exhibition "Rivers of Clay" on Friday, curator Hanna Brouwer said.',
      'Visitors of "Rivers of Clay" get a booklet.',
    ].join('\n\n');
    expect(events(text)).toEqual(['Rivers of Clay']);
  });

  it.each([
    [
      'a book',
      'Teacher Hanna Brouwer presented "Rivers of Clay", a book about potters, in Leiden on Friday.',
    ],
    [
      'a film',
      'Director Hanna Brouwer showed her film "Rivers of Clay" in Leiden on Friday, and critics liked it.',
    ],
    ['a manual', 'Brouwer, who wrote the manual "Rivers of Clay", has worked at the centre since 2011.'],
    ['an album', 'The singer Hanna Brouwer will record "Rivers of Clay", her third album, in Leiden.'],
  ])('are none where they are %s', (_work, text) => {
    expect(events(text)).toEqual([]);
  });
});
