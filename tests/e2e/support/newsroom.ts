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

/** What `global-setup.mjs` has started for this worker of jest: nobody else is in it while a file of tests is. */
export function newsroom(): Newsroom {
  const { E2E_NEWSROOMS: started, JEST_WORKER_ID: worker } = process.env;
  if (!started) throw new Error('No newsroom: run this with `jest --selectProjects=e2e`.');
  return (JSON.parse(started) as Newsroom[])[Number(worker ?? 1) - 1];
}
