import type { Thing, WithContext } from 'schema-dts';
import { articleLd } from '../../standards/json-ld/article';
import { eventLd } from '../../standards/json-ld/event';
import { jsonLdText } from '../../standards/json-ld/json-ld';
import { organizationLd } from '../../standards/json-ld/organization';
import { personLd } from '../../standards/json-ld/person';
import type { Site } from '../../standards/site';
import type { Context } from '../answer';
import { oneRecord } from './one-record';
import { siteOf } from './site-of';

type Write = (record: object, site: Site) => WithContext<Thing> | undefined;

const WRITERS = {
  'api::article.article': articleLd,
  'api::person.person': personLd,
  'api::organization.organization': organizationLd,
  'api::event.event': eventLd,
} as const satisfies Record<string, Write>;

/**
 * Answers with a record as JSON-LD of schema.org.
 *
 * @param uid of the content type; the route has a parameter `slug`
 */
export function jsonLd(uid: keyof typeof WRITERS): (ctx: Context) => Promise<void> {
  const write: Write = WRITERS[uid];
  return async (ctx) => {
    const record = await oneRecord(uid, ctx);
    const thing = record && write(record, siteOf(strapi, ctx));
    if (!thing) {
      ctx.notFound();
      return;
    }
    ctx.body = jsonLdText(thing);
    ctx.type = 'application/ld+json; charset=utf-8';
  };
}
