import type { Core } from '@strapi/strapi';
import { secureHeaders } from '../reading/access/headers';

export default (_config: unknown, { strapi }: { strapi: Core.Strapi }) => secureHeaders(strapi);
