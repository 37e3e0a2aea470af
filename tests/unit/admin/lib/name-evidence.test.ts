import { evidenceLines } from '../../../../src/plugins/wire/admin/src/lib/name-evidence';
import { obstaclesIn } from '../../../../src/plugins/wire/admin/src/lib/name-obstacles';
import { panelRecord } from '../../../../src/plugins/wire/admin/src/lib/panel-record';

describe('what an import found', () => {
  it('stands line by line with what each is about, without the article', () => {
    expect(
      evidenceLines(
        'Article: "Quay", 2026-05-04\nWords: …said Ada: "Yes."…\nWhy: stands as a name\n\nYear: 2026',
      ),
    ).toEqual([
      { label: 'Words', text: '…said Ada: "Yes."…' },
      { label: 'Why', text: 'stands as a name' },
      { label: 'Year', text: '2026' },
    ]);
  });

  it('is shown as an editor has changed it, too', () => {
    expect(evidenceLines('Ask Nora: she knows him.')).toEqual([{ text: 'Ask Nora: she knows him.' }]);
    expect(evidenceLines(undefined)).toEqual([]);
  });
});

it('finds what stands in the way in an error, and nothing in others', () => {
  const obstacle = { why: 'gone', message: 'Gone.' };
  expect(obstaclesIn({ status: 409, details: { obstacles: [obstacle] } })).toEqual([obstacle]);
  for (const error of [undefined, null, 'x', {}, { details: null }, { details: { obstacles: 3 } }])
    expect(obstaclesIn(error)).toEqual([]);
});

it('knows beside which forms a name is decided about', () => {
  const form = { model: 'api::event.event', documentId: 'e1', document: {}, activeTab: null };
  expect(panelRecord(form)).toEqual({ type: 'event', id: 'e1' });
  expect(panelRecord({ ...form, model: 'api::article.article' })).toBeUndefined();
  expect(panelRecord({ ...form, document: undefined })).toBeUndefined();
  expect(panelRecord({ ...form, documentId: undefined })).toBeUndefined();
});
