import { z } from 'zod';
import { NOTICE_KINDS, PLACEMENTS } from '../disclaimers/flag';
import { languageTag } from '../read/fields/language-tag';

/** What the first line of a file of notices says it is. */
export const NOTICE_FILE_FORMAT = 'copydesk-notices';
/** Raised when an older reader would misunderstand the file. */
export const NOTICE_FILE_VERSION = 1;

/** What a reader takes at most; a longer line or file is not read. */
export const NOTICE_FILE_LIMITS = {
  /** Bytes of one line. */
  line: 1024 * 1024,
  /** UTF-16 code units of a notice's text. */
  text: 100_000,
  /** Notices in a file. */
  notices: 200_000,
} as const;

/** PostgreSQL keeps no NUL, and half a surrogate pair is no character. */
const clean = z.string().regex(/^[^\0\p{Cs}]*$/u, 'has NUL or half a surrogate pair in it');
const hasNoControls = (text: string): boolean => !/\p{Cc}/u.test(text);

/** The first line. */
export const headerSchema = z.object({
  format: z.literal(NOTICE_FILE_FORMAT),
  version: z.number().int().min(1),
  /** ISO 8601. */
  generatedAt: z.iso.datetime({ offset: true }),
  /** Version of the detector that the notices were found with. */
  detector: z.string().max(100),
});

/** A line for each notice. */
export const noticeSchema = z.strictObject({
  text: clean
    .max(NOTICE_FILE_LIMITS.text, `is longer than ${NOTICE_FILE_LIMITS.text} characters`)
    .refine((text) => text.trim() !== '', 'is empty'),
  kinds: z
    .array(z.enum(NOTICE_KINDS))
    .max(NOTICE_KINDS.length)
    .refine((kinds) => new Set(kinds).size === kinds.length, 'names a kind twice'),
  issuer: clean
    .max(10_000)
    .refine((name) => name.trim() !== '', 'is empty: leave it out')
    .refine(hasNoControls, 'has control characters in it')
    .optional(),
  language: z
    .string()
    .refine((tag) => languageTag(tag) !== undefined, 'has to be a language code, such as "en" or "pt-BR"')
    .optional(),
  decision: z.enum(['confirmed', 'dismissed'], 'has to be "confirmed" or "dismissed"'),
  placement: z.enum(PLACEMENTS),
  reason: clean.max(5000).optional(),
});

/** The last line: without it the file was cut off. */
export const endSchema = z.strictObject({
  end: z.literal(true),
  /** How many notices there are in the file. */
  notices: z.number().int().min(0),
});

export type NoticeFileHeader = z.infer<typeof headerSchema>;
/** A decided notice as newsrooms give it to one another. */
export type SharedNotice = z.infer<typeof noticeSchema>;
