/** So many files can be looked through; of more, some letters are typed. */
export const OFFERED_FILES = 50;

/**
 * The files that a list offers: of thousands, not each is an element of the page.
 *
 * @param typed letters of their names, in whichever case
 * @param chosen is offered in any case
 */
export function offeredFiles(
  files: readonly string[],
  typed: string,
  chosen: string,
  most = OFFERED_FILES,
): string[] {
  const letters = typed.trim().toLowerCase();
  const found: string[] = [];
  for (const file of files) {
    if (found.length === most) break;
    if (file !== chosen && file.toLowerCase().includes(letters)) found.push(file);
  }
  return chosen === '' ? found : [chosen, ...found];
}
