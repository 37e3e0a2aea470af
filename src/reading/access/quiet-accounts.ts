import type { Core } from '@strapi/strapi';

interface Context {
  request: { body?: { email?: unknown; password?: unknown } };
  params: { provider?: string };
  state: { passwordCompared?: boolean };
  body: unknown;
}

type Handler = (ctx: Context, next?: unknown) => Promise<unknown>;

interface AuthController {
  callback: Handler;
  forgotPassword: Handler;
  sendEmailConfirmation: Handler;
}

interface UserService {
  validatePassword(password: string, hash: string): Promise<boolean>;
}

/** Everything that users-permissions takes for an address of mail, and more. */
const ADDRESS = /^[^\s@]+@[^\s@]+$/u;

/** A bcrypt hash of no password, with the cost (10) of those that Strapi makes. */
const NO_PASSWORD = `$2a$10$${'.'.repeat(53)}`;

/**
 * Keeps the routes of accounts from telling who has one. Of Strapi's own, those that send mail answer later, or with an error of the mail
 * server, where there is an account, and "Already confirmed" or "User blocked"; and signing in takes longer. To be called in `register`.
 */
export function keepAccountsQuiet(strapi: Core.Strapi): void {
  strapi.get('services').extend('plugin::users-permissions.user', (users: UserService) => ({
    ...users,
    validatePassword(password: string, hash: string) {
      const state = strapi.requestContext.get()?.state as Context['state'] | undefined;
      if (state) state.passwordCompared = true;
      return users.validatePassword(password, hash);
    },
  }));
  strapi.get('controllers').extend('plugin::users-permissions.auth', (auth: AuthController) => ({
    ...auth,
    callback: atTheSamePace(strapi, auth.callback),
    forgotPassword: behindAnAnswer(strapi, auth.forgotPassword, () => ({ ok: true })),
    sendEmailConfirmation: behindAnAnswer(strapi, auth.sendEmailConfirmation, (email) => ({
      email,
      sent: true,
    })),
  }));
}

/** Answers at once, the same to everybody, and does what is to be done meanwhile; what goes wrong is logged. */
function behindAnAnswer(strapi: Core.Strapi, handle: Handler, answer: (email: string) => object): Handler {
  return async (ctx) => {
    const email = ctx.request.body?.email;
    if (typeof email !== 'string' || !ADDRESS.test(email)) return handle(ctx);
    ctx.body = answer(email);
    const unheard = { request: { body: ctx.request.body }, state: ctx.state, send: () => undefined };
    handle(unheard as unknown as Context).catch((error: Error) =>
      strapi.log.warn(`Somebody asked for a mail about an account, and none was sent: ${error.message}`),
    );
    return undefined;
  };
}

/** Compares the password with something even where there is no account. */
function atTheSamePace(strapi: Core.Strapi, handle: Handler): Handler {
  return async (ctx, next) => {
    try {
      return await handle(ctx, next);
    } catch (error) {
      const password = ctx.request.body?.password;
      if (!ctx.params.provider && !ctx.state.passwordCompared && typeof password === 'string') {
        const users = strapi.service('plugin::users-permissions.user') as unknown as UserService;
        await users.validatePassword(password, NO_PASSWORD);
      }
      throw error;
    }
  };
}
