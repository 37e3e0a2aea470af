import en from '../translations/en.json';
import { message, type MessageKey } from './message';

/** Fields that forms send under another name than their label's key. */
const LABELS: Readonly<Record<string, MessageKey>> = {
  text: 'form.text.label',
  files: 'form.files.label',
  source: 'form.source.label',
  name: 'source.name',
  url: 'source.url',
  format: 'source.format',
  charset: 'source.charset',
  mapping: 'source.mapping',
  timeZone: 'source.time-zone',
  publish: 'source.publish',
  expiryDays: 'source.expiry',
  quietAfterMinutes: 'source.quiet.value',
  pollEnabled: 'source.poll.enabled',
  pollUrl: 'source.poll.url',
  pollMinutes: 'source.poll.minutes',
  pollHeaders: 'source.headers',
  folderEnabled: 'source.folder.enabled',
  folder: 'source.folder',
};

/**
 * What a form's field is called on the page.
 *
 * @param field as the server names it: `pollUrl`, `pollHeaders.0.name`, `data.recurring.minDays`
 * @returns absent for what has no field on a page
 */
export const settingLabel = (field: string) => {
  const path = field.replace(/^data\./, '').split('.');
  const [first] = path;
  const keys = [
    LABELS[first],
    `field.${first}`,
    `settings.${path.join('.')}`,
    `settings.${path.slice(1).join('.')}`,
  ];
  const key = keys.find((one) => one !== undefined && Object.hasOwn(en, one));
  return key === undefined ? undefined : message(key as MessageKey);
};
