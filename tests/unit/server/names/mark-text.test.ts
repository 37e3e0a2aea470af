import type { Linked, Mention } from '../../../../src/plugins/wire/core/entities';
import { markText } from '../../../../src/plugins/wire/server/src/names/mark-text';

const entity = (type: 'person' | 'organization' | 'event', name: string) => ({
  type,
  name,
  aliases: [],
  key: name.toLowerCase(),
  evidence: '',
});

function mention(text: string, words: string, of: number, more: Partial<Mention> = {}): Mention {
  const start = text.indexOf(words, more.start ?? 0);
  return { type: 'person', text: words, entity: of, ...more, start, end: start + words.length };
}

test('people, organizations and events get numbers; the same one has the same everywhere', () => {
  const text = 'Ada Kern of Reef Bank came to the Tide Fair. Kern left.';
  const linked: Linked = {
    entities: [
      entity('person', 'Ada Kern'),
      entity('organization', 'Reef Bank'),
      entity('event', 'Tide Fair'),
    ],
    mentions: [
      mention(text, 'Ada Kern', 0),
      mention(text, 'Reef Bank', 1, { type: 'organization' }),
      mention(text, 'Tide Fair', 2, { type: 'event' }),
      mention(text, 'Kern', 0, { start: 20 }),
    ],
  };
  expect(markText(text, linked, [1, 2, 3])).toBe(
    '[P1 Ada Kern] of [O2 Reef Bank] came to the [E3 Tide Fair]. [P1 Kern] left.',
  );
  expect(markText(text, linked, [1, undefined, undefined])).toBe(
    '[P1 Ada Kern] of Reef Bank came to the Tide Fair. [P1 Kern] left.',
  );
});

test('a role is marked where it stands nearest, with the person and the organization', () => {
  const text =
    'The chair was red.\n\nReef Bank chair Ada Kern, who was never a chairman, sat. The chair broke.';
  const linked: Linked = {
    entities: [entity('person', 'Ada Kern'), entity('organization', 'Reef Bank')],
    mentions: [
      mention(text, 'Reef Bank', 1, { type: 'organization' }),
      mention(text, 'Ada Kern', 0, { role: 'chair', organization: 'The Reef Bank' }),
    ],
  };
  expect(markText(text, linked, [4, 7])).toBe(
    'The chair was red.\n\n[O7 Reef Bank] [R4@7 chair] [P4 Ada Kern], who was never a chairman, sat. The chair broke.',
  );
});

test('brackets of the text become round, and a name over a line break is one line', () => {
  const text = 'He [Ada\nKern] said "[…]".';
  const linked: Linked = {
    entities: [entity('person', 'Ada Kern')],
    mentions: [mention(text, 'Ada\nKern', 0, { role: 'minister' })],
  };
  expect(markText(text, linked, [1])).toBe('He ([P1 Ada Kern]) said "(…)".');
});
