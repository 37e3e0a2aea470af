import { buildNoticeIndex } from '../core/disclaimers';
import { buildNameIndex } from '../core/entities';
import { processItem, type Knowledge, type Processed } from '../core/pipeline';
import { DEFAULT_POLICIES } from '../core/policies';
import type { WireItem } from '../core/item';

/** What a newsroom knows that has not met anything yet. */
const NOTHING: Knowledge = { notices: buildNoticeIndex([]), names: buildNameIndex([]) };

/** The pipeline's stages without a database: no known notices, no known names, the default policies. */
export const processAlone = (item: WireItem): Processed => processItem(item, NOTHING, DEFAULT_POLICIES);

/**
 * One line of `wire analyse`. Offsets are UTF-16 code units into `text`; a notice inside removed chrome stands in both lists.
 */
export function analyseText(id: string | number, text: string) {
  const { story, flags, linked } = processAlone({ text, textForm: 'page', pubStatus: 'usable' });
  return {
    id,
    removed: story.removed.map(({ start, end, reason }) => ({ start, end, reason })),
    disclaimers: flags.map(({ start, end, kinds, issuer, score, fingerprint }) => ({
      start,
      end,
      kinds,
      issuer,
      score,
      fingerprint,
    })),
    entities: linked.mentions.map(({ start, end, type, text: words, role, organization }) => ({
      start,
      end,
      type,
      text: words,
      role,
      organization,
    })),
  };
}
