import type { Core } from '@strapi/strapi';
import type { PolicySettings } from '../../../core/policies';
import { PLUGIN_ID } from '../../../shared/constants';

/** What `config/plugins.ts` says about policies. */
export const configuredPolicies = (strapi: Core.Strapi): PolicySettings =>
  strapi.plugin(PLUGIN_ID).config('policies') as PolicySettings;
