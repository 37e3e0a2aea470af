import { linkEntities } from '../../../../../src/plugins/wire/core/entities';
import { linesWithNames } from '../../../../../src/plugins/wire/core/entities/link-entities';
import type { Found, Line } from '../../../../../src/plugins/wire/core/entities/line';
import { linkPosts } from '../../../../../src/plugins/wire/core/entities/roles/link-posts';
import { roleWeights } from '../../../../../src/plugins/wire/core/entities/roles/weights';
import type { Weights } from '../../../../../src/plugins/wire/core/entities/sequence/weights';
import { paragraphsOf } from '../paragraphs';

/** Each mention of a person, told briefly: `Name = role @ organization`. */
const people = (text: string): string[] => {
  const { entities, mentions } = linkEntities(text, { paragraphs: paragraphsOf(text), language: 'en' });
  return mentions.flatMap(({ type, entity, role, organization }) =>
    type === 'person'
      ? [`${entities[entity]!.name}${role ? ` = ${role}` : ''}${organization ? ` @ ${organization}` : ''}`]
      : [],
  );
};

describe('what somebody says of others', () => {
  it.each([
    '"A student who crosses the lake should not lose a week of lectures over it," Maren Holt told reporters.',
    '“Any teacher who walks to the island school deserves a warm supper,” Maren Holt said on Friday.',
    'Maren Holt said: «The mayor of the old town never came to the quay.»',
  ])('is not what he or she is: %s', (text) => {
    expect(people(text)).toEqual(['Maren Holt']);
  });

  it.each([
    [
      '"As a nurse in the island hospital I have seen it all," Maren Holt told reporters.',
      'Maren Holt = nurse',
    ],
    [
      '“A week without lectures is a week lost,” said Maren Holt, a student at Kestrel University.',
      'Maren Holt = student @ Kestrel University',
    ],
  ])('but what he or she says of himself or herself, and what the text says: %s', (text, said) => {
    expect(people(text).join()).toContain(said);
  });
});

/** Weights of one label that weigh the same for every feature. */
const constant = (weight: number, unit: number): Weights => ({
  count: 1,
  unit,
  steps: new Float64Array(1),
  add: (_feature, scores, at) => (scores[at]! += weight),
});

describe('what people are, and where', () => {
  it.each([
    [
      'The harbour master of the Port Authority of Veldhaven, Tomas Lindqvist, opened the new quay on Monday.',
      'Tomas Lindqvist = harbour master @ Port Authority of Veldhaven',
    ],
    [
      'Ngozi Adebanjo, who teaches physics and is dean of science at Kestrel University, signed the letter.',
      'Ngozi Adebanjo = dean of science @ Kestrel University',
    ],
    [
      'Prize money was handed over by Marit Solberg, treasurer of the Nordvik Rowing Club.',
      'Marit Solberg = treasurer @ Nordvik Rowing Club',
    ],
    [
      '“We had no choice,” said Ivo Brandt, the chief executive of Halden Energy.',
      'Ivo Brandt = chief executive @ Halden Energy',
    ],
    [
      'Halden Energy chief executive Ivo Brandt said the plant would close.',
      'Ivo Brandt = chief executive @ Halden Energy',
    ],
    [
      'Economist Leila Farouk of the Delta Policy Institute expects prices to fall.',
      'Leila Farouk = Economist @ Delta Policy Institute',
    ],
    [
      'Jonas Weiss has been named coach of Dynamo Brest, the club said.',
      'Jonas Weiss = coach @ Dynamo Brest',
    ],
    ['Jonas Weiss was appointed ambassador to Mongolia.', 'Jonas Weiss = ambassador @ Mongolia'],
    ['Jonas Weiss, 54, a carpenter from Graz, was elected.', 'Jonas Weiss = carpenter'],
    [
      'Amina Diallo (spokeswoman, Sahel Water Board) declined to comment.',
      'Amina Diallo = spokeswoman @ Sahel Water Board',
    ],
  ])('are read: %s', (text, told) => {
    expect(people(text)).toEqual([told]);
  });

  it.each([
    [
      'Pilot Arne Dahl and engineer Mei-Ling Zhou walked away from the wreck.',
      ['Arne Dahl = Pilot', 'Mei-Ling Zhou = engineer'],
    ],
    [
      'Arne Dahl, a pilot, and Mei-Ling Zhou, an engineer, walked away from the wreck.',
      ['Arne Dahl = pilot', 'Mei-Ling Zhou = engineer'],
    ],
    [
      'Mayor Rosa Quintero met Kofi Mensah, director of the Volta River Authority, on Tuesday.',
      ['Rosa Quintero = Mayor', 'Kofi Mensah = director @ Volta River Authority'],
    ],
    [
      'Senators Ruth Okafor and Dele Bankole voted against the bill.',
      ['Ruth Okafor = Senators', 'Dele Bankole = Senators'],
    ],
  ])('belong each to whom they are said of: %s', (text, told) => {
    expect(people(text)).toEqual(told);
  });

  it.each([
    ['The chairman of the board was not there. Paul Renner went home in the evening.', 'Paul Renner'],
    ['Teachers, nurses and drivers marched past the house of Amina Diallo.', 'Amina Diallo'],
    ['The club and the trade union met. Workers cheered as Jonas Weiss arrived.', 'Jonas Weiss'],
  ])('are nothing where the role is nobody’s: %s', (text, told) => {
    expect(people(text)).toEqual([told]);
  });

  it.each([
    [
      'Harlow Shipyard will close in March. Some 300 people work there. “It is a sad day,” said chief executive Nina Petrov.',
      'Nina Petrov = chief executive @ Harlow Shipyard',
    ],
    [
      'The Osprey Foundation has bought the house. Its chairwoman, Clara Whitfield, said that it would be open to all.',
      'Clara Whitfield = chairwoman @ Osprey Foundation',
    ],
    [
      'The Nordvik Rowing Club won both races. Clara Whitfield, its president, was delighted.',
      'Clara Whitfield = president @ Nordvik Rowing Club',
    ],
  ])('are held at whom an earlier sentence names: %s', (text, told) => {
    expect(people(text)).toEqual([told]);
  });

  it('may be held at whom a paragraph before names in which nobody is named', () => {
    const text =
      'The Nordvik Rowing Club won both races.\nThey were rowed at noon.\nPresident Clara Whitfield was delighted.';
    const { lines } = linesWithNames({ paragraphs: paragraphsOf(text) });
    // Whatever may belong to a role does.
    const pairs = constant(1, 1);
    linkPosts(lines, { words: roleWeights().words, pairs });
    expect(lines[2]!.found).toMatchObject([{ role: 'President', organization: 'Nordvik Rowing Club' }]);
    expect(lines[2]!.found[0]!.employer).toBe(lines[0]!.found[0]);
  });

  it('are the likeliest person’s, unless nobody is likely', () => {
    const holderOf = (pairs: Weights) => {
      const { lines } = linesWithNames({ paragraphs: paragraphsOf('Mayor Rosa Quintero wept.') });
      linkPosts(lines, { words: roleWeights().words, pairs });
      return lines[0]!.found.map(({ role }) => role);
    };
    expect(holderOf(constant(-1, 0.001))).toEqual(['Mayor']);
    expect(holderOf(constant(-1, 1))).toEqual([undefined]);
  });

  it('may be two of one person, each with its organization', () => {
    const text =
      'Clara Whitfield, chairwoman of the Osprey Foundation and treasurer of the Nordvik Rowing Club, cut the ribbon.';
    const { entities } = linkEntities(text, { paragraphs: paragraphsOf(text), language: 'en' });
    expect(entities.find(({ type }) => type === 'person')!.positions).toEqual([
      { title: 'chairwoman', organization: 'Osprey Foundation' },
      { title: 'treasurer', organization: 'Nordvik Rowing Club' },
    ]);
  });
});

/** Weights that count how often they are asked. */
const counting = (weights: Weights, asked: () => void): Weights => ({
  ...weights,
  add: (feature, scores, at) => {
    asked();
    weights.add(feature, scores, at);
  },
});

/** Has each "Kwame Asante" and "Jane Doe" be a person, whatever the tagger makes of so many of them. */
const namePeople = (line: Line): void => {
  const people = line.tokens.flatMap(({ word }, from): Found[] =>
    word === 'Kwame' || word === 'Jane' ? [{ type: 'person', from, to: from + 2, evidence: 'named' }] : [],
  );
  const others = line.found.filter(
    ({ type, from, to }) => type !== 'person' && !people.some((one) => one.from < to && from < one.to),
  );
  line.found = [...people, ...others].sort((a, b) => a.from - b.from);
  line.taken.fill(undefined);
  for (const found of line.found) line.taken.fill(found, found.from, found.to);
};

/** How often tokens and weights are looked at while the roles of a text are read. */
const looksAt = (text: string): { tokens: number; weights: number } => {
  const looks = { tokens: 0, weights: 0 };
  const { lines } = linesWithNames({ paragraphs: paragraphsOf(text) });
  for (const line of lines) namePeople(line);
  for (const line of lines)
    line.tokens = new Proxy(line.tokens, {
      get: (tokens, name) => {
        looks.tokens += 1;
        return Reflect.get(tokens, name) as unknown;
      },
    });
  const count = () => (looks.weights += 1);
  const { words, pairs } = roleWeights();
  linkPosts(lines, { words: counting(words, count), pairs: counting(pairs, count) });
  return looks;
};

describe('a sentence that never ends', () => {
  it.each([
    ['chairman Kwame Asante, ', 100],
    ['lawyer Kwame Asante of the Trade Bank and director of the Delta Institute ', 60],
    ['Mr Kwame Asante and the minister of the ', 100],
    // Names that nothing stands between.
    ['Kwame Asante Jane Doe ', 400],
    ["Kwame Asante's ", 400],
  ])('of “%s” is read with looks that grow as its length does', (piece, times) => {
    const [short, long] = [times, 4 * times].map((one) => looksAt(`Yesterday ${piece.repeat(one)}said so.`));
    expect(long!.tokens).toBeLessThan(4.8 * short!.tokens);
    expect(long!.weights).toBeLessThanOrEqual(4.8 * short!.weights);
  });
});
