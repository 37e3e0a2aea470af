/** franc-min 5 has no types of its own. */
declare module 'franc-min' {
  /** The ISO 639-3 code of the text's language, `und` when it can't be told. */
  function franc(text: string, options?: { only?: readonly string[]; minLength?: number }): string;
  export = franc;
}
