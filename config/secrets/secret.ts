/** The secrets Strapi signs, salts and encrypts with. `scripts/secrets.mjs` holds the same list and rules. */
export const SECRETS = [
  'APP_KEYS',
  'API_TOKEN_SALT',
  'ADMIN_JWT_SECRET',
  'TRANSFER_TOKEN_SALT',
  'JWT_SECRET',
  'ENCRYPTION_KEY',
] as const;

export type SecretName = (typeof SECRETS)[number];

const MIN_LENGTH = 16;
const PLACEHOLDER =
  /to-?_?be-?_?modified|change-?_?(me|this|it)|replace-?_?(me|this|it)|placeholder|your-?_?\w*-?_?(secret|key|salt)|^(?<one>.)\k<one>*$/i;

/**
 * Reads a secret for Strapi's configuration, which is also loaded when Strapi is started without
 * `scripts/environment.mjs`.
 *
 * @returns the secret; an empty string when it is not set, outside production or while the panel is built
 * @throws Error in production, when any of the secrets is missing or evidently no secret
 */
export function secret(name: SecretName, env: NodeJS.ProcessEnv = process.env): string {
  const isServing = env.NODE_ENV === 'production' && !isBuild();
  const refusal = isServing ? productionRefusal(env) : undefined;
  if (refusal) throw new Error(refusal);
  return env[name]?.trim() ?? '';
}

/** @returns why a production server must not start with these secrets, as a sentence */
export function productionRefusal(env: NodeJS.ProcessEnv): string | undefined {
  const withFault = (fault: Fault) => SECRETS.filter((name) => secretFault(env[name]) === fault);
  const reasons = [
    [withFault('missing'), 'not set'],
    [withFault('placeholder'), 'still a placeholder'],
    [withFault('short'), `shorter than ${MIN_LENGTH} characters`],
  ] as const;
  const told = reasons
    .filter(([names]) => names.length > 0)
    .map(([names, reason]) => `${names.join(', ')} ${names.length === 1 ? 'is' : 'are'} ${reason}`);
  if (told.length === 0) return undefined;
  return (
    `Copydesk does not start in production: ${told.join('; ')}. ` +
    'Set each in the environment or in .env to a secret of its own, for example the output of ' +
    '"openssl rand -base64 32" (APP_KEYS takes several, separated by commas).'
  );
}

/** `strapi build` reads the configuration too, often where the secrets are not to be had (an image's build). */
function isBuild(): boolean {
  return process.argv[2] === 'build';
}

type Fault = 'missing' | 'placeholder' | 'short';

function secretFault(value: string | undefined): Fault | undefined {
  if (!value?.trim()) return 'missing';
  const keys = value.split(',').map((key) => key.trim());
  if (keys.some((key) => PLACEHOLDER.test(key))) return 'placeholder';
  return keys.some((key) => key.length < MIN_LENGTH) ? 'short' : undefined;
}
