import type { Core } from '@strapi/strapi';

/** Tests ask more often than any reader; those of the limits set them. */
const config = ({ env }: Core.Config.Shared.ConfigParams) => ({
  limits: {
    search: env.int('LIMIT_SEARCH', 0),
    searchWithToken: env.int('LIMIT_SEARCH_WITH_TOKEN', 0),
    auth: env.int('LIMIT_AUTH', 0),
  },
});

export default config;
