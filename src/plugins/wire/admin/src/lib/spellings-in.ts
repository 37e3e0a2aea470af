/** What an article may call a record, as a form offers it: first what stands in the article's text, then what does not; each once. */
export function spellingsIn(text: string, names: readonly string[]): string[] {
  const words = text.toLowerCase();
  const stands = (name: string) => words.includes(name.toLowerCase());
  const different = [...new Set(names.map((name) => name.trim()).filter((name) => name !== ''))];
  return [...different.filter(stands), ...different.filter((name) => !stands(name))];
}
