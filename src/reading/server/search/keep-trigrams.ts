import type { Core } from '@strapi/strapi';
import { missingOf } from '../../../plugins/wire/server/src/bootstrap/look-first';
import { trigramIndexes } from '../../search/names-ddl';
import type { Trigrams } from '../../search/names-sql';
import { readerOf } from '../reader';

const found = new WeakMap<Core.Strapi, Trigrams>();

/** How this database compares names. */
export const trigramsOf = (strapi: Core.Strapi): Trigrams => found.get(strapi);

/**
 * Makes the extension `pg_trgm` and its indexes over names. Who owns a database may make it; where we may not, and nobody has, names are
 * found by what they contain.
 */
export async function keepTrigrams(strapi: Core.Strapi): Promise<void> {
  const schema = (await schemaOf(strapi)) ?? (await makeExtension(strapi));
  if (schema === undefined) return;
  const indexes = trigramIndexes(readerOf(strapi).models, schema);
  const missing = await missingOf(
    strapi,
    indexes.map(({ name }) => name),
  );
  if (missing.size > 0)
    await strapi.db.transaction(async ({ trx }) => {
      await trx.raw('SELECT pg_advisory_xact_lock(hashtextextended(?, 0))', ['reading name trigrams']);
      for (const { name, sql } of indexes) if (missing.has(name)) await trx.raw(sql);
    });
  found.set(strapi, { schema });
}

async function schemaOf(strapi: Core.Strapi): Promise<string | undefined> {
  const { rows } = await strapi.db.connection.raw(
    `SELECT nspname FROM pg_extension AS e JOIN pg_namespace AS n ON n.oid = e.extnamespace WHERE extname = 'pg_trgm'`,
  );
  return rows[0]?.nspname;
}

async function makeExtension(strapi: Core.Strapi): Promise<string | undefined> {
  try {
    await strapi.db.connection.raw('CREATE EXTENSION IF NOT EXISTS pg_trgm');
  } catch (error) {
    strapi.log.warn(
      'Search for names will not forgive typing errors: the database’s user may not make the extension pg_trgm. ' +
        `Have its owner run "CREATE EXTENSION pg_trgm", and start again. ${(error as Error).message}`,
    );
  }
  return schemaOf(strapi);
}
