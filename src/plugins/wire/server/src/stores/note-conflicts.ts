import type { Core } from '@strapi/strapi';
import type { Knowledge } from '../../../core/pipeline';
import type { Candidate } from '../imports/ports';
import type { SavedArticle } from './articles';
import { keepConflicts, valuesDecidedAgainst } from './conflicts';
import { valuesBefore } from './values-before';

interface StoredVersion {
  saved: Pick<SavedArticle, 'documentId' | 'met'>;
  /** Row id. */
  receipt: number;
  knowledge: () => Promise<Knowledge>;
}

/** Keeps the conflicts that a version has brought about in its article, within the transaction that stores it. */
export async function noteConflicts(
  strapi: Core.Strapi,
  { identity, processed: { item } }: Pick<Candidate, 'identity' | 'processed'>,
  { saved: { documentId: article, met }, receipt, knowledge }: StoredVersion,
): Promise<void> {
  if (met.conflicts.length === 0 && met.moot.length === 0) return;
  const fresh = met.conflicts.filter(({ open }) => open === undefined);
  const written = new Map(fresh.map((change) => [change.field, change.written]));
  const known = await valuesDecidedAgainst(strapi, article, written);
  for (const field of known.keys()) written.delete(field);
  const read = await valuesBefore(strapi, identity.key, written, await knowledge());
  const { version, versionCreated } = item;
  await keepConflicts(
    strapi,
    met,
    { article, receipt, version, versionCreated },
    new Map([...read, ...known]),
  );
}
