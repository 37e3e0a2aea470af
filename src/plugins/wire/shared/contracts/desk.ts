/** What waits at the desk, for the widget on the home page. */
import type { EntityType } from '../../core/entities/mention';
import type { ImportSummary } from './imports';
import type { SourceState } from './sources';

/** Counts end here: `COUNTED_TO` means that many or more. */
export const COUNTED_TO = 10_000;

/** Imports under way, and sources in trouble, that an answer tells. */
export const DESK_LISTED = 3;

/** A source that is quiet, failing or stopped. */
export interface TroubledSource {
  documentId: string;
  name: string;
  state: SourceState;
  since?: string;
}

/** How many there are, and the articles that the newest of them are about. */
export interface DeskArticles {
  open: number;
  newest: { documentId: string; headline?: string }[];
}

/** What who asks may not see is left out. */
export interface DeskSummary {
  /** Notices that await a decision. */
  notices?: number;
  /** Names that imports have proposed, and pairs that may be the same. */
  names?: { proposed: Record<EntityType, number>; duplicates: number };
  /** Fields in which a newer version and an editor say different things. */
  conflicts?: DeskArticles;
  /** Articles that are like what a source has taken back. */
  killAlerts?: DeskArticles;
  /** Imports that are not over: how many, and the newest of them. */
  imports?: { running: number; newest: ImportSummary[] };
  /** Sources that are quiet, failing or stopped: how many, and some of them. */
  sources?: { troubled: number; some: TroubledSource[] };
}

/** `GET /wire/desk` */
export interface DeskResponse {
  data: DeskSummary;
}
