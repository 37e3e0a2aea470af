/** What was asked for is not made into a statement: Strapi is to answer. */
export class NotCompiled extends Error {
  constructor(what: string) {
    super(`Not made into one statement: ${what}.`);
    this.name = 'NotCompiled';
  }
}
