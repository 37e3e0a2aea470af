import { buildNoticeIndex } from '../core/disclaimers';
import { articleText, buildNameIndex } from '../core/entities';
import { flagItem, linkItem, processItem, type Knowledge, type Processed } from '../core/pipeline';
import { DEFAULT_POLICIES } from '../core/policies';
import type { WireItem } from '../core/item';
import type { Extractor, Trouble } from '../extractor';

/** What a newsroom knows that has not met anything yet. */
const NOTHING: Knowledge = { notices: buildNoticeIndex([]), names: buildNameIndex([]) };

/** The pipeline's stages without a database: no known notices, no known names, the default policies. */
export const processAlone = (item: WireItem): Processed => processItem(item, NOTHING, DEFAULT_POLICIES);

/**
 * One line of `wire analyse`. Offsets are UTF-16 code units into `text`; a notice inside removed chrome stands in both lists.
 *
 * @param extractor who else finds names
 * @returns the line, and what kept the extractor from finding any
 */
export async function analyseText(
  id: string | number,
  text: string,
  extractor?: Extractor,
): Promise<{ line: ReturnType<typeof lineOf>; trouble?: Trouble }> {
  const item: WireItem = { text, textForm: 'page', pubStatus: 'usable' };
  const unlinked = flagItem(item, NOTHING, DEFAULT_POLICIES);
  const question = { text: articleText(unlinked.body), language: unlinked.item.language };
  const { supplied, trouble } = (await extractor?.ask(question)) ?? {};
  return { line: lineOf(id, linkItem(unlinked, NOTHING, supplied)), trouble };
}

function lineOf(id: string | number, { story, flags, linked }: Processed) {
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
