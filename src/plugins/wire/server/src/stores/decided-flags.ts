import type { Core } from '@strapi/strapi';
import type { PlacedFlag } from '../../../core/pipeline';
import { placeFlag, type FlagContext, type Policies } from '../../../core/policies';
import { findNotices } from './notices';

/**
 * Flags as what is decided about their notices at this moment places them; the pipeline knew what was decided a while ago. Those of dismissed
 * notices are none. The caller holds the locks on the fingerprints.
 */
export async function withDecisions(
  strapi: Core.Strapi,
  flags: readonly PlacedFlag[],
  policies: Policies,
  context: FlagContext,
): Promise<PlacedFlag[]> {
  const notices = await findNotices(
    strapi,
    flags.map(({ fingerprint }) => fingerprint),
  );
  return flags.flatMap((flag): PlacedFlag[] => {
    const { decision, placement } = notices.get(flag.fingerprint) ?? {};
    if (decision === 'dismissed') return [];
    const decided = decision === 'confirmed' && placement ? { decision, placement } : undefined;
    if (decided?.decision === flag.decided?.decision && decided?.placement === flag.decided?.placement) {
      return [flag];
    }
    const now = { ...flag, decided };
    return [{ ...now, ...placeFlag(now, policies, context) }];
  });
}
