import { findDate } from './read-date';

const OPENER =
  /^(?:(?:written|reported|story|words|text)\s+)?(?:by|von|par|por|di|door|автор(?:ы)?|автор статьи|müəllif|yazan|muallif|муаллиф|autor|auteur|author)\s*[:\s]\s*/iu;
const ROLE =
  /\b(?:staff|writer|reporter|correspondent|editor|editorial|contributor|contributing|journalist|columnist|desk|bureau|agency|agencies|newsroom|staff writer)\b/iu;
const PARTICLES = new Set(
  'and und et y e и və ve va de del di da do dos du des della la le van von der den ter bin ibn al el of for the in'.split(
    ' ',
  ),
);

/**
 * Reads a line that says who wrote the story: "By Jane Doe", "Von Max Muster, Berlin", "Автор: …". A date behind the name is left out.
 *
 * @returns the name or names, or undefined when the line is not a byline
 */
export function readByline(line: string): string | undefined {
  if (line.length > 120) return undefined;
  const opener = OPENER.exec(line);
  if (!opener) return undefined;
  const rest = namePart(line.slice(opener[0].length));
  return looksLikeNames(rest) ? rest : undefined;
}

/** A lone "By" or "Author:" whose name stands on the next line. */
export const isBylineOpener = (line: string): boolean =>
  /^(?:by|von|par|por|автор|autor|author|auteur|müəllif|yazan|muallif):?$/iu.test(line);

/** A line of nothing but a name of two to four words, or a name with a newsroom role. */
export function isNameLine(line: string): boolean {
  if (line.length > 80 || /[.!?:]$/u.test(line)) return false;
  const name = namePart(line);
  const words = name.split(/[\s,]+/).filter(Boolean);
  if (ROLE.test(name)) return words.length <= 8;
  return words.length >= 2 && words.length <= 4 && looksLikeNames(name) && !/\d/.test(name);
}

/** What stands before a date, a bar or an address. */
function namePart(text: string): string {
  const date = findDate(text);
  const head = date ? text.slice(0, date.at) : text;
  return head
    .split(/\s*[|•·<>]\s*|\s+-\s+|\S+@/u)[0]
    .replace(/[\s,;:–—-]+$/u, '')
    .replace(/\s+(?:on|published|updated|posted)$/iu, '')
    .trim();
}

function looksLikeNames(text: string): boolean {
  const words = text.split(/[\s,]+/).filter((word) => word !== '&');
  const names = words.filter((word) => !PARTICLES.has(word.toLowerCase()) && !ROLE.test(word));
  if (words.length === 0 || words.length > 16 || names.length === 0)
    return ROLE.test(text) && words.length < 6;
  return names.every((word) => /^(?:\p{Lu}|\p{Lo})[\p{L}\p{M}.'’-]*$/u.test(word));
}
