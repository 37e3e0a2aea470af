import fs from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

/** A sentence as a source has it, in all its variants, with `\0` where something is put in. */
export interface SourceSentence {
  where: string;
  variants: string[];
}

/** So many variants are enough to see whether a sentence is known. */
const MOST_VARIANTS = 64;

/** What is no sentence for an editor: a thrown `Error` is a mistake in our code, the log is for who runs the server. */
const NOT_TOLD = /^(Error|TypeError|RangeError|SyntaxError)$|\.log\.|^(describe|it|test)$/;

const filesIn = (folder: string): string[] =>
  fs.readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const found = path.join(folder, entry.name);
    return entry.isDirectory() ? filesIn(found) : /(?<!\.d)\.ts$/.test(entry.name) ? [found] : [];
  });

/** All that a text may read; a part that is only known when it runs is `\0`. */
function variantsOf(node: ts.Expression): string[] {
  if (ts.isStringLiteralLike(node)) return [node.text];
  if (ts.isParenthesizedExpression(node) || ts.isAsExpression(node)) return variantsOf(node.expression);
  if (ts.isConditionalExpression(node)) return [...variantsOf(node.whenTrue), ...variantsOf(node.whenFalse)];
  if (ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.PlusToken)
    return joined([variantsOf(node.left), variantsOf(node.right)]);
  if (ts.isTemplateExpression(node))
    return joined([
      [node.head.text],
      ...node.templateSpans.flatMap(({ expression, literal }) => [variantsOf(expression), [literal.text]]),
    ]);
  return ['\0'];
}

const joined = (parts: readonly string[][]): string[] =>
  parts.reduce(
    (all, part) => all.flatMap((start) => part.map((end) => start + end)).slice(0, MOST_VARIANTS),
    [''],
  );

/** Where a text is said to an editor though it is no sentence: why a name was taken for one, what is wrong with a value. */
const CLAUSES =
  /^(evidence|why|what|must|reason)$|^(add|weighed\.for|weighed\.against|field|invalid|needed|z\.[\w.]+)$|\.(regex|min|max|refine|check|enum)$/;

const isClause = (node: ts.Node, text: string): boolean => {
  let { parent } = node;
  while (ts.isConditionalExpression(parent) || ts.isParenthesizedExpression(parent)) parent = parent.parent;
  const name = ts.isPropertyAssignment(parent)
    ? parent.name.getText()
    : ts.isCallExpression(parent)
      ? parent.expression.getText()
      : '';
  return CLAUSES.test(name) && /\p{L} \p{L}/u.test(text) && !/[\\|^]/.test(text);
};

/** A text of some words that begins like a sentence and ends like one. */
const isSentence = (text: string): boolean =>
  /^[\p{Lu}"“\0]/u.test(text) &&
  /\p{L}{2,} \p{L}+|\0 \p{L}+ \p{L}/u.test(text) &&
  /[.?]$|\.”$/u.test(text) &&
  !/[\\|^]|\(\?|\n/.test(text);

function sentencesIn(name: string, code: string): SourceSentence[] {
  const found: SourceSentence[] = [];
  const file = ts.createSourceFile(name, code, ts.ScriptTarget.Latest, true);
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isTaggedTemplateExpression(node)) return;
    if (
      (ts.isCallExpression(node) || ts.isNewExpression(node)) &&
      NOT_TOLD.test(node.expression.getText(file))
    )
      return;
    if (
      ts.isStringLiteralLike(node) ||
      ts.isTemplateExpression(node) ||
      (ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.PlusToken)
    ) {
      const variants = variantsOf(node).map((text) => text.trim());
      if (variants.some((text) => isSentence(text) || isClause(node, text))) {
        const { line } = file.getLineAndCharacterOfPosition(node.getStart(file));
        found.push({ where: `${name}:${line + 1}`, variants });
        return;
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

/** The sentences for editors in the sources of a folder, in the order of its files. */
export const sentencesInSources = (root: string, folder: string): SourceSentence[] =>
  filesIn(path.join(root, folder)).flatMap((file) =>
    sentencesIn(path.relative(root, file), fs.readFileSync(file, 'utf8')),
  );
