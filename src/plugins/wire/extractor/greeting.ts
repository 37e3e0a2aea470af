import { ENTITY_TYPES, type EntityType } from '../core/entities';

/** Of what is said over the pipes. */
export const PROTOCOL = 1;
/** A process has at most so many questions to answer at a time. */
export const MOST_AT_ONCE = 32;

/** What an extractor says of itself before anything is asked. */
export interface Greeting {
  name: string;
  /** What it finds. */
  types: readonly EntityType[];
  /** Primary language subtags that it reads; all of them when absent. */
  languages?: ReadonlySet<string>;
  /** How many questions it would have at a time. */
  batch: number;
}

const LONGEST_NAME = 60;

/**
 * Reads the first line of an extractor.
 *
 * @returns the greeting, or what is wrong with it as the rest of a sentence
 */
export function readGreeting(value: unknown): Greeting | { wrong: string } {
  const { protocol, name, types, languages, batch = 1 } = (value ?? {}) as Record<string, unknown>;
  if (protocol === undefined)
    return { wrong: `its first line has to be {"protocol":${PROTOCOL},"name":"…"}, and is something else` };
  if (protocol !== PROTOCOL)
    return {
      wrong: `it speaks protocol ${JSON.stringify(protocol)}; this version of Copydesk speaks ${PROTOCOL}`,
    };
  if (typeof name !== 'string' || name.trim() === '' || name.length > LONGEST_NAME || /\p{Cc}/u.test(name))
    return { wrong: `its first line needs a "name" of 1 to ${LONGEST_NAME} characters` };
  if (types !== undefined && !(Array.isArray(types) && types.every((type) => ENTITY_TYPES.includes(type))))
    return { wrong: `the "types" of its first line have to be among ${ENTITY_TYPES.join(', ')}` };
  if (
    languages !== undefined &&
    !(Array.isArray(languages) && languages.every((one) => typeof one === 'string'))
  )
    return { wrong: 'the "languages" of its first line have to be a list like ["en","de"]' };
  if (!(Number.isInteger(batch) && (batch as number) >= 1 && (batch as number) <= MOST_AT_ONCE))
    return { wrong: `the "batch" of its first line has to be a whole number from 1 to ${MOST_AT_ONCE}` };
  return {
    name: name.trim(),
    types: (types as EntityType[] | undefined) ?? ENTITY_TYPES,
    ...(languages === undefined ? {} : { languages: new Set((languages as string[]).map(primary)) }),
    batch: batch as number,
  };
}

/** Whether an extractor reads a language; what nobody knows it is asked about. */
export const reads = ({ languages }: Greeting, language: string | undefined): boolean =>
  !languages || language === undefined || languages.has(primary(language));

const primary = (language: string): string => language.split('-', 1)[0].toLowerCase();
