import { line } from './plain';

/** A language tag (BCP 47) by its looks; undefined for what is none. */
export const languageTag = (value: unknown): string | undefined => {
  const tag = line(value);
  return tag !== undefined && /^[a-z]{2,3}(?:-[a-z0-9]{1,8})*$/i.test(tag) ? tag : undefined;
};
