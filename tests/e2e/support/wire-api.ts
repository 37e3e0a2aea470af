import { eventually } from '../../support/eventually';
import { newsroom } from './newsroom';

const headers = () => ({ authorization: `Bearer ${newsroom().admin.token}` });

/** Asks the newsroom as the administrator, past the panel. */
export async function ask<T>(path: string, method = 'GET', body?: object): Promise<T> {
  const answer = await fetch(`${newsroom().url}${path}`, {
    method,
    headers: { ...headers(), 'content-type': 'application/json' },
    body: body && JSON.stringify(body),
  });
  if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${await answer.text()}`);
  return ((await answer.json()) as { data: T }).data;
}

/**
 * Imports a wire item, and waits until it is there.
 *
 * @returns the documentId of its article
 */
export async function sendItem(
  item: object,
  { publish = false, source }: { publish?: boolean; source?: string } = {},
): Promise<string> {
  const form = new FormData();
  form.append('files', new Blob([JSON.stringify(item)]), 'item.json');
  if (publish) form.append('publish', 'true');
  if (source) form.append('source', source);
  const answer = await fetch(`${newsroom().url}/wire/imports`, {
    method: 'POST',
    headers: headers(),
    body: form,
  });
  if (!answer.ok) throw new Error(`An import: ${answer.status} ${await answer.text()}`);
  const { documentId } = ((await answer.json()) as { data: { documentId: string } }).data;
  let made = '';
  await eventually(async () => {
    const { state } = await ask<{ state: string }>(`/wire/imports/${documentId}`);
    expect(state).toBe('finished');
    const [receipt] = await ask<{ article: string }[]>(`/wire/imports/${documentId}/receipts`);
    made = receipt.article;
  });
  return made;
}
