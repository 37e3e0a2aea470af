import { safeAddress } from '../addresses.js';
import { span, time } from './dates.js';
import { element, joined } from './element.js';
import { nameLink, positionWords } from './names.js';

/**
 * What is known of a person, an organization or an event.
 *
 * @param {Record<string, any>} entity
 * @returns {HTMLElement | undefined}
 */
export function entityFacts(entity) {
  const lines = [
    line(
      'Also called',
      joined(
        (entity.aliases ?? []).map((/** @type {any} */ { name }) => element('span', { dir: 'auto' }, name)),
        ', ',
      ),
    ),
    ...positions(entity.positions),
    line('When', when(entity)),
    line('Where', [entity.place]),
    line('Part of', [entity.parent && nameLink('organizations', entity.parent)]),
    line('Organized by', links('organizations', entity.organizers)),
    line('With', links('persons', entity.participants)),
    line(
      'Elsewhere',
      joined(
        [entity.url, ...(entity.sameAs ?? []).map((/** @type {any} */ { url }) => url)].flatMap(elsewhere),
        ', ',
      ),
    ),
  ].filter(Boolean);
  return lines.length > 0 ? element('dl', { class: 'facts-of' }, ...lines) : undefined;
}

/** @param {any[] | null | undefined} given */
const positions = (given) =>
  (given ?? []).map((position, i) => {
    const { since, until, firstSeen, lastSeen } = position;
    const days =
      since || until
        ? span({ since, until })
        : firstSeen
          ? ['in articles of ', ...span({ since: firstSeen, until: lastSeen ?? firstSeen })]
          : [];
    return line(i === 0 ? 'Position' : '', [
      ...positionWords(position),
      days.length > 0 && element('span', { class: 'said' }, ...days),
    ]);
  });

/** @param {Record<string, any>} event @returns {import('./element.js').Child[]} */
function when({ startDate, endDate, year }) {
  if (startDate && endDate) return span({ since: startDate, until: endDate });
  return [startDate ? time(startDate) : year];
}

/** @param {string} type @param {any[] | null | undefined} list */
const links = (type, list) =>
  joined(
    (list ?? []).map((one) => nameLink(type, one)),
    ', ',
  );

/** @param {unknown} address */
function elsewhere(address) {
  const href = safeAddress(address);
  if (!href || !href.startsWith('http')) return [];
  return [
    element('a', { href, rel: 'noopener', 'data-plain': true }, new URL(href).hostname.replace(/^www\./, '')),
  ];
}

/** @param {string} term @param {import('./element.js').Child[]} words */
function line(term, words) {
  const said = words.filter(Boolean);
  if (said.length === 0) return undefined;
  return element('div', {}, element('dt', {}, term), element('dd', { dir: 'auto' }, ...said));
}
