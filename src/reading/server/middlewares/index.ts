import type { Core } from '@strapi/strapi';
import { logRequestsIfHeard } from './logs-if-heard';
import { keepSecurityHeaders } from './security-once';
import { openSessionsInPlace } from './session-in-place';

/** Has Strapi's own middlewares do for readers what they need and no more. To be called in `register`. */
export function lightenMiddlewares(strapi: Core.Strapi): void {
  logRequestsIfHeard(strapi);
  keepSecurityHeaders(strapi);
  openSessionsInPlace(strapi);
}
