import type { SourceState } from '../../../shared/contracts/sources';
import type { SourceSummary } from '../../../shared/contracts/sources';

/** The columns that the list can be sorted by. */
export const SORTABLE = ['name', 'health', 'lastSuccess', 'failures'] as const;
export type SourceSort = { by: (typeof SORTABLE)[number]; descending: boolean };

/** What most needs an editor comes first. */
const URGENCY: readonly SourceState[] = ['stopped', 'failing', 'quiet', 'paused', 'new', 'well'];

/** Reads `name:ASC` and `health:DESC`, as Strapi's tables write them into the address; anything else is by name. */
export const sortOf = (given: unknown): SourceSort => {
  const [by, order] = typeof given === 'string' ? given.split(':') : [];
  const known = SORTABLE.find((name) => name === by);
  return { by: known ?? 'name', descending: known !== undefined && order === 'DESC' };
};

const time = (iso: string | undefined) => (iso === undefined ? 0 : Date.parse(iso) || 0);

const COMPARE: Record<SourceSort['by'], (a: SourceSummary, b: SourceSummary) => number> = {
  name: () => 0,
  health: (a, b) => URGENCY.indexOf(a.health.state) - URGENCY.indexOf(b.health.state),
  lastSuccess: (a, b) => time(a.health.lastSuccessAt) - time(b.health.lastSuccessAt),
  failures: (a, b) => a.health.consecutiveFailures - b.health.consecutiveFailures,
};

/**
 * The sources that have the words in their names, sorted; those that are equal by the column stay in the order of their names.
 *
 * @param words any of a name's letters, whatever their case; accents count as an editor of `locale` would have it
 * @param locale BCP 47
 */
export const arrangeSources = (
  sources: readonly SourceSummary[],
  { words, sort, locale }: { words: string; sort: SourceSort; locale: string },
): SourceSummary[] => {
  const wanted = words.trim().toLocaleLowerCase(locale);
  const byName = new Intl.Collator(locale, { numeric: true, sensitivity: 'base' });
  const sign = sort.descending ? -1 : 1;
  return sources
    .filter(({ name, slug }) => `${name}\n${slug}`.toLocaleLowerCase(locale).includes(wanted))
    .sort((a, b) => sign * (COMPARE[sort.by](a, b) || 0) || namesInOrder(a, b, byName, sort));
};

const namesInOrder = (a: SourceSummary, b: SourceSummary, byName: Intl.Collator, sort: SourceSort) =>
  (sort.by === 'name' && sort.descending ? -1 : 1) * byName.compare(a.name, b.name);
