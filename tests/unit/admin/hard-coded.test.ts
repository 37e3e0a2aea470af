import fs from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

const ROOT = path.join(__dirname, '../../../src/plugins/wire/admin/src');

/** Properties whose text is read, or read out. */
const READ =
  /^(aria-label|aria-description|aria-placeholder|aria-roledescription|title|label|placeholder|hint|alt|content|subtitle)$/;

/** What reads the same in every language: a number's sign, a dot between two things, the beginning of an address, a key's letter. */
const SAME_EVERYWHERE = /^((https?:\/\/)?[^\p{L}]*|[A-Z])$/u;

/** Names of a standard, and a path as an example. */
const NAMES = ['UTC', 'Authorization', 'agency/in'];

const files = (folder: string): string[] =>
  fs.readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const found = path.join(folder, entry.name);
    return entry.isDirectory() ? files(found) : found.endsWith('.tsx') ? [found] : [];
  });

/** Texts that stand in the elements of a file, or in a property that is read, word for word. */
function wordsIn(name: string, code: string): string[] {
  const found: string[] = [];
  const say = (text: string) => {
    const words = text.replaceAll(/\s+/g, ' ').trim();
    if (!SAME_EVERYWHERE.test(words) && !NAMES.includes(words)) found.push(words);
  };
  const literal = (node: ts.Node | undefined): void => {
    if (!node) return;
    if (ts.isStringLiteralLike(node)) say(node.text);
    else if (ts.isTemplateExpression(node))
      say([node.head.text, ...node.templateSpans.map(({ literal: { text } }) => text)].join(''));
    else if (ts.isJsxExpression(node) || ts.isParenthesizedExpression(node)) literal(node.expression);
    else if (ts.isConditionalExpression(node)) [node.whenTrue, node.whenFalse].forEach(literal);
    else if (ts.isBinaryExpression(node)) [node.left, node.right].forEach(literal);
  };
  const visit = (node: ts.Node): void => {
    if (ts.isJsxText(node)) say(node.text);
    if (ts.isJsxAttribute(node) && READ.test(node.name.getText())) literal(node.initializer);
    if (ts.isJsxExpression(node) && !ts.isJsxAttribute(node.parent)) literal(node);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(name, code, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX));
  return found;
}

test('no text of the panel stands in its code: every word goes through the translations', () => {
  const found = files(ROOT).flatMap((file) =>
    wordsIn(file, fs.readFileSync(file, 'utf8')).map((words) => `${path.relative(ROOT, file)}: ${words}`),
  );
  expect(found).toEqual([]);
});

test.each([
  ['<p>Nothing here</p>', ['Nothing here']],
  ['<p>{"Nothing"} · {count}</p>', ['Nothing']],
  ['<p>{isThere ? "Yes" : "No"}</p>', ['Yes', 'No']],
  ['<Button aria-label="Close" />', ['Close']],
  ['<Field label={`Line ${line}`} />', ['Line']],
  ['<Box padding="large">{formatMessage(message("nav.label"))}</Box>', []],
  ['<TextInput placeholder="https://" type="password" />', []],
])('%s', (code, words) => {
  expect(wordsIn('a.tsx', code)).toEqual(words);
});
