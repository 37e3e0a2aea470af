/** A wire item with a text that no other one is like. */
export interface OwnStory {
  guid: string;
  version: string;
  headline: string;
  body_text: string;
  language: string;
  [name: string]: unknown;
}

const WORDS =
  'amber beacon cedar dredger elder ferry granite harbour island juniper kettle lantern meadow needle orchard pebble quarry ribbon saddle timber urchin valley willow yarrow zephyr anchor bramble copper drizzle ember fathom gable heather inkwell jetty knot ladder marble nettle otter plank quill rudder shingle thistle umber vessel wicket'.split(
    ' ',
  );

let made = 0;

/** Numbers that follow on a seed as if by chance. */
function* numbers(seed: number): Generator<number> {
  for (let state = seed * 2654435761 + 1; ;) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    yield state >>> 8;
  }
}

/** A story of a hundred words, another one at each call. */
export function ownStory(more: Record<string, unknown> = {}): OwnStory {
  made += 1;
  const next = numbers(made);
  const word = (): string => WORDS[next.next().value! % WORDS.length];
  const sentence = (): string =>
    `The ${word()} of the ${word()} and a ${word()} came before ${word()} and ${word()}, and ${word()} went.`;
  const paragraph = (): string => [sentence(), sentence(), sentence()].join(' ');
  return {
    guid: `tag:lantern.example,2026:own-${made}`,
    version: '1',
    headline: `The ${word()} and the ${word()}, part ${made}`,
    body_text: [paragraph(), paragraph(), paragraph()].join('\n\n'),
    language: 'en',
    ...more,
  };
}

/** Another story with the text of this one and a sentence of its own: a near duplicate. */
export const rewritten = (story: OwnStory): OwnStory => ({
  ...ownStory(),
  body_text: `${story.body_text}\n\nA sentence of another desk ends it, and nothing more.`,
});
