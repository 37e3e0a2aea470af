import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { PollHeader, SourceInput } from '../../../shared/contracts/sources';
import type { Row } from '../stores/documents';
import { pollHeaders } from '../stores/source-secrets';
import { settingsOf, type StoredSettings } from '../stores/sources';

export interface HeadersAsked {
  /** As it is stored. */
  row: Row;
  /** What is asked for. */
  input: SourceInput;
  /** What is set when that is done. */
  settings: Pick<StoredSettings, 'pollUrl'>;
}

/**
 * The headers that go along with a source's polls once what is asked for is done. A value that is not given stays as it is stored, but only
 * for the server that it was given for: otherwise whoever may change the address could have it sent to a server of his own.
 *
 * @returns undefined when they stay as they are
 * @throws ValidationError when a value is needed
 */
export async function headersFor(
  strapi: Core.Strapi,
  { row, input, settings }: HeadersAsked,
): Promise<Required<PollHeader>[] | undefined> {
  const stored = await pollHeaders(strapi, row.id);
  const isSameServer = originOf(settingsOf(row).pollUrl) === originOf(settings.pollUrl);
  if (input.pollHeaders === undefined) {
    if (isSameServer || stored.length === 0) return undefined;
    throw needed('the address leads to another server: give their values anew, or take them out');
  }
  return input.pollHeaders.map(({ name, value }) => {
    if (value !== undefined) return { name, value };
    const known = stored.find((header) => header.name.toLowerCase() === name.toLowerCase());
    if (known && isSameServer) return known;
    throw needed(
      known
        ? `the address leads to another server: give the value of “${name}” anew, or take it out`
        : `“${name}” has no value`,
    );
  });
}

/** The headers of a test, where settings may not be saved yet: what would have to be given anew is left out. */
export async function headersToTest(
  strapi: Core.Strapi,
  { row, input, settings }: Omit<HeadersAsked, 'row'> & { row?: Row },
): Promise<Required<PollHeader>[]> {
  const isSameServer = row !== undefined && originOf(settingsOf(row).pollUrl) === originOf(settings.pollUrl);
  const stored = row && isSameServer ? await pollHeaders(strapi, row.id) : [];
  return (input.pollHeaders ?? stored).flatMap(({ name, value }) => {
    const known = value ?? stored.find((header) => header.name.toLowerCase() === name.toLowerCase())?.value;
    return known === undefined ? [] : [{ name, value: known }];
  });
}

const originOf = (address: string | null): string | undefined => {
  try {
    return address === null ? undefined : new URL(address).origin;
  } catch {
    return undefined;
  }
};

const needed = (message: string): Error =>
  new errors.ValidationError(`"pollHeaders": ${message}.`, { field: 'pollHeaders' });
