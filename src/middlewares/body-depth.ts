import type { Core } from '@strapi/strapi';
import { refuseDeepBodies } from '../reading/access/body-depth';

export default (_config: unknown, { strapi }: { strapi: Core.Strapi }) =>
  refuseDeepBodies(strapi.config.get('api.rest.prefix', '/api') as string);
