/** Requests and responses of the settings routes, under `/wire`. */
import type { PolicySettings } from '../../core/policies/policies';
import type { DeskSettings, DeskSettingsInput } from '../../core/settings';

/** What can be changed at run time: policies, and everything else. */
export type SettingsPart = 'policies' | 'settings';

/** Who changed what, as the history has it. */
export interface SettingsChange {
  /** documentId of the history's entry. */
  id: string;
  part: SettingsPart;
  /** ISO 8601. */
  at: string;
  by?: string;
  /** What was set at run time before, and what is since; the rest is as configured. */
  before: PolicySettings | DeskSettingsInput;
  after: PolicySettings | DeskSettingsInput;
}

/** What holds and cannot be changed in the panel. */
export interface FixedSettings {
  /** Of `config/plugins.ts`. */
  storage: 'folder' | 'upload';
  storing: 'copy' | 'documents';
  /** Megabytes of a polled response, and seconds for it. */
  pollMegabytes: number;
  pollSeconds: number;
  /** Whether a folder is watched, and whether another program finds names. */
  dropFolder: boolean;
  extractor: boolean;
}

/** `GET /wire/settings`, and the answer to `PUT` and to undoing a change */
export interface SettingsResponse {
  data: {
    /** What holds. */
    settings: DeskSettings;
    /** What was set at run time; it goes over what `config/plugins.ts` says, property by property. */
    stored: DeskSettingsInput;
    /** What `config/plugins.ts` says, over the defaults. */
    configured: DeskSettings;
    defaults: DeskSettings;
    fixed: FixedSettings;
    /** The last changes of settings and policies, the newest first. */
    changes: SettingsChange[];
  };
}

/** `PUT /wire/settings`: takes the place of all that was set at run time before. What is left out is as configured. */
export interface UpdateSettingsRequest {
  data: DeskSettingsInput;
  /** The last change that was seen, `null` for none; another one meanwhile is a conflict (409). */
  seen?: string | null;
}

/** `POST /wire/settings/undo`: what was set before a change is set again; only the last change can be taken back (409). */
export interface UndoSettingsRequest {
  change: string;
}
