/** So long, in milliseconds, a browser may take until it has taken over what it is to save. */
const TAKEN_MS = 60_000;

/** Has the browser save bytes as a file. */
export function saveFile(bytes: Blob, name: string): void {
  const address = URL.createObjectURL(bytes);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), TAKEN_MS);
}

/** The name under which an item is saved: that of its file, the one inside an archive before the archive's own. What was pasted has none. */
export function itemFileName({ file, within }: { file: string; within?: string }): string {
  const name = (within ?? file).split('/').at(-1) ?? '';
  return name === '' || name.startsWith('<') ? 'item.txt' : name;
}
