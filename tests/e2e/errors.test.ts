/** What the form says when there is nothing to import, or the server will not have it. Nothing is imported here. */
import { eventually } from '../support/eventually';
import { answerInstead } from './support/answer-instead';
import { importPage } from './support/import-page';
import { logIn } from './support/log-in';
import { newsroom } from './support/newsroom';
import { openPanel } from './support/open-panel';
import { PAGE } from './support/pasted-page';

const desk = openPanel();
const { scene, picture } = desk;
let wire: ReturnType<typeof importPage>;

beforeAll(async () => {
  wire = importPage(desk.page);
  await logIn(desk.page, newsroom().admin);
  await desk.page.goto('/admin/plugins/wire');
  await wire.text.waitFor();
});

const refusal = (title: string) => wire.alert.filter({ hasText: title });
const TOO_LONG = '“Source”: must not be longer than 255 characters.';

scene('nothing can be previewed or imported while there is nothing', async () => {
  await eventually(async () => {
    expect(await wire.previewButton.isDisabled()).toBe(true);
    expect(await wire.importButton.isDisabled()).toBe(true);
  });
  await wire.text.fill(' \n\t\n');
  expect(await wire.previewButton.isDisabled()).toBe(true);
  expect(await wire.importButton.isDisabled()).toBe(true);
});

scene('what the server refuses is said, with the field, and nothing of the form is lost', async () => {
  await wire.text.fill(PAGE);
  await wire.source.fill('n'.repeat(300));
  await desk.page.keyboard.press('Tab');
  await wire.previewButton.click();
  await refusal('The preview could not be made').getByText(TOO_LONG).waitFor();
  await picture('error-preview');

  await wire.importButton.click();
  await refusal('The import could not be started').getByText(TOO_LONG).waitFor();
  await picture('error-import');
  expect(await wire.text.inputValue()).toBe(PAGE);
});

scene('a preview that no longer fits the form says so, and one click makes another', async () => {
  await wire.source.fill('');
  await desk.page.keyboard.press('Tab');
  await refusal('The import could not be started').waitFor({ state: 'detached' });
  await wire.previewButton.click();
  await wire.preview.waitFor();
  await wire.publish.click();
  await wire.preview.getByText('The input has changed since this preview.').waitFor();
  await desk.page.getByRole('button', { name: 'Preview again' }).click();
  await wire.preview.getByText('The input has changed since this preview.').waitFor({ state: 'detached' });
  await wire.preview.waitFor();
});

scene('a server that breaks or cannot be reached is said, too, and where the editor looks', async () => {
  await answerInstead(desk.page, '**/wire/imports/preview', (route) =>
    route.fulfill({ status: 502, contentType: 'text/html', body: '<h1>Bad gateway</h1>' }),
  );
  await wire.previewButton.click();
  await refusal('The preview could not be made').waitFor();
  await picture('error-server');
  desk.troubles.splice(0);

  await answerInstead(desk.page, '**/wire/imports', (route) => route.abort());
  await wire.importButton.click();
  const failed = refusal('The import could not be started');
  await failed.waitFor();
  await eventually(async () => {
    const { y } = (await failed.boundingBox())!;
    expect(y).toBeGreaterThan(0);
    expect(y).toBeLessThan(900);
  });
  expect(await wire.text.inputValue()).toBe(PAGE);
});
