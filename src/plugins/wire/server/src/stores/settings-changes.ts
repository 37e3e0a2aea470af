import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { PolicySettings } from '../../../core/policies';
import type { DeskSettingsInput } from '../../../core/settings';
import { UID } from '../../../shared/constants';
import type { SettingsChange } from '../../../shared/contracts/settings';
import { ConflictError } from '../decisions/conflict-error';
import { rows, type Row } from './documents';

const ACTIONS = ['policies-changed', 'settings-changed'];

/** The last changes of policies and settings, the newest first. */
export async function lastChanges(strapi: Core.Strapi, limit: number): Promise<SettingsChange[]> {
  const found = await rows(strapi, UID.historyEntry).findMany({
    where: { action: { $in: ACTIONS } },
    orderBy: { id: 'desc' },
    limit,
  });
  return found.map(toChange);
}

/**
 * @param seen documentId of the change that somebody has seen as the last one; `null` for none, undefined when he or she does not say
 * @throws ConflictError when it is not the last one any more
 */
export async function refuseUnseen(strapi: Core.Strapi, seen: string | null | undefined): Promise<void> {
  if (seen === undefined) return;
  const [last] = await lastChanges(strapi, 1);
  if ((last?.id ?? null) === seen) return;
  throw new ConflictError(
    `${last?.by || 'Somebody'} has changed the settings meanwhile. Load the page again to see what holds now.`,
    {},
  );
}

/**
 * The change that is to be taken back.
 *
 * @throws NotFoundError when there is none; ConflictError when it is not the last one
 */
export async function changeToUndo(strapi: Core.Strapi, id: string): Promise<SettingsChange> {
  const [last] = await lastChanges(strapi, 1);
  if (!last) throw new errors.NotFoundError('Nothing has been changed yet.');
  await refuseUnseen(strapi, id);
  return last;
}

const toChange = ({ documentId, action, at, actor, before, after }: Row): SettingsChange => ({
  id: documentId,
  part: action === 'policies-changed' ? 'policies' : 'settings',
  at: new Date(at as string).toISOString(),
  by: (actor as string | null) ?? undefined,
  before: (before as PolicySettings | DeskSettingsInput | null) ?? {},
  after: (after as PolicySettings | DeskSettingsInput | null) ?? {},
});
