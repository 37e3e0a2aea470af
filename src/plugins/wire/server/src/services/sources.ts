import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { foldName } from '../../../core/policies/find-rule';
import { FORMATS } from '../../../core/read';
import { PLUGIN_ID, UID } from '../../../shared/constants';
import type {
  NewSecretResponse,
  SourceDetail,
  SourceInput,
  SourceLimits,
  SourceSummary,
} from '../../../shared/contracts/sources';
import { dropRoot } from '../config/drop-root';
import { MAX_POLL_MINUTES, MIN_POLL_MINUTES } from '../fetching/next-poll';
import { ConflictError } from '../decisions/conflict-error';
import { openClaims } from '../folders/claims';
import { openDropFolder } from '../folders/drop-folder';
import { newSecret } from '../push/signature';
import { documents, rows, type Row } from '../stores/documents';
import { inTransaction, lock } from '../stores/locks';
import { renameInSettings } from '../stores/rename-in-settings';
import { renameStories } from '../stores/rename-source';
import { SETTINGS_LOCK } from '../stores/settings';
import { freeSlug } from '../stores/slugs';
import {
  addSecret,
  listSecrets,
  pollHeaderNames,
  removeSecrets,
  storePollHeaders,
} from '../stores/source-secrets';
import { changeStatus } from '../stores/source-statuses';
import { findSource, settingsOf, wholeSources, type StoredSettings } from '../stores/sources';
import type { PoliciesService } from './policies';
import type { SourceHealthService } from './source-health';
import { headersFor } from './source-headers';

const HOUR = 3_600_000;
const DEFAULT_OVERLAP_HOURS = 24;

/** Wire sources, as the panel's page about them sees and changes them. */
const sources = ({ strapi }: { strapi: Core.Strapi }) => {
  const service = <T>(name: string): T => strapi.plugin(PLUGIN_ID).service(name) as unknown as T;

  const countArticles = (source: number): Promise<number> =>
    rows(strapi, UID.article).count({ where: { source: { id: source }, publishedAt: null } });

  async function detail(row: Row): Promise<SourceDetail> {
    const [[{ health }], names, secrets, articles, policies] = await Promise.all([
      service<SourceHealthService>('source-health').of([row]),
      pollHeaderNames(strapi, row.id),
      listSecrets(strapi, row.id, new Date()),
      countArticles(row.id),
      service<PoliciesService>('policies').current(),
    ]);
    const name = foldName(row.name as string);
    return {
      documentId: row.documentId,
      slug: row.slug as string,
      settings: { ...settingsOf(row), pollHeaders: names.map((header) => ({ name: header })) },
      secrets,
      health,
      articles,
      rules: policies.rules.flatMap((rule, i) =>
        rule.when?.sources?.some((source) => foldName(source) === name)
          ? [{ number: i + 1, ...(rule.name ? { name: rule.name } : {}) }]
          : [],
      ),
      createdAt: new Date(row.createdAt as string).toISOString(),
      updatedAt: new Date(row.updatedAt as string).toISOString(),
    };
  }

  /** @throws ConflictError while an import of it is under way: it goes by what was set when it began */
  async function refuseWhileImporting(source: number): Promise<void> {
    const open = await rows(strapi, UID.import).count({
      where: { source, state: { $in: ['queued', 'running'] } },
    });
    if (open > 0)
      throw new ConflictError('An import of this source is under way. Try again when it is over.', {});
  }

  async function refuseTaken(name: string, but?: number): Promise<void> {
    const found = await rows(strapi, UID.source).findOne({ where: { name } });
    if (found && found.id !== but) throw new ConflictError(`There is a source called “${name}” already.`, {});
  }

  /** What has to be so before polls and scans can go by the settings. */
  async function checkTogether(settings: StoredSettings, row?: Row): Promise<void> {
    if (settings.pollEnabled && !settings.pollUrl) {
      throw invalid('pollUrl', 'has to say where the feed is, for it to be polled');
    }
    const before = row ? settingsOf(row).folder : null;
    if (settings.folderEnabled && !settings.folder) {
      throw invalid('folder', 'has to say which folder is watched');
    }
    const root = dropRoot(strapi);
    if (before !== null && before !== settings.folder && root) {
      const opened = await openDropFolder(root, before);
      if (opened.ok && (await openClaims(opened.path)).length > 0) {
        throw new ConflictError('Files of the folder before are being imported. Try again in a minute.', {});
      }
    }
    if (!settings.folder) return;
    const [other] = await wholeSources(strapi, {
      folder: settings.folder,
      ...(row ? { id: { $ne: row.id } } : {}),
    });
    if (other) throw invalid('folder', `is the folder of “${String(other.name)}”`);
    if (!settings.folderEnabled) return;
    if (!root)
      throw invalid('folder', 'cannot be watched: no folder for drops is configured (WIRE_DROP_DIR)');
    const opened = await openDropFolder(root, settings.folder, { makes: true });
    if (!opened.ok) throw new errors.ValidationError(opened.reason, { field: 'folder' });
  }

  /** Writes what is set, and lets polls and scans begin anew where it is about them. */
  async function write(row: Row, input: SourceInput, settings: StoredSettings): Promise<void> {
    const headers = await headersFor(strapi, { row, input, settings });
    const before = settingsOf(row);
    if (settings.name !== before.name) await refuseWhileImporting(row.id);
    await inTransaction(strapi, async (trx) => {
      const isRenamed = settings.name !== before.name;
      await lock(trx, [
        `source:${before.name}`,
        `source:${settings.name}`,
        ...(isRenamed ? [SETTINGS_LOCK] : []),
      ]);
      await refuseTaken(settings.name, row.id);
      await rows(strapi, UID.source).update({ where: { id: row.id }, data: settings });
      if (headers) await storePollHeaders(strapi, row.id, headers);
      if (isRenamed) {
        const names = { before: before.name, after: settings.name };
        await renameStories(strapi, trx, { id: row.id, ...names });
        await renameInSettings(strapi, names);
      }
    });
    const changed = (...names: (keyof StoredSettings)[]) =>
      names.some((name) => before[name] !== settings[name]);
    await changeStatus(strapi, row.id, {
      pollStopped: null,
      // Nothing has been tried since it was let rest, and nothing was expected.
      ...(before.paused && !settings.paused ? { resumedAt: new Date(), consecutiveFailures: 0 } : {}),
      ...(headers || changed('pollUrl', 'pollEnabled', 'pollMinutes', 'paused')
        ? { pollNextAt: null, pollFailures: 0 }
        : {}),
      // What is read otherwise is worth reading again, though the feed is the same.
      ...(changed('format', 'mapping', 'charset', 'timeZone')
        ? { contentHash: null, etag: null, lastModified: null }
        : {}),
      ...(changed('folder') ? { folderSeen: {} } : {}),
    });
    await service<SourceHealthService>('source-health').check({ id: row.id });
  }

  return {
    limits: (): SourceLimits => ({
      formats: [...FORMATS],
      minPollMinutes: MIN_POLL_MINUTES,
      maxPollMinutes: MAX_POLL_MINUTES,
      dropFolder: dropRoot(strapi) !== undefined,
      pushPath: `${strapi.config.get('api.rest.prefix', '/api') as string}/wire/imports`,
    }),

    find: (documentId: string): Promise<Row | null> => findSource(strapi, documentId),
    detail,

    async list(): Promise<SourceSummary[]> {
      const found = await wholeSources(strapi);
      const known = await service<SourceHealthService>('source-health').of(found);
      return found.map((row, i) => ({
        documentId: row.documentId,
        name: row.name as string,
        slug: row.slug as string,
        language: (row.language as string | null) ?? null,
        format: (row.format as string | null) ?? null,
        publish: settingsOf(row).publish,
        ...known[i],
        updatedAt: new Date(row.updatedAt as string).toISOString(),
      }));
    },

    /** @throws ValidationError with the field, ConflictError when the name is taken */
    async create(input: SourceInput): Promise<SourceDetail> {
      const { name } = input;
      if (name === undefined) throw invalid('name', 'is missing');
      await refuseTaken(name);
      await checkTogether({ ...settingsOf({ id: 0, documentId: '', name }), ...withoutHeaders(input) });
      const row = await inTransaction(strapi, async (trx) => {
        await lock(trx, [`source:${name}`]);
        await refuseTaken(name);
        const slug = await freeSlug(strapi, trx, UID.source, name);
        return documents(strapi, UID.source).create({ data: { name, slug } });
      });
      try {
        await write(row, input, { ...settingsOf(row), ...withoutHeaders(input) });
      } catch (error) {
        await rows(strapi, UID.source).deleteMany({ where: { id: row.id } });
        throw error;
      }
      return detail((await findSource(strapi, row.documentId))!);
    },

    /** @throws ValidationError with the field, ConflictError when the name is taken or an import stands in the way */
    async update(row: Row, input: SourceInput): Promise<SourceDetail> {
      const settings = { ...settingsOf(row), ...withoutHeaders(input) };
      await checkTogether(settings, row);
      await write(row, input, settings);
      return detail((await findSource(strapi, row.documentId))!);
    },

    /**
     * Deletes a source and what is known of its paragraphs. Its imports and their receipts stay, without it.
     *
     * @throws ConflictError while articles are of it
     */
    async remove(row: Row): Promise<void> {
      await refuseWhileImporting(row.id);
      const articles = await countArticles(row.id);
      if (articles > 0) {
        throw new ConflictError(
          `${articles === 1 ? 'An article is' : `${articles} articles are`} of this source, and would no longer say where they are from. Switch its ways in off instead.`,
          {},
        );
      }
      await strapi.db.transaction(async () => {
        for (const uid of [
          UID.sourceSecret,
          UID.sourceStatus,
          UID.sighting,
          UID.recurringRun,
          UID.recurringParagraph,
        ]) {
          await rows(strapi, uid).deleteMany({ where: { source: row.id } });
        }
        await documents(strapi, UID.source).delete({ documentId: row.documentId });
      });
    },

    async newSecret(row: Row, overlapHours = DEFAULT_OVERLAP_HOURS): Promise<NewSecretResponse['data']> {
      const secret = newSecret();
      const now = new Date();
      const until = overlapHours > 0 ? new Date(now.getTime() + overlapHours * HOUR) : undefined;
      const made = await inTransaction(strapi, async (trx) => {
        await lock(trx, [`source secrets:${row.documentId}`]);
        return addSecret(strapi, row.id, secret, { now, until });
      });
      return { ...made, secret };
    },

    /** @returns how many there were */
    removeSecrets: (row: Row, id?: string): Promise<number> => removeSecrets(strapi, row.id, id),
  };
};

const withoutHeaders = ({ pollHeaders: _headers, ...input }: SourceInput): Partial<StoredSettings> =>
  Object.fromEntries(Object.entries(input).filter(([, value]) => value !== undefined));

const invalid = (field: string, message: string): Error =>
  new errors.ValidationError(`"${field}": ${message}.`, { field });

export default sources;
export type SourcesService = ReturnType<typeof sources>;
