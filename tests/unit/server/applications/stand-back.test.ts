import type { Core } from '@strapi/strapi';
import {
  editorDecides,
  isEditorThere,
  standBack,
} from '../../../../src/plugins/wire/server/src/applications/stand-back';

const newsroom = () => ({}) as Core.Strapi;
const signal = () => new AbortController().signal;

test('where nobody decides, nobody is there and nothing waits', async () => {
  const strapi = newsroom();
  expect(isEditorThere(strapi)).toBe(false);
  await standBack(strapi, AbortSignal.abort(new Error('It waits.')));
});

test('after a decision its editor is there, in this newsroom and in no other', () => {
  const strapi = newsroom();
  editorDecides(strapi);
  expect(isEditorThere(strapi)).toBe(true);
  expect(isEditorThere(newsroom())).toBe(false);
});

test('it waits for what the editor sees next', async () => {
  const strapi = newsroom();
  editorDecides(strapi);
  const decided = performance.now();
  await standBack(strapi, signal());
  expect(performance.now() - decided).toBeGreaterThan(100);
});

test('decisions without an end do not keep it waiting', async () => {
  const strapi = newsroom();
  const decisions = setInterval(() => editorDecides(strapi), 10);
  editorDecides(strapi);
  await standBack(strapi, signal());
  clearInterval(decisions);
});

test('who stops it need not wait', async () => {
  const strapi = newsroom();
  const stopping = new AbortController();
  editorDecides(strapi);
  const waiting = standBack(strapi, stopping.signal);
  stopping.abort(new Error('The newsroom closes.'));
  await expect(waiting).rejects.toThrow();
});
