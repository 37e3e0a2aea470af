import { NOTICE_KINDS, type NoticeKind } from '../../../core/disclaimers/flag';
import type { Automatic, Policies, PolicyRule, PolicySettings } from '../../../core/policies/policies';

/** What is done with a notice: what holds by default, taken out (beside the article or not shown), or left while it waits or for good. */
export const DEEDS = ['default', 'separate', 'removed', 'review', 'nothing'] as const;
export type Deed = (typeof DEEDS)[number];

/** Whether it is taken out of the text, which it is from a score on. */
export const takesOut = (deed: Deed): deed is 'separate' | 'removed' =>
  deed === 'separate' || deed === 'removed';

/** What is done with notices of one kind where no rule says otherwise. */
export interface KindRow {
  deed: Deed;
  /** In hundredths. */
  from: number | null;
  blocks: boolean;
  isProtected: boolean;
}

/** A rule as the form holds it. Of names there is one a line: a name may have any other mark in it. */
export interface RuleRow {
  /** Of the row, not of the rule: it tells rows apart when they change places. */
  key: string;
  name: string | null;
  kinds: NoticeKind[];
  issuers: string | null;
  sources: string | null;
  languages: string | null;
  deed: Deed;
  from: number | null;
  blocks: 'unsaid' | 'yes' | 'no';
}

/** The policies as the form holds them. */
export interface PolicyForm {
  /** In hundredths. */
  separateFrom: number | null;
  kinds: Record<NoticeKind, KindRow>;
  rules: RuleRow[];
  /** The order of the kinds' own rules, which matters to a notice of two kinds. */
  kindOrder: NoticeKind[];
}

/** A rule that says nothing yet. */
export const emptyRule = (key: string): RuleRow => ({
  key,
  name: null,
  kinds: [],
  issuers: null,
  sources: null,
  languages: null,
  deed: 'review',
  from: null,
  blocks: 'unsaid',
});

/** A key that none of the rules has, whoever counted them. */
export const newRuleKey = (rules: readonly RuleRow[]): string => {
  const numbers = rules.map(({ key }) => Number(/^new-(\d+)$/u.exec(key)?.[1] ?? 0));
  return `new-${Math.max(0, ...numbers) + 1}`;
};

/** A score from 0 to 1 in hundredths, and back; what was 0.6 is 0.6 again. */
export const toPercent = (score: number): number => Math.round(score * 1e6) / 1e4;
const toScore = (percent: number | null): number | null =>
  percent === null ? null : Math.round(percent * 1e4) / 1e6;

/**
 * The form of policies. The rules at the end of the list that are about one kind each and say nothing but what is done with it are the table's
 * lines: what comes last holds where no other rule says anything.
 */
export const toPolicyForm = ({
  rules,
  separateFrom,
  blockingKinds,
  protectedKinds,
}: Policies): PolicyForm => {
  const first = firstKindRule(rules);
  const own = new Map(rules.slice(first).map((rule) => [rule.when!.kinds![0], rule.automatic!]));
  const rowOf = (kind: NoticeKind): KindRow => ({
    ...deedOf(own.get(kind)),
    blocks: blockingKinds.includes(kind),
    isProtected: protectedKinds.includes(kind),
  });
  return {
    separateFrom: toPercent(separateFrom),
    kinds: Object.fromEntries(NOTICE_KINDS.map((kind) => [kind, rowOf(kind)])) as PolicyForm['kinds'],
    rules: rules.slice(0, first).map((rule, index) => toRuleRow(rule, `rule-${index + 1}`)),
    kindOrder: [...own.keys()],
  };
};

/** The policies of a form; a number that is missing is `null`, which the server refuses by its name. */
export const toPolicies = ({ separateFrom, kinds, rules, kindOrder }: PolicyForm): Policies => {
  const ordered = [...kindOrder, ...NOTICE_KINDS.filter((kind) => !kindOrder.includes(kind))];
  const having = (has: (row: KindRow) => boolean) => NOTICE_KINDS.filter((kind) => has(kinds[kind]));
  return {
    rules: [
      ...rules.map(toRule),
      ...ordered.flatMap((kind): PolicyRule[] => {
        const automatic = automaticOf(kinds[kind]);
        return automatic === undefined ? [] : [{ when: { kinds: [kind] }, automatic }];
      }),
    ],
    separateFrom: toScore(separateFrom) as number,
    blockingKinds: having(({ blocks }) => blocks),
    protectedKinds: having(({ isProtected }) => isProtected),
  };
};

/**
 * What has to be stored so that a form's policies hold: what is as configured is left out, so that it follows the configuration. Whether it is
 * is seen by what the form would make of it: the same can be written in several ways.
 */
export const policiesToStore = (form: PolicyForm, configured: Policies): PolicySettings => {
  const wanted = toPolicies(form);
  const known = toPolicies(toPolicyForm(configured));
  return Object.fromEntries(
    Object.entries(wanted).filter(
      ([name, value]) => JSON.stringify(value) !== JSON.stringify(known[name as keyof Policies]),
    ),
  );
};

/** Whether a form's policies are others than those that hold. */
export const changesPolicies = (form: PolicyForm, holding: Policies): boolean =>
  JSON.stringify(toPolicies(form)) !== JSON.stringify(toPolicies(toPolicyForm(holding)));

/**
 * Where in the form the server's word about the policies belongs.
 *
 * @param field as the server names it: `data.rules.3.automatic.from`
 */
export const policyPath = (field: string, form: PolicyForm): string | undefined => {
  const [, property, index, part, inner] = field.split('.');
  if (property === 'separateFrom') return 'separateFrom';
  if (property !== 'rules' || index === undefined) return undefined;
  const at = Number(index);
  if (at >= form.rules.length) {
    const said = toPolicies(form).rules[at]?.when?.kinds?.[0];
    return said && `kinds.${said}.from`;
  }
  if (part === 'when') return `rules[${at}].${inner}`;
  if (part === 'automatic') return `rules[${at}].${inner === undefined ? 'deed' : 'from'}`;
  return `rules[${at}].${part === 'blocks' || part === 'name' ? part : 'deed'}`;
};

function firstKindRule(rules: readonly PolicyRule[]): number {
  const seen = new Set<NoticeKind>();
  let first = rules.length;
  while (first > 0 && isKindRule(rules[first - 1])) {
    const kind = rules[first - 1].when!.kinds![0];
    // Of two about one kind the first one holds; the other is a rule like any other.
    if (seen.has(kind)) break;
    seen.add(kind);
    first -= 1;
  }
  return first;
}

const isKindRule = ({ name, when, automatic, blocks }: PolicyRule): boolean =>
  name === undefined &&
  blocks === undefined &&
  automatic !== undefined &&
  when?.kinds?.length === 1 &&
  Object.values(when).filter((value) => value !== undefined).length === 1;

/** To be kept in the text from a score on, and below it, is to wait in the text. */
function deedOf(automatic: Automatic | undefined): Pick<KindRow, 'deed' | 'from'> {
  if (automatic === undefined) return { deed: 'default', from: null };
  if (typeof automatic === 'string') return { deed: automatic, from: null };
  const { placement, from } = automatic;
  return placement === 'inline' ? { deed: 'review', from: null } : { deed: placement, from: toPercent(from) };
}

const automaticOf = ({ deed, from }: Pick<KindRow, 'deed' | 'from'>): Automatic | undefined => {
  if (deed === 'default') return undefined;
  return takesOut(deed) ? { placement: deed, from: toScore(from) as number } : deed;
};

const toRuleRow = ({ name, when, automatic, blocks }: PolicyRule, key: string): RuleRow => ({
  key,
  name: name ?? null,
  kinds: when?.kinds ?? [],
  issuers: toLines(when?.issuers),
  sources: toLines(when?.sources),
  languages: toLines(when?.languages),
  ...deedOf(automatic),
  blocks: blocks === undefined ? 'unsaid' : blocks ? 'yes' : 'no',
});

const toRule = (row: RuleRow): PolicyRule => {
  const when = {
    kinds: row.kinds.length > 0 ? row.kinds : undefined,
    issuers: fromLines(row.issuers),
    sources: fromLines(row.sources),
    languages: fromLines(row.languages),
  };
  const automatic = automaticOf(row);
  const said = Object.fromEntries(Object.entries(when).filter(([, value]) => value !== undefined));
  return {
    ...(row.name?.trim() ? { name: row.name.trim() } : {}),
    ...(Object.keys(said).length > 0 ? { when: said } : {}),
    ...(automatic === undefined ? {} : { automatic }),
    ...(row.blocks === 'unsaid' ? {} : { blocks: row.blocks === 'yes' }),
  };
};

/** Names, one a line; `null` for none. */
export const toLines = (names: readonly string[] | undefined): string | null =>
  names && names.length > 0 ? names.join('\n') : null;

/** The names of lines, without empty ones; undefined for none. */
export const fromLines = (text: string | null): string[] | undefined => {
  const names = (text ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
  return names.length > 0 ? names : undefined;
};
