import type { Decision, NoticeKind, Placement } from '../disclaimers/flag';

/** What editors can change of a notice, and what follows from it. */
export interface NoticeState {
  text: string;
  fingerprint: string;
  kinds: NoticeKind[];
  issuer: string | null;
  decision: Decision;
  placement: Placement;
  /** Whether somebody is asked about it while it is pending. */
  review: boolean;
  /** ISO 8601; when and by whom it was confirmed or dismissed. */
  decidedAt: string | null;
  decidedBy: string | null;
}

/** What an editor asks for; what is left out stays as it is. */
export type NoticeChange = Partial<Pick<NoticeState, 'decision' | 'placement' | 'kinds' | 'issuer' | 'text'>>;

/** The fields in which two states of a notice differ. The order of kinds says nothing. */
export const differences = (a: NoticeState, b: NoticeState): (keyof NoticeState)[] =>
  (Object.keys(a) as (keyof NoticeState)[]).filter((field) =>
    field === 'kinds' ? !sameKinds(a.kinds, b.kinds) : a[field] !== b[field],
  );

/** Whether two lists hold the same kinds. */
export const sameKinds = (a: readonly NoticeKind[], b: readonly NoticeKind[]): boolean =>
  a.length === b.length && a.every((kind) => b.includes(kind));
