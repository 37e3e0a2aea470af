import type { Core } from '@strapi/strapi';
import { secret } from './secrets/secret';

const config = ({ env }: Core.Config.Shared.ConfigParams): Core.Config.Server => ({
  // Whoever reaches a new server first becomes its administrator: only production listens to the network unasked.
  host: env('HOST', env('NODE_ENV') === 'production' ? '0.0.0.0' : '127.0.0.1'),
  port: env.int('PORT', 1337),
  url: env('PUBLIC_URL', ''),
  // Of what X-Forwarded-For says, only what our own proxies have added: the rest is what the client likes to be taken for.
  proxy: { koa: env.bool('IS_PROXIED', false), maxIpsCount: env.int('PROXIES', 1) },
  app: {
    keys: secret('APP_KEYS')
      .split(',')
      .map((key) => key.trim()),
  },
  logger: { updates: { enabled: false } },
  webhooks: { populateRelations: false },
});

export default config;
