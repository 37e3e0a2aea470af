import { blocksToText } from '../../../core/clean';

/**
 * A field's value as a text that an editor reads.
 *
 * @returns null for an empty field
 */
export function conflictText(field: string, value: unknown): string | null {
  if (value === null || value === undefined || value === '') return null;
  if (value instanceof Date) return value.toISOString();
  if (!Array.isArray(value)) return typeof value === 'object' ? JSON.stringify(value) : String(value);
  if (value.length === 0) return null;
  if (field === 'body') return blocksToText(value as Parameters<typeof blocksToText>[0]) || null;
  return value.map(partText).join('\n');
}

/** A subject, a place or a rendition: by its name, with its code, or where it is. */
function partText(part: unknown): string {
  const { name, code, href } = (part ?? {}) as Record<'name' | 'code' | 'href', string | null | undefined>;
  if (href) return href;
  if (name && code) return `${name} (${code})`;
  return name || code || JSON.stringify(part);
}
