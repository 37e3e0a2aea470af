import type { Core } from '@strapi/strapi';
import { UID } from '../../../shared/constants';
import type { PublishingReason } from '../../../shared/contracts/publishing';
import { rows } from './documents';
import { addHistory } from './history';

export interface Override {
  /** documentId of the article. */
  article: string;
  /** All that stood against publishing it. */
  present: readonly PublishingReason[];
  /** What no longer does. */
  overridden: readonly PublishingReason[];
  reason: string;
  actor: string;
}

/** Enters in the history that an article may be published in spite of some of the reasons against it. */
export async function addOverride(
  strapi: Core.Strapi,
  { article, present, overridden, reason, actor }: Override,
): Promise<void> {
  await addHistory(strapi, [
    {
      action: 'overridden',
      actor,
      article,
      before: { reasons: present },
      after: { overridden: overridden.map(({ key }) => key) },
      reason,
    },
  ]);
}

/** The keys of all that has ever been overridden for an article. */
export async function overriddenKeys(strapi: Core.Strapi, article: string): Promise<Set<string>> {
  return new Set((await overridesOf(strapi, article)).keys());
}

/** Who overrode something, when and why. */
export interface OverrideNote {
  by?: string;
  at: string;
  because?: string;
}

/** What has ever been overridden for an article, by its key; of what was overridden twice, the last time. */
export async function overridesOf(strapi: Core.Strapi, article: string): Promise<Map<string, OverrideNote>> {
  const entries = await rows(strapi, UID.historyEntry).findMany({
    where: { action: 'overridden', articleDocumentId: article },
    select: ['id', 'after', 'actor', 'at', 'reason'],
    orderBy: { id: 'asc' },
  });
  return new Map(
    entries.flatMap(({ after, actor, at, reason }) =>
      ((after as { overridden?: string[] } | null)?.overridden ?? []).map((key): [string, OverrideNote] => [
        key,
        {
          by: (actor as string | null) ?? undefined,
          at: new Date(at as string).toISOString(),
          because: (reason as string | null) ?? undefined,
        },
      ]),
    ),
  );
}
