/** Notices from a file, as another newsroom hands them on. Request and response of `POST /wire/notices/import`. */
import type { Decision, NoticeKind, Placement } from '../../core/disclaimers/flag';
import type { Problem } from '../../core/problem';

/** A file's decision and ours about the same notice. */
export interface NoticeConflict {
  line: number;
  notice: string;
  text: string;
  here: NoticeStand;
  file: NoticeStand;
}

/** What is decided about a notice, as two newsrooms compare it. */
export interface NoticeStand {
  decision: Decision;
  placement: Placement;
  kinds: NoticeKind[];
  issuer?: string;
}

/** Of conflicts and of problems, how many an answer tells. */
export const EXCHANGE_TOLD = 100;

/**
 * `POST /wire/notices/import`: a file as `docs/notice-file.md` describes it, as the body or in the multipart field `file`. The settings
 * stand in the query or in form fields.
 */
export interface ImportNoticesRequest {
  /** Write nothing, only say what would become of the notices. True unless `false` is given. */
  preview?: boolean;
  /** Whose word counts where both have decided; `keep` leaves ours. */
  conflicts?: 'keep' | 'take';
  /** Why notices of protected kinds may be removed as the file says; needs the permission to override. Without it they are refused. */
  override?: string;
}

export interface ImportNoticesResponse {
  data: {
    preview: boolean;
    /** Lines with a notice: the sum of the other counts. */
    notices: number;
    /** Not known here before. */
    new: number;
    /** Known here, but nobody had decided. */
    decided: number;
    /** Decided here just so. */
    same: number;
    /** Decided otherwise here: `taken` and `kept` say what became of them. */
    conflicts: number;
    /** Would remove a notice of a protected kind. */
    refused: number;
    /** Lines that say nothing usable, see `problems`. */
    invalid: number;
    taken: number;
    kept: number;
    conflicting: NoticeConflict[];
    refusals: { line: number; message: string }[];
    problems: Problem[];
    /** How many applications were queued. */
    applications: number;
  };
}
