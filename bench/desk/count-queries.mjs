import { AsyncLocalStorage } from 'node:async_hooks';

/** What each answer says in this header: the statements that Strapi has sent to the database for it, BEGIN and COMMIT among them. */
export const QUERIES = 'x-bench-queries';

/**
 * Has the server say with each answer how many statements it took. What jobs and schedules ask meanwhile is not counted.
 *
 * @param {import('@strapi/strapi').Core.Strapi} strapi
 */
export function countQueries(strapi) {
  const requests = new AsyncLocalStorage();
  strapi.db.connection.on('query', () => {
    const request = requests.getStore();
    if (request) request.queries += 1;
  });
  const { httpServer } = strapi.server;
  const listeners = httpServer.listeners('request');
  httpServer.removeAllListeners('request');
  httpServer.on('request', (message, response) =>
    requests.run({ queries: 0 }, () => {
      const writeHead = response.writeHead.bind(response);
      const request = requests.getStore();
      response.writeHead = (...head) => {
        response.setHeader(QUERIES, request.queries);
        return writeHead(...head);
      };
      for (const listener of listeners) listener.call(httpServer, message, response);
    }),
  );
}
