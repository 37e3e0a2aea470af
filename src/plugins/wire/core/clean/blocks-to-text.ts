import { blockTexts } from './block-texts';

/** The plain text of a Strapi blocks value, whatever an editor put into it: its paragraphs, see `blockTexts`, separated by a blank line. */
export const blocksToText = (blocks: unknown): string => blockTexts(blocks).join('\n\n');
