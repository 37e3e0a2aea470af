import { UID } from '../../../plugins/wire/shared/constants';
import { FEED_FORMS, feed } from './feed';
import { jsonLd } from './json-ld';

/** The forms in which other programs read of a person, an organization or an event: see docs/api/standards.md. */
export function standardsAbout(kind: 'person' | 'organization' | 'event') {
  const uid = UID[kind];
  return [
    ...FEED_FORMS.map((form) => ({
      method: 'GET',
      path: `/${kind}s/:slug/feed.${form}`,
      handler: feed(form, kind),
      config: { auth: { scope: ['api::article.article.find', `${uid}.find`] } },
    })),
    {
      method: 'GET',
      path: `/${kind}s/by-slug/:slug/json-ld`,
      handler: jsonLd(uid),
      config: { auth: { scope: [`${uid}.findOne`] } },
    },
  ];
}
