import prettier from 'prettier';

/** A text as the project's style has it in that file. */
export const formatted = async (file, text) =>
  prettier.format(text, { ...(await prettier.resolveConfig(file)), filepath: file });
