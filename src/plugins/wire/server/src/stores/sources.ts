import type { Core } from '@strapi/strapi';
import type { FormatName, Mapping } from '../../../core/read';
import { UID } from '../../../shared/constants';
import type { SourcePublish, SourceSettings } from '../../../shared/contracts/sources';
import type { SourceWord } from '../imports/apply-source';
import { documents, rows, type Row } from './documents';
import { inTransaction, lock } from './locks';
import { freeSlug } from './slugs';

/** The wire source of that name, made when there is none: `isNew` then. */
export function sourceNamed(strapi: Core.Strapi, name: string): Promise<Row & { isNew?: true }> {
  return inTransaction(strapi, async (trx) => {
    await lock(trx, [`source:${name}`]);
    const found = await rows(strapi, UID.source).findOne({ where: { name } });
    if (found) return found;
    const made = await documents(strapi, UID.source).create({
      data: { name, slug: await freeSlug(strapi, trx, UID.source, name) },
    });
    return { ...made, isNew: true as const };
  });
}

/** The wire source of that name, if there is one. */
export const findSourceNamed = (strapi: Core.Strapi, name: string): Promise<Row | null> =>
  rows(strapi, UID.source).findOne({ where: { name } });

export const findSource = (strapi: Core.Strapi, documentId: string): Promise<Row | null> =>
  rows(strapi, UID.source).findOne({ where: { documentId } });

/** The wire source that a request names by its slug or documentId. */
export const findSourceByKey = (strapi: Core.Strapi, key: string): Promise<Row | null> =>
  rows(strapi, UID.source).findOne({ where: { $or: [{ slug: key }, { documentId: key }] } });

/** All wire sources by name. */
export const listSources = (strapi: Core.Strapi): Promise<Row[]> =>
  rows(strapi, UID.source).findMany({ select: ['documentId', 'name'], orderBy: { name: 'asc' } });

/** All wire sources by name, whole; or those that match. */
export const wholeSources = (strapi: Core.Strapi, where: object = {}): Promise<Row[]> =>
  rows(strapi, UID.source).findMany({ where, orderBy: { name: 'asc' } });

/** A source's settings but for the headers of its polls, which are secret. */
export type StoredSettings = Omit<SourceSettings, 'pollHeaders'>;

/** What is set of a source of which nothing is said but its name. */
export const DEFAULT_SETTINGS: Omit<StoredSettings, 'name'> = {
  url: null,
  format: null,
  mapping: null,
  charset: null,
  timeZone: null,
  language: null,
  copyrightHolder: null,
  copyrightNotice: null,
  usageTerms: null,
  publish: 'default',
  expiryDays: null,
  quietAfterMinutes: null,
  paused: false,
  pollEnabled: false,
  pollUrl: null,
  pollMinutes: 15,
  folderEnabled: false,
  folder: null,
};

/** A row's settings. */
export const settingsOf = (row: Row): StoredSettings => ({
  ...(Object.fromEntries(
    Object.entries(DEFAULT_SETTINGS).map(([name, usual]) => [name, row[name] ?? usual]),
  ) as typeof DEFAULT_SETTINGS),
  name: row.name as string,
});

/** What a source's settings say about imports. */
export const wordOf = (row: Row): SourceWord => wordOfSettings(settingsOf(row));

/** The same, of settings that may not be saved yet. */
export function wordOfSettings(settings: StoredSettings): SourceWord {
  const { language, copyrightHolder, copyrightNotice, usageTerms } = settings;
  const defaults = withoutNulls({ language, copyrightHolder, copyrightNotice, usageTerms });
  return {
    format: (settings.format as FormatName | null) ?? undefined,
    publish: settings.publish as SourcePublish,
    reading: {
      ...withoutNulls({ charset: settings.charset, zone: settings.timeZone, base: settings.pollUrl }),
      ...(settings.mapping ? { mapping: settings.mapping as Mapping } : {}),
      ...(Object.keys(defaults).length > 0 ? { defaults } : {}),
    },
  };
}

const withoutNulls = <T extends Record<string, string | null>>(given: T): { [K in keyof T]?: string } =>
  Object.fromEntries(Object.entries(given).filter(([, value]) => value !== null && value !== '')) as {
    [K in keyof T]?: string;
  };
