import type { Core } from '@strapi/strapi';
import type { RecurringSettings } from '../../../core/recurring';
import { PLUGIN_ID } from '../../../shared/constants';

/** What `config/plugins.ts` says about paragraphs that recur. */
export const configuredRecurring = (strapi: Core.Strapi): RecurringSettings =>
  strapi.plugin(PLUGIN_ID).config('recurring') as RecurringSettings;
