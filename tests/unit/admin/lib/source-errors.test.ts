import { fieldOfError } from '../../../../src/plugins/wire/admin/src/lib/error-field';
import { formErrors } from '../../../../src/plugins/wire/admin/src/lib/form-errors';
import { missingIn, pathInForm } from '../../../../src/plugins/wire/admin/src/lib/source-errors';
import { EMPTY_FORM, type SourceForm } from '../../../../src/plugins/wire/admin/src/lib/source-form';

const form = (change: Partial<SourceForm>): SourceForm => ({ ...EMPTY_FORM, name: 'A', ...change });
const missing = (change: Partial<SourceForm>) => missingIn(form(change)).map(({ path }) => path);

describe('errors of the source form', () => {
  it('say what is missing, at its field', () => {
    expect(missing({})).toEqual([]);
    expect(missing({ name: '  ' })).toEqual(['name']);
    expect(missing({ pollEnabled: true, folderEnabled: true })).toEqual(['pollUrl', 'folder']);
    expect(missing({ pollMinutes: null, quietMode: 'set' })).toEqual(['pollMinutes', 'quietValue']);
    expect(
      missing({
        mapping: [
          { field: null, path: null },
          { field: 'guid', path: null },
          { field: null, path: 'id' },
        ],
      }),
    ).toEqual(['mapping[1].path', 'mapping[2].field']);
    expect(
      missing({
        pollHeaders: [
          { name: 'A', value: null, stored: true },
          { name: 'B', value: null, stored: false },
          { name: null, value: 'c', stored: false },
        ],
      }),
    ).toEqual(['pollHeaders[1].value', 'pollHeaders[2].name']);
  });

  it('put the server’s word where it belongs', () => {
    const given = form({
      mapping: [
        { field: 'text', path: 'a' },
        { field: 'guid', path: 'b' },
        { field: 'text', path: 'c' },
      ],
      pollHeaders: [
        { name: null, value: null, stored: false },
        { name: 'X', value: 'y', stored: false },
      ],
    });
    expect(pathInForm('pollUrl', given)).toBe('pollUrl');
    expect(pathInForm('quietAfterMinutes', given)).toBe('quietValue');
    expect(pathInForm('mapping.text.1', given)).toBe('mapping[2].path');
    expect(pathInForm('mapping.guid', given)).toBe('mapping[1].path');
    expect(pathInForm('pollHeaders.0.name', given)).toBe('pollHeaders[1].name');
    expect(pathInForm('pollHeaders', given)).toBe('pollHeaders[0].value');
    expect(pathInForm('pollHeaders', form({}))).toBe('pollUrl');
    expect(pathInForm('toString', given)).toBeUndefined();
    expect(pathInForm('text', given)).toBeUndefined();
  });

  it('have the shape of the values', () => {
    expect(
      formErrors([
        { path: 'name', text: '1' },
        { path: 'mapping[1].path', text: '2' },
        { path: 'mapping[1].field', text: '3' },
        { path: 'name', text: '4' },
      ]),
    ).toEqual({ name: '1', mapping: [undefined, { path: '2', field: '3' }] });
  });

  it('are found in what the fetch client throws and in what services hand out', () => {
    const own = { status: 400, message: 'No', details: { field: 'name' } };
    expect(fieldOfError(own)).toBe('name');
    expect(fieldOfError(Object.assign(new Error('No'), { response: { data: { error: own } } }))).toBe('name');
    expect(fieldOfError({ status: 409, message: 'No', details: {} })).toBeUndefined();
    expect(fieldOfError(undefined)).toBeUndefined();
  });
});
