import type { Processed } from '../../../core/pipeline';
import type { Problem } from '../../../core/problem';
import { shorten } from '../../../core/shorten';
import type { Position } from './ports';

/** Code units of a headline that is made of the text. */
const LENGTH = 100;

/**
 * Sees to it that an item has a headline, since an article must: one without gets the beginning of its text, and a problem that says so.
 *
 * @returns the item, or the problem alone when there is nothing to make an article of
 */
export function ensureHeadline(
  processed: Processed,
  { file, item }: Position,
): { processed: Processed; problems: Problem[] } | { problem: Problem } {
  if (processed.item.headline?.trim() || processed.item.pubStatus === 'canceled') {
    return { processed, problems: [] };
  }
  const [first] = [...processed.body, ...processed.story.paragraphs];
  if (!first) {
    return {
      problem: {
        code: 'ITEM_EMPTY',
        file,
        item,
        field: 'headline',
        message:
          'Neither a headline nor a paragraph of an article was found in it. Look at the original: is it an article?',
      },
    };
  }
  const problem: Problem = {
    code: 'ITEM_NO_HEADLINE',
    file,
    item,
    field: 'headline',
    message: 'It has no headline; the beginning of its text stands for it. Write one.',
  };
  const headline = shorten(first.text, LENGTH);
  return { processed: { ...processed, item: { ...processed.item, headline } }, problems: [problem] };
}
