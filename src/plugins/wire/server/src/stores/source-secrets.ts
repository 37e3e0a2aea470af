import type { Core } from '@strapi/strapi';
import { UID } from '../../../shared/constants';
import type { PollHeader, SourceSecret } from '../../../shared/contracts/sources';
import { rows, type Row } from './documents';

interface Encryption {
  /** Null without `ENCRYPTION_KEY`. */
  encrypt(value: string): string | null;
  /** Null with another key than it was encrypted with. */
  decrypt(value: string): string | null;
}

const encryption = (strapi: Core.Strapi): Encryption =>
  strapi.service('admin::encryption') as unknown as Encryption;

function encrypted(strapi: Core.Strapi, value: string): string {
  const sealed = encryption(strapi).encrypt(value);
  if (sealed === null)
    throw new Error('Secrets cannot be kept without ENCRYPTION_KEY. Set it; see .env.example.');
  return sealed;
}

const secrets = (strapi: Core.Strapi) => rows(strapi, UID.sourceSecret);
const ofKind = (source: number, kind: 'signing' | 'headers') => ({ source, kind });
const goodAt = (now: Date) => ({ $or: [{ expiresAt: { $null: true } }, { expiresAt: { $gt: now } }] });

/** The secrets with which a source may sign, the newest first; what has ended is left out. */
const signingRows = (strapi: Core.Strapi, source: number, now: Date): Promise<Row[]> =>
  secrets(strapi).findMany({
    where: { ...ofKind(source, 'signing'), ...goodAt(now) },
    orderBy: { id: 'desc' },
  });

/** What may be shown of a source's secrets. */
export const listSecrets = async (strapi: Core.Strapi, source: number, now: Date): Promise<SourceSecret[]> =>
  (await signingRows(strapi, source, now)).map(toSecret);

/** Which of these sources, by their row ids, can push. */
export async function sourcesWithSecrets(
  strapi: Core.Strapi,
  sources: readonly number[],
): Promise<Set<number>> {
  const found = await secrets(strapi).findMany({
    where: { source: { id: { $in: sources } }, kind: 'signing', ...goodAt(new Date()) },
    populate: { source: { select: ['id'] } },
  });
  return new Set(found.map((row) => (row.source as { id: number }).id));
}

/** The secrets themselves, to check a signature with. One that was encrypted with another `ENCRYPTION_KEY` counts as none. */
export async function signingSecrets(
  strapi: Core.Strapi,
  source: number,
  now: Date,
): Promise<{ id: number; secret: string }[]> {
  return (await signingRows(strapi, source, now)).flatMap(({ id, encrypted: sealed }) => {
    const secret = encryption(strapi).decrypt(sealed as string);
    return secret === null ? [] : [{ id, secret }];
  });
}

const HINT = 4;

/**
 * Adds a secret to sign with. The one before it ends at `until`, those before that one at once: two are good at a time at most.
 *
 * @param until undefined: the one before ends at once
 */
export async function addSecret(
  strapi: Core.Strapi,
  source: number,
  secret: string,
  { now, until }: { now: Date; until?: Date },
): Promise<SourceSecret> {
  const before = await signingRows(strapi, source, now);
  const [last, ...older] = before;
  const ended = until ? older : before;
  await secrets(strapi).deleteMany({ where: { id: { $in: ended.map(({ id }) => id) } } });
  if (until && last) {
    const sooner = last.expiresAt && new Date(last.expiresAt as string) < until ? last.expiresAt : until;
    await secrets(strapi).update({ where: { id: last.id }, data: { expiresAt: sooner } });
  }
  const data = {
    source,
    kind: 'signing',
    encrypted: encrypted(strapi, secret),
    hint: secret.slice(-HINT),
  };
  return toSecret(await secrets(strapi).create({ data }));
}

/**
 * Ends secrets at once.
 *
 * @param documentId of one of them; all, when left out
 * @returns how many
 */
export async function removeSecrets(
  strapi: Core.Strapi,
  source: number,
  documentId?: string,
): Promise<number> {
  const all = await secrets(strapi).findMany({
    where: ofKind(source, 'signing'),
    select: ['id', 'documentId'],
  });
  const ended = all.filter((row) => documentId === undefined || row.documentId === documentId);
  return (await secrets(strapi).deleteMany({ where: { id: { $in: ended.map(({ id }) => id) } } })).count;
}

export async function noteSecretUse(strapi: Core.Strapi, id: number, at: Date): Promise<void> {
  await secrets(strapi).update({ where: { id }, data: { lastUsedAt: at } });
}

/** What goes along with a source's polls; nothing when it was encrypted with another `ENCRYPTION_KEY`. */
export async function pollHeaders(strapi: Core.Strapi, source: number): Promise<Required<PollHeader>[]> {
  const row = await secrets(strapi).findOne({ where: ofKind(source, 'headers') });
  const opened = row ? encryption(strapi).decrypt(row.encrypted as string) : null;
  return opened === null ? [] : (JSON.parse(opened) as Required<PollHeader>[]);
}

/** Their names, which may be shown. */
export async function pollHeaderNames(strapi: Core.Strapi, source: number): Promise<string[]> {
  const row = await secrets(strapi).findOne({ where: ofKind(source, 'headers'), select: ['hint'] });
  return row ? (JSON.parse(row.hint as string) as string[]) : [];
}

/** Puts headers in the place of those before. */
export async function storePollHeaders(
  strapi: Core.Strapi,
  source: number,
  headers: readonly Required<PollHeader>[],
): Promise<void> {
  await secrets(strapi).deleteMany({ where: ofKind(source, 'headers') });
  if (headers.length === 0) return;
  const data = {
    source,
    kind: 'headers',
    encrypted: encrypted(strapi, JSON.stringify(headers)),
    hint: JSON.stringify(headers.map(({ name }) => name)),
  };
  await secrets(strapi).create({ data });
}

const toSecret = ({ documentId, hint, createdAt, expiresAt, lastUsedAt }: Row): SourceSecret => ({
  id: documentId,
  hint: hint as string,
  createdAt: new Date(createdAt as string).toISOString(),
  ...(expiresAt ? { expiresAt: new Date(expiresAt as string).toISOString() } : {}),
  ...(lastUsedAt ? { lastUsedAt: new Date(lastUsedAt as string).toISOString() } : {}),
});
