import type { Core } from '@strapi/strapi';
import { PLUGIN_ID } from '../../../shared/constants';
import { ExtractorPool, type Extractor } from '../../../extractor';
import { configuredExtractor } from '../config/extractor';

/** The model that the operator supplies, if there is one. */
const extractor = ({ strapi }: { strapi: Core.Strapi }) => {
  let pool: ExtractorPool | undefined;

  return {
    /** Nothing is started before it is asked something. @returns undefined when none is configured */
    current(): Extractor | undefined {
      const settings = configuredExtractor(strapi);
      if (settings.command.length === 0) return undefined;
      return (pool ??= new ExtractorPool({
        settings,
        cwd: strapi.dirs.app.root,
        niceness: strapi.plugin(PLUGIN_ID).config('niceness') as number,
        warn: (message) => strapi.log.warn(`wire: ${message}`),
      }));
    },

    /** Ends its processes. */
    async stop(): Promise<void> {
      await pool?.close();
      pool = undefined;
    },
  };
};

export default extractor;
export type ExtractorService = ReturnType<typeof extractor>;
