/** A name of a table or column as SQL has it. */
export const name = (identifier: string): string => `"${identifier.replaceAll('"', '""')}"`;

/** A text as SQL has it, whatever `standard_conforming_strings` says. */
export const text = (value: string): string =>
  value.includes('\\')
    ? `E'${value.replaceAll('\\', '\\\\').replaceAll("'", "''")}'`
    : `'${value.replaceAll("'", "''")}'`;

/** Whether the database can hold a text: it knows no character zero. */
export const isText = (value: string): boolean => !value.includes('\0');
