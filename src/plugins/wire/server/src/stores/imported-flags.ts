import type { PlacedFlag } from '../../../core/pipeline';
import type { Cut } from '../../../core/placement';
import type { ArticleFlag, FlagChanges, NewFlag } from './flags';
import type { HistoryEntry } from './history';
import type { ImportedBody } from './imported-body';
import type { KeptNotice } from './notices';

/** A version's flags, and the article that they come to. */
export interface FlagImport {
  flags: readonly PlacedFlag[];
  notices: ReadonlyMap<string, KeptNotice>;
  /** The flags that the article has, of an earlier version and of editors' changes; none for a new article. */
  before: readonly ArticleFlag[];
  /** What is cut from the article's body before. */
  cuts: readonly Cut[];
  /** An editor has written the body, and the version does not change it. */
  keepsBody: boolean;
}

/**
 * The flags of a version that are the article's. Where an editor has written the body, what stands in the version's text is not in it; and
 * what he let stand in it is nowhere else.
 */
export function flagsForArticle({ flags, before, keepsBody }: FlagImport): readonly PlacedFlag[] {
  if (!keepsBody) return flags;
  const inBody = new Set(before.filter(isInBody).map(({ notice }) => notice?.fingerprint));
  return flags.filter(
    ({ placement, inChrome, fingerprint }) =>
      (placement !== 'inline' || inChrome) && !inBody.has(fingerprint),
  );
}

/** documentIds of the notices that the article is to list. */
export function separateNotices(given: FlagImport): string[] {
  const ofVersion = flagsForArticle(given)
    .filter(({ placement }) => placement === 'separate')
    .flatMap(({ fingerprint }) => given.notices.get(fingerprint)?.documentId ?? []);
  return [...new Set([...ofVersion, ...separateFlagged(keptFlags(given))])];
}

/** documentIds of the notices that flags have listed beside an article. */
export const separateFlagged = (flags: readonly ArticleFlag[]): string[] => [
  ...new Set(
    flags
      .filter(({ placement, stale }) => placement === 'separate' && !stale)
      .flatMap(({ notice }) => notice?.documentId ?? []),
  ),
];

/**
 * Puts a version's flags in the place of those of the version before.
 *
 * @param receipt row id
 * @param staysPublished readers go on seeing a version of the article that is not this one: flags of what may still stand in that one are
 * kept as stale, so that decisions reach it
 */
export function importFlags(given: FlagImport, receipt: number, staysPublished: boolean): FlagChanges {
  const flags = flagsForArticle(given);
  const kept = new Set(keptFlags(given));
  const here = new Set([
    ...flags.map(({ fingerprint }) => given.notices.get(fingerprint)?.id),
    ...[...kept].map(({ notice }) => notice?.id),
  ]);
  const past = given.before.filter((flag) => !kept.has(flag));
  const elsewhere = new Set<ArticleFlag>();
  for (const flag of staysPublished ? past : []) {
    if (!flag.notice || flag.inChrome || here.has(flag.notice.id)) continue;
    here.add(flag.notice.id);
    elsewhere.add(flag);
  }
  return {
    added: flags.map((flag) => newFlag(flag, given.notices.get(flag.fingerprint)?.id, receipt)),
    changed: [...elsewhere].filter(({ stale }) => !stale).map(({ id }) => ({ id, data: { stale: true } })),
    removed: past.filter((flag) => !elsewhere.has(flag)).map(({ id }) => id),
  };
}

/**
 * What an import changes about where notices stand in an article, for its history.
 *
 * @param byHand documentIds of notices that an editor had linked to it
 */
export function importHistory(
  {
    flags,
    notices,
    before,
    keepsBody,
  }: Pick<FlagImport, 'flags' | 'before' | 'keepsBody'> & {
    notices: ReadonlyMap<string, Pick<KeptNotice, 'documentId'>>;
  },
  article: string,
  { words }: Pick<ImportedBody, 'words'>,
  byHand: readonly string[],
): HistoryEntry[] {
  if (keepsBody) return [];
  const was = new Map(
    before.filter(({ stale }) => !stale).map((flag) => [flag.notice?.fingerprint, flag.placement]),
  );
  return flags.flatMap((flag): HistoryEntry[] => {
    const { placement, fingerprint, decided, reason } = flag;
    const quote = words.get(flag);
    const from = was.get(fingerprint) ?? 'inline';
    if (quote === undefined || from === placement) return [];
    const notice = notices.get(fingerprint)?.documentId;
    const wasListed = placement === 'separate' && byHand.includes(notice ?? '');
    return [
      {
        action: 'placed',
        actor: decided ? 'import' : 'policy',
        article,
        notice,
        before: { placement: from },
        after: { placement, ...(wasListed ? { wasListed } : {}) },
        reason,
        quote,
      },
    ];
  });
}

/** The flags that stay as they are: those of a body that an editor has written, and of what is cut from it. */
function keptFlags(given: FlagImport): ArticleFlag[] {
  if (!given.keepsBody) return [];
  const fresh = new Set(flagsForArticle(given).map(({ fingerprint }) => fingerprint));
  const cut = new Set(given.cuts.map(({ notice }) => notice));
  return given.before.filter((flag) => {
    const name = flag.notice?.fingerprint ?? '';
    const isCut = flag.placement !== 'inline' && !flag.stale && cut.has(name) && !fresh.has(name);
    return isInBody(flag) || isCut || (flag.stale && flag.basis === 'body');
  });
}

const isInBody = ({ placement, inChrome, stale }: ArticleFlag): boolean =>
  placement === 'inline' && !inChrome && !stale;

const newFlag = (flag: PlacedFlag, notice: number | undefined, receipt: number): NewFlag => ({
  notice,
  receipt,
  basis: 'wire',
  start: flag.start,
  end: flag.end,
  score: flag.score,
  quote: flag.quote,
  issuer: flag.issuer ?? null,
  stale: false,
  inChrome: flag.inChrome,
  evidence: flag.evidence,
  placement: flag.placement,
});
