import { ownDetail } from '../../../../src/plugins/wire/admin/src/lib/own-detail';

describe('ownDetail', () => {
  it('is nothing where a problem says it already', () => {
    const message = 'The line is cut off. Have it sent again.';
    expect(ownDetail({ detail: message, problems: [{ message: 'Odd.' }, { message }] })).toBeUndefined();
  });

  it('is the detail where it says more than the problems, or where there are none', () => {
    expect(ownDetail({ detail: 'It is here already.', problems: [] })).toBe('It is here already.');
    expect(ownDetail({ detail: 'It is here already.', problems: [{ message: 'No date.' }] })).toBe(
      'It is here already.',
    );
    expect(ownDetail({ problems: [{ message: 'No date.' }] })).toBeUndefined();
  });
});
