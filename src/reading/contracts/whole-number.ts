import { z } from 'zod';

/** A parameter that is a whole number from 1 on, written in digits. */
export const wholeNumber = (most: number, usual: number) =>
  z
    .string(`has to be a whole number from 1 to ${most}`)
    .regex(/^\d{1,9}$/u, `has to be a whole number from 1 to ${most}`)
    .transform(Number)
    .refine((number) => number >= 1 && number <= most, `has to be a whole number from 1 to ${most}`)
    .default(usual)
    .meta({ type: 'integer', minimum: 1, maximum: most });
