import { textDifference, toBlocks } from '../../../core/clean';
import type { Processed } from '../../../core/pipeline';
import type { Problem } from '../../../core/problem';
import type { Position } from './ports';

/** A warning when an article does not say what its source says, with the first place where it differs. */
export function textProblems({ item, story }: Processed, position: Position): Problem[] {
  const difference = textDifference(item.text, story, toBlocks(story.paragraphs, item.markup));
  if (!difference) return [];
  const { at, source, article } = difference;
  return [
    {
      code: 'CLEAN_TEXT_DIFFERS',
      ...position,
      field: 'text',
      place: `character ${at + 1} of the text`,
      message: `The article differs from the source's text: where the source has ${quoted(source)}, the article has ${quoted(article)}. Compare it with the original before publishing, and please report it.`,
    },
  ];
}

const quoted = (words: string): string => (words.trim() === '' ? 'nothing' : JSON.stringify(words));
