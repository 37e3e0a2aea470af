/** What a browser writes before an item of a numbered list (HTML Living Standard, section 4.4.5: `type`). */
export function listNumber(number: number, type: string): string {
  if (type === 'a' || type === 'A') {
    const letters = lettersOf(number);
    return type === 'a' ? letters.toLowerCase() : letters;
  }
  if (type === 'i' || type === 'I') {
    const digits = romanOf(number);
    return type === 'i' ? digits.toLowerCase() : digits;
  }
  return String(number);
}

function lettersOf(number: number): string {
  if (number < 1) return String(number);
  let letters = '';
  for (let rest = number; rest > 0; rest = Math.floor((rest - 1) / 26))
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return letters;
}

const ROMAN: readonly [number, string][] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

function romanOf(number: number): string {
  if (number < 1 || number > 3999) return String(number);
  let rest = number;
  let digits = '';
  for (const [value, sign] of ROMAN) for (; rest >= value; rest -= value) digits += sign;
  return digits;
}
