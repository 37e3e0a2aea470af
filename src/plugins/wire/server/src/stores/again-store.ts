import type { Core } from '@strapi/strapi';
import { articleDifference, isNothing, type ArticleState } from '../../../core/differences';
import { compareVersions, type Verdict } from '../../../core/duplicates';
import { UID, type ImportState } from '../../../shared/constants';
import type { ArticleDifference } from '../../../shared/contracts/again';
import type { Candidate, Settled } from '../imports/ports';
import { articleState } from './article-state';
import { DocumentStore, leave } from './document-store';
import { receiptTable } from './receipt-filter';
import type { DocumentStoreOptions, ItemContext, Reach } from './single/item-context';
import type { StoryRow } from './stories';

const SAME = 'By what holds today it is as it was.';
const GONE: Verdict = { state: 'unchanged', write: 'nothing', detail: 'Its article is no longer here.' };

/** States of an import whose articles are not what it has made of them. */
const UNDOES: readonly ImportState[] = ['undoing', 'undone', 'redoing'];

/** What would become of an item that is processed again, and what that has changed. */
export interface TriedOut extends Settled {
  difference?: ArticleDifference;
}

/** Breaks the transaction off in which nothing has changed: what was written, and who would have been told of it, is as before. */
class NothingNew extends Error {
  constructor(readonly article: string) {
    super(SAME);
  }
}

/** What breaks a transaction off when it has told what it was asked for. */
const ENOUGH = new Error('It was only tried out.');

/**
 * Stores items that came before, as newer versions of their stories: what an editor has changed stays, and what today's rules say otherwise there is a
 * conflict. What comes out as it is leaves its article untouched. Nobody has said anything new about it, so what readers see changes with it only
 * where they see all of the article now.
 */
export class AgainStore extends DocumentStore {
  /** What the last item that was stored has changed. */
  difference?: ArticleDifference;

  override async attempt(candidate: Candidate): Promise<Settled> {
    try {
      return await super.attempt(candidate);
    } catch (error) {
      if (!(error instanceof NothingNew)) throw error;
      const { article } = error;
      return this.once(candidate, (trx) =>
        leave(this.contextOf(trx, candidate), {
          state: 'unchanged',
          write: 'nothing',
          article,
          detail: SAME,
        }),
      );
    }
  }

  /** The same, in a transaction that is broken off anyway: there is no other one for the receipt. */
  async tryOut(candidate: Candidate): Promise<TriedOut> {
    try {
      return { ...(await super.attempt(candidate)), difference: this.difference };
    } catch (error) {
      if (!(error instanceof NothingNew)) throw error;
      const { article } = error;
      return { state: 'unchanged', article, detail: SAME, problems: candidate.problems, flags: 0 };
    }
  }

  protected override async store(context: ItemContext): Promise<Settled> {
    const { strapi } = context;
    this.difference = undefined;
    const kept = await this.findLocked(context);
    const refusal = await whyNot(context, kept);
    if (refusal) return leave(context, refusal);
    const article = kept!.article!;
    const before = await articleState(strapi, article);
    if (!before) return leave(context, GONE);
    const reach = reachOf(context, kept!, before);
    const verdict = { ...verdictOn(context.candidate, article), detail: whyUnseen(context, reach, before) };
    const settled = await this.write({ ...context, reach }, verdict, kept, new Date());
    const after = (await articleState(strapi, article))!;
    const difference = articleDifference(before, after);
    this.difference = difference;
    if (isNothing(difference)) throw new NothingNew(article);
    return settled;
  }
}

/**
 * Tells what would become of an item, by storing it in a transaction that is broken off.
 *
 * @param enter enters the import of which its receipt would be, inside of the transaction; gives its row id
 * @throws whatever keeps it from being stored
 */
export async function tryOut(
  strapi: Core.Strapi,
  candidate: Candidate,
  enter: () => Promise<number>,
  options: Omit<DocumentStoreOptions, 'run' | 'settled'>,
): Promise<TriedOut> {
  let tried: TriedOut | undefined;
  try {
    await strapi.db.transaction(async () => {
      const store = new AgainStore(strapi, { ...options, run: await enter(), settled: new Set() });
      tried = await store.tryOut(candidate);
      throw ENOUGH;
    });
  } catch (error) {
    if (error !== ENOUGH) throw error;
  }
  return tried!;
}

/** Today's embargo, and a source that withholds the story, hold for it as for any version. */
function verdictOn({ processed: { item } }: Candidate, article: string): Verdict {
  const isEmbargoed = item.embargoed !== undefined && Date.parse(item.embargoed) > Date.now();
  const state = isEmbargoed || item.pubStatus === 'withheld' ? 'held' : 'updated';
  return { state, write: 'update', article };
}

/**
 * What was published when the import left it, and is now, is published as it then is. What an editor has taken from the readers, or works on, is not,
 * and a release that was stopped stays stopped; nor is taken from them what they see although its source withholds it.
 */
function reachOf({ options }: ItemContext, kept: StoryRow, before: ArticleState): Reach {
  const waits = before.releaseAt !== undefined;
  const isSeen = before.publication === 'published';
  return {
    publish: options.publish && (isSeen || waits),
    release: waits,
    unpublish: kept.pubStatus !== 'withheld',
  };
}

/** Why readers see nothing of what changes, though the import publishes. */
function whyUnseen({ options }: ItemContext, { publish }: Reach, before: ArticleState): string | undefined {
  if (!options.publish || publish) return undefined;
  return before.publication === 'draft'
    ? 'It stays unpublished, as it was.'
    : 'Readers see what they saw: its draft has changes that nobody has published.';
}

/** Why nothing is made of an item; undefined when its article is changed. */
async function whyNot(
  { strapi, trx, candidate }: ItemContext,
  kept: StoryRow | undefined,
): Promise<Verdict | undefined> {
  const { processed, identity, origin } = candidate;
  const nothing = (detail: string, state: Verdict['state'] = 'unchanged'): Verdict => ({
    state,
    write: 'nothing',
    article: kept?.article,
    detail,
  });
  if (!kept?.article) return GONE;
  if (kept.pubStatus === 'canceled' || processed.item.pubStatus === 'canceled')
    return nothing('The source has taken this story back.', 'killed');
  if (compareVersions(processed.item, kept) < 0) return nothing('A newer version is here by now.');
  const { rows } = await trx.raw(
    `SELECT
       EXISTS (
         SELECT 1 FROM :receipts: r JOIN :imports: i ON i.id = r.import_id
         WHERE r.identity = :identity AND r.id > :receipt AND r.left_at IS NOT NULL AND i.way IS DISTINCT FROM 'again' AND i.state <> 'undone'
           AND r.content_hash IS DISTINCT FROM :contentHash
       ) AS is_later,
       (SELECT i.state FROM :receipts: r JOIN :imports: i ON i.id = r.import_id WHERE r.id = :receipt) AS brought`,
    {
      receipts: receiptTable(strapi),
      imports: strapi.db.metadata.get(UID.import).tableName,
      identity: identity.key,
      ...origin!,
    },
  );
  // Somebody may take it back while this import waits, or stands canceled.
  if (UNDOES.includes(rows[0].brought)) return nothing('The import that brought it was undone.');
  return rows[0].is_later ? nothing('It has come anew since, and says something else.') : undefined;
}
