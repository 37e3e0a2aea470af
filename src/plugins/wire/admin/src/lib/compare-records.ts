import type { NameRecord } from '../../../shared/contracts/name-records';

/** What two records are compared by besides their names, in the order in which it is shown. */
export const COMPARED = [
  'aliases',
  'positions',
  'subtype',
  'place',
  'date',
  'parent',
  'url',
  'sameAs',
  'articles',
] as const;
export type ComparedField = (typeof COMPARED)[number];

/** Words by which a field of two records is told to be the same or not. */
const wordsOf = (record: NameRecord, field: ComparedField): string[] => {
  switch (field) {
    case 'aliases':
    case 'sameAs':
      return record[field];
    case 'positions':
      return record.positions.map(({ title, organization }) => [title, organization?.name].join(' '));
    case 'date':
      return [record.startDate ?? record.year?.toString() ?? ''].filter(Boolean);
    case 'parent':
      return record.parent ? [record.parent.name] : [];
    case 'articles':
      return record.articles > 0 ? [String(record.articles)] : [];
    default:
      return record[field] ? [record[field]] : [];
  }
};

/** Whether anything is known of a record in a field. */
export const hasField = (record: NameRecord, field: ComparedField): boolean =>
  wordsOf(record, field).length > 0;

/** Their number of articles differs nearly always, and says nothing. */
const SAYS_NOTHING: readonly ComparedField[] = ['articles'];

/**
 * The fields that one of two records has, and whether they contradict: both say something, and have nothing of it in common. What only one
 * says is no contradiction.
 */
export function compareRecords(a: NameRecord, b: NameRecord): { field: ComparedField; differs: boolean }[] {
  return COMPARED.flatMap((field) => {
    const [ours, theirs] = [a, b].map((record) => wordsOf(record, field).map(folded));
    if (ours.length === 0 && theirs.length === 0)
      return field === 'articles' ? [{ field, differs: false }] : [];
    const differs =
      !SAYS_NOTHING.includes(field) &&
      ours.length > 0 &&
      theirs.length > 0 &&
      !ours.some((word) => theirs.includes(word));
    return [{ field, differs }];
  });
}

const folded = (word: string): string => word.trim().toLocaleLowerCase();
