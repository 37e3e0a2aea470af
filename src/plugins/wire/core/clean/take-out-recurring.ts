import { fingerprint } from '../disclaimers';
import { shorten } from '../shorten';
import type { Paragraph, Removed, Story } from './story';

/** How an editor is told why. */
export const RECURS_IN_SOURCE = 'recurs in the source';

/** Code units of the paragraph's words that an explanation shows. */
const WORDS = 57;

/**
 * Takes those paragraphs out of a story that an editor has called furniture of its source, each with that reason. A story of which nothing
 * would be left keeps all of them.
 *
 * @param recurring fingerprints
 */
export function takeOutRecurring(story: Story, recurring: ReadonlySet<string>): Story {
  if (recurring.size === 0) return story;
  const out = story.paragraphs.filter(({ text }) => recurring.has(fingerprint(text)));
  if (out.length === 0 || out.length === story.paragraphs.length) return story;
  const gone = new Set(out);
  return {
    ...story,
    paragraphs: story.paragraphs.filter((paragraph) => !gone.has(paragraph)),
    removed: [...story.removed, ...out.map(removal)].sort((a, b) => a.start - b.start),
    recurring: out,
  };
}

const removal = ({ start, end, text }: Paragraph): Removed => ({
  start,
  end,
  reason: 'chrome',
  detail: `“${shorten(text, WORDS)}” ${RECURS_IN_SOURCE}: an editor has called it page furniture.`,
});
