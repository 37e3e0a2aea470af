import type { Concept, Place } from '../../../item';
import { isObject, type JsonObject } from '../../../json-object';
import { asConcepts, asText, preferred } from '../json-values';
import { address, entriesOf, first, firstText, nonEmpty, present } from './values';

/**
 * What a ninjs event item (`type: event`, or one with `eventDetails`) says of its event: dates as precise as they come, the first place with
 * its address, who organizes it and who takes part.
 */
export const eventOf = (item: JsonObject): Concept => {
  const details = first(item, 'eventdetails');
  const dates = isObject(details) ? first(details, 'dates') : undefined;
  const when = isObject(dates) ? dates : {};
  const [place] = entriesOf(first(item, 'places place locations location'));
  const organisers = isObject(details)
    ? entriesOf(first(details, 'organisers organiser organizers organizer'))
    : [];
  return present({
    sameAs: [firstText(item, 'uri guid id')].filter((code) => code !== undefined),
    definition: asText(
      preferred(first(item, 'descriptions descriptiontext description'), ['text', 'summary', 'main']),
    ),
    startDate: firstText(when, 'startdate expectedstartdate estimatedstartdate'),
    endDate: firstText(when, 'enddate expectedenddate estimatedenddate'),
    place: place && placeOf(place),
    url: webPageOf(item) ?? (place && webPageOf(place)),
    related: nonEmpty([
      ...organisers.flatMap((entry) => relatedTo(entry, undefined, 'organizer')),
      ...entriesOf(first(item, 'organisations organisation')).flatMap((entry) =>
        relatedTo(entry, 'organization'),
      ),
      ...entriesOf(first(item, 'people person')).flatMap((entry) => relatedTo(entry, 'person')),
    ]),
  });
};

type Related = NonNullable<Concept['related']>[number];

function relatedTo(entry: JsonObject, type: Related['type'], standard?: string): Related[] {
  const [concept] = asConcepts(entry);
  if (!concept?.name) return [];
  const role = firstText(entry, 'rel role') ?? standard;
  return [present({ type, name: concept.name, code: concept.code, role })];
}

/** The web address among the ways to reach it. */
function webPageOf(entry: JsonObject): string | undefined {
  for (const contact of entriesOf(first(entry, 'contactinfo'))) {
    const found = address(contact, 'value url');
    if (found) return found;
  }
  return undefined;
}

/** A place with the parts of its address that its name does not have, as an envelope would say them. */
function placeOf(entry: JsonObject): Place | undefined {
  const [concept] = asConcepts(entry);
  const contact = entriesOf(first(entry, 'contactinfo')).find((one) => isObject(first(one, 'address')));
  const at = contact ? (first(contact, 'address') as JsonObject) : {};
  const lines = first(at, 'lines');
  const parts = [
    concept?.name,
    ...(Array.isArray(lines) ? lines.map(asText) : []),
    firstText(at, 'area'),
    [firstText(at, 'postalcode'), firstText(at, 'locality')].filter(Boolean).join(' '),
    firstText(at, 'country'),
  ].filter((part): part is string => Boolean(part));
  const name = [...new Set(parts)].join(', ');
  return name === '' ? undefined : present({ code: concept?.code, name });
}
