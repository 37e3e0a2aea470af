import { isObject } from '../../json-object';
import { htmlText, looksLikeHtml } from '../html/html-text';
import { isBlank, plainName } from './source-names';

/** The member of an object that says what the object is called, as `{"rendered": …}`, `{"value": …}` or `{"name": …}` do. */
const SAYING = [
  'rendered',
  'value',
  'text',
  '#text',
  '$t',
  '_',
  'by',
  'name',
  'title',
  'located',
  'literal',
  'label',
  'plain',
];

/** The first of an object's members by these names that is a text or a number, as text. */
export const member = (object: Record<string, unknown>, names: readonly string[]): string | undefined => {
  const keys = Object.keys(object);
  for (const name of names) {
    const key = keys.find((own) => own === name) ?? keys.find((own) => plainName(own) === name);
    const value = key === undefined ? undefined : object[key];
    if (typeof value === 'string' && value.trim() !== '') return value;
    if (typeof value === 'number') return String(value);
  }
  return undefined;
};

/**
 * One text out of what sources put in a text's place: a text, a number, an object that has it (`{"value": …}`), or a list of these,
 * joined by commas. Markup is taken out. Undefined for what has no text in it.
 */
export const asText = (value: unknown): string | undefined => {
  if (typeof value === 'number') return String(value);
  if (typeof value === 'string') return isBlank(value) ? undefined : plain(value, looksLikeHtml(value));
  if (Array.isArray(value)) {
    const parts = value
      .map((part) => (Array.isArray(part) ? undefined : asText(part)))
      .filter((part) => part !== undefined);
    return parts.length > 0 ? parts.join(', ') : undefined;
  }
  if (!isObject(value)) return undefined;
  const text = member(value, SAYING);
  return text === undefined
    ? undefined
    : plain(text, typeof value.rendered === 'string' || isHtml(value, text));
};

const plain = (text: string, html: boolean): string => (html ? htmlText(text) : text.trim());

/** Whether an entry of ninjs `headlines`, `descriptions` or `bodies` is HTML, by its content type or, without one, by its looks. */
export const isHtml = (entry: Record<string, unknown>, text: string): boolean => {
  const type = member(entry, ['contenttype', 'mimetype', 'type']);
  return type && type.includes('/') ? /html/i.test(type) : looksLikeHtml(text);
};

/**
 * The entry that stands for a ninjs 2/3 list of the same thing in several forms: the one whose role says so, else the first.
 *
 * @param roles the most wanted first
 */
export const preferred = (value: unknown, roles: readonly string[]): unknown => {
  if (!Array.isArray(value)) return value;
  const entries = value.filter((entry) => asText(entry) !== undefined);
  for (const role of roles) {
    const found = entries.find((entry) => isObject(entry) && plainName(String(entry.role ?? '')) === role);
    if (found !== undefined) return found;
  }
  return entries[0];
};

/**
 * Names and codes out of what sources put for subjects, places and genres: objects (ninjs, schema.org), texts, a list of these, or
 * one text with commas or semicolons in it. Each once.
 */
export const asConcepts = (value: unknown, { split = false } = {}): { code?: string; name?: string }[] => {
  const list = Array.isArray(value)
    ? value
    : typeof value === 'string' && split
      ? value.split(/[;,]/)
      : [value];
  const concepts = new Map<string, { code?: string; name?: string }>();
  for (const entry of list) {
    const concept = asConcept(entry);
    if (concept) concepts.set(`${concept.code ?? ''}\n${concept.name ?? ''}`, concept);
  }
  return [...concepts.values()];
};

function asConcept(entry: unknown): { code?: string; name?: string } | undefined {
  if (!isObject(entry)) {
    const name = Array.isArray(entry) ? undefined : asText(entry);
    return name === undefined ? undefined : { name };
  }
  const code = codeOf(entry);
  const name = member(entry, ['name', 'label', 'title', 'term', 'value', 'rendered']);
  if (code === undefined && name === undefined) return undefined;
  return {
    ...(code === undefined ? {} : { code: code.trim() }),
    ...(name === undefined ? {} : { name: name.trim() }),
  };
}

/** Names of IPTC's vocabularies that the same digits mean something else in. */
const IPTC_SCHEME = /^(medtop|subj|mediatopic)$/i;

/** ninjs 1.x has codes in two parts: `scheme` is then an address, and the whole code is one, too. */
function codeOf(entry: Record<string, unknown>): string | undefined {
  const scheme = member(entry, ['scheme'])?.trim() ?? '';
  const code = member(entry, ['code'])?.trim();
  if (code && /^https?:\/\/\S*[/#=]$/i.test(scheme)) return scheme + code;
  if (code && /^\d{8}$/.test(code) && IPTC_SCHEME.test(scheme))
    return `${/^subj$/i.test(scheme) ? 'subj' : 'medtop'}:${code}`;
  return member(entry, ['qcode', 'code', 'uri', 'literal', 'termcode', '@id', 'slug', 'id']);
}
