import type { Core } from '@strapi/strapi';
import { buildNoticeIndex } from '../../../core/disclaimers';
import { buildNameIndex } from '../../../core/entities';
import type { Knowledge } from '../../../core/pipeline';
import { confirmedNames } from './names';
import { decidedNotices } from './notices';

/** A long import hears of an editor's decision after this time. */
const FRESH_MS = 30_000;

/** What the newsroom knows, loaded when it is first asked for and again from time to time. */
export function freshKnowledge(strapi: Core.Strapi): () => Promise<Knowledge> {
  let loaded: { at: number; knowledge: Knowledge } | undefined;
  return async () => {
    if (!loaded || performance.now() - loaded.at > FRESH_MS) {
      const knowledge = {
        notices: buildNoticeIndex(await decidedNotices(strapi)),
        names: buildNameIndex(await confirmedNames(strapi)),
      };
      loaded = { at: performance.now(), knowledge };
    }
    return loaded.knowledge;
  };
}
