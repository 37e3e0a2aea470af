import type { Author } from '../../item';
import { plainLines } from '../iptc/plain-lines';
import { signalOf } from '../iptc/signals';
import { present } from '../nitf/nitf-media';
import { allAt, attributeOf, childOf, childrenOf, firstAt, textOf, type XmlElement } from '../xml/element';
import { propertiesOf, type Draft } from './draft';
import { findEmbargoProperties } from './management';

/** Adds what a component's metadata say: who made it, what it is about, whose it is. */
export const findMetadata = (draft: Draft, component: XmlElement): void => {
  for (const one of childrenOf(component, 'DescriptiveMetadata')) findDescriptive(draft, one);
  for (const one of childrenOf(component, 'AdministrativeMetadata')) findAdministrative(draft, one);
  for (const one of childrenOf(component, 'RightsMetadata')) findRights(draft, one);
  for (const one of childrenOf(component, 'Metadata')) findOther(draft, one);
};

/** A `SubjectQualifier` narrows a subject (`men`, `indoor`), and is none itself. */
const SUBJECTS = ['SubjectDetail', 'SubjectMatter', 'Subject'];

function findDescriptive(draft: Draft, metadata: XmlElement): void {
  const { topics } = draft;
  const path = 'DescriptiveMetadata/';
  draft.add('language', attributeOf(childOf(metadata, 'Language'), 'FormalName'), `${path}Language`);
  for (const genre of childrenOf(metadata, 'Genre')) {
    draft.add('genre', topics.labelOf(genre), `${path}Genre`, genre);
    const signal = signalOf(attributeOf(genre, 'FormalName') ?? '');
    if (signal) draft.signals.push(signal);
  }
  for (const code of childrenOf(metadata, 'SubjectCode')) {
    for (const name of SUBJECTS) {
      for (const subject of childrenOf(code, name)) findSubject(draft, subject, `${path}SubjectCode/${name}`);
    }
    for (const one of childrenOf(code, 'SubjectQualifier')) {
      draft.context.unknown.addElement(one, 'SubjectCode');
    }
  }
  for (const occurrence of childrenOf(metadata, 'TopicOccurrence')) {
    const name = topics.nameOf(occurrence);
    const field = topics.isPlace(occurrence) ? 'places' : 'subjects';
    draft.add(field, name && [{ name }], `${path}TopicOccurrence`, occurrence);
  }
  for (const location of childrenOf(metadata, 'Location')) findLocation(draft, location, `${path}Location`);
  findEmbargoProperties(draft, metadata, path);
  for (const { name, value, element } of propertiesOf(metadata, topics)) {
    if (/^key ?-?words?$/i.test(name)) draft.add('keywords', wordsOf(value), `${path}Property`, element);
    else if (/(subject|categor|topic|keyword|industr)/i.test(name))
      draft.add('subjects', [{ name: value }], `${path}Property`, element);
    else if (!/embargo/i.test(name))
      draft.context.unknown.add(`<DescriptiveMetadata/Property FormalName="${name}">`, element.line);
  }
}

/** A semicolon parts keywords; a comma may stand in one. */
const wordsOf = (value: string): { name: string }[] =>
  value
    .split(/[;；]/)
    .map((word) => ({ name: word.trim() }))
    .filter(({ name }) => name !== '');

/** IPTC's Subject Codes have eight figures; others keep the code that they have. */
function findSubject(draft: Draft, subject: XmlElement, path: string): void {
  const formal = attributeOf(subject, 'FormalName');
  const name = draft.topics.nameOf(subject) ?? textOf(subject);
  const [, scheme, figures] = /^(.*[:#/])?(\d{8})$/.exec(formal ?? '') ?? [];
  const isIptc = figures && (scheme === undefined || /subject-?code/i.test(scheme));
  const code = isIptc ? `subj:${figures}` : formal;
  const told = name === formal ? undefined : name;
  if (code || told) draft.add('subjects', [present({ code, name: told })], path, subject);
}

/** From the nearest to the widest. */
const PLACE_PARTS =
  /^(city|town|locality|county|state|province|region|countryname|country|countryarea|sublocation|worldregion)$/i;

function findLocation(draft: Draft, location: XmlElement, path: string): void {
  const parts = propertiesOf(location, draft.topics).filter(({ name }) =>
    PLACE_PARTS.test(name.replace(/\s/g, '')),
  );
  const city = parts.find(({ name }) => /^(city|town|locality|sublocation)$/i.test(name));
  const country = parts.find(({ name }) => /^country/i.test(name));
  const name =
    city?.value ??
    parts.find((part) => part !== country)?.value ??
    country?.value ??
    draft.topics.labelOf(location);
  draft.add('places', name && [{ name }], path, location);
  // Beside a city a country is a place of its own where it has a name, not only a code.
  if (country && name !== country.value) {
    const label = draft.topics.nameOf(country.element) ?? country.value;
    if (!/^[A-Z]{2,3}$/.test(label)) draft.add('places', [{ name: label }], path, location);
  }
}

const partiesOf = (draft: Draft, parent: XmlElement, name: string): string[] =>
  allAt(parent, `${name}/Party`)
    .map((party) => draft.topics.labelOf(party) ?? textOf(party))
    .filter((label) => label !== undefined)
    .map((label) => label.trim());

function findAdministrative(draft: Draft, metadata: XmlElement): void {
  const path = 'AdministrativeMetadata/';
  for (const name of ['Provider', 'Source']) {
    for (const label of partiesOf(draft, metadata, name))
      draft.add('credit', label, `${path}${name}`, metadata);
  }
  for (const name of partiesOf(draft, metadata, 'Creator')) draft.authors.push({ name });
  for (const name of partiesOf(draft, metadata, 'Contributor')) {
    draft.authors.push(present<Author>({ name, role: 'contributor' }));
  }
  findEmbargoProperties(draft, metadata, path);
  for (const { name, value, element } of propertiesOf(metadata, draft.topics)) {
    if (/^(editor'?s?|editorial|special) ?-?(note|instructions?)s?$/i.test(name)) {
      draft.add('editorialNote', value, `${path}Property`, element);
    } else if (!/embargo/i.test(name)) {
      draft.context.unknown.add(`<AdministrativeMetadata/Property FormalName="${name}">`, element.line);
    }
  }
}

function findRights(draft: Draft, metadata: XmlElement): void {
  const path = 'RightsMetadata/';
  for (const copyright of childrenOf(metadata, 'Copyright')) {
    const [holder, date] = ['CopyrightHolder', 'CopyrightDate'].map((name) =>
      plainLines(childOf(copyright, name)),
    );
    draft.add('copyrightHolder', holder, `${path}Copyright/CopyrightHolder`, copyright);
    if (holder && date) draft.add('copyrightNotice', `© ${date} ${holder}`, `${path}Copyright`, copyright);
  }
  for (const usage of childrenOf(metadata, 'UsageRights')) {
    const terms = ['UsageType', 'Geography', 'Limitations', 'RightsHolder']
      .map((name) => plainLines(childOf(usage, name)))
      .filter((text) => text !== undefined);
    draft.add('usageTerms', terms.join('; '), `${path}UsageRights`, usage);
    const end = childOf(usage, 'EndDate');
    draft.add('expires', textOf(end), `${path}UsageRights/EndDate`, end);
  }
}

/** An agency's own metadata: what it calls keywords, subjects, categories or industries are subjects. */
function findOther(draft: Draft, metadata: XmlElement): void {
  const type = attributeOf(firstAt(metadata, 'MetadataType'), 'FormalName') ?? '';
  findEmbargoProperties(draft, metadata, `Metadata[${type}]/`);
  for (const { name, value, element } of propertiesOf(metadata, draft.topics)) {
    if (
      /(keyword|subject|categor|topic|industr)/i.test(name) ||
      /(keyword|subject|categor|topic)/i.test(type)
    ) {
      draft.add('subjects', [{ name: value }], `Metadata[${type}]/Property`, element);
    } else if (!/embargo/i.test(name)) {
      draft.context.unknown.add(`<Metadata/Property FormalName="${name}">`, element.line);
    }
  }
}
