import type { FoundRule } from './find-rule';
import type { RuleCondition } from './policies';

/** How many values of a condition are told. */
const TOLD = 3;

/** A rule as explanations name it: by its number and its name or, without one, its conditions. */
export const describeRule = ({ rule, number }: FoundRule): string =>
  rule.name ? `Rule ${number} “${rule.name}”` : `Rule ${number} (${describeCondition(rule.when ?? {})})`;

function describeCondition({ kinds, issuers, sources, languages }: RuleCondition): string {
  const conditions = [
    anyOf('kind', kinds),
    anyOf('issuer', issuers),
    anyOf('source', sources),
    anyOf('language', languages),
  ].filter(Boolean);
  return conditions.length > 0 ? conditions.join(', ') : 'every notice';
}

function anyOf(what: string, values: readonly string[] | undefined): string {
  if (!values) return '';
  const told = values.slice(0, TOLD).join(' or ');
  return values.length > TOLD ? `${what} ${told} or ${values.length - TOLD} more` : `${what} ${told}`;
}
