import { paragraphsOfChrome, sentParagraphs, type Story } from '../clean';
import type { Span } from '../span';
import type { Place, Position, SeenParagraph } from './sighting';

/** Of a page of thousands of lines, so many blocks at either end are counted: what recurs stands there. */
const EDGE = 100;
/** Code units. A longer paragraph is a text of its own, and would be dear to keep. */
const LONGEST = 5000;
/** Less than three letters are a bullet, a number, an initial. */
const HAS_LETTERS = /\p{L}\P{L}*\p{L}\P{L}*\p{L}/u;
/** Share of the rest of the text that stands before a paragraph at the top; as much stands behind one at the end. */
const OUTER = 0.25;

/** The paragraphs of an item that may recur in others of its source, with those of what the cleaner took for page furniture. */
export function seenParagraphs(text: string, story: Story): SeenParagraph[] {
  return [
    ...edges(sentParagraphs(story)).flatMap((paragraph) => seen(text, paragraph, 'body')),
    ...edges(paragraphsOfChrome(text, story)).flatMap((paragraph) => seen(text, paragraph, 'removed')),
  ].sort((a, b) => a.start - b.start);
}

function seen(text: string, paragraph: Span & { text: string }, place: Place): SeenParagraph[] {
  const { start, end, text: words } = paragraph;
  if (words.length > LONGEST || !HAS_LETTERS.test(words)) return [];
  return [{ start, end, text: words, place, position: positionOf(text, paragraph) }];
}

/** By what stands before it and behind it: a notice as long as the story above it stands at the end. */
function positionOf({ length }: string, { start, end }: Span): Position {
  const others = length - (end - start);
  const before = others === 0 ? 0 : start / others;
  return before <= OUTER ? 'top' : before >= 1 - OUTER ? 'end' : 'middle';
}

const edges = <T>(list: readonly T[]): T[] =>
  list.length <= 2 * EDGE ? [...list] : [...list.slice(0, EDGE), ...list.slice(-EDGE)];
