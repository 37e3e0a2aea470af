import { z } from 'zod';

/** When a paragraph of a source is proposed, and how much is kept to know it. */
export interface RecurringSettings {
  /** Whether paragraphs are counted at all. */
  enabled: boolean;
  /** Stories of the source that have it, at least. */
  minStories: number;
  /** Their share of the source's recent stories, at least: 0 to 1. */
  minShare: number;
  /** Days between the first and the last of them, at least. */
  minDays: number;
  /** What counts as recent: stories that are at most so many days older than the source's last one, and at most so many. */
  windowDays: number;
  maxStories: number;
  /** Paragraphs kept of one source at most; the rarest and oldest go first. */
  maxParagraphs: number;
  /** A paragraph seen in one story only is forgotten after so many days. */
  rareDays: number;
}

/** What holds until `config/plugins.ts` says otherwise; `docs/recurring-paragraphs.md` says why. */
export const DEFAULT_RECURRING: RecurringSettings = {
  enabled: true,
  minStories: 5,
  minShare: 0.1,
  minDays: 2,
  windowDays: 90,
  maxStories: 2000,
  maxParagraphs: 20_000,
  rareDays: 14,
};

const days = z.number().min(0).max(3650);

/** Each of them, without what they have to be to each other. */
export const recurringFields = z.strictObject({
  enabled: z.boolean(),
  // In a single story, nothing recurs.
  minStories: z.number().int().min(2).max(10_000),
  minShare: z.number('has to be a number from 0 to 1').min(0).max(1),
  minDays: days,
  windowDays: days.min(1),
  maxStories: z.number().int().min(10).max(10_000),
  maxParagraphs: z.number().int().min(100).max(1_000_000),
  rareDays: days,
});

export const recurringSettings = recurringFields
  .refine(({ minStories, maxStories }) => minStories <= maxStories, {
    error: 'is more than maxStories: nothing would ever be proposed',
    path: ['minStories'],
  })
  .refine(({ minDays, windowDays }) => minDays <= windowDays, {
    error: 'is more than windowDays: nothing would ever be proposed',
    path: ['minDays'],
  }) satisfies z.ZodType<RecurringSettings>;
