import { isSameValue, type Cells, type RowChange, type StoredRow, type VersionOf } from '../row-changes';

/** What is to be done with rows of a table, all others than `inserts` by their ids. */
export interface RowPlan {
  updates: { id: number; set: Cells }[];
  /** Without an id where the old one does not stand for the row any more. */
  inserts: Cells[];
  deletes: number[];
}

/** The same for links. */
export interface LinkPlan extends RowPlan {
  /** Ids of rows that link already what was to be linked again. */
  met: number[];
}

/**
 * Turns changes of links round, as far as they still are what they became: a link that somebody has taken away since stays away, one that was
 * saved anew is found by what it links. Pure.
 *
 * @param changes of one table, each with its columns
 * @param now the rows with their ids, and those of the versions that they are of
 * @param rowOf the row id that a version has now; undefined when there is none
 */
export function turnLinks(
  changes: readonly RowChange[],
  now: readonly StoredRow[],
  rowOf: (owner: VersionOf) => number | undefined,
): LinkPlan {
  const plan: LinkPlan = { updates: [], inserts: [], deletes: [], met: [] };
  const byId = new Map(now.map((row) => [row.id, row]));
  const byPair = pairsOf(now);
  for (const change of [...changes, ...ofNewVersions(changes, rowOf)]) {
    const { before, after } = change;
    const { from, to, owner } = change.link!;
    const find = (side: unknown, target: unknown) => byPair(from, to).get(`${side} ${target}`);
    const side = owner ? rowOf(owner) : (before?.[from] ?? after?.[from]);
    const own = byId.get(change.id);
    if (before === null) {
      const row = own?.[to] === after![to] ? own : find(side, after![to]);
      if (row) plan.deletes.push(row.id);
    } else if (after === null) {
      if (side === undefined) continue;
      const there = find(side, before[to]);
      if (there) {
        plan.met.push(there.id);
        continue;
      }
      const { id, ...cells } = before;
      plan.inserts.push({ ...cells, [from]: side, ...(change.id && !own ? { id } : {}) });
    } else if (to in after) {
      const row = own?.[to] === after[to] ? own : find(side, after[to]);
      if (!row) continue;
      const there = find(row[from], before[to]);
      if (there) {
        plan.met.push(there.id);
        plan.deletes.push(row.id);
      } else plan.updates.push({ id: row.id, set: standing(row, before, after, [to]) });
    } else if (own) {
      plan.updates.push({ id: own.id, set: standing(own, before, after, []) });
    }
  }
  return { ...plan, updates: plan.updates.filter(({ set }) => Object.keys(set).length > 0) };
}

/** Rows by what they link, for tables whose columns are called so. */
function pairsOf(now: readonly StoredRow[]): (from: string, to: string) => ReadonlyMap<string, StoredRow> {
  const known = new Map<string, Map<string, StoredRow>>();
  return (from, to) => {
    const key = `${from} ${to}`;
    const found = known.get(key) ?? new Map(now.map((row) => [`${row[from]} ${row[to]}`, row]));
    known.set(key, found);
    return found;
  };
}

/** Of the columns that were changed, those that are to be what they were: those that nobody has changed since, and these. */
const standing = (row: Cells, before: Cells, after: Cells, always: readonly string[]): Cells =>
  Object.fromEntries(
    Object.entries(before).filter(
      ([column]) => always.includes(column) || isSameValue(row[column], after[column]),
    ),
  );

/** A version that was published since has the draft's links: what becomes of these becomes of its own. */
function ofNewVersions(
  changes: readonly RowChange[],
  rowOf: (owner: VersionOf) => number | undefined,
): RowChange[] {
  const changed = new Set(
    changes.flatMap(({ link }) => (link?.owner?.published ? documentOf(link.owner) : [])),
  );
  return changes.flatMap((change) => {
    const owner = change.link?.owner;
    if (!owner || owner.published || changed.has(documentOf(owner))) return [];
    const published = { ...owner, published: true };
    return rowOf(published) === undefined
      ? []
      : [{ ...change, id: 0, link: { ...change.link!, owner: published } }];
  });
}

const documentOf = ({ document, locale = '' }: VersionOf): string => `${document} ${locale}`;
