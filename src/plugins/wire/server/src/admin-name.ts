/** An administrator, as far as he or she is named. */
export interface NamedAdmin {
  firstname?: string | null;
  lastname?: string | null;
  email?: string;
}

/** What an administrator is called where it is told who did something: by name, else by address; empty for nobody. */
export const adminName = ({ firstname, lastname, email }: NamedAdmin): string =>
  [firstname, lastname].filter(Boolean).join(' ') || email || '';
