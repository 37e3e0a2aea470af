import { pageOf } from '../addresses.js';
import { element, joined } from './element.js';

/**
 * A link to the page of a person, an organization or an event; the name alone where it has no page.
 *
 * @param {string} type `persons`, `organizations` or `events`
 * @param {{ name?: string | null, slug?: string | null }} named
 * @returns {import('./element.js').Child}
 */
export const nameLink = (type, { name, slug }) =>
  slug ? element('a', { href: pageOf(type, slug), dir: 'auto' }, name ?? slug) : name;

/**
 * A post that somebody holds: its title, and at whom.
 *
 * @param {{ title?: string | null, place?: string | null, organization?: { name?: string | null, slug?: string | null } | null } | null | undefined} position
 * @returns {import('./element.js').Child[]} empty where none is known
 */
export function positionWords(position) {
  if (!position) return [];
  const { title, organization, place } = position;
  return joined(
    [title, organization && nameLink('organizations', organization), place].filter(Boolean),
    ', ',
  );
}

/**
 * When and where an event is, in a few words.
 *
 * @param {{ startDate?: string | null, year?: number | null, place?: string | null }} event
 */
export const eventWords = ({ startDate, year, place }) =>
  [place, startDate?.slice(0, 4) ?? year].filter(Boolean).join(', ');
