import { z } from 'zod';
import { wholeNumber } from './whole-number';

/** How many articles a feed has unless it is asked for another number, and at most. */
const USUAL = 50;
const MOST = 100;

const LONGEST = 300;
const word = z
  .string('has to be given once, as text')
  .trim()
  .min(1, 'has to say something')
  .max(LONGEST, `has ${LONGEST} characters at most`);

/** Parameters of feeds and of ninjs lists. */
export const listParameters = z.strictObject({
  limit: wholeNumber(MOST, USUAL),
  person: word.optional(),
  organization: word.optional(),
  event: word.optional(),
  subject: word.optional(),
  source: word.optional(),
});

export type ListParameters = z.output<typeof listParameters>;

/** Parameters of a feed of one person, organization or event: the path says of whom. */
export const entityListParameters = listParameters.omit({ person: true, organization: true, event: true });

/** Answers that take no parameter. */
export const noParameters = z.strictObject({});
