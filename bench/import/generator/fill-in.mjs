/** Made of templates once: a template is read far more often than it is written. */
const compiled = new Map();

/**
 * @param {string} template text with `{gaps}` and `[one|another]`, which may hold gaps
 * @param {ReturnType<import('./random.mjs').randomOf>} random
 * @param {(gap: string) => string} fill gives what goes into a gap
 * @returns {string}
 */
export function fillIn(template, random, fill) {
  let parts = compiled.get(template);
  if (!parts) compiled.set(template, (parts = compile(template)));
  return write(parts, random, fill);
}

function write(parts, random, fill) {
  let text = '';
  for (const part of parts) {
    if (typeof part === 'string') text += part;
    else if (part.gap) text += fill(part.gap);
    else text += write(random.pick(part.choices), random, fill);
  }
  return text;
}

/** Gaps and choices alternate with plain text; choices do not hold choices. */
function compile(template) {
  return template
    .split(/(\[[^\]]*\]|\{[^}]*\})/)
    .filter(Boolean)
    .map((piece) => {
      if (piece.startsWith('{')) return { gap: piece.slice(1, -1) };
      if (piece.startsWith('[')) return { choices: piece.slice(1, -1).split('|').map(compile) };
      return piece;
    });
}
