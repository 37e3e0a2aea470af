import type { Server } from 'node:http';

let requests = 0;

/** Counts the requests that this process is answering. */
export function countRequests(server: Server): void {
  server.on('request', (_request, response) => {
    requests += 1;
    response.once('close', () => (requests -= 1));
  });
}

/** Whether this process is answering a request. */
export const isAnswering = (): boolean => requests > 0;
