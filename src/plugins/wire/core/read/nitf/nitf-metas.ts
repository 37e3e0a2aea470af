import { addFound, type FoundFields } from '../fields/found-fields';
import { attributeOf, childrenOf, type XmlElement } from '../xml/element';

/** The fields that agencies put into `<meta name="…" content="…">`, by the names they use; case and signs in them do not matter. */
const FIELDS: [keyof FoundFields, RegExp][] = [
  ['headline', /^(headline|hedline|title)$/],
  ['byline', /^(byline|author|authors|writer)$/],
  ['dateline', /^dateline$/],
  ['credit', /^(credit|creditline|provider|source|distributor)$/],
  ['abstract', /^(abstract|summary|description|standfirst|teaser)$/],
  ['language', /^(language|lang|locale|dclanguage)$/],
  ['genre', /^(genre|storytype)$/],
  ['guid', /^(guid|uri|docid|itemid|articleid|storyid|newsid|identifier)$/],
  ['version', /^(version|revision|versionnumber)$/],
  ['copyrightNotice', /^(copyright|copyrightnotice|dcrights)$/],
  ['copyrightHolder', /^(copyrightholder|copyrightowner|rightsholder)$/],
  ['usageTerms', /^(usage|usageterms|rights|restrictions)$/],
  [
    'editorialNote',
    /^(ednote|edmsg|editorialnote|editornote|editorsnote|notetoeditors|instructions|specialinstructions)$/,
  ],
  ['keywords', /^(keyword|keywords|slug|slugline|tags)$/],
  ['subjects', /^(subject|subjects|category|categories|section|topic|topics)$/],
  ['places', /^(place|places|location|city|country|region)$/],
  ['expires', /^(expire|expires|expiry|expirydate|expirationdate)$/],
  ['firstCreated', /^(created|datecreated|firstcreated|creationdate)$/],
  ['versionCreated', /^(timestamp|modified|datemodified|versioncreated|lastmodified|updated)$/],
  ['state', /^(status|state)$/],
  ['pubStatus', /^(pubstatus|publishingstatus|managementstatus)$/],
  ['canonicalUrl', /^(canonical|canonicalurl|url|link)$/],
];

const NO_EMBARGO = /^(no|none|not embargoed|false|0|n|lifted|released)$/i;

/** What is the same for all agencies, and says nothing about the story. */
const TECHNICAL = /^(generator|filename|charset|viewport|contenttype|creator)$/;

/**
 * Adds what the `<meta>` elements of an NITF head have. They come after what NITF itself has a place for.
 *
 * @returns the names that are not known, for the report
 */
export const findMetas = (head: XmlElement | undefined, found: FoundFields, path: string): XmlElement[] => {
  const unknown: XmlElement[] = [];
  for (const meta of childrenOf(head, 'meta')) {
    const name = attributeOf(meta, 'name') ?? attributeOf(meta, 'http-equiv') ?? '';
    const value = attributeOf(meta, 'content') ?? attributeOf(meta, 'value');
    if (value === undefined) continue;
    const plain = name.toLowerCase().replace(/[^a-z0-9]/g, '');
    const where = `${path}meta[@name="${name}"]`;
    const field = FIELDS.find(([, pattern]) => pattern.test(plain))?.[0];
    if (/embargo/.test(plain)) {
      if (!NO_EMBARGO.test(value) && !/(reason|note|text|type)$/.test(plain)) {
        addFound(found, 'embargoed', value, where);
      }
    } else if (/^(urgency|priority|editorialpriority)$/.test(plain)) {
      if (/^[1-9]$/.test(value)) addFound(found, 'urgency', value, where);
    } else if (field === 'subjects' && found.subjects) {
      // Where NITF's own subjects are given, this is a slug more often than not.
      addFound(found, 'keywords', value, where);
    } else if (field) {
      addFound(found, field, value, where);
    } else if (!TECHNICAL.test(plain)) {
      unknown.push(meta);
    }
  }
  return unknown;
};
