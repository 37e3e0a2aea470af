import type { Core } from '@strapi/strapi';
import { PLUGIN_ID } from '../../../shared/constants';
import type { SourceInput, TestSourceResponse } from '../../../shared/contracts/sources';
import { applySource } from '../imports/apply-source';
import { memoryFile } from '../imports/import-file';
import type { ImportFile } from '../imports/ports';
import { testFile } from '../imports/test-file';
import type { Row } from '../stores/documents';
import { aboutItem } from '../stores/about-item';
import { ReadingStore } from '../stores/reading-store';
import { DEFAULT_SETTINGS, settingsOf, wordOfSettings, type StoredSettings } from '../stores/sources';
import type { ExtractorService } from './extractor';
import type { PoliciesService } from './policies';
import { nameOf, type PollsService } from './polls';
import { headersToTest } from './source-headers';

export interface TestAsked {
  /** The source as it is stored; absent where it is not yet. */
  row?: Row;
  input: SourceInput;
  /** What to read; without one the feed is fetched. */
  file?: ImportFile;
  /** Which item, from 1. */
  item: number;
  mayPublish: boolean;
}

/** Shows what settings of a source, saved or not, make of one item. */
const sourceTest = ({ strapi }: { strapi: Core.Strapi }) => {
  const service = <T>(name: string): T => strapi.plugin(PLUGIN_ID).service(name) as unknown as T;

  return {
    async run({ row, input, file, item, mayPublish }: TestAsked): Promise<TestSourceResponse['data']> {
      const { pollHeaders: _headers, ...given } = input;
      const before: StoredSettings = row ? settingsOf(row) : { ...DEFAULT_SETTINGS, name: '' };
      const settings = { ...before, ...given } as StoredSettings;
      const nothing = { more: false, read: 0, problems: [] };

      let fetched: TestSourceResponse['data']['fetched'];
      let content = file;
      if (!content) {
        if (!settings.pollUrl)
          return { ...nothing, failure: 'There is nothing to read: give an address, a text or a file.' };
        const headers = await headersToTest(strapi, { row, input, settings });
        const result = await service<PollsService>('polls').fetchFeed(settings, headers, {});
        fetched = result.report;
        if (result.kind !== 'content') {
          return { ...nothing, fetched, failure: 'reason' in result ? result.reason : 'Nothing came.' };
        }
        content = memoryFile(nameOf(fetched.url), result.bytes, result.mediaType);
      }

      const policies = await service<PoliciesService>('policies').current();
      const asked = { source: settings.name || undefined, publish: false, mayPublish };
      const word = applySource(asked, wordOfSettings(settings));
      const store = new ReadingStore(strapi, { publish: word.publish, policies });
      const limits = strapi.plugin(PLUGIN_ID).config('limits') as object;
      const tested = await testFile(
        content,
        store,
        (candidate, settled) => aboutItem(strapi, candidate, settled),
        {
          settings: word,
          policies,
          limits,
          extractor: service<ExtractorService>('extractor').current(),
          item,
        },
      );
      return { ...tested, fetched };
    },
  };
};

export default sourceTest;
export type SourceTestService = ReturnType<typeof sourceTest>;
