import type { Paragraph } from '../../clean/story';

/** What stands between two paragraphs of an article's text. */
export const PARAGRAPH_GAP = '\n\n';

/** An article as another extractor reads it: its paragraphs as a reader sees them, an empty line between two. */
export const articleText = (paragraphs: readonly Paragraph[]): string =>
  paragraphs.map(({ text }) => text).join(PARAGRAPH_GAP);
