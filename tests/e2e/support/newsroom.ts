export interface Administrator {
  email: string;
  password: string;
  firstname: string;
}

interface Newsroom {
  /** Without a slash at the end. */
  url: string;
  /** The one port of the loopback that sources may be polled from: for a feed that a test serves. */
  feedPort: number;
  /** The first administrator, who may do everything. `token`: for requests in his name, since whoever logs in often is turned away. */
  admin: Administrator & { token: string };
  /** The newsroom's database, for what a test cannot bring about from outside. */
  databaseUrl: string;
  /** Where the one Chromium of all browser tests listens. */
  browser: string;
  /** A folder for pictures. */
  screenshots: string;
}

/** What `global-setup.mjs` has started. */
export function newsroom(): Newsroom {
  const started = process.env.E2E_NEWSROOM;
  if (!started) throw new Error('No newsroom: run this with `jest --selectProjects=e2e`.');
  return JSON.parse(started) as Newsroom;
}
