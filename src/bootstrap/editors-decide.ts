import type { Core } from '@strapi/strapi';
import { ACTION } from '../plugins/wire/shared/constants';
import { grantEditors } from './grant-editors';

/**
 * Lets Strapi's role of editors decide about legal notices and see the policies, once. To override what the policies protect, and to change
 * them, stays with the super administrator until he or she grants it: whoever answers for the newsroom before the law says who may.
 */
export const letEditorsDecide = (strapi: Core.Strapi): Promise<void> =>
  grantEditors(strapi, 'editors_may_decide', [ACTION.readNotices, ACTION.decideNotices, ACTION.readPolicies]);
