import type { Author, WireItem } from '../../item';
import type { FoundFields } from '../fields/found-fields';

/** Roles of people who did not write the story. */
const OTHERS = /contributor|photo|editor|cap|descr|transl|producer|origin|camera|graphic|organi[sz]ation/i;

/** A name and not a login or initials: of several words, or in letters that have no capitals. */
const isName = (name: string): boolean =>
  (/\S\s+\S/.test(name) && /\p{Lu}/u.test(name)) || /[\p{Lo}]{2}/u.test(name);

/**
 * The byline of an item whose source has none but lists who wrote it: nothing where the source has one. What the list has are often logins and people who
 * edited or sent the story; those are authors, and no byline.
 */
export const bylineOf = (found: FoundFields, authors: readonly Author[]): Pick<WireItem, 'byline'> => {
  if (found.byline) return {};
  const names = authors
    .filter(({ name, role }) => name !== undefined && isName(name) && !OTHERS.test(role ?? ''))
    .map(({ name }) => name!.trim());
  return { byline: names.length > 0 ? [...new Set(names)].join(', ') : undefined };
};
