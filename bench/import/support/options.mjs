/** The value of `--name=value` of the command, or undefined. */
export const option = (name) =>
  process.argv.find((argument) => argument.startsWith(`--${name}=`))?.slice(name.length + 3);

/** Whether the command has `--name`. */
export const hasFlag = (name) => process.argv.includes(`--${name}`);

/**
 * The number of `--name=…`; what is none ends the command with a sentence and exit code 2.
 *
 * @param {string} name
 * @param {number | undefined} usual when it is not given; undefined where it has to be
 */
export function wholeNumber(name, usual, { least = 1 } = {}) {
  const given = option(name);
  const value = given === undefined || given === '' ? usual : Number(given);
  if (Number.isInteger(value) && value >= least) return value;
  console.error(`--${name} takes a whole number from ${least} on.`);
  process.exit(2);
}
