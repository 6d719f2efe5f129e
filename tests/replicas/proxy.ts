/** A CONNECT proxy for browsers that can't be told where a host lives (Firefox): our hosts go to the replicas, the rest nowhere. */
import { createServer } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { allHosts } from './hosts.ts';

export interface Proxy {
  readonly port: number;
  /** Hosts that were asked for and refused: should be empty of anything that the extension wanted. */
  readonly refused: readonly string[];
  close(): Promise<void>;
}

/** `replicasPort` is the port of `startReplicas`; `port` 0 takes a free one. */
export async function startProxy(replicasPort: number, port = 0): Promise<Proxy> {
  const refused: string[] = [];
  const open = new Set<{ destroy(): void }>();
  const server = createServer((_request, response) => {
    response.writeHead(403).end();
  });
  server.on('connect', (request, socket, head) => {
    open.add(socket);
    socket.on('close', () => open.delete(socket));
    socket.on('error', () => socket.destroy());
    const [host = ''] = (request.url ?? '').split(':');
    if (!allHosts.includes(host)) {
      refused.push(host);
      socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
      return;
    }
    const upstream = connect(replicasPort, '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 Connection Established\r\n\r\n');
      upstream.write(head);
      upstream.pipe(socket);
      socket.pipe(upstream);
    });
    open.add(upstream);
    upstream.on('close', () => {
      open.delete(upstream);
      socket.destroy();
    });
    upstream.on('error', () => socket.destroy());
    socket.on('close', () => upstream.destroy());
  });
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    refused,
    close: () =>
      new Promise((resolve) => {
        for (const socket of open) socket.destroy();
        server.close(() => resolve());
      }),
  };
}
