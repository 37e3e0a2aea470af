import type { Core } from '@strapi/strapi';

const MEGABYTE = 1024 * 1024;
/** Seconds. */
const DAY = 24 * 60 * 60;
const YEAR = 365 * DAY;

const isEncrypted = (env: Core.Config.Shared.ConfigParams['env']): boolean =>
  env('PUBLIC_URL', '').startsWith('https:');

/** Files of a request come in the order in which they were written to disk; the wire needs that in which they were sent. */
let filesBegun = 0;
const onFileBegin = (_field: string, file: object): void => {
  filesBegun += 1;
  Object.assign(file, { begun: filesBegun });
};

/** Strapi looks for a status, where the reader of forms leaves it under another name: what is the client's fault would be a 500. */
const onError = (error: Error & { httpCode?: number }): void => {
  throw Object.assign(error, error.httpCode === undefined ? {} : { status: error.httpCode });
};

const config = ({ env }: Core.Config.Shared.ConfigParams): Core.Config.Middlewares => {
  const origins = env.array('CORS_ORIGINS', ['*']);
  return [
    'strapi::logger',
    'strapi::errors',
    // Its own policy suits the panel: scripts and styles of this server only, images from data: and blob:.
    {
      name: 'strapi::security',
      config: {
        referrerPolicy: { policy: 'strict-origin-when-cross-origin' },
        // Who says https once has to mean it for a year, but for no other host.
        hsts: isEncrypted(env) && { maxAge: YEAR, includeSubDomains: false },
      },
    },
    'global::headers',
    {
      name: 'strapi::cors',
      // Strapi answers "*" with the origin that asked; cookies must not go along to anybody who asks.
      config: {
        origin: origins,
        credentials: !origins.includes('*'),
        headers: ['Content-Type', 'Authorization', 'Origin', 'Accept', 'If-None-Match', 'If-Modified-Since'],
        expose: ['ETag', 'Retry-After'],
        maxAge: DAY,
        // A page has to be able to read why it was refused.
        keepHeadersOnError: true,
      },
    },
    'strapi::poweredBy',
    'global::limits',
    // What stands behind it is for requests that send something, or that are somebody's: the others go to their routes from there.
    'global::reading-answers',
    'global::client-errors',
    'strapi::query',
    {
      name: 'strapi::body',
      config: {
        // Wire files come as multipart and are streamed to disk; JSON is held in memory, with the bytes that it came as. Texts are
        // left to the wire's own route, since their characters are not always UTF-8.
        includeUnparsed: true,
        text: false,
        formidable: { maxFileSize: env.int('UPLOAD_LIMIT_MB', 200) * MEGABYTE, onFileBegin },
        onError,
        jsonLimit: `${env.int('BODY_LIMIT_MB', 20)}mb`,
        formLimit: '1mb',
      },
    },
    'global::body-depth',
    'strapi::session',
    'strapi::favicon',
    'strapi::public',
  ];
};

export default config;
