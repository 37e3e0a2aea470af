import type { Core } from '@strapi/strapi';
import type { Flag, Placement } from '../../../core/disclaimers';
import { UID } from '../../../shared/constants';
import { rows } from './documents';
import type { KeptNotice } from './notices';

/** What a flag's offsets count in: the wire item's original text, or the body as an editor saved it. */
export type FlagBasis = 'wire' | 'body';

export interface FlagsOfArticle {
  article: string;
  basis: FlagBasis;
  flags: readonly (Flag & { placement: Placement })[];
  notices: ReadonlyMap<string, KeptNotice>;
  /** The receipt's row id. */
  receipt?: number;
}

async function insert(strapi: Core.Strapi, given: FlagsOfArticle): Promise<void> {
  const { article, basis, flags, notices, receipt } = given;
  if (flags.length === 0) return;
  await rows(strapi, UID.flag).createMany({
    data: flags.map(({ start, end, score, quote, inChrome, evidence, placement, fingerprint }) => ({
      notice: notices.get(fingerprint)?.id,
      receipt,
      articleDocumentId: article,
      basis,
      start,
      end,
      score,
      quote,
      inChrome,
      evidence,
      placement,
    })),
  });
}

/** Puts a new version's flags in the place of all that the article has. */
export async function replaceAllFlags(strapi: Core.Strapi, given: FlagsOfArticle): Promise<void> {
  await deleteFlags(strapi, given.article);
  await insert(strapi, given);
}

/**
 * Puts a new version's flags in the place of the version's before, where an editor has written the body: the body's own flags stay, and
 * what stands inline in the version's text is not in it.
 */
export async function replaceFlagsOutside(strapi: Core.Strapi, given: FlagsOfArticle): Promise<void> {
  await rows(strapi, UID.flag).deleteMany({ where: { articleDocumentId: given.article, basis: 'wire' } });
  const flags = given.flags.filter(({ placement, inChrome }) => placement !== 'inline' || inChrome);
  await insert(strapi, { ...given, flags });
}

/**
 * Puts the flags of a saved body in the place of those that stood in it. What an import took out of the text is not in the body, and its
 * flag stays.
 */
export async function replaceBodyFlags(strapi: Core.Strapi, given: FlagsOfArticle): Promise<void> {
  await rows(strapi, UID.flag).deleteMany({
    where: {
      articleDocumentId: given.article,
      $or: [{ basis: 'body' }, { placement: 'inline', inChrome: false }],
    },
  });
  await insert(strapi, given);
}

/** Takes away all flags of an article. */
export async function deleteFlags(strapi: Core.Strapi, article: string): Promise<void> {
  await rows(strapi, UID.flag).deleteMany({ where: { articleDocumentId: article } });
}
