import type { Core } from '@strapi/strapi';
import { buildNameIndex, type NameIndex } from '../../../core/entities';
import type { Knowledge } from '../../../core/pipeline';
import { confirmedNames } from './names';
import { noticeIndex } from './notice-index';
import { recurringKnowledge } from './recurring-knowledge';

/** A long import hears of an editor's change of a name after this time; of a decision about a notice, see `noticeIndex`. */
const FRESH_MS = 30_000;

/** What the newsroom knows, loaded when it is first asked for and again from time to time. */
export function freshKnowledge(strapi: Core.Strapi): () => Promise<Knowledge> {
  let loaded: { at: number; names: NameIndex } | undefined;
  return async () => {
    if (!loaded || performance.now() - loaded.at > FRESH_MS) {
      loaded = { at: performance.now(), names: buildNameIndex(await confirmedNames(strapi)) };
    }
    const { names } = loaded;
    return { notices: await noticeIndex(strapi), names, recurring: await recurringKnowledge(strapi) };
  };
}
