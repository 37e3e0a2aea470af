import fc from 'fast-check';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runModule } from '../run-module';

const TEXTS = join(__dirname, '../../../../training/entities/texts');

interface Entity {
  start: number;
  end: number;
  type: string;
  number?: string;
}

interface Role {
  start: number;
  end: number;
  persons: string[];
  organization?: string;
}

interface Read {
  text: string;
  entities: Entity[];
  roles: Role[];
}

const readAll = (marked: string[]): Read[] =>
  runModule({ 'entities/read-texts.mjs': 'readMarks' }, 'input.map((text) => readMarks(text))', marked);

const LETTERS: Record<string, string> = { person: 'P', organization: 'O', place: 'L', event: 'E' };

const markOf = (span: Entity | Role): string =>
  'type' in span
    ? `${LETTERS[span.type]!}${span.number ?? ''}`
    : `R${span.persons.join()}${span.organization ? `@${span.organization}` : ''}`;

/** The text with its marks put back in. */
const withMarks = ({ text, entities, roles }: Read): string => {
  let marked = '';
  let last = 0;
  for (const span of [...entities, ...roles].sort((a, b) => a.start - b.start)) {
    marked += `${text.slice(last, span.start)}[${markOf(span)} ${text.slice(span.start, span.end)}]`;
    last = span.end;
  }
  return marked + text.slice(last);
};

const number = fc.integer({ min: 1, max: 30 }).map(String);
const words = fc
  .string({
    unit: fc.constantFrom('A', 'b', 'é', '𝒜', 'Ж', '’', '@', ',', '1', ' ', '.'),
    minLength: 1,
    maxLength: 8,
  })
  .map((text) => `x${text}`);
const pieces = fc.oneof(
  fc.record({
    mark: fc.constant(''),
    words: fc.oneof(words, fc.constantFrom('\n', ' ', '😀 ', 'P1 ', '(R2) ')),
  }),
  fc.record({
    mark: fc.oneof(
      fc
        .tuple(fc.constantFrom('P', 'O', 'L', 'E'), fc.option(number, { nil: '' }))
        .map((parts) => parts.join('')),
      fc
        .tuple(fc.array(number, { minLength: 1, maxLength: 3 }), fc.option(number, { nil: undefined }))
        .map(([persons, at]) => `R${persons.join()}${at ? `@${at}` : ''}`),
    ),
    words,
  }),
);

describe('reading marks', () => {
  it('says whose each is, of what type, and at what', () => {
    const marked =
      '😀 [R1@2 First Secretary] [P1 Ana Ruiz] of the [O2 Embassy] and [R3,4 MPs] [P3 Ivo] and [P4 Ada] met in [L Graz] at the [E5 Graz Fair].';
    const [read] = readAll([marked]);
    expect(read!.text).toBe(
      '😀 First Secretary Ana Ruiz of the Embassy and MPs Ivo and Ada met in Graz at the Graz Fair.',
    );
    const cut = ({ start, end, ...rest }: Entity | Role) => ({
      ...rest,
      words: read!.text.slice(start, end),
    });
    expect(read!.entities.map(cut)).toEqual([
      { type: 'person', number: '1', words: 'Ana Ruiz' },
      { type: 'organization', number: '2', words: 'Embassy' },
      { type: 'person', number: '3', words: 'Ivo' },
      { type: 'person', number: '4', words: 'Ada' },
      { type: 'place', words: 'Graz' },
      { type: 'event', number: '5', words: 'Graz Fair' },
    ]);
    expect(read!.roles.map(cut)).toEqual([
      { persons: ['1'], organization: '2', words: 'First Secretary' },
      { persons: ['3', '4'], words: 'MPs' },
    ]);
  });

  it('cuts out exactly the words that were marked, whatever stands about them', () => {
    const samples = fc.sample(fc.array(pieces, { maxLength: 12 }), { numRuns: 300, seed: 3 });
    const marked = samples.map((all) =>
      all.map(({ mark, words }) => (mark ? `[${mark} ${words}]` : words)).join(''),
    );
    readAll(marked).forEach((read, i) => {
      const spans = [...read.entities, ...read.roles].sort((a, b) => a.start - b.start);
      expect(spans.map(({ start, end }) => read.text.slice(start, end))).toEqual(
        samples[i]!.filter(({ mark }) => mark).map(({ words }) => words),
      );
      expect(read.text).toBe(samples[i]!.map(({ words }) => words).join(''));
      expect(withMarks(read)).toBe(marked[i]);
    });
  });

  it('loses nothing of the repository’s texts', () => {
    const marked = readdirSync(TEXTS).flatMap((name) =>
      readFileSync(join(TEXTS, name), 'utf8')
        .split('\n')
        .filter(Boolean)
        .map((line) => (JSON.parse(line) as { text: string }).text),
    );
    const read = readAll(marked);
    expect(read.length).toBeGreaterThan(1_000);
    expect(read.map(withMarks)).toEqual(marked);
  });
});
