import { monthNumber } from './month-names';

/** A dateline that opens a story's first paragraph. */
export interface Dateline {
  /** Place and date as written: `BAKU, Azerbaijan, Oct 3`. Absent when only the agency stands there. */
  dateline?: string;
  /** The agency in brackets, slashes or last behind a comma. */
  credit?: string;
}

const SEPARATOR = /\s(?:-{1,3}|–|—|―)\s|\s?(?:--|—|―)\s?|\.\s?[-–—]\s|[:/)]\s[-–—]\s/u;
const PLACE = /^\p{L}[\p{L}\p{M}.'’-]*(?:\s[\p{L}\p{M}.'’-]+){0,3}$/u;

/**
 * Reads "BAKU, Azerbaijan, Oct 3 (Agency) -", "Tashkent (Agency) --", "(Agency) —", "BAKU, Oct. 3 /Agency/." and the like from the start of a
 * paragraph. The paragraph keeps its words; this only says what they are.
 *
 * @returns undefined when the paragraph does not open with a dateline
 */
export function readDateline(paragraph: string): Dateline | undefined {
  const head = paragraph.slice(0, 120);
  const cut = SEPARATOR.exec(head);
  const stop = /\d{1,2}\.\s(?=\p{Lu}|["“«])/u.exec(head);
  const candidates = [
    cut && head.slice(0, cut.index + (/^[/)]/.test(cut[0]) ? 1 : 0)),
    stop && head.slice(0, stop.index + stop[0].length - 2),
    // With no dash behind it, brackets say many things: "Ann Example (left) and". Behind a place in capitals they name an agency.
    /^\p{Lu}{3,}(?!\p{Ll})[^(/]{0,57}\(\p{Lu}[^()]{1,29}\)(?=\s)/u.exec(head)?.[0],
    /^[^(/]{2,60}\/[^/\s][^/]{0,28}[^/\s]\/\.?(?=\s)/u.exec(head)?.[0],
  ];
  for (const candidate of candidates) {
    const read = candidate ? readHead(candidate.replace(/\.$/, '').trim()) : undefined;
    if (read) return read;
  }
  return undefined;
}

function readHead(head: string): Dateline | undefined {
  const bracket = /(?:\(([^()]{2,30})\)|\/([^/\s][^/]{0,28}[^/\s])\/)$/u.exec(head);
  const credit = (bracket?.[1] ?? bracket?.[2])?.trim();
  if (credit && !/^\p{L}[\p{L}\p{N}.&' -]*$/u.test(credit)) return undefined;
  const rest = (bracket ? head.slice(0, bracket.index) : head).replace(/[\s,;.]+$/u, '');
  if (rest === '') return credit && /^\p{Lu}/u.test(credit) ? { credit } : undefined;
  const parts = rest.split(/\s*[,;]\s*/u);
  const day = (part: string): boolean =>
    part.split(/[\s.]+/).some((word) => monthNumber(word) !== undefined) && /\d/.test(part);
  const year = (part: string): boolean => /^\d{4}$/.test(part);
  const places = parts.filter((part) => !day(part) && !year(part));
  if (places.length === 0 || places.length > 4 || !places.every((part) => PLACE.test(part))) return undefined;
  const capitals = /^[\p{Lu}\p{M}.'’\s-]{2,}$/u.test(places[0]);
  const titled = places.every((part) => /^\p{Lu}/u.test(part));
  const isDated = parts.some(day);
  if (!titled || !(capitals || credit || isDated)) return undefined;
  if (capitals && !credit && !isDated && parts.length === 1 && places[0].length < 4) return undefined;
  // "Baku, October 3, AZERTAC": the last place behind the date is the agency.
  const last = parts[parts.length - 1];
  if (!credit && isDated && places.length > 1 && !day(last) && !year(last)) {
    return { dateline: parts.slice(0, -1).join(', '), credit: last };
  }
  return { dateline: rest, ...(credit && { credit }) };
}
