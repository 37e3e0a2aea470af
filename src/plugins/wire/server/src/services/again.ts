import type { Core } from '@strapi/strapi';
import type { ReadLimits } from '../../../core/read';
import { PLUGIN_ID } from '../../../shared/constants';
import { AGAIN_PREVIEW_LIMIT, type AgainItem } from '../../../shared/contracts/again';
import type { ImportSummary } from '../../../shared/contracts/imports';
import { sourceOf } from '../bulk/settings-of';
import { ConflictError } from '../decisions/conflict-error';
import { applySource } from '../imports/apply-source';
import type { ImportSettings } from '../imports/ports';
import { prepareKept, type KeptItem } from '../imports/process-again';
import { againItems, countAgain } from '../stores/again-items';
import { tryOut } from '../stores/again-store';
import type { Row } from '../stores/documents';
import { createImport, toSummary, type AgainOf, type NewImport } from '../stores/imports';
import { freshKnowledge } from '../stores/knowledge';
import { reasonOf } from '../stores/reason-of';
import { findSourceNamed, wordOf } from '../stores/sources';
import { againOrigin } from './again-origin';
import type { ExtractorService } from './extractor';
import type { JobsService } from './jobs';
import type { PoliciesService } from './policies';

export interface AgainAsked {
  /** documentId of the import that has brought the items. */
  import: string;
  /** documentId of one receipt; without it all that have an article. */
  receipt?: string;
  mayPublish: boolean;
}

/** Processes again what imports have kept of their items, by today's rules. */
const again = ({ strapi }: { strapi: Core.Strapi }) => {
  const service = <T>(name: string): T => strapi.plugin(PLUGIN_ID).service(name) as unknown as T;

  /** As what the origin is processed again: as its source is read today, and published when it was, by who may. */
  async function settingsFor(origin: Row, mayPublish: boolean): Promise<ImportSettings> {
    const source = sourceOf(origin)?.name;
    const settings: ImportSettings = {
      source,
      publish: (origin.publish as boolean) && mayPublish,
      format: (origin.format as ImportSettings['format'] | null) ?? undefined,
      mayPublish,
    };
    const row = source ? await findSourceNamed(strapi, source) : null;
    if (!row) return settings;
    const applied = applySource(settings, wordOf(row));
    return { ...applied, publish: applied.publish && settings.publish };
  }

  const entryOf = (origin: Row, settings: ImportSettings, again: AgainOf): NewImport => ({
    files: origin.files as string[],
    source: sourceOf(origin)?.id,
    publish: settings.publish,
    format: settings.format,
    reading: settings.reading,
    resumable: true,
    isBulk: false,
    way: 'again',
    again,
  });

  async function countOf(again: AgainOf): Promise<number> {
    const total = await countAgain(strapi, again);
    if (total === 0)
      throw new ConflictError('There is nothing to process again: no item of it has an article.', {});
    return total;
  }

  return {
    /**
     * What processing items again would change; nothing is stored.
     *
     * @param from number of the first item, from 1
     */
    async preview(
      { mayPublish, ...asked }: AgainAsked,
      from: number,
    ): Promise<{ items: AgainItem[]; total: number }> {
      const origin = await againOrigin(strapi, asked.import);
      const total = await countOf(asked);
      const settings = await settingsFor(origin, mayPublish);
      const policies = await service<PoliciesService>('policies').current();
      // Asked for once, outside of the transactions that are broken off: what is seen inside of them must not be remembered.
      const known = await freshKnowledge(strapi)();
      const knowledge = async () => known;
      const store = { knowledge };
      const options = {
        settings,
        policies,
        limits: strapi.plugin(PLUGIN_ID).config('limits') as Partial<ReadLimits>,
        extractor: service<ExtractorService>('extractor').current(),
      };

      const look = async (kept: KeptItem): Promise<AgainItem> => {
        const { documentId: receipt, file, item, within, article, headline } = kept;
        const place = { receipt, file, item, within, article, headline };
        const prepared = await prepareKept(kept, store, options);
        if (!prepared.ok) return { ...place, state: 'failed', detail: prepared.unreadable.problem.message };
        const enter = async () => (await createImport(strapi, entryOf(origin, settings, asked))).id;
        const stored = { source: sourceOf(origin), publish: settings.publish, policies, knowledge };
        try {
          const { state, detail, difference } = await tryOut(strapi, prepared.candidate, enter, stored);
          const isChanged = state !== 'unchanged' && state !== 'killed';
          return { ...place, state, detail, ...(isChanged && difference ? { difference } : {}) };
        } catch (error) {
          return { ...place, state: 'failed', detail: reasonOf(error) };
        }
      };

      const items: AgainItem[] = [];
      const kept = await againItems(strapi, asked, { skip: from - 1, limit: AGAIN_PREVIEW_LIMIT });
      for (const one of kept) items.push(await look(one));
      return { items, total };
    },

    /** Queues an import that processes the items again. */
    async start({ mayPublish, ...asked }: AgainAsked, startedBy: string): Promise<ImportSummary> {
      const origin = await againOrigin(strapi, asked.import);
      const bytesTotal = await countOf(asked);
      const settings = await settingsFor(origin, mayPublish);
      const row = await createImport(strapi, {
        ...entryOf(origin, settings, asked),
        startedBy,
        // Counted in items: progress is told as a share.
        bytesTotal,
      });
      await service<JobsService>('jobs').add('wire-import', [row.documentId]);
      return toSummary(row);
    },
  };
};

export default again;
export type AgainService = ReturnType<typeof again>;
