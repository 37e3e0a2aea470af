import type { Core } from '@strapi/strapi';

/** Misspelt parameters and unknown relations are errors, not silence. */
const config: Core.Config.Api = {
  rest: {
    defaultLimit: 25,
    maxLimit: 100,
    withCount: true,
    strictParams: true,
  },
  documents: {
    strictParams: true,
    strictRelations: true,
  },
};

export default config;
