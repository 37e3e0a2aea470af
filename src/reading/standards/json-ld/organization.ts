import type { Organization, WithContext } from 'schema-dts';
import { ownPicture } from '../pictures';
import type { OrganizationRecord } from '../records';
import type { Site } from '../site';
import { webAddress } from '../text/addresses';
import { line, present } from '../text/plain';
import { imageOf } from './image';
import type { PropertiesOf } from './json-ld';
import { namedOf } from './named';
import { placeOf } from './place';

/** An organization as others name it; undefined where its name may not be read. */
export const organizationRef = (record: OrganizationRecord, site: Site): Organization | undefined => {
  const named = namedOf(site, 'organizations', record);
  return named && { '@type': 'Organization', ...named };
};

/** An organization as schema.org's `Organization`, for a page about it; undefined where its name may not be read. */
export function organizationLd(
  record: OrganizationRecord,
  site: Site,
): WithContext<Organization> | undefined {
  const ref = organizationRef(record, site) as Exclude<Organization, string> | undefined;
  if (!ref) return undefined;
  const home = webAddress(record.url);
  const picture = ownPicture(record.image, site);
  const page = '@id' in ref ? (ref['@id'] as string | undefined) : undefined;
  return {
    '@context': 'https://schema.org',
    ...ref,
    ...present<PropertiesOf<'Organization'>>({
      // Its own page is what it is known by; ours is what the markup stands on.
      url: home ?? page,
      mainEntityOfPage: page,
      additionalType: line(record.type),
      location: placeOf(record.place),
      parentOrganization: record.parent ? organizationRef(record.parent, site) : undefined,
      image: picture && imageOf(picture),
    }),
  } as WithContext<Organization>;
}
