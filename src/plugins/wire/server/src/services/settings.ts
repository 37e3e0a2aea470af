import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { policySettings } from '../../../core/policies';
import {
  deskSettingsInput,
  settingsFrom,
  settingsProblem,
  type DeskSettingsInput,
} from '../../../core/settings';
import type { ExtractorSettings } from '../../../extractor';
import { PLUGIN_ID } from '../../../shared/constants';
import type { FixedSettings, SettingsPart, SettingsResponse } from '../../../shared/contracts/settings';
import config from '../config';
import { configuredSettings, holdSettings } from '../config/settings';
import { inTransaction, lock } from '../stores/locks';
import { readSettings, SETTINGS_LOCK, storeSettings } from '../stores/settings';
import { changeToUndo, lastChanges, refuseUnseen } from '../stores/settings-changes';
import type { PoliciesService } from './policies';

/** What another process has changed holds here after this time; what was changed here, at once. */
const FRESH_MS = 5_000;
/** Changes that are told. */
const TOLD = 10;

/** What can be set while the newsroom runs, policies aside: what `config/plugins.ts` says, and over that what was set at run time. */
const settings = ({ strapi }: { strapi: Core.Strapi }) => {
  let timer: NodeJS.Timeout | undefined;
  let loading: Promise<void> | undefined;

  const policies = (): PoliciesService =>
    strapi.plugin(PLUGIN_ID).service('policies') as unknown as PoliciesService;

  /** Of what is stored, what holds. What does not go with the configuration any more is left out of account. */
  function valid(stored: DeskSettingsInput): DeskSettingsInput {
    const problem = settingsProblem(settingsFrom(configuredSettings(strapi), stored));
    if (!problem) return stored;
    complain(
      `wire: the stored settings do not go with config/plugins.ts and are left out of account (${problem.path}: ${problem.message}).`,
    );
    return {};
  }

  let complained: string | undefined;
  /** Once: they are looked at every few seconds. */
  function complain(message: string): void {
    if (message !== complained) strapi.log.error(message);
    complained = message;
  }

  async function understoodSettings(): Promise<DeskSettingsInput> {
    const { settings: stored, problem } = await readSettings(strapi);
    if (problem) complain(problem);
    return stored;
  }

  let newest = 0;
  async function load(): Promise<void> {
    newest += 1;
    const mine = newest;
    const stored = await understoodSettings();
    // A look that began before a change may end after the one that follows it.
    if (mine === newest) holdSettings(strapi, valid(stored));
  }

  async function put(input: DeskSettingsInput, actor: string): Promise<void> {
    const problem = settingsProblem(settingsFrom(configuredSettings(strapi), input));
    if (problem) {
      const field = `data.${problem.path}`;
      throw new errors.ValidationError(`"${field}": ${problem.message}.`, { field });
    }
    await storeSettings(strapi, input, actor);
  }

  async function read(): Promise<SettingsResponse['data']> {
    const stored = await understoodSettings();
    const { undoDays, resumeDays, editingMinutes, newNames, duplicates, recurring } = config.default;
    return {
      settings: settingsFrom(configuredSettings(strapi), valid(stored)),
      stored,
      configured: configuredSettings(strapi),
      defaults: { undoDays, resumeDays, editingMinutes, newNames, duplicates, recurring },
      fixed: fixedSettings(strapi),
      changes: await lastChanges(strapi, TOLD),
    };
  }

  return {
    /** Has what was set hold in this process, now and whenever another one changes it. */
    async start(): Promise<void> {
      await load();
      timer = setInterval(() => {
        loading ??= load()
          // The next time follows soon; until then what held holds.
          .catch((error) => void strapi.log.warn('wire: the settings could not be read', error))
          .finally(() => (loading = undefined));
      }, FRESH_MS);
      timer.unref();
    },

    async stop(): Promise<void> {
      clearInterval(timer);
      await loading;
    },

    /** What holds, and where it comes from. */
    read,

    /**
     * Puts settings in the place of all that was set at run time before.
     *
     * @param seen the last change that the actor has seen
     * @throws ValidationError; ConflictError when somebody else has changed something meanwhile
     */
    async update(
      input: DeskSettingsInput,
      actor: string,
      seen?: string | null,
    ): Promise<SettingsResponse['data']> {
      await inTransaction(strapi, async (trx) => {
        await lock(trx, [SETTINGS_LOCK]);
        await refuseUnseen(strapi, seen);
        await put(input, actor);
      });
      await load();
      return read();
    },

    /**
     * Sets again what was set before the last change, of policies or settings. Undone again, it is done again.
     *
     * @param id documentId of the change
     * @throws NotFoundError; ConflictError when it is not the last one; ApplicationError when this version does not understand what was set
     */
    async undo(id: string, actor: string): Promise<SettingsResponse['data']> {
      const part = await inTransaction(strapi, async (trx): Promise<SettingsPart> => {
        await lock(trx, [SETTINGS_LOCK]);
        const change = await changeToUndo(strapi, id);
        if (change.part === 'settings')
          await put(understood(deskSettingsInput.safeParse(change.before)), actor);
        else await policies().put(understood(policySettings.safeParse(change.before)), actor);
        return change.part;
      });
      if (part === 'policies') policies().forget();
      await load();
      return read();
    },
  };
};

function understood<T>(result: { success: true; data: T } | { success: false }): T {
  if (result.success) return result.data;
  throw new errors.ApplicationError('What was set before is not understood any more. Set it by hand.');
}

function fixedSettings(strapi: Core.Strapi): FixedSettings {
  const said = <T>(name: string): T => strapi.plugin(PLUGIN_ID).config(name) as T;
  const polling = said<{ megabytes: number; seconds: number }>('polling');
  const { extractor } = said<{ extractor: ExtractorSettings }>('entities');
  return {
    storage: said('storage'),
    storing: said('storing'),
    pollMegabytes: polling.megabytes,
    pollSeconds: polling.seconds,
    dropFolder: said<string>('dropFolder').trim() !== '',
    extractor: extractor.command.length > 0,
  };
}

export default settings;
export type SettingsService = ReturnType<typeof settings>;
