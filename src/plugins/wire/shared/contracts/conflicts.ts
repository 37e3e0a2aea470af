/** Fields in which an editor and a newer version of the story say different things, under `/wire`. */
import type { ConflictState } from '../constants';
import type { Pagination } from './imports';

export interface ConflictSummary {
  documentId: string;
  /** documentId. */
  article: string;
  field: string;
  state: ConflictState;
  /** The values as texts; of the body its plain text. `null` is an empty field. */
  /** What the import wrote before the editor changed it; absent where it cannot be told any more. */
  before?: string | null;
  /** What the draft has now; of a conflict that is over, what the editor had. */
  editor: string | null;
  /** What the version says. */
  source: string | null;
  version?: string;
  versionCreated?: string;
  /** documentId of the version's receipt, and of its import. */
  receipt?: string;
  import?: string;
  openedAt: string;
  /** When a version last said something else in it. */
  changedAt: string;
  resolvedAt?: string;
  resolvedBy?: string;
  /** Whether who asks may take a side. */
  mayResolve: boolean;
}

/** `GET /wire/articles/:documentId/conflicts?state=open|all`: of the fields that who asks may read. */
export interface ListArticleConflictsResponse {
  data: ConflictSummary[];
}

export type ConflictSide = 'source' | 'editor';

/** `POST /wire/conflicts/:id/resolve`: 409 when it is over, or is another one since `seen`. */
export interface ResolveConflictRequest {
  /** `source`: the draft gets what the version says, and later versions update it again. `editor`: what the editor wrote stays. */
  take: ConflictSide;
  /** The `changedAt` of what was decided about. */
  seen?: string;
}

export interface ResolveConflictResponse {
  data: ConflictSummary;
}

/** One that waits for an editor. */
export interface OpenConflict {
  documentId: string;
  article: { documentId: string; headline?: string };
  field: string;
  version?: string;
  openedAt: string;
  changedAt: string;
}

/** `GET /wire/conflicts?page=&pageSize=`: what changed last comes first. */
export interface ListConflictsResponse {
  data: OpenConflict[];
  meta: { pagination: Pagination };
}
