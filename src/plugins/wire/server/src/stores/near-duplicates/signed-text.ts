import { cutParagraphs } from '../../../../core/clean';
import type { Processed } from '../../../../core/pipeline';

/** The text by which an article's near duplicates are found: without its notices, wherever they are placed, which many stories have in common. */
export const signedText = ({ story, flags }: Pick<Processed, 'story' | 'flags'>): string =>
  cutParagraphs(
    story.paragraphs,
    flags.filter(({ inChrome }) => !inChrome),
  )
    .map(({ text }) => text)
    .join('\n\n');
