/** What neither XML 1.0 (section 2.2) nor a reader's screen has a place for: control characters, halves of surrogate pairs, U+FFFE and U+FFFF. */
const UNWRITABLE =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u0084\u0086-\u009f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/**
 * A text as every standard can carry it, without the characters that XML cannot and without white space around it. Undefined for what is
 * no text or has no character.
 */
export const plain = (value: unknown): string | undefined => {
  if (typeof value !== 'string') return undefined;
  const text = value.replace(/\r\n?/g, '\n').replace(UNWRITABLE, '').trim();
  return text === '' ? undefined : text;
};

/** `plain`, in one line. */
export const line = (value: unknown): string | undefined => plain(value)?.replace(/\s+/g, ' ');

/** The members of a list that a role may not read, or that nobody filled. */
export const listOf = <T>(value: readonly T[] | null | undefined): readonly T[] =>
  Array.isArray(value) ? value.filter((one) => typeof one === 'object' && one !== null) : [];

/** The object without the members that are undefined, nor empty lists. */
export const present = <T extends object>(object: T): T =>
  Object.fromEntries(
    Object.entries(object).filter(
      ([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0),
    ),
  ) as T;
