import { blocksToText } from '../../../../src/plugins/wire/core/clean';
import type { Decision, Flag, Placement } from '../../../../src/plugins/wire/core/disclaimers';
import { bodyOf, type BodyState } from '../../../../src/plugins/wire/core/placement';
import { carryCuts } from '../../../../src/plugins/wire/server/src/gate/carry-cuts';
import { movedSpans } from '../../../../src/plugins/wire/server/src/gate/flag-spans';
import { planFlags, type FlagPlan } from '../../../../src/plugins/wire/server/src/gate/plan-flags';
import { selectFound } from '../../../../src/plugins/wire/server/src/gate/select-found';
import { sortFlags } from '../../../../src/plugins/wire/server/src/gate/sort-flags';
import type {
  ArticleFlag,
  FlagChanges,
  FlaggedNotice,
} from '../../../../src/plugins/wire/server/src/stores/flags';

/** What is decided about notices, by fingerprint; pending where nothing is said. */
export type Decisions = Readonly<Record<string, { decision: Decision; placement: Placement }>>;

export interface Article {
  state: BodyState;
  flags: ArticleFlag[];
}

export const EMPTY: Article = { state: { full: [], cuts: [] }, flags: [] };

/** Strapi blocks, a paragraph each. */
export const blocksOf = (paragraphs: readonly string[]): object[] =>
  paragraphs.map((text) => ({ type: 'paragraph', children: [{ type: 'text', text }] }));

export const bodyText = ({ state }: Article): string => blocksToText(bodyOf(state));
export const fullText = ({ state }: Article): string => blocksToText(state.full);

/** A detector for tests: a notice is a stretch from `Notice` to `over`, and its second word is its fingerprint. */
export const detect = (text: string, decisions: Decisions = {}): Flag[] =>
  [...text.matchAll(/Notice (\w+)[^.]*? over\./gu)].flatMap(({ 0: quote, 1: fingerprint, index }): Flag[] => {
    const known = decisions[fingerprint];
    if (known?.decision === 'dismissed') return [];
    return [
      {
        start: index,
        end: index + quote.length,
        quote,
        kinds: ['other'],
        score: 0.9,
        fingerprint,
        inChrome: false,
        evidence: [{ cue: 'opener', start: index, end: index + 6, words: 'Notice', weight: 1 }],
        ...(known?.decision === 'confirmed' ? { decided: known } : {}),
      },
    ];
  });

export const noticeOf = (fingerprint: string, decisions: Decisions = {}): FlaggedNotice => ({
  id: [...fingerprint].reduce((id, letter) => id * 31 + letter.charCodeAt(0), 7) % 1e6,
  documentId: `document ${fingerprint}`,
  fingerprint,
  ...(decisions[fingerprint] ?? { decision: 'pending', placement: 'inline' }),
});

/** Saves an article as the gate does, with `detect` for a detector. */
export function save(
  article: Article,
  body: unknown[],
  decisions: Decisions = {},
): { article: Article; plan: FlagPlan } {
  const after = carryCuts(article.state, body);
  const before = { text: fullText(article), cuts: article.state.cuts };
  const text = blocksToText(after.full);
  const fresh = { text, cuts: after.cuts };
  const flags = article.flags.map((flag) => ({
    ...flag,
    notice: flag.notice && noticeOf(flag.notice.fingerprint, decisions),
  }));
  const sorted = sortFlags(flags, before, fresh);
  const kept = before.text === text ? movedSpans(before, fresh, sorted.standing) : [];
  const known = kept.filter((span) => span !== undefined);
  const selected = selectFound(detect(text, decisions), text, sorted.cut, known);
  const names = [
    ...selected.flags.map(({ fingerprint }) => fingerprint),
    ...after.cuts.map(({ notice }) => notice),
  ];
  const notices = new Map(names.map((name) => [name, noticeOf(name, decisions)]));
  const plan = planFlags({ before, after, text, sorted, selected, notices, follows: true, keepsStale: true });
  return { article: { state: plan.state, flags: changed(flags, plan.flags, decisions) }, plan };
}

let rows = 0;

function changed(flags: readonly ArticleFlag[], changes: FlagChanges, decisions: Decisions): ArticleFlag[] {
  const { added, removed } = changes;
  const data = new Map(changes.changed.map((change) => [change.id, change.data]));
  const noticeWith = (id: number | undefined, { quote }: { quote: string }) => {
    const [, name] = /^Notice (\w+)/u.exec(quote) ?? [];
    const notice = noticeOf(name ?? quote, decisions);
    return notice.id === id ? notice : undefined;
  };
  return [
    ...flags
      .filter(({ id }) => !removed.includes(id))
      .map((flag) => ({ ...flag, ...(data.get(flag.id) as Partial<ArticleFlag>) })),
    ...added.map(({ notice, receipt: _receipt, ...flag }) => ({
      ...flag,
      id: (rows += 1),
      notice: noticeWith(notice, flag),
    })),
  ];
}
