import type { Placement } from '../../../core/disclaimers';
import { place, type BodyState } from '../../../core/placement';
import type { ArticleVersion } from '../../../shared/constants';
import type { ArticleBodies, VersionBody } from '../stores/article-bodies';
import type { ArticleFlag, FlagChange } from '../stores/flags';
import {
  findInDraft,
  findInPublished,
  type FlaggedNotice,
  type FoundNotice,
  type SoughtNotice,
} from './find-notice';

/** A notice and where it goes in every article. */
export interface PlacedNotice extends SoughtNotice {
  documentId: string;
  placement: Placement;
}

/** What becomes of one version. */
export interface PlacedVersion extends VersionBody {
  /** Other words are out of the body than before. */
  hasOtherBody: boolean;
  /** Whether the article is to list the notice beside its body from now on, or no longer; undefined when that stays as it is. */
  lists?: boolean;
}

/** That a notice has another place in an article, or another stretch. */
export interface Placed {
  from: Placement;
  to: Placement;
  quote: string;
  /** It is in the published version and not in the draft. */
  onlyPublished: boolean;
}

/** What becomes of an article when a notice goes where it belongs. */
export interface PlacedArticle {
  /** Those that change. */
  versions: Partial<Record<ArticleVersion, PlacedVersion>>;
  flags: FlagChange[];
  placed: Placed[];
  /** The flags whose words are not in the text, so that they cannot go where they belong. */
  missing: ArticleFlag[];
}

/**
 * Says what becomes of an article, draft and published version, when a notice goes where it belongs. Whatever else is cut stays so: two
 * notices end in the same state, whichever comes first. Pure.
 */
export function placeInArticle({ versions, flags }: ArticleBodies, notice: PlacedNotice): PlacedArticle {
  const { placement: to, fingerprint } = notice;
  const live = flags.filter((flag) => flag.notice?.id === notice.id && !flag.stale);
  const inText = flags.filter(({ inChrome }) => !inChrome);
  const inDraft = inText.filter(({ stale }) => !stale);
  const found = findInDraft(versions.draft?.state ?? NOTHING, inDraft, notice);
  // Page furniture is in no body, nor is what imports took out before full bodies were kept: that can go anywhere but back.
  const outside = live.filter(
    (flag) => flag.inChrome || (!found.ofFlags.has(flag) && flag.placement !== 'inline'),
  );
  const isMissing = (flag: ArticleFlag) =>
    !flag.inChrome &&
    !found.ofFlags.has(flag) &&
    flag.placement !== to &&
    [flag.placement, to].includes('inline');
  const before = (list: readonly ArticleFlag[]) => list.map(({ placement }) => placement);
  const after = (list: readonly ArticleFlag[]) => list.map((flag) => (isMissing(flag) ? flag.placement : to));

  const moves = live.filter((flag) => !isMissing(flag)).map((flag) => moveFlag(flag, found, to));
  const placed = moves.flatMap((move) => move.placed);
  const { draft, published } = versions;
  const placedDraft =
    draft &&
    changed(draft, place(draft.state, fingerprint, found.spans, to), {
      was: before(live).includes('separate'),
      is: after(live).includes('separate'),
    });
  const placedPublished =
    published &&
    placeInPublished(
      published,
      findInPublished(published.state, inText, notice, found),
      notice,
      before(outside),
      after(outside),
    );
  if (placed.length === 0 && placedPublished) placed.push(placedPublished.placed);
  return {
    versions: {
      ...(placedDraft ? { draft: placedDraft } : {}),
      ...(placedPublished ? { published: placedPublished.version } : {}),
    },
    flags: moves.flatMap(({ change }) => change ?? []),
    placed,
    missing: live.filter(isMissing),
  };
}

const NOTHING: BodyState = { full: [], cuts: [] };

/**
 * @param wasBeside where those flags are placed that are in no body
 * @param isBeside where they are placed from now on
 */
function placeInPublished(
  published: VersionBody,
  { text, spans }: FoundNotice,
  { placement: to, fingerprint }: PlacedNotice,
  wasBeside: readonly Placement[],
  isBeside: readonly Placement[],
): { version: PlacedVersion; placed: Placed } | undefined {
  const { cuts } = published.state;
  const state = place(published.state, fingerprint, spans, to);
  const ours = cuts.find((cut) => cut.notice === fingerprint);
  const isSeparate = (given: BodyState) =>
    given.cuts.some((cut) => cut.notice === fingerprint && cut.placement === 'separate');
  const version = changed(published, state, {
    was: isSeparate(published.state) || wasBeside.includes('separate'),
    is: isSeparate(state) || isBeside.includes('separate'),
  });
  const words = ours ?? spans[0] ?? { start: 0, end: 0 };
  const quote = text.slice(words.start, words.end);
  return (
    version && { version, placed: { from: ours?.placement ?? 'inline', to, quote, onlyPublished: true } }
  );
}

/** @param listed whether the article lists the notice */
function changed(
  before: VersionBody,
  state: BodyState,
  listed: { was: boolean; is: boolean },
): PlacedVersion | undefined {
  const isListedAsBefore = listed.was === listed.is;
  if (state === before.state && isListedAsBefore) return undefined;
  const shape = ({ cuts }: BodyState) => cuts.map(({ start, end }) => `${start} ${end}`).join();
  return {
    row: before.row,
    state,
    stored: before.stored,
    hasOtherBody: shape(state) !== shape(before.state),
    ...(isListedAsBefore ? {} : { lists: listed.is }),
  };
}

function moveFlag(
  flag: ArticleFlag,
  { text, ofFlags, corrected }: FlaggedNotice,
  to: Placement,
): { change?: FlagChange; placed: Placed[] } {
  const { id, placement: from } = flag;
  const span = ofFlags.get(flag);
  const quote = span ? text.slice(span.start, span.end) : flag.quote;
  const onlyPublished = false;
  if (span && corrected.has(flag)) {
    const data: FlagChange['data'] = { placement: to, basis: 'body', ...span, quote, receipt: null };
    // The words that were out until now are not any more: what an article has lost is read from the history, by words.
    const back: Placed = { from, to: 'inline', quote: flag.quote, onlyPublished };
    return {
      change: { id, data },
      placed: [...(from === 'inline' ? [] : [back]), { from: 'inline', to, quote, onlyPublished }],
    };
  }
  if (from === to) return { placed: [] };
  return { change: { id, data: { placement: to } }, placed: [{ from, to, quote, onlyPublished }] };
}
