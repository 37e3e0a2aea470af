import type { Core } from '@strapi/strapi';
import {
  compareVersions,
  decide,
  tellsKilledText,
  versionKept,
  type KeptStory,
  type Verdict,
} from '../../../core/duplicates';
import { itemKind, whyNothing } from '../../../core/item-kind';
import type { Knowledge } from '../../../core/pipeline';
import type { Policies } from '../../../core/policies';
import { settingsNow } from '../config/settings';
import type { Candidate, ItemStore, Settled, Unreadable } from '../imports/ports';
import { outcomeOf, wantedOf } from '../imports/publishing';
import { AlertForesight } from './kill-alerts';
import { freshKnowledge } from './knowledge';
import { RELEASED_THEN, releaseAt } from './release-at';
import { findCopy, findStory } from './stories';

/** Stands for the documentId of an article that an import would make: the next version of its story is an update. */
const NOT_YET_MADE = 'not yet made';

/**
 * Says what would become of items, and writes nothing: for previews and dry runs. It remembers what it has said, so that the second of two
 * equal items is unchanged as it would be in an import.
 */
export class ReadingStore implements ItemStore {
  readonly knowledge: () => Promise<Knowledge>;
  private readonly stories = new Map<string, KeptStory>();
  private readonly texts = new Map<string, KeptStory>();
  private readonly alerts: AlertForesight;

  constructor(
    private readonly strapi: Core.Strapi,
    private readonly options: { publish: boolean; policies: Policies },
  ) {
    this.knowledge = freshKnowledge(strapi);
    this.alerts = new AlertForesight(strapi, this.stories);
  }

  isSettled(): boolean {
    return false;
  }

  async settle(candidate: Candidate): Promise<Settled> {
    const { identity, processed, problems } = candidate;
    const { item, flags } = processed;
    const kind = itemKind(item);
    if (kind === 'nothing') return { state: 'held', detail: whyNothing(item), problems, flags: 0 };
    const now = new Date();
    const kept = this.stories.get(identity.key) ?? (await findStory(this.strapi, identity.key));
    const copy =
      kept || kind !== 'story' || settingsNow(this.strapi).duplicates.copies !== 'receipt'
        ? undefined
        : (this.texts.get(identity.textHash) ?? (await findCopy(this.strapi, identity.textHash)));
    const verdict = decide(item, identity, kept, copy, now.toISOString());
    const { publish, policies } = this.options;
    const { state, detail: said } = outcomeOf(verdict, wantedOf(candidate), publish, policies, now);
    const isWritten = verdict.write === 'create' || verdict.write === 'update';
    const waits = isWritten && releaseAt({ ...item, publish }, now) !== null;
    const alerts = kind === 'story' ? await this.foresee(candidate, verdict, kept) : undefined;
    const detail = [said, waits && RELEASED_THEN, alerts?.detail].filter(Boolean).join(' ') || undefined;
    if (verdict.write !== 'nothing') {
      const article = verdict.article ?? (verdict.write === 'create' ? NOT_YET_MADE : undefined);
      const story: KeptStory = {
        identity: identity.key,
        ...versionKept(item, kept),
        contentHash: identity.contentHash,
        textHash: (verdict.write === 'kill' && kept?.textHash) || identity.textHash,
        pubStatus: item.pubStatus,
        article,
      };
      this.stories.set(identity.key, story);
      if (verdict.write !== 'kill') this.texts.set(identity.textHash, story);
    }
    if (verdict.write === 'nothing' && kept && compareVersions(item, kept) > 0) {
      const { version, versionCreated } = item;
      this.stories.set(identity.key, { ...kept, version, versionCreated });
    }
    const article = verdict.article === NOT_YET_MADE ? undefined : verdict.article;
    return {
      state,
      detail,
      article,
      problems: [...problems, ...(alerts?.problems ?? [])],
      flags: isWritten ? flags.length : 0,
    };
  }

  /** What would be said of alerts. */
  private async foresee(candidate: Candidate, { write, article }: Verdict, kept: KeptStory | undefined) {
    const { identity, processed } = candidate;
    const here = article === NOT_YET_MADE ? undefined : article;
    const tells = tellsKilledText(processed.item, identity, kept);
    if (write === 'kill' || tells) {
      const textHash = (write === 'kill' && kept?.textHash) || identity.textHash;
      return this.alerts.ofKill(candidate, { article: here, textHash });
    }
    return write === 'nothing' ? undefined : this.alerts.ofArrival(candidate, here);
  }

  async fail({ problem }: Unreadable): Promise<Settled> {
    return { state: 'failed', detail: problem.message, problems: [problem], flags: 0 };
  }
}
