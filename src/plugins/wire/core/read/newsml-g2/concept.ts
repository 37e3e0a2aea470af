import type { Concept, ItemType } from '../../item';
import { codeOf, elementInLanguage, nameOf, roleOf, wordOf } from '../iptc/codes';
import { plainLines } from '../iptc/plain-lines';
import { present } from '../nitf/nitf-media';
import {
  attributeOf,
  childOf,
  childrenOf,
  descendants,
  rawTextOf,
  textOf,
  type XmlElement,
} from '../xml/element';
import type { Draft } from './draft';
import { conceptDate, endAfter } from './event-dates';
import { inOneLanguage } from './rights';

const DETAILS: [string, ItemType][] = [
  ['personDetails', 'person'],
  ['organisationDetails', 'organization'],
  ['eventDetails', 'event'],
  ['geoAreaDetails', 'place'],
  ['POIDetails', 'place'],
];

const TYPES: Record<string, ItemType> = {
  person: 'person',
  organisation: 'organization',
  organization: 'organization',
  geoarea: 'place',
  poi: 'place',
  event: 'event',
};

const typeOf = (concept: XmlElement, draft: Draft): ItemType => {
  const code = codeOf(childOf(concept, 'type'), draft.catalog) ?? attributeOf(concept, 'type');
  return (
    (code && TYPES[wordOf(code)]) ||
    DETAILS.find(([name]) => childOf(concept, name))?.[1] ||
    (concept.name === 'event' ? 'event' : 'concept')
  );
};

/** What a `concept` (or an `event` in a news item) says: who or what it is, by which names and codes, its dates, places and people. */
export interface ConceptFindings {
  type: ItemType;
  concept: Concept;
  /** Its own code. */
  code?: string;
  /** What there is to read about it beside its definition. */
  further: string[];
}

/** Adds a concept's name as headline and its contacts as a note; gives what else it says. */
export const findConcept = (draft: Draft, element: XmlElement): ConceptFindings => {
  const { catalog, language, context } = draft;
  const type = typeOf(element, draft);
  const name = nameOf(element, language);
  draft.add('headline', name, `${element.name}/name`, element);
  const code = codeOf(childOf(element, 'conceptId'), catalog) ?? codeOf(element, catalog);
  const same = childrenOf(element, 'sameAs');
  const names = [...childrenOf(element, 'name').map(textOf), ...same.map((one) => nameOf(one))];
  const aliases = unique(names).filter((one) => one !== name);
  const definition = plainLines(elementInLanguage(childrenOf(element, 'definition'), language));
  const details = DETAILS.flatMap(([detail]) => childrenOf(element, detail));
  const event = childOf(element, 'eventDetails');
  const { startDate, endDate } = datesOf(element, context.zone);
  const location = childrenOf(event, 'location')[0];
  const place = nameOf(location, language);
  for (const contact of details.flatMap((detail) => [...childrenOf(detail, 'contactInfo')])) {
    draft.add('editorialNote', contactLine(contact), `${element.name}/contactInfo`, contact);
  }
  const web = [...details, ...(location ? [location] : [])].flatMap((one) => [...descendants(one, 'web')])[0];
  const address = textOf(web);
  const related = relatedOf(draft, element, event);
  const further = [
    ...inOneLanguage(childrenOf(element, 'note'), language).map(plainLines),
    ...childrenOf(event, 'registration').map(plainLines),
    ...childrenOf(event, 'participationRequirement').map((one) =>
      [nameOf(one, language), plainLines(elementInLanguage(childrenOf(one, 'definition'), language))]
        .filter((text) => text !== undefined)
        .join(': '),
    ),
  ].filter((text): text is string => text !== undefined && text !== '');
  return {
    type,
    ...(code ? { code } : {}),
    further,
    concept: present<Concept>({
      sameAs: unique([code, ...same.map((one) => codeOf(one, catalog))]),
      aliases: aliases.length > 0 ? aliases : undefined,
      definition,
      startDate,
      endDate,
      place: place === undefined ? undefined : present({ name: place, code: codeOf(location, catalog) }),
      url: address && !/^https?:/i.test(address) && /^www\./i.test(address) ? `http://${address}` : address,
      related: related.length > 0 ? related : undefined,
    }),
  };
};

const unique = (texts: (string | undefined)[]): string[] => [
  ...new Set(texts.filter((text): text is string => text !== undefined)),
];

function datesOf(concept: XmlElement, zone: string | undefined): { startDate?: string; endDate?: string } {
  const person = childOf(concept, 'personDetails');
  const organisation = childOf(concept, 'organisationDetails');
  const dates = childOf(childOf(concept, 'eventDetails'), 'dates');
  const date = (parent: XmlElement | undefined, name: string): string | undefined =>
    conceptDate(textOf(childOf(parent, name)), zone);
  const startDate = date(dates, 'start') ?? date(person, 'born') ?? date(organisation, 'founded');
  const endDate =
    date(dates, 'end') ??
    endAfter(startDate, textOf(childOf(dates, 'duration'))) ??
    date(person, 'died') ??
    date(organisation, 'dissolved');
  return present({ startDate, endDate });
}

type Related = NonNullable<Concept['related']>[number];

/** Who and what a concept is connected with, and how. */
const RELATIONS: [string, Related['type'] | undefined, string | undefined][] = [
  ['affiliation', 'organization', 'affiliation'],
  ['organiser', 'organization', 'organiser'],
  ['participant', undefined, 'participant'],
  ['newsCoverageStatus', undefined, undefined],
  ['broader', undefined, 'broader'],
  ['narrower', undefined, 'narrower'],
  ['related', undefined, undefined],
];

function relatedOf(draft: Draft, concept: XmlElement, event: XmlElement | undefined): Related[] {
  const holders = [
    concept,
    event,
    childOf(concept, 'personDetails'),
    childOf(concept, 'organisationDetails'),
  ];
  const found: Related[] = [];
  for (const [name, type, role] of RELATIONS) {
    for (const one of holders.flatMap((holder) => childrenOf(holder, name))) {
      const code = codeOf(one, draft.catalog);
      const label = nameOf(one, draft.language) ?? code;
      if (label === undefined) continue;
      const told = roleOf(one, 'role') ?? roleOf(one, 'rel');
      // Where a participant has a code, agencies put into it what the participant does.
      const asCode = name === 'participant' && code && label !== code ? wordOf(code) : undefined;
      found.push(
        present<Related>({
          type: kindOf(one) ?? type,
          name: label,
          code,
          role: told ?? asCode ?? role,
        }),
      );
    }
  }
  return found;
}

const kindOf = (element: XmlElement): Related['type'] | undefined => {
  const nature = roleOf(element, 'type');
  const type =
    nature && TYPES[nature] ? TYPES[nature] : DETAILS.find(([name]) => childOf(element, name))?.[1];
  return type === 'person' || type === 'organization' || type === 'place' || type === 'event'
    ? type
    : undefined;
};

/** E-mail, telephone, address: for the desk. */
const contactLine = (contact: XmlElement): string | undefined => {
  const parts = childrenOf(contact)
    .filter(({ name }) => name !== 'web')
    .map((one) => (one.name === 'address' ? addressLine(one) : textOf(one)))
    .filter((text) => text !== undefined && text !== '');
  return parts.length > 0 ? `Contact: ${parts.join('; ')}` : undefined;
};

const addressLine = (address: XmlElement): string =>
  childrenOf(address)
    .map((line) => nameOf(line) ?? rawTextOf(line).replace(/\s+/g, ' ').trim())
    .filter((text) => text !== '')
    .join(', ');
