import type { StrapiApp } from '@strapi/strapi/admin';
import { logo } from './logo';
import { nameInTitle } from './name-in-title';
import { translations } from './translations';

export default {
  config: {
    locales: ['de', 'fr', 'es', 'ar'],
    translations,
    auth: { logo },
    menu: { logo },
    tutorials: false,
    notifications: { releases: false },
  },
  bootstrap(_app: StrapiApp): void {
    nameInTitle('Copydesk');
  },
};
