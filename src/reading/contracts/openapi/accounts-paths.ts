import { answering, type Refusal } from './answers';
import { BY_ANYBODY, BY_USER, jsonBody, type Operation, type Paths } from './operation';
import { inPath } from './parameters';
import type { Records } from './records';
import { list, moment, object, orNull, ref, text, type Schema } from './schema';

const USER = 'plugin::users-permissions.user';
const TAG = ['accounts'];
const MAIL = { type: 'string', format: 'email' };
const PASSWORD = { type: 'string', minLength: 1, description: '72 bytes at most.' };
const DEVICE = text('Names the device, so that it alone can be signed out.');
const OK = object({ ok: { const: true } });
const CALLER: Refusal[] = [400, 401, 403, 429];

const post = (
  operationId: string,
  summary: string,
  body: Schema,
  example: unknown,
  answer: Schema,
  more: Partial<Operation> = {},
): Readonly<Record<string, Operation>> => ({
  post: {
    operationId,
    tags: TAG,
    summary,
    requestBody: jsonBody(body, example),
    responses: answering(200, { schema: answer, description: 'Done.' }, CALLER),
    security: BY_ANYBODY,
    ...more,
  },
});

/** Signing in and out, and the own account: Strapi's users-permissions, with refresh tokens. */
export function accountsPaths(records: Records): Paths {
  const { schemas, content } = records;
  schemas.User = records.shaped({ uid: USER, fields: records.valuesOf(USER), parts: {} });
  schemas.SignedIn = object(
    {
      jwt: text('Access token, for `Authorization: Bearer …`. It lasts for minutes.'),
      refreshToken: text(
        'For `/auth/refresh`, once; not there with the header `X-Strapi-Refresh-Cookie: httpOnly`, which makes it a cookie.',
      ),
      user: ref('User'),
    },
    ['refreshToken'],
  );
  schemas.Session = sessionSchema();
  const example = { email: 'reader@example.org' };
  return {
    '/auth/local': post(
      'signIn',
      'Sign in',
      object({ identifier: text('Name or mail address.'), password: text(), deviceId: DEVICE }, ['deviceId']),
      { identifier: example.email, password: 'correct horse battery staple' },
      ref('SignedIn'),
    ),
    '/auth/local/register': post(
      'register',
      'Make an account',
      object({ username: { type: 'string', minLength: 3 }, email: MAIL, password: PASSWORD }),
      { username: 'reader', ...example, password: 'correct horse battery staple' },
      { anyOf: [ref('SignedIn'), object({ user: ref('User') })] },
      {
        description:
          'Off as Copydesk is installed: 400. Where mail addresses are to be confirmed, the answer has no token.',
      },
    ),
    '/auth/refresh': post(
      'refresh',
      'Get a new access token',
      object({ refreshToken: text() }, ['refreshToken']),
      { refreshToken: 'eyJhbGciOi…' },
      object(
        {
          jwt: text(),
          refreshToken: text('The one to use next time; the one before is of no use any more.'),
        },
        ['refreshToken'],
      ),
    ),
    '/auth/logout': post(
      'signOut',
      'Sign out',
      object(
        { refreshToken: text(), deviceId: DEVICE, scope: { const: 'all', description: 'On all devices.' } },
        ['refreshToken', 'deviceId', 'scope'],
      ),
      {},
      OK,
      { security: BY_USER },
    ),
    '/auth/forgot-password': post(
      'forgotPassword',
      'Have a mail sent to set a new password',
      object({ email: MAIL }),
      example,
      OK,
      { description: 'The answer is the same whether there is such an account or not.' },
    ),
    '/auth/reset-password': post(
      'resetPassword',
      'Set a new password with the code of that mail',
      object({ code: text(), password: PASSWORD, passwordConfirmation: PASSWORD, deviceId: DEVICE }, [
        'deviceId',
      ]),
      { code: '6f1c…', password: 'a new password', passwordConfirmation: 'a new password' },
      ref('SignedIn'),
    ),
    '/auth/change-password': post(
      'changePassword',
      'Change the own password',
      object(
        { currentPassword: text(), password: PASSWORD, passwordConfirmation: PASSWORD, deviceId: DEVICE },
        ['deviceId'],
      ),
      { currentPassword: 'an old one', password: 'a new password', passwordConfirmation: 'a new password' },
      ref('SignedIn'),
      { security: BY_USER },
    ),
    '/auth/send-email-confirmation': post(
      'sendEmailConfirmation',
      'Have the mail to confirm an address sent again',
      object({ email: MAIL }),
      example,
      object({ email: MAIL, sent: { const: true } }),
      { description: 'The answer is the same whether there is such an account or not.' },
    ),
    '/auth/email-confirmation': {
      get: {
        operationId: 'confirmEmail',
        tags: TAG,
        summary: 'Confirm a mail address: what the link in that mail leads to',
        parameters: [
          {
            name: 'confirmation',
            in: 'query',
            required: true,
            description: "The mail's code.",
            schema: text(),
            example: '9b2e…',
          },
        ],
        responses: answering(302, 'Goes on to the page that is set for it.', CALLER),
        security: BY_ANYBODY,
      },
    },
    '/auth/sessions': {
      get: {
        operationId: 'listSessions',
        tags: TAG,
        summary: 'Where one is signed in',
        responses: answering(
          200,
          { schema: object({ data: list(ref('Session')) }), description: 'The own sessions.' },
          [401, 403, 429],
        ),
        security: BY_USER,
      },
    },
    '/auth/sessions/{sessionId}': {
      delete: {
        operationId: 'endSession',
        tags: TAG,
        summary: 'Sign out elsewhere',
        parameters: [inPath('sessionId', 'Of `/auth/sessions`.', '5d0c…')],
        responses: answering(
          200,
          { schema: object({ data: object({}) }), description: 'It is ended.' },
          [401, 403, 404, 429],
        ),
        security: BY_USER,
      },
    },
    '/connect/{provider}': {
      get: {
        operationId: 'connect',
        tags: TAG,
        summary: 'Sign in elsewhere (GitHub, Google …), where that is set up',
        parameters: [inPath('provider', 'As Strapi names it.', 'github')],
        responses: answering(302, "Goes to the provider's page.", CALLER),
        security: BY_ANYBODY,
      },
    },
    '/auth/{provider}/callback': {
      get: {
        operationId: 'connected',
        tags: TAG,
        summary: 'Where the provider leads back to',
        parameters: [inPath('provider', 'As Strapi names it.', 'github')],
        responses: answering(200, { schema: ref('SignedIn'), description: 'Signed in.' }, CALLER),
        security: BY_ANYBODY,
      },
    },
    '/users/me': {
      get: {
        operationId: 'getMe',
        tags: TAG,
        summary: 'The own account',
        parameters: [
          {
            name: 'fields',
            in: 'query',
            description: 'Values that the answer has.',
            schema: { type: 'array', items: { type: 'string', enum: records.valuesOf(USER) } },
            style: 'form',
            explode: false,
            example: ['username', 'email'],
          },
        ],
        responses: answering(
          200,
          { schema: ref(content.nameOf(USER)), description: 'Who asks.' },
          [400, 401, 403],
        ),
        security: BY_USER,
      },
    },
  };
}

function sessionSchema(): Schema {
  return object(
    {
      id: text(),
      deviceId: orNull(text()),
      deviceName: text('As its browser says.'),
      current: { type: 'boolean', description: 'Whether it is the one that asks.' },
      loginAt: moment(),
      lastActiveAt: moment(),
    },
    ['deviceName', 'loginAt', 'lastActiveAt'],
  );
}
