import { paragraphsToHtml } from '../core/clean';
import type { WireItem } from '../core/item';
import { processAlone } from './analyse-text';

/**
 * One line of `wire parse`: the item's fields by their ninjs names, those that only its page gives filled in, and the article's body
 * as plain text (paragraphs with a blank line between) and as HTML, with the markup that its source has.
 *
 * @param file the file as the caller named it
 * @param number the item's number in the file, from 1
 * @param within the file inside the file in which it stands
 */
export function parseItem(file: string, number: number, source: WireItem, within?: string) {
  const { item, story } = processAlone(source);
  const { text: _text, textForm: _textForm, bodyHtml: _bodyHtml, markup, ...fields } = item;
  return {
    file,
    item: number,
    ...(within === undefined ? {} : { within }),
    ...fields,
    bodyText: story.paragraphs.map((paragraph) => paragraph.text).join('\n\n'),
    bodyHtml: paragraphsToHtml(story.paragraphs, markup),
  };
}
