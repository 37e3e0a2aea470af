/** Headers that ask for other ways of writing an answer, which Strapi knows. */
export const OTHER_FORMS: readonly string[] = ['Strapi-Response-Format', 'Strapi-Encode-Source-Maps'];

/** Whether a request asks for one of them. */
export const asksForOtherForm = (ctx: { get: (header: string) => string }): boolean =>
  OTHER_FORMS.some((header) => ctx.get(header) !== '');
