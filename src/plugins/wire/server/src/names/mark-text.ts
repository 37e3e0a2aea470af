import { nameKey, type Linked, type Mention } from '../../../core/entities';
import { overlaps, type Span } from '../../../core/span';

const LETTER = { person: 'P', organization: 'O', event: 'E' } as const;

/** Code units between a name and the words that say its role. */
const NEAR = 160;

interface Mark extends Span {
  /** What stands in the bracket before the words. */
  label: string;
}

/**
 * A text with its names marked for the tagger's training: `[P1 Name]`, `[O2 Name]`, `[E3 Name]`, and roles, `[R1@2 role]`, whose numbers say whose
 * they are and where. The same number is the same one throughout the text; brackets of its own become round. Pure.
 *
 * @param linked offsets are into the text; entities without a number are not marked
 * @param numbers of each entity, by its index
 */
export function markText(
  text: string,
  { mentions, entities }: Linked,
  numbers: readonly (number | undefined)[],
): string {
  const marked = mentions.filter(({ entity }) => numbers[entity] !== undefined);
  const names = marked.map(({ start, end, type, entity }): Mark => ({
    start,
    end,
    label: `${LETTER[type]}${numbers[entity]}`,
  }));
  const organizations = new Map<string, number>();
  entities.forEach(({ type, name, aliases }, i) => {
    if (type !== 'organization' || numbers[i] === undefined) return;
    for (const form of [name, ...aliases]) organizations.set(nameKey(form, type), numbers[i]);
  });
  const marks = [...names];
  for (const mention of marked) {
    const span = roleSpan(text, mention, marks);
    if (!span) continue;
    const { organization, entity } = mention;
    const where = organization ? organizations.get(nameKey(organization, 'organization')) : undefined;
    marks.push({ ...span, label: `R${numbers[entity]}${where === undefined ? '' : `@${where}`}` });
  }
  marks.sort((a, b) => a.start - b.start);
  let written = '';
  let at = 0;
  for (const { start, end, label } of marks) {
    written += `${rounded(text.slice(at, start))}[${label} ${rounded(text.slice(start, end)).replace(/\s+/gu, ' ')}]`;
    at = end;
  }
  return written + rounded(text.slice(at));
}

/** Where the words stand that a person is called by: the nearest ones in the paragraph that are no part of a name. */
function roleSpan(text: string, { start, end, role }: Mention, marks: readonly Mark[]): Span | undefined {
  if (!role) return undefined;
  const from = Math.max(text.lastIndexOf('\n\n', start) + 1, start - NEAR - role.length, 0);
  const paragraph = text.indexOf('\n\n', end);
  const to = Math.min(paragraph === -1 ? text.length : paragraph, end + NEAR + role.length);
  let nearest: { span: Span; gap: number } | undefined;
  for (
    let at = text.indexOf(role, from);
    at !== -1 && at + role.length <= to;
    at = text.indexOf(role, at + 1)
  ) {
    const span = { start: at, end: at + role.length };
    const isWord = !/[\p{L}\p{N}]/u.test(text[at - 1] ?? '') && !/[\p{L}\p{N}]/u.test(text[span.end] ?? '');
    if (!isWord || marks.some((mark) => overlaps(mark, span))) continue;
    const gap = span.end <= start ? start - span.end : span.start - end;
    if (!nearest || gap < nearest.gap) nearest = { span, gap };
  }
  return nearest?.span;
}

const rounded = (text: string): string => text.replaceAll('[', '(').replaceAll(']', ')');
