/**
 * Requests and responses of the routes about wire sources, under `/wire`, for server and panel alike. Who may see: `ACTION.readSources`; who
 * may change, test, poll, make secrets: `ACTION.updateSources`.
 *
 * `GET /wire/sources` (names only, for pickers) is in `imports.ts`.
 */
import type { Problem } from '../../core/problem';
import type { Mapping } from '../../core/read/mapping';
import type { SOURCE_PUBLISH, SOURCE_STATES, SOURCE_WAYS } from '../constants';
import type { PreviewItem } from './preview';

export type SourcePublish = (typeof SOURCE_PUBLISH)[number];
export type SourceState = (typeof SOURCE_STATES)[number];
export type SourceWay = (typeof SOURCE_WAYS)[number];

/** A header that goes along with each poll. Its value can be written, and never read. */
export interface PollHeader {
  name: string;
  /** Left out when writing: the value that is stored under this name stays. Never there when reading. */
  value?: string;
}

/** What is set about a source. `null`: nothing is set. */
export interface SourceSettings {
  /** As imports name it. No two sources share a name. */
  name: string;
  /** Its web page. */
  url: string | null;

  /** A format's name as `wire parse --help` lists them; `null`: recognised from the content. */
  format: string | null;
  /** How its tables and JSON are to be read; see `Mapping` in `core/read`. */
  mapping: Mapping | null;
  /** Character encoding of files that neither are Unicode nor say theirs, e.g. `windows-1251`. */
  charset: string | null;
  /** IANA name (`Europe/Berlin`) or offset (`+03:00`), of dates without a zone. */
  timeZone: string | null;

  /** BCP 47, of items that do not say theirs. */
  language: string | null;
  /** Holder and notice go together: they stand for items that have neither. */
  copyrightHolder: string | null;
  copyrightNotice: string | null;
  /** Of items that have none. */
  usageTerms: string | null;

  /** `default`: what the import says; `publish`: what may be published is; `draft`: everything stays a draft, whatever the import says. */
  publish: SourcePublish;
  /** So many days after it was last published an article of this source is unpublished; its draft stays. */
  expiryDays: number | null;
  /** So many minutes without a new item make the source quiet; `null`: learnt from its own rhythm. 0: never. */
  quietAfterMinutes: number | null;

  /** Whether it is neither polled nor its folder looked at for now. What is pushed is still taken in: nobody could bring it back. */
  paused: boolean;

  pollEnabled: boolean;
  pollUrl: string | null;
  pollMinutes: number;
  /** Sent to `pollUrl`'s own origin only. A list takes the place of the one before; with another origin than before all values are needed anew. */
  pollHeaders: PollHeader[];

  folderEnabled: boolean;
  /** Below the folder that the configuration says (`dropFolder`), e.g. `agency/in`. */
  folder: string | null;
}

/** What may be written: whatever is left out stays as it is, or is the default. */
export type SourceInput = Partial<SourceSettings>;

/** A secret with which a source signs what it pushes. The secret itself is told once, when it is made. */
export interface SourceSecret {
  id: string;
  /** Its last four characters. */
  hint: string;
  createdAt: string;
  /** When it ends, since a newer one has taken its place; absent: it does not. */
  expiresAt?: string;
  lastUsedAt?: string;
}

/** How a source is doing. */
export interface SourceHealth {
  /**
   * - `new`: nothing has come yet; - `well`; - `quiet`: no new item for longer than its rhythm, or what is set, lets expect;
   * - `failing`: the last attempts failed; - `stopped`: polling has ended by itself, see `poll.stopped`
   * - `paused`: an editor lets it rest
   */
  state: SourceState;
  /** One sentence for editors, of any state but `new` and `well`. */
  reason?: string;
  /** Since when it is in this state, as the checks have noticed. */
  since?: string;
  /** The last poll, push, file or upload that could be read. */
  lastSuccessAt?: string;
  lastFailureAt?: string;
  lastFailure?: string;
  consecutiveFailures: number;
  /** When an item last came that was not here already. */
  lastArrivalAt?: string;
  quiet: {
    /** `learnt` from its rhythm, `set`, `too-few` arrivals to learn from yet, `off`: set to never, or nothing comes by itself. */
    basis: 'learnt' | 'set' | 'too-few' | 'off';
    /** With a `set` period, or a learnt rhythm: without a new item until then, it counts as quiet. */
    expectedBy?: string;
  };
  /** The last 30 days, oldest first, days without anything too. `day` is `YYYY-MM-DD` in UTC. */
  days: { day: string; items: number; failed: number }[];
  /** There where it is polled. */
  poll?: {
    lastAt?: string;
    nextAt?: string;
    /** Why polling has ended by itself; it goes on when the source is saved or polled by hand. */
    stopped?: string;
  };
}

/** A source in the list. */
export interface SourceSummary {
  documentId: string;
  name: string;
  slug: string;
  language: string | null;
  format: string | null;
  publish: SourcePublish;
  /** How its items come by themselves: what is switched on. */
  ways: SourceWay[];
  health: SourceHealth;
  updatedAt: string;
}

/** One source, whole. */
export interface SourceDetail {
  documentId: string;
  slug: string;
  settings: SourceSettings;
  secrets: SourceSecret[];
  health: SourceHealth;
  /** How many articles are of it: with any it cannot be deleted. */
  articles: number;
  /** The newsroom's policies that name this source, by their numbers (from 1) in `GET /wire/policies`. */
  rules: { number: number; name?: string }[];
  createdAt: string;
  updatedAt: string;
}

/** What the server allows, for the form. */
export interface SourceLimits {
  formats: string[];
  minPollMinutes: number;
  maxPollMinutes: number;
  /** Whether a folder for drops is configured at all (`dropFolder`). */
  dropFolder: boolean;
  /** `POST` goes there. */
  pushPath: string;
}

/** `GET /wire/sources/overview` */
export interface ListSourcesWithHealthResponse {
  data: SourceSummary[];
  meta: { limits: SourceLimits };
}

/** `GET /wire/sources/:id`, and the answer to `POST /wire/sources` (201) and `PUT /wire/sources/:id` */
export interface SourceResponse {
  data: SourceDetail;
  meta: { limits: SourceLimits };
}

/** `POST /wire/sources` (`name` is needed), `PUT /wire/sources/:id`. 400 with `details.field` for a wrong value, 409 for a name that is taken. */
export interface SaveSourceRequest {
  data: SourceInput;
}

/** `DELETE /wire/sources/:id`: 204; 409 while articles are of it or an import runs. */

/**
 * `POST /wire/sources/test` and, for a source that is there, `POST /wire/sources/:id/test`. As JSON, or as a form (multipart) with one file in
 * the field `files` and the others as fields, `settings` as JSON. Nothing is stored.
 */
export interface TestSourceRequest {
  /** As they stand in the form, saved or not; what is left out is as saved, or the default. */
  settings?: SourceInput;
  /** Read this; without it, and without a file, `pollUrl` is fetched. */
  text?: string;
  /** Which item is shown, from 1 (the default) to 1000. */
  item?: number;
}

export interface TestSourceResponse {
  data: {
    /** What would become of the item. `paths` says where in the source each field stands, `defaulted` which come from the settings. */
    item?: PreviewItem;
    /** Whether there are more items after this one. */
    more: boolean;
    /** How many items (failed ones too) come before and including this one; fewer than asked for when there are no more. */
    read: number;
    /** Problems of the file as a whole. */
    problems: Problem[];
    /** Where something was fetched. */
    fetched?: FetchReport;
    /** Why nothing could be fetched or read, as a sentence. */
    failure?: string;
  };
}

export interface FetchReport {
  /** Where it came from in the end. */
  url: string;
  /** Addresses passed through on the way, the first one being what was asked for. */
  redirects: string[];
  status?: number;
  mediaType?: string;
  /** Unpacked. */
  bytes?: number;
  milliseconds: number;
}

/** `POST /wire/sources/:id/poll`: polls now, whatever the schedule. 409 while it is being polled; 400 without a `pollUrl`. */
export interface PollSourceResponse {
  data: {
    /** `imported`: see `import`; `unchanged`: nothing new since the last time; `failed`, `gone`: see `reason`. */
    outcome: 'imported' | 'unchanged' | 'failed' | 'gone';
    reason?: string;
    /** documentId of the import that was queued. */
    import?: string;
    fetched?: FetchReport;
  };
}

/** `POST /wire/sources/:id/secret` */
export interface NewSecretRequest {
  /** So long the secret before still counts, 0 to 168 (a week); 24 when left out. One that is older yet ends at once. */
  overlapHours?: number;
}

export interface NewSecretResponse {
  data: SourceSecret & {
    /** Shown this once. */
    secret: string;
  };
}

/** `DELETE /wire/sources/:id/secret?id=`: that one, or all of them; 204. What is signed with it is refused from now on. */

/** How a push is signed; `docs/sources.md` has it in words. */
export const PUSH_HEADERS = {
  /** The source's short name (slug) or documentId. */
  source: 'x-wire-source',
  /** Seconds since 1970. */
  timestamp: 'x-wire-timestamp',
  /** `sha256=` and the HMAC-SHA-256 of `timestamp + "." + body`, in hexadecimal. */
  signature: 'x-wire-signature',
} as const;
