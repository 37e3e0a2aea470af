import type { NoticeKind, Placement } from '../disclaimers/flag';

/** Which notices a rule is about: every condition that is given has to hold; a condition holds when any of its values does. */
export interface RuleCondition {
  kinds?: NoticeKind[];
  /** Who makes the statement. Case, accents and legal forms make no difference. */
  issuers?: string[];
  /** Names of wire sources, compared as issuers are. */
  sources?: string[];
  /** BCP 47: `pt` is said of `pt-BR`, too. */
  languages?: string[];
}

/**
 * What is done with a notice that nobody has decided about. It is placed from a score on (0 to 1; below, it stays in the text), or stays in
 * the text until an editor decides (`review`), or stays there for good and nobody is asked (`nothing`).
 */
export type Automatic = { placement: Placement; from: number } | 'review' | 'nothing';

/** One line of the newsroom's policies; it says something about placing, about blocking, or about both. */
export interface PolicyRule {
  /** What editors call it; it stands in explanations. */
  name?: string;
  /** Without conditions it is about every notice. */
  when?: RuleCondition;
  automatic?: Automatic;
  /** Whether such a notice, while it is pending, stops its article from being published. */
  blocks?: boolean;
}

/** What the newsroom wants done with notices nobody has decided about yet. */
export interface Policies {
  /** In order: of the rules that match a notice, the first that says something about a property decides it. */
  rules: PolicyRule[];
  /** Where no rule says otherwise: from this score (0 to 1) on, a notice is taken out of the body (`separate`). */
  separateFrom: number;
  /** Where no rule says otherwise: a pending notice of one of these kinds stops an article from being published. */
  blockingKinds: NoticeKind[];
  /** A notice of one of these kinds is never `removed` by a rule; an editor has to override that. */
  protectedKinds: NoticeKind[];
}

/** What a newsroom says about its policies; what it leaves out stays as it is. A list takes the place of the list before it. */
export type PolicySettings = Partial<Policies>;

/** A notice as rules see it. */
export interface RuledNotice {
  kinds: readonly NoticeKind[];
  /** As the text names it; where it names nobody, the source counts. */
  issuer?: string | null;
  /** Name of the wire source that the article comes from. */
  source?: string | null;
  /** BCP 47, of the text in which it stands. */
  language?: string | null;
}
