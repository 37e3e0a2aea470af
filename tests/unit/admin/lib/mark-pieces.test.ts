import fc from 'fast-check';
import { markPieces } from '../../../../src/plugins/wire/admin/src/lib/mark-pieces';

describe('markPieces', () => {
  it('cuts a text at its entities, in the order of the text', () => {
    const text = 'Mayor Ida Holm met Nordhavn Port.';
    expect(
      markPieces(text, [
        { start: 19, end: 32, entity: 1 },
        { start: 6, end: 14, entity: 0 },
      ]),
    ).toEqual([
      { text: 'Mayor ' },
      { text: 'Ida Holm', entity: 0 },
      { text: ' met ' },
      { text: 'Nordhavn Port', entity: 1 },
      { text: '.' },
    ]);
  });

  it('gives a text without entities back whole, and nothing for no text', () => {
    expect(markPieces('plain')).toEqual([{ text: 'plain' }]);
    expect(markPieces('', [])).toEqual([]);
  });

  it('prefers the longer of two mentions that begin together, and leaves the overlapping one unmarked', () => {
    expect(
      markPieces('University of Lund', [
        { start: 0, end: 10, entity: 0 },
        { start: 0, end: 18, entity: 1 },
        { start: 14, end: 18, entity: 2 },
      ]),
    ).toEqual([{ text: 'University of Lund', entity: 1 }]);
  });

  it('never loses or doubles a character, whatever the offsets are', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        fc.array(
          fc.record({
            start: fc.integer({ min: -5, max: 40 }),
            end: fc.integer({ min: -5, max: 40 }),
            entity: fc.nat(3),
          }),
        ),
        (text, entities) => {
          expect(
            markPieces(text, entities)
              .map((piece) => piece.text)
              .join(''),
          ).toBe(text);
        },
      ),
    );
  });
});
