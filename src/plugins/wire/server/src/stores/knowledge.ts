import type { Core } from '@strapi/strapi';
import type { Knowledge } from '../../../core/pipeline';
import { settingsNow } from '../config/settings';
import { knownNames } from './known-names';
import { noticeIndex } from './notice-index';
import { recurringKnowledge } from './recurring-knowledge';

/**
 * What the newsroom knows, brought up to date when it is first asked for and again from time to time: how soon others' changes are heard of
 * say `knownNames`, `noticeIndex` and `recurringKnowledge`.
 */
export function freshKnowledge(strapi: Core.Strapi): () => Promise<Knowledge> {
  let isFirst = true;
  return async () => {
    const atOnce = isFirst;
    isFirst = false;
    return {
      notices: await noticeIndex(strapi),
      names: await knownNames(strapi, { atOnce }),
      recurring: await recurringKnowledge(strapi),
      newNames: settingsNow(strapi).newNames,
    };
  };
}
