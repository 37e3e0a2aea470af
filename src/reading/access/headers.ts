import type { Core } from '@strapi/strapi';

type Directives = Readonly<Record<string, readonly string[]>>;

const SELF = "'self'";
const NONE = "'none'";

/** Answers of the API are data: a browser that is led to take one for a page runs nothing of it and shows it in no frame. */
const DATA: Directives = {
  'default-src': [NONE],
  'base-uri': [NONE],
  'form-action': [NONE],
  'frame-ancestors': [NONE],
};

/** Uploaded files are somebody else's: pictures (SVG) and pages among them may carry scripts. */
const UPLOADED: Directives = {
  'default-src': [NONE],
  'base-uri': [NONE],
  'form-action': [NONE],
  'frame-ancestors': [SELF],
  'img-src': [SELF, 'data:'],
  'media-src': [SELF],
  'object-src': [SELF],
  'style-src': ["'unsafe-inline'"],
};

/** The pages in `public/`: modules and styles of their own, pictures from wherever the agencies have them. */
const PAGES: Directives = {
  'default-src': [SELF],
  'base-uri': [SELF],
  'form-action': [SELF],
  'frame-ancestors': [SELF],
  'img-src': [SELF, 'data:', 'http:', 'https:'],
  'media-src': [SELF, 'http:', 'https:'],
  'object-src': [NONE],
  'script-src-attr': [NONE],
};

const written = (directives: Directives): string =>
  Object.entries(directives)
    .map(([name, values]) => [name, ...values].join(' '))
    .join('; ');

interface Headers {
  policy: string;
  /** Who may put it into a page that lets in only what says so (Cross-Origin-Resource-Policy). */
  sharedWith: 'cross-origin' | 'same-origin';
}

const OF: Readonly<Record<'data' | 'uploaded' | 'pages', Headers>> = {
  data: { policy: written(DATA), sharedWith: 'cross-origin' },
  uploaded: { policy: written(UPLOADED), sharedWith: 'cross-origin' },
  pages: { policy: written(PAGES), sharedWith: 'same-origin' },
};

interface Context {
  path: string;
  set(header: string, value: string): void;
}

/**
 * Gives what is not the panel a content security policy of its own, stricter than the panel can have. To stand after `strapi::security`,
 * whose other headers stay: `nosniff`, `Referrer-Policy`, `Strict-Transport-Security`.
 *
 * @returns a Koa middleware
 */
export function secureHeaders(
  strapi: Core.Strapi,
): (ctx: Context, next: () => Promise<unknown>) => Promise<unknown> {
  const prefix = strapi.config.get('api.rest.prefix', '/api') as string;
  const panel = strapi.config.get('admin.path', '/admin') as string;
  return async (ctx, next) => {
    const headers = isBelow(ctx.path, prefix)
      ? OF.data
      : isBelow(ctx.path, '/uploads')
        ? OF.uploaded
        : isBelow(ctx.path, panel)
          ? undefined
          : OF.pages;
    if (headers) {
      ctx.set('Content-Security-Policy', headers.policy);
      ctx.set('Cross-Origin-Resource-Policy', headers.sharedWith);
    }
    return next();
  };
}

/** The router does not look at upper and lower case. */
const isBelow = (path: string, folder: string): boolean => {
  const lower = path.toLowerCase();
  return lower === folder || lower.startsWith(`${folder}/`);
};
