import type { Core } from '@strapi/strapi';
import type { PageKind, Site } from '../../standards/site';
import { webAddress } from '../../standards/text/addresses';
import { languageTag } from '../../standards/text/language';
import { line } from '../../standards/text/plain';
import type { Context } from '../answer';

/** What `config/reading.ts` says of the site. */
interface SiteConfig {
  url: string;
  name: string;
  description: string;
  language: string;
  logo: string;
  pages: Record<PageKind, string>;
}

/**
 * The site whose pages show the articles: as `config/reading.ts` says it, else this server, at the address by which it says it is known, or was
 * asked.
 */
export function siteOf(strapi: Core.Strapi, ctx: Context): Site {
  const { url, name, description, language, logo, pages } = strapi.config.get('reading.site') as SiteConfig;
  const api = base(strapi.config.get('server.url')) ?? ctx.origin;
  return {
    name: line(name) ?? 'Copydesk',
    language: languageTag(language) ?? 'en',
    pages,
    api,
    url: base(url) ?? api,
    ...(description === '' ? {} : { description }),
    ...(webAddress(logo) === undefined ? {} : { logo: webAddress(logo) }),
  };
}

const base = (address: unknown): string | undefined => webAddress(address)?.replace(/\/+$/, '');
