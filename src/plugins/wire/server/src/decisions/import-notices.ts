import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { readNoticeFile } from '../../../core/notice-file';
import type { Policies } from '../../../core/policies';
import { shorten } from '../../../core/shorten';
import { EXCHANGE_TOLD, type ImportNoticesResponse } from '../../../shared/contracts/notice-exchange';
import type { ImportFile } from '../imports/ports';
import { inTransaction, lock } from '../stores/locks';
import { addSharedNotices } from '../stores/add-shared-notices';
import { noticesChanged } from '../stores/notice-index';
import { lockNotices } from '../stores/notice-states';
import { changeLocked } from './change-locked';
import { knownHere } from './known-here';
import {
  planNotice,
  refusalOf,
  standOf,
  type FileNotice,
  type ImportTerms,
  type PlannedNotice,
} from './plan-import';

/** Notices in one transaction. */
const BATCH = 200;
/** Characters of a notice by which editors know it again. */
const WORDS = 200;

export interface NoticeImport {
  file: Pick<ImportFile, 'name' | 'open'>;
  /** Write nothing. */
  preview: boolean;
  conflicts: 'keep' | 'take';
  override?: string;
  actor: string;
}

type Result = ImportNoticesResponse['data'];

/**
 * Takes over the decisions of a file of notices, or says what would become of them. A preview and the real thing plan alike.
 *
 * @throws ValidationError, with the problems, before anything is written: for what is no file of notices, and for one that was cut off
 */
export async function importNotices(
  strapi: Core.Strapi,
  { file, preview, conflicts, override, actor }: NoticeImport,
  policies: Policies,
): Promise<Result> {
  await refuseBroken(file);
  const result = emptyResult(preview);
  const terms: ImportTerms = { actor, at: new Date(), conflicts, override, policies };
  let batch: FileNotice[] = [];
  const settle = async () => {
    if (batch.length > 0) await settleBatch(strapi, batch, terms, file.name, result);
    batch = [];
  };
  for await (const line of readNoticeFile(file.open(), file.name)) {
    result.notices += 1;
    if (line.ok) batch.push(line);
    else {
      result.invalid += 1;
      if (result.problems.length < EXCHANGE_TOLD) result.problems.push(line.problem);
    }
    if (batch.length === BATCH) await settle();
  }
  await settle();
  return result;
}

async function refuseBroken({ name, open }: NoticeImport['file']): Promise<void> {
  for await (const line of readNoticeFile(open(), name)) {
    if (line.ok || !line.isFatal) continue;
    const { message, place } = line.problem;
    throw new errors.ValidationError(`${name}, ${place}: ${message}`, { problems: [line.problem] });
  }
}

async function settleBatch(
  strapi: Core.Strapi,
  batch: readonly FileNotice[],
  terms: ImportTerms,
  file: string,
  result: Result,
): Promise<void> {
  const known = await knownHere(strapi, batch);
  const { plans, applications } = await inTransaction(strapi, async (trx) => {
    const fingerprints = [...batch.map(({ fingerprint }) => fingerprint), ...known.values()];
    if (!result.preview)
      await lock(
        trx,
        fingerprints.map((fingerprint) => `notice:${fingerprint}`),
      );
    const found = await lockNotices(strapi, trx, 'fingerprint', fingerprints);
    const here = new Map(found.map((notice) => [notice.state.fingerprint, notice]));
    const planned = batch.map((given) => {
      const notice = here.get(given.fingerprint) ?? here.get(known.get(given) ?? '');
      // Of several in the file that are one here, the first speaks for it.
      if (notice) here.delete(notice.state.fingerprint);
      return planNotice(given, notice, terms);
    });
    return {
      plans: planned,
      applications: result.preview ? 0 : await write(strapi, trx, planned, terms, file),
    };
  });
  result.applications += applications;
  for (const plan of plans) tell(plan, terms, result);
}

async function write(
  strapi: Core.Strapi,
  trx: Parameters<typeof lock>[0],
  plans: readonly PlannedNotice[],
  { actor, at, override }: ImportTerms,
  file: string,
): Promise<number> {
  const told = { file };
  const fresh = plans.filter(({ becomes }) => becomes === 'new');
  await addSharedNotices(
    strapi,
    fresh.map(({ notice, before, after }) => ({ notice, before, after })),
    { actor, told },
  );
  if (fresh.length > 0)
    await strapi.db.transaction(async ({ onCommit }) => onCommit(() => noticesChanged(strapi)));
  const wanted = plans.flatMap(({ becomes, here, after, notice }) =>
    here && (becomes === 'decided' || becomes === 'taken')
      ? [{ notice: here, after, told, reason: notice.reason }]
      : [],
  );
  const { applications } = await changeLocked(strapi, trx, wanted, {
    actor,
    at,
    override,
    action: 'imported',
  });
  return applications.length;
}

function tell(plan: PlannedNotice, terms: ImportTerms, result: Result): void {
  const { becomes, line, here, before, notice } = plan;
  result[becomes] += 1;
  if (becomes === 'refused' && result.refusals.length < EXCHANGE_TOLD) {
    result.refusals.push({ line, message: refusalOf(plan, terms) });
  }
  if (becomes !== 'taken' && becomes !== 'kept') return;
  result.conflicts += 1;
  if (result.conflicting.length >= EXCHANGE_TOLD || !here) return;
  const { decision, placement, kinds, issuer } = notice;
  result.conflicting.push({
    line,
    notice: here.documentId,
    text: shorten(notice.text, WORDS),
    here: standOf(before),
    file: { decision, placement, kinds, issuer },
  });
}

const emptyResult = (preview: boolean): Result => ({
  preview,
  notices: 0,
  new: 0,
  decided: 0,
  same: 0,
  conflicts: 0,
  refused: 0,
  invalid: 0,
  taken: 0,
  kept: 0,
  conflicting: [],
  refusals: [],
  problems: [],
  applications: 0,
});
