/** A number of 32 bits that is the same for a text in every run (FNV-1a over code points). */
export function hashOfText(text) {
  let hash = 0x811c9dc5;
  for (const character of text) hash = Math.imul(hash ^ character.codePointAt(0), 0x01000193);
  return hash >>> 0;
}
