import { connect, createServer } from "node:net";
import { ExpectedFailure } from "./expected-failure.mjs";

const HOST = "127.0.0.1";
const NEIGHBOURS = 50;

/**
 * Picks a port: the preferred one, else the next that is free. `0` leaves the choice to the system.
 * @param {number} preferred
 * @param {number[]} [spoken] ports that are free still and promised already
 * @returns {Promise<number>}
 */
export async function choosePort(preferred, spoken = []) {
  if (preferred === 0) return anyFreePort();
  const last = Math.min(preferred + NEIGHBOURS, 65_535);
  for (let port = preferred; port <= last; port += 1) {
    if (!spoken.includes(port) && (await isPortFree(port))) return port;
  }
  throw new ExpectedFailure(`All ports from ${preferred} to ${last} are taken.`);
}

/**
 * Reads a port from the environment.
 * @param {string} name @param {number} otherwise @param {NodeJS.ProcessEnv} env
 * @returns {number}
 */
export function portFrom(name, otherwise, env) {
  const text = env[name] ?? "";
  if (text === "") return otherwise;
  const port = Number(text);
  if (/^\d+$/.test(text) && port <= 65_535) return port;
  throw new ExpectedFailure(`${name} is "${text}"; expected a port from 0 to 65535.`);
}

/** @param {number} port @returns {Promise<boolean>} */
export async function isPortFree(port) {
  // Where a listener on one address may shadow one on all addresses (macOS), listening alone would succeed.
  if (await answers(port)) return false;
  return new Promise((resolve) => {
    const server = createServer();
    server.once("error", () => resolve(false));
    server.listen({ port, host: HOST, exclusive: true }, () => server.close(() => resolve(true)));
  });
}

/** @param {number} port @returns {Promise<boolean>} */
function answers(port) {
  return new Promise((resolve) => {
    const socket = connect({ port, host: HOST });
    const settle = (/** @type {boolean} */ value) => {
      socket.destroy();
      resolve(value);
    };
    socket.setTimeout(1_000, () => settle(false));
    socket.once("connect", () => settle(true));
    socket.once("error", () => settle(false));
  });
}

/** @returns {Promise<number>} */
function anyFreePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen(0, HOST, () => {
      const address = server.address();
      const port = typeof address === "object" && address !== null ? address.port : 0;
      server.close(() => resolve(port));
    });
  });
}
