/** A pattern for SQL's LIKE: whatever has these characters in it. */
export const containing = (part: string): string => `%${part.replace(/[\\%_]/gu, '\\$&')}%`;
