import type { Core } from '@strapi/strapi';
import { ACTION } from '../plugins/wire/shared/constants';
import { grantEditors } from './grant-editors';

/** Lets Strapi's role of editors decide about people, organizations and events, once. */
export const letEditorsDecideNames = (strapi: Core.Strapi): Promise<void> =>
  grantEditors(strapi, 'editors_may_decide_names', [ACTION.readNames, ACTION.decideNames]);
