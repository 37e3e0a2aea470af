type Tree = Readonly<Record<string, unknown>>;

const isTree = (value: unknown): value is Tree => typeof value === 'object' && value !== null;
/** A sentence, or a message that is put into the editor's language. */
const isError = (value: unknown): boolean => !isTree(value) || 'defaultMessage' in value;

/**
 * The errors of a form that still hold: those at fields that are as they were when something was found wrong.
 *
 * @param errors in the shape of the values, as Strapi's form keeps them
 * @param before the values that they are about
 * @returns the same object when nothing is out of date
 */
export function errorsLeft<T extends Tree>(errors: T, before: unknown, now: unknown): T {
  const left: Record<string, unknown> = {};
  let isSame = true;
  for (const [key, error] of Object.entries(errors)) {
    const [was, is] = [before, now].map((values) => (isTree(values) ? values[key] : undefined));
    const kept =
      was === is || error === undefined || error === null
        ? error
        : isError(error)
          ? undefined
          : errorsLeft(error as Tree, was, is);
    if (kept !== error) isSame = false;
    if (kept !== undefined && (isError(kept) || Object.keys(kept as Tree).length > 0)) left[key] = kept;
  }
  return isSame ? errors : (left as T);
}
