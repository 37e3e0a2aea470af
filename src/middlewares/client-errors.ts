import type { Core } from '@strapi/strapi';
import { tellClientErrors } from '../reading/access/client-errors';

export default (_config: unknown, { strapi }: { strapi: Core.Strapi }) =>
  tellClientErrors(strapi.config.get('api.rest.prefix', '/api') as string);
