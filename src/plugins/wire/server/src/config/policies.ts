import type { Core } from '@strapi/strapi';
import { DEFAULT_POLICIES, type Policies } from '../../../core/policies';
import { PLUGIN_ID } from '../../../shared/constants';

/** What the newsroom wants done with notices: the defaults, and what `config/plugins.ts` says otherwise. */
export const policiesOf = (strapi: Core.Strapi): Policies => ({
  ...DEFAULT_POLICIES,
  ...(strapi.plugin(PLUGIN_ID).config('policies') as Partial<Policies>),
});
