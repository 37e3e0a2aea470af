/** What a form has in a field; the panel's form says nothing of its fields' types. */
export const formValue = (values: unknown, field: string): unknown =>
  typeof values === 'object' && values !== null ? (values as Record<string, unknown>)[field] : undefined;
