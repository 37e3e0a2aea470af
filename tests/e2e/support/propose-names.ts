import { Client } from 'pg';
import type { NameRecord } from '../../../src/plugins/wire/shared/contracts/name-records';
import { newsroom } from './newsroom';

let made = 0;

/** Puts two records before the editors as an import does. @param score from 0 to 1 */
export async function proposeNames(
  a: NameRecord,
  b: NameRecord,
  evidence: string,
  score: number,
): Promise<void> {
  const client = new Client({ connectionString: newsroom().databaseUrl });
  await client.connect();
  const [record, other] = [a.documentId, b.documentId].sort();
  made += 1;
  await client.query(
    `INSERT INTO wire_name_proposals (document_id, entity_type, record_document_id, other_document_id, state, evidence, score, created_at, updated_at,
       published_at)
     VALUES ($1, $2, $3, $4, 'open', $5, $6, now(), now(), now())
     ON CONFLICT (record_document_id, other_document_id) DO UPDATE SET evidence = EXCLUDED.evidence, score = EXCLUDED.score`,
    [`proposed${made}`, a.type, record, other, evidence, score],
  );
  await client.end();
}
