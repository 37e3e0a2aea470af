import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { PublishingReason } from '../../../shared/contracts/publishing';
import { overriddenKeys } from '../stores/overrides';
import type { DecidedNotices } from './decided-notices';
import { flagsInBody } from './flag-body';
import { briefly } from './obstacles';
import { reasonsAgainst, type SaveParams } from './reasons-against';

export type { SaveParams };

/**
 * Stops an article from being published while something stands against it that nobody has overridden.
 *
 * @throws ApplicationError with the reasons in `details.reasons`
 */
export async function refusePublishing(
  strapi: Core.Strapi,
  params: SaveParams,
  decided: DecidedNotices,
): Promise<void> {
  const body = params.data?.body;
  const inBody = body === undefined ? undefined : flagsInBody(body, await decided.index());
  const reasons = await standingReasons(strapi, params, await reasonsAgainst(strapi, params, inBody));
  if (reasons.length === 0) return;
  throw new errors.ApplicationError(`This article cannot be published yet. ${briefly(reasons)}`, {
    reasons,
  });
}

/** Those of the reasons that nobody has overridden. */
export async function standingReasons(
  strapi: Core.Strapi,
  { documentId }: SaveParams,
  reasons: PublishingReason[],
): Promise<PublishingReason[]> {
  if (!documentId || reasons.length === 0) return reasons;
  const overridden = await overriddenKeys(strapi, documentId);
  return reasons.filter(({ key }) => !overridden.has(key));
}
