import { z } from 'zod';
import { FORMATS, isKnownCharset, mappingSchema } from '../../../core/read';
import { languageTag } from '../../../core/read/fields/language-tag';
import { isZone } from '../../../core/read/fields/zone-offset';
import { SOURCE_PUBLISH } from '../../../shared/constants';
import type { SourceInput } from '../../../shared/contracts/sources';
import { checkUrl, type FetchRules } from '../fetching/fetch-rules';
import { MAX_POLL_MINUTES, MIN_POLL_MINUTES } from '../fetching/next-poll';
import { whyNotFolder } from '../folders/drop-folder';

const MAX_NAME = 255;
const MAX_TEXT = 2000;
const MAX_URL = 2000;
const MAX_HEADERS = 20;
const MAX_DAYS = 36_500;
const MAX_MINUTES = 366 * 24 * 60;

const line = (length: number) =>
  z
    .string()
    .trim()
    .max(length)
    .regex(/^[^\p{Cc}\p{Cs}]*$/u, 'must not have control characters');
/** An empty text says nothing. */
const orNothing = <T extends z.ZodType<string>>(value: T) =>
  z.union([z.literal('').transform(() => null), z.null(), value]).optional();

/** A refinement whose message says what is wrong with this value. */
const saying = (why: (value: string) => string | undefined) =>
  line(MAX_URL).superRefine((value, context) => {
    const message = why(value);
    // The answer's sentence is ended where it is put together.
    if (message !== undefined) context.addIssue({ code: 'custom', message: message.replace(/\.$/, '') });
  });

/** Headers that are ours, or the connection's. */
const OURS =
  /^(host|connection|content-.*|transfer-encoding|te|trailer|upgrade|expect|keep-alive|proxy-.*|accept-encoding|if-.*|range|user-agent)$/i;

const header = z.strictObject({
  name: z
    .string()
    .trim()
    .max(100)
    .regex(/^[A-Za-z0-9!#$%&'*+.^_`|~-]+$/, 'is not the name of a header')
    .refine((name) => !OURS.test(name), { error: 'is a header that is sent as it has to be' }),
  value: z
    .string()
    .trim()
    .min(1)
    .max(MAX_TEXT)
    .regex(/^[\t\x20-\x7e\x80-\xff]+$/, 'must not have control characters or characters beyond Latin-1')
    .optional(),
});

/**
 * What may be set about a source.
 *
 * @param rules where polls may go: an address that would be refused is refused here
 */
export const sourceInput = (rules: Pick<FetchRules, 'allowed' | 'ports'>) => {
  const address = (value: string) => {
    const checked = checkUrl(value, rules);
    return checked.ok ? undefined : checked.reason;
  };
  return z.strictObject({
    name: line(MAX_NAME).min(1, 'must not be empty').optional(),
    url: orNothing(line(MAX_URL).regex(/^https?:\/\/[^\s]+$/i, 'has to begin with http:// or https://')),
    format: orNothing(z.enum(FORMATS as [string, ...string[]])),
    mapping: mappingSchema.nullable().optional(),
    charset: orNothing(line(100).refine(isKnownCharset, { error: 'is no character encoding that is known' })),
    timeZone: orNothing(
      line(100).refine(isZone, {
        error: 'has to be a zone of the IANA time zone database (Europe/Berlin) or an offset (+03:00)',
      }),
    ),
    language: orNothing(
      line(100)
        .refine((tag) => languageTag(tag) !== undefined, {
          error: 'has to be a language code, such as "en" or "pt-BR"',
        })
        .transform((tag) => languageTag(tag)!),
    ),
    copyrightHolder: orNothing(line(MAX_TEXT)),
    copyrightNotice: orNothing(line(MAX_TEXT)),
    usageTerms: orNothing(
      z
        .string()
        .trim()
        .max(10_000)
        .regex(/^[^\p{Cs}\0]*$/u),
    ),
    publish: z.enum(SOURCE_PUBLISH).optional(),
    expiryDays: z.number().int().min(1).max(MAX_DAYS).nullable().optional(),
    quietAfterMinutes: z.number().int().min(0).max(MAX_MINUTES).nullable().optional(),
    paused: z.boolean().optional(),
    pollEnabled: z.boolean().optional(),
    pollUrl: orNothing(saying(address)),
    pollMinutes: z.number().int().min(MIN_POLL_MINUTES).max(MAX_POLL_MINUTES).optional(),
    pollHeaders: z.array(header).max(MAX_HEADERS).optional(),
    folderEnabled: z.boolean().optional(),
    folder: orNothing(saying(whyNotFolder)),
  }) satisfies z.ZodType<SourceInput>;
};

/** Of a form, where everything is text. */
export const testForm = z.strictObject({
  settings: z
    .string()
    .transform((text, context): unknown => {
      try {
        return JSON.parse(text);
      } catch {
        context.addIssue({ code: 'custom', message: 'has to be JSON' });
        return z.NEVER;
      }
    })
    .optional(),
  item: z.coerce.number().optional(),
});

/** What may be asked of a test, beside the settings. */
export const testOptions = {
  text: z.string().max(5_000_000).optional(),
  item: z.number().int().min(1).max(1000).optional(),
};

export const newSecretInput = z.strictObject({
  overlapHours: z.number().min(0).max(168).optional(),
});
