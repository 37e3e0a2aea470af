import { z } from 'zod';
import { NOTICE_KINDS, PLACEMENTS } from '../disclaimers/flag';
import { languageTag } from '../read/fields/language-tag';
import type { PolicyRule, PolicySettings } from './policies';

const MAX_RULES = 500;
const MAX_VALUES = 200;
const MAX_NAME = 255;

const score = z.number('has to be a number from 0 to 1').min(0).max(1);
const kinds = z.array(z.enum(NOTICE_KINDS)).max(MAX_VALUES);
const name = z
  .string()
  .trim()
  .min(1)
  .max(MAX_NAME)
  .regex(/^[^\p{Cc}\p{Cs}]*$/u, 'must not have control characters');
const issuer = name.regex(/[\p{L}\p{N}]/u, 'needs a letter or a digit: names are compared by those');
const language = name.refine((tag) => languageTag(tag) !== undefined, {
  error: 'has to be a language code, such as "en" or "pt-BR"',
});

/** An empty list would match nothing, and look as if it matched everything. */
const someOf = <T extends z.ZodType>(value: T) =>
  z.array(value).min(1, 'is empty: leave it out to match whatever there is').max(MAX_VALUES).optional();

const when = z.strictObject({
  kinds: someOf(z.enum(NOTICE_KINDS)),
  issuers: someOf(issuer),
  sources: someOf(issuer),
  languages: someOf(language),
});

const automatic = z.union(
  [z.enum(['review', 'nothing']), z.strictObject({ placement: z.enum(PLACEMENTS), from: score })],
  'has to be "review", "nothing" or {"placement": …, "from": a score from 0 to 1}',
);

const rule = z
  .strictObject({
    name: name.optional(),
    when: when.optional(),
    automatic: automatic.optional(),
    blocks: z.boolean().optional(),
  })
  .refine(({ automatic, blocks }) => automatic !== undefined || blocks !== undefined, {
    error: 'says nothing: give it "automatic", "blocks" or both',
  })
  .refine(({ automatic, blocks }) => !(automatic === 'nothing' && blocks), {
    error: 'asks nobody about a notice and yet has it block: leave out one of the two',
  }) satisfies z.ZodType<PolicyRule>;

/** What a newsroom may say about its policies, in `config/plugins.ts` or in the panel. */
export const policySettings = z.strictObject({
  rules: z.array(rule).max(MAX_RULES).optional(),
  separateFrom: score.optional(),
  blockingKinds: kinds.optional(),
  protectedKinds: kinds.optional(),
}) satisfies z.ZodType<PolicySettings>;

/** A place in what was given, its parts parted by full stops, and what is wrong there. */
export interface SettingProblem {
  path: string;
  message: string;
}

/** The first problem of a refused value; of something that may have several forms, that of the form which was meant. */
export function firstProblem({ issues: [issue] }: z.ZodError): SettingProblem {
  return within(issue, []);
}

function within(issue: z.core.$ZodIssue, outer: PropertyKey[]): SettingProblem {
  const path = [...outer, ...issue.path];
  if (issue.code === 'invalid_union') {
    const meant = issue.errors
      .flat()
      .find((inner) => inner.path.length > 0 || inner.code === 'unrecognized_keys');
    if (meant) return within(meant, path);
  }
  return { path: path.join('.'), message: issue.message };
}
