import type { Span } from '../span';

/** What a notice does. */
export const NOTICE_KINDS = [
  'no-warranty',
  'liability',
  'forward-looking',
  'investment-advice',
  'medical-advice',
  'opinion',
  'sponsored',
  'affiliate',
  'syndication',
  'third-party-content',
  'copyright',
  'offer',
  'regulatory',
  'ai-generated',
  'translation',
  'other',
] as const;

export type NoticeKind = (typeof NOTICE_KINDS)[number];

export const DECISIONS = ['pending', 'confirmed', 'dismissed'] as const;
/** An editor's word on a notice. */
export type Decision = (typeof DECISIONS)[number];

export const PLACEMENTS = ['inline', 'separate', 'removed'] as const;
/** Where a confirmed notice goes. */
export type Placement = (typeof PLACEMENTS)[number];

/** A reason why the detector believes a stretch to be a notice. */
export interface Evidence extends Span {
  /** What was seen: `heading`, `opener`, `phrase`, `known-notice` … */
  cue: string;
  /** The words themselves, `text.slice(start, end)`. */
  words: string;
  /** What it adds to the score's log-odds; negative speaks against. */
  weight: number;
}

/** One occurrence of a notice in one text: from its heading to the last character of its last sentence. */
export interface Flag extends Span {
  /** `text.slice(start, end)`, exactly. */
  quote: string;
  kinds: NoticeKind[];
  /** Who makes the statement, as the text names it; absent when it names nobody. */
  issuer?: string;
  /** 0 to 1. 1 for a notice an editor has confirmed. */
  score: number;
  /** The same for the same notice under re-wrapping, quotes, dashes, case and Unicode form. */
  fingerprint: string;
  /** It stands in what the cleaner removed as page furniture. */
  inChrome: boolean;
  evidence: Evidence[];
  /** What an editor has decided about its notice; absent for one nobody has decided about. */
  decided?: { decision: Decision; placement: Placement };
}

/** A notice the newsroom has already met, as the detector needs it. */
export interface KnownNotice {
  fingerprint: string;
  text: string;
  kinds: NoticeKind[];
  issuer?: string;
  decision: Decision;
  placement: Placement;
}
