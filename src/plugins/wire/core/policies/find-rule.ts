import { nameKey } from '../entities';
import type { PolicyRule, RuledNotice } from './policies';

/** A rule, and its number in the list, from 1. */
export interface FoundRule {
  rule: PolicyRule;
  number: number;
}

/** The first rule that matches a notice and says something about what is asked. */
export function findRule(
  rules: readonly PolicyRule[],
  notice: RuledNotice,
  saysSomething: (rule: PolicyRule) => boolean,
): FoundRule | undefined {
  const keys = keysOfNotice(notice);
  const at = rules.findIndex((rule) => saysSomething(rule) && matches(conditionOf(rule), keys));
  return at === -1 ? undefined : { rule: rules[at], number: at + 1 };
}

/** What is written differently but is the same name has one key. */
export const foldName = (name: string): string =>
  nameKey(name, 'organization') || name.normalize('NFKC').trim().toLowerCase();

interface Condition {
  kinds?: ReadonlySet<string>;
  issuers?: ReadonlySet<string>;
  sources?: ReadonlySet<string>;
  languages?: readonly string[];
}

interface NoticeKeys {
  kinds: readonly string[];
  issuer?: string;
  source?: string;
  language?: string;
}

/** Rules are asked about every notice of an import: their names are folded once. */
const conditions = new WeakMap<PolicyRule, Condition>();

function conditionOf(rule: PolicyRule): Condition {
  const known = conditions.get(rule);
  if (known) return known;
  const { kinds, issuers, sources, languages } = rule.when ?? {};
  const condition: Condition = {
    kinds: kinds && new Set(kinds),
    issuers: issuers && new Set(issuers.map(foldName)),
    sources: sources && new Set(sources.map(foldName)),
    languages: languages?.map(foldLanguage),
  };
  conditions.set(rule, condition);
  return condition;
}

function keysOfNotice({ kinds, issuer, source, language }: RuledNotice): NoticeKeys {
  const sourceKey = source ? foldName(source) : undefined;
  return {
    kinds,
    issuer: issuer ? foldName(issuer) : sourceKey,
    source: sourceKey,
    language: language ? foldLanguage(language) : undefined,
  };
}

const matches = ({ kinds, issuers, sources, languages }: Condition, notice: NoticeKeys): boolean =>
  (!kinds || notice.kinds.some((kind) => kinds.has(kind))) &&
  (!issuers || (notice.issuer !== undefined && issuers.has(notice.issuer))) &&
  (!sources || (notice.source !== undefined && sources.has(notice.source))) &&
  (!languages || languages.some((range) => isWithin(notice.language, range)));

/** RFC 4647, basic filtering: a range is a tag's beginning, up to a hyphen. */
const isWithin = (tag: string | undefined, range: string): boolean =>
  tag !== undefined && (tag === range || tag.startsWith(`${range}-`));

const foldLanguage = (tag: string): string => tag.trim().replaceAll('_', '-').toLowerCase();
