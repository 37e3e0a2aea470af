import type { Core } from '@strapi/strapi';
import { limitRequests } from '../reading/access/limit';

export default (_config: unknown, { strapi }: { strapi: Core.Strapi }) => limitRequests(strapi);
