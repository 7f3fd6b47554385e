import { connect, createServer } from "node:net";

/** Neo4j's own port for Bolt. */
export const BOLT_PORT = 7687;

const HOST = "127.0.0.1";
const NEIGHBOURS = 20;

/** Picks a port: the preferred one, else one of the next few, else whichever the system gives. `0` asks the system at once. */
export async function choosePort(
  preferred: number,
  isFree: (port: number) => Promise<boolean> = isPortFree,
  anyFree: () => Promise<number> = anyFreePort,
): Promise<number> {
  if (preferred === 0) return anyFree();
  for (let port = preferred; port < preferred + NEIGHBOURS && port < 65_536; port += 1) {
    if (await isFree(port)) return port;
  }
  return anyFree();
}

/** True when nobody listens on the port, be it on loopback or on all addresses. */
export async function isPortFree(port: number): Promise<boolean> {
  // Where the system lets a specific address shadow a wildcard one (macOS), listening alone would succeed.
  if (await answers(port)) return false;
  return new Promise((resolve) => {
    const server = createServer();
    server.once("error", () => resolve(false));
    server.listen({ port, host: HOST, exclusive: true }, () => server.close(() => resolve(true)));
  });
}

/** True when somebody accepts connections on this port of loopback. */
export function answers(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ port, host: HOST });
    const settle = (value: boolean) => {
      socket.destroy();
      resolve(value);
    };
    socket.setTimeout(1_000, () => settle(false));
    socket.once("connect", () => settle(true));
    socket.once("error", () => settle(false));
  });
}

function anyFreePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen(0, HOST, () => {
      const address = server.address();
      server.close(() => {
        if (address === null || typeof address === "string") {
          reject(new Error("The system gave no port."));
        } else {
          resolve(address.port);
        }
      });
    });
  });
}
