import type { Core } from '@strapi/strapi';
import type { KeptStory } from '../../../../core/duplicates';
import { signatureOf } from '../../../../core/duplicates/near';
import type { Problem } from '../../../../core/problem';
import { UID } from '../../../../shared/constants';
import { settingsNow } from '../../config/settings';
import type { Candidate } from '../../imports/ports';
import type { lock } from '../locks';
import { findNearIn } from '../near-duplicates';
import { signedText } from '../near-duplicates/signed-text';
import { flaggedDetail, likeKilled } from './alert-texts';
import { killedAmong } from './killed-among';
import { killedCopies } from './killed-copies';
import { articlesLike } from './like-killed';

type Transaction = Parameters<typeof lock>[0];

/** What a receipt would say of alerts. */
export interface Foreseen {
  detail?: string;
  problems: Problem[];
}

const NOTHING: Foreseen = { problems: [] };

/** Says which alerts an import would raise about articles that are here, and raises none. */
export class AlertForesight {
  private isAnyKilled?: Promise<boolean>;

  /** @param stories what would have become of stories by now, by identity */
  constructor(
    private readonly strapi: Core.Strapi,
    private readonly stories: ReadonlyMap<string, KeptStory>,
  ) {}

  /**
   * Of a kill, or of what it took back before that came.
   *
   * @param killed what is known of the story
   */
  async ofKill(
    candidate: Candidate,
    { article, textHash }: { article?: string; textHash: string },
  ): Promise<Foreseen> {
    const { identity, processed } = candidate;
    this.isAnyKilled = Promise.resolve(true);
    return this.reading(async (trx) => ({
      detail: flaggedDetail(
        await articlesLike(this.strapi, trx, {
          identity: identity.key,
          textHash,
          article,
          signature: article ? undefined : signatureOf(signedText(processed)),
        }),
      ),
      problems: article ? await killedCopies(this.strapi, trx, article, candidate) : [],
    }));
  }

  /**
   * Of a story that would be stored.
   *
   * @param article documentId, if it is there
   */
  async ofArrival(candidate: Candidate, article?: string): Promise<Foreseen> {
    if (!(await (this.isAnyKilled ??= this.findAnyKilled()))) return NOTHING;
    const { identity, processed } = candidate;
    return this.reading(async (trx) => {
      const asks = settingsNow(this.strapi).duplicates.near;
      const signature = signatureOf(signedText(processed));
      const [near] = asks ? await findNearIn(this.strapi, trx, [{ article, signature }]) : [[]];
      const text = { textHash: identity.textHash, near };
      const [like] = await killedAmong(this.strapi, trx, [text], 'any');
      const killed = like.filter(({ killed: { identity: key, pubStatus } }) => {
        const now = this.stories.get(key)?.pubStatus ?? pubStatus;
        return key !== identity.key && now === 'canceled';
      });
      return { problems: killed.map((one) => likeKilled(one, candidate)) };
    });
  }

  private async findAnyKilled(): Promise<boolean> {
    const { rows } = await this.strapi.db.connection.raw(
      `SELECT EXISTS (SELECT 1 FROM ?? WHERE pub_status = 'canceled') AS is_there`,
      [this.strapi.db.metadata.get(UID.story).tableName],
    );
    return rows[0].is_there;
  }

  private async reading<T>(work: (trx: Transaction) => Promise<T>): Promise<T> {
    return await this.strapi.db.transaction(async ({ trx }) => {
      await trx.raw('SET TRANSACTION READ ONLY');
      return work(trx);
    });
  }
}
