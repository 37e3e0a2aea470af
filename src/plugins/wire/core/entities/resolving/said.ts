import type { EntityType } from '../mention';

/** What an article says as a whole, as far as it tells bearers of a name apart. */
export interface ArticleSaid {
  /** The day that it is of, ISO 8601. */
  date?: string;
  /** The state that it is about, by its usual name. */
  country?: string;
  /** All that it names, by `companyKey`. */
  company: readonly string[];
}

/** What an article says of a name. Plain data. */
export interface Said {
  type: EntityType;
  name: string;
  /** Spelling key. */
  key: string;
  /** Other keys under which the same may be kept: without the state, without a middle name, in another order. */
  otherKeys: readonly string[];
  /** The states that it ties to the name: "the Kenyan parliament", "President of Ghana Ama Mensah". */
  countries: readonly string[];
  /** Whether the name is one that every state may have. */
  isCommon: boolean;
  /** Capitals that several names may be short for. */
  isAcronym: boolean;
  posts: readonly SaidPost[];
  /** Of an event. */
  year?: number;
  /** The text gives no year: it is the article's. */
  isYearImplied?: boolean;
  place?: string;
  article: ArticleSaid;
}

/** What a person is said to be. */
export interface SaidPost {
  title: string;
  /** Where it is not said by the employer's name. */
  place?: string;
  /** As the text calls the employer. */
  organization?: string;
}

/** A post with what is known of the employer. */
export interface Post {
  title: string;
  place?: string;
  /** documentId, where there is a record. */
  employer?: string;
  employerName?: string;
  employerPlace?: string;
}

/** A record that a name may be. */
export interface Candidate {
  /** documentId */
  id: string;
  name: string;
  /** Spelling key of its name. */
  key: string;
  /** Under which of the keys that were looked for it is kept. */
  keys: readonly string[];
  confirmed: boolean;
  posts: readonly (Post & { firstSeen?: string; lastSeen?: string })[];
  place?: string;
  year?: number;
  /** ISO 8601, of an event. */
  startDate?: string;
  /** What was named together with it lately, by `companyKey`; absent where nobody has looked. */
  company?: ReadonlySet<string>;
}

export const companyKey = (type: EntityType, key: string): string => `${type}:${key}`;
