import {
  articleText,
  buildNameIndex,
  linkEntities,
  type EntityType,
  type KnownName,
  type SuppliedMention,
} from '../../../../../src/plugins/wire/core/entities';
import { paragraphsOf } from '../paragraphs';

interface Given {
  language?: string;
  instead?: EntityType[];
  known?: KnownName[];
  skip?: string;
}

/** Links a text of which somebody says that its words in brackets are names: `[person|Vela Norrin|treasurer|Trust]`. */
function link(marked: string, { language = 'en', instead = [], known = [], skip }: Given = {}) {
  const said: (Omit<SuppliedMention, 'start' | 'end'> & { at: number; words: string })[] = [];
  let text = '';
  let from = 0;
  for (const match of marked.matchAll(/\[(\w+)\|([^\]|]+)(?:\|([^\]|]+))?(?:\|([^\]|]+))?\]/gu)) {
    text += marked.slice(from, match.index);
    from = match.index + match[0].length;
    const [, type, words, role, organization] = match;
    said.push({ type: type as SuppliedMention['type'], at: text.length, words, role, organization });
    text += words;
  }
  text += marked.slice(from);
  const paragraphs = paragraphsOf(text);
  // The paragraphs of the test are its text's lines: between two there is one character less than in what an extractor reads.
  const shift = (at: number) => text.slice(0, at).split('\n').length - 1;
  const mentions = said.map(({ at, words, ...rest }) => ({
    ...rest,
    start: at + shift(at),
    end: at + shift(at) + words.length,
  }));
  for (const [i, { start, end }] of mentions.entries())
    expect(articleText(paragraphs).slice(start, end)).toBe(said[i].words);
  const supplied = { by: 'a model', mentions, instead };
  const skipped =
    skip === undefined ? [] : [{ start: text.indexOf(skip), end: text.indexOf(skip) + skip.length }];
  const linked = linkEntities(text, {
    paragraphs,
    language,
    skip: skipped,
    known: buildNameIndex(known),
    supplied,
  });
  for (const { start, end, text: words } of linked.mentions) expect(text.slice(start, end)).toBe(words);
  const names = linked.mentions.map(({ type, text: words }) => [type, words]);
  return { ...linked, names };
}

test('adds what we do not see, and says whose it is', () => {
  const { names, entities } = link('the ship of [person|vela norrin] sank.');
  expect(names).toEqual([['person', 'vela norrin']]);
  expect(entities[0].evidence).toBe('found by a model');
});

test('has names in languages that we do not read', () => {
  const { names } = link('Der Rat von [place|Lindmund] hörte [person|Vela Norrin] an.\nNorrin ging dann.', {
    language: 'de',
  });
  expect(names).toEqual([
    ['person', 'Vela Norrin'],
    ['person', 'Norrin'],
  ]);
});

test('later short forms belong to a name that was supplied', () => {
  const { mentions, entities } = link(
    'The inquiry heard [person|Vela Norrin] on Monday.\nThe board said later that Norrin was right.',
  );
  expect(entities.filter(({ type }) => type === 'person').map(({ name }) => name)).toEqual(['Vela Norrin']);
  expect(mentions.filter(({ type }) => type === 'person')).toHaveLength(2);
});

test('wins over what it overlaps of ours', () => {
  const text = 'Mr. Vela Norrin of the Brackwater Trust said so.';
  const ours = link(text).names;
  const trust = ours.filter(([type, words]) => type === 'organization' && words.includes('Brackwater'));
  expect(trust).toHaveLength(1);
  const { names } = link('Mr. Vela Norrin of the [person|Brackwater] Trust said so.');
  expect(names).toContainEqual(['person', 'Brackwater']);
  expect(names).not.toContainEqual(trust[0]);
  expect(names.some(([, words]) => words.includes('Norrin'))).toBe(
    ours.some(([, words]) => words.includes('Norrin')),
  );
});

test('a place takes a name away and is none', () => {
  expect(link('On Monday the Brackwater Trust met.').names).toHaveLength(1);
  expect(link('On Monday the [place|Brackwater Trust] met.').names).toEqual([]);
});

test('known names win over it', () => {
  const known: KnownName[] = [{ id: 'k', type: 'organization', name: 'Brackwater Trust', aliases: [] }];
  const { names, entities } = link('The [person|Brackwater] Trust met.', { known });
  expect(names).toEqual([['organization', 'Brackwater Trust']]);
  expect(entities[0].known).toBe('k');
});

test('in place of ours, of the types that it finds', () => {
  const text = 'Prime Minister Oke Dalmont met the Brackwater Trust on Monday.';
  const types = (instead: EntityType[]) => new Set(link(text, { instead }).names.map(([type]) => type));
  expect([...types([])].sort()).toEqual(['organization', 'person']);
  expect([...types(['person'])]).toEqual(['organization']);
  expect([...types(['person', 'organization', 'event'])]).toEqual([]);
});

test('begins and ends inside what we take for one word', () => {
  const { names } = link(
    'The [person|Norrin]-led team of the l’[organization|Assemblée] and [person|Vela Dalmont]’s men.',
  );
  expect(names).toEqual([
    ['person', 'Norrin'],
    ['organization', 'Assemblée'],
    ['person', 'Vela Dalmont'],
  ]);
});

test('what is ours stands where it stood when a word before it is cut', () => {
  const text = 'The Norrin-led group met Prime Minister Oke Dalmont of Ruritania on Monday.';
  const ours = link(text).mentions.filter(({ text: words }) => words === 'Oke Dalmont');
  const { mentions } = link(text.replace('Norrin', '[person|Norrin]'));
  expect(ours).toHaveLength(1);
  expect(mentions.find(({ text: words }) => words === 'Oke Dalmont')).toMatchObject({
    start: ours[0].start,
    end: ours[0].end,
    ...(ours[0].role ? { role: ours[0].role } : {}),
  });
});

test('takes nothing from a disclaimer, from between paragraphs, and no marks', () => {
  const text = 'Quiet words.\n[person|vela norrin] gives no warranty.\nMore of [event|–] it.';
  expect(link(text, { skip: 'vela norrin gives no warranty.' }).names).toEqual([]);
  const across = paragraphsOf('one vela\nnorrin two');
  const mentions = [{ start: 4, end: 16, type: 'person' as const }];
  const supplied = { by: 'a model', mentions, instead: [] };
  expect(linkEntities('one vela\nnorrin two', { paragraphs: across, supplied }).mentions).toEqual([]);
});

describe('roles', () => {
  test('that it reads win, and an organization of the article is the employer', () => {
    const { mentions, entities } = link(
      'The [organization|Brackwater Trust] heard its keeper of tides, [person|Vela Norrin|keeper of tides|Brackwater Trust], on Monday.',
    );
    expect(mentions.find(({ type }) => type === 'person')).toMatchObject({
      role: 'keeper of tides',
      organization: 'Brackwater Trust',
    });
    expect(entities.find(({ type }) => type === 'person')?.positions).toEqual([
      { title: 'keeper of tides', organization: 'Brackwater Trust' },
    ]);
  });

  test('are read by us where it reads none', () => {
    const { mentions } = link('Prime Minister [person|Vela Norrin] said so on Monday.');
    expect(mentions.find(({ type }) => type === 'person')?.role).toMatch(/Prime Minister/);
  });

  test('of other languages are its own', () => {
    const { entities } = link('Die [person|Vela Norrin|Hafenmeisterin] kam.', { language: 'de' });
    expect(entities[0].positions).toEqual([{ title: 'Hafenmeisterin' }]);
  });
});
