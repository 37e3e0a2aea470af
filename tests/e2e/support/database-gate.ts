import { Client } from 'pg';
import { newsroom } from './newsroom';

/** The advisory locks in front of which imports wait: one a gate. */
let lock = 618_033;

export interface Gate {
  /** Opens it: what waited goes on, and nothing waits any more. */
  open(): Promise<void>;
}

/**
 * Has the database do something before it takes a row that holds a condition, so that a test meets an import in the middle, on a fast machine and on
 * a slow one.
 *
 * @param deed `wait`: the row, and the transaction it is in, until the gate is opened; `refuse`: the row is refused
 * @param condition SQL about the `NEW` row
 */
export async function closeGate(
  deed: 'wait' | 'refuse',
  table: 'articles' | 'wire_receipts',
  condition: string,
): Promise<Gate> {
  const client = new Client({ connectionString: newsroom().databaseUrl });
  // A test that fails leaves its gate; the database ends with it.
  client.on('error', () => undefined);
  await client.connect();
  const own = (lock += 1);
  const name = `e2e_gate_${own}`;
  const body =
    deed === 'wait' ? `PERFORM pg_advisory_xact_lock(${own});` : `RAISE EXCEPTION 'refused by a test';`;
  await client.query(`SELECT pg_advisory_lock(${own})`);
  await client.query(
    `CREATE FUNCTION ${name}() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN ${body} RETURN NEW; END $$`,
  );
  await client.query(
    `CREATE TRIGGER ${name} BEFORE INSERT ON ${table} FOR EACH ROW WHEN (${condition}) EXECUTE FUNCTION ${name}()`,
  );

  return {
    async open() {
      // First the lock: the trigger goes only when nothing is under way in its table.
      await client.query(`SELECT pg_advisory_unlock(${own})`);
      await client.query(`DROP FUNCTION ${name} CASCADE`);
      await client.end();
    },
  };
}
