import { randomBytes } from 'node:crypto';

/** The secrets Strapi signs, salts and encrypts with. `config/secrets/secret.ts` holds the same list and rules. */
export const SECRETS = [
  'APP_KEYS',
  'API_TOKEN_SALT',
  'ADMIN_JWT_SECRET',
  'TRANSFER_TOKEN_SALT',
  'JWT_SECRET',
  'ENCRYPTION_KEY',
];

const MIN_LENGTH = 16;
const PLACEHOLDER =
  /to-?_?be-?_?modified|change-?_?(me|this|it)|replace-?_?(me|this|it)|placeholder|your-?_?\w*-?_?(secret|key|salt)|^(?<one>.)\k<one>*$/i;

/**
 * @param {string | undefined} value
 * @returns {'missing' | 'placeholder' | 'short' | undefined} what is wrong with a secret; for a list of keys
 *   separated by commas, with any of them
 */
export function secretFault(value) {
  if (!value?.trim()) return 'missing';
  const keys = value.split(',').map((key) => key.trim());
  if (keys.some((key) => PLACEHOLDER.test(key))) return 'placeholder';
  return keys.some((key) => key.length < MIN_LENGTH) ? 'short' : undefined;
}

/**
 * @param {Record<string, string | undefined>} env
 * @returns {string | undefined} why a production server must not start with these secrets, as a sentence
 */
export function productionRefusal(env) {
  const faults = { missing: [], placeholder: [], short: [] };
  for (const name of SECRETS) {
    const fault = secretFault(env[name]);
    if (fault) faults[fault].push(name);
  }
  const reasons = [
    faults.missing.length && `${list(faults.missing)} not set`,
    faults.placeholder.length && `${list(faults.placeholder)} still a placeholder`,
    faults.short.length && `${list(faults.short)} shorter than ${MIN_LENGTH} characters`,
  ].filter(Boolean);
  if (reasons.length === 0) return undefined;
  return (
    `Copydesk does not start in production: ${reasons.join('; ')}. ` +
    'Set each in the environment or in .env to a secret of its own, for example the output of ' +
    '"openssl rand -base64 32" (APP_KEYS takes several, separated by commas).'
  );
}

/**
 * @param {string} name
 * @returns {string} a new secret: 32 random bytes in base64, four of them for APP_KEYS
 */
export function newSecret(name) {
  const keys = Array.from({ length: name === 'APP_KEYS' ? 4 : 1 }, () => randomBytes(32).toString('base64'));
  return keys.join(',');
}

function list(names) {
  return `${names.join(', ')} ${names.length === 1 ? 'is' : 'are'}`;
}
