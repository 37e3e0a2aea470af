import type { Core } from '@strapi/strapi';
import type { lock } from '../locks';

type Transaction = Parameters<typeof lock>[0];

/**
 * Slugs that no other document has, for many at once, counted as `freeSlug` counts. Nobody else may take slugs until the transaction ends.
 */
export class BatchSlugs {
  private readonly taken = new Map<string, Set<string>>();

  /**
   * Looks up which slugs are taken.
   *
   * @param wanted by type, the slugs of the names, as often as they are wanted
   */
  static async find(
    strapi: Core.Strapi,
    trx: Transaction,
    wanted: ReadonlyMap<string, readonly string[]>,
  ): Promise<BatchSlugs> {
    const slugs = new BatchSlugs();
    for (const [uid, bases] of wanted) slugs.taken.set(uid, await takenSlugs(strapi, trx, uid, bases));
    return slugs;
  }

  /** Takes the first slug that is free. */
  take(uid: string, base: string): string {
    const taken = this.taken.get(uid)!;
    let slug = base;
    for (let number = 1; taken.has(slug); number += 1) slug = `${base}-${number}`;
    taken.add(slug);
    return slug;
  }
}

/** Those of the slugs that are taken, and with a number those that may be wanted: most names are new, and few have many namesakes. */
async function takenSlugs(
  strapi: Core.Strapi,
  trx: Transaction,
  uid: string,
  wanted: readonly string[],
): Promise<Set<string>> {
  if (wanted.length === 0) return new Set();
  const table = strapi.db.metadata.get(uid).tableName;
  const bases = [...new Set(wanted)];
  const { rows } = await trx.raw('SELECT DISTINCT slug FROM ?? WHERE slug = ANY (?)', [
    table,
    bases as never,
  ]);
  const taken = new Set((rows as { slug: string }[]).map(({ slug }) => slug));
  const repeated = wanted.filter((slug, at) => wanted.indexOf(slug) !== at);
  const counted = [...new Set([...taken, ...repeated])];
  if (counted.length > 0) {
    // A range in the index of `bootstrap/index-slugs.ts`, where `.` comes after `-`.
    const numbered = await trx.raw(
      `SELECT DISTINCT r.slug FROM unnest(CAST(? AS text[])) AS base (slug)
       JOIN ?? AS r ON r.slug ~>=~ (base.slug || '-') AND r.slug ~<~ (base.slug || '.')`,
      [counted as never, table],
    );
    for (const { slug } of numbered.rows as { slug: string }[]) taken.add(slug);
  }
  return taken;
}
