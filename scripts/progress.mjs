// Tells what a long step is doing: one line that is redrawn in a terminal, a plain line now and then elsewhere.

const REDRAW_MS = 500;
const FIRST_WORD_AFTER_MS = 3_000;
const PLAIN_LINE_EVERY_MS = 10_000;

/**
 * @typedef {(doing: string) => void} Tell says what a step is doing at the moment
 * @typedef {object} Progress
 * @property {<T>(name: string, work: (tell: Tell) => Promise<T>, sum: (result: T) => string) => Promise<T>} step
 *   runs one step, alone or beside others, and says when it is done and how long it took
 * @property {(line: string) => void} line prints a line of its own
 */

/** @param {number} since @returns {string} */
function elapsed(since) {
  const seconds = (Date.now() - since) / 1000;
  return seconds < 10 ? `${seconds.toFixed(1)} s` : `${Math.round(seconds)} s`;
}

/**
 * @param {NodeJS.WriteStream} out
 * @returns {Progress}
 */
export function createProgress(out) {
  // When the terminal is gone there is nobody to tell; the work, or the clean end of it, goes on.
  out.on("error", () => {});
  const live = out.isTTY === true;
  /** @type {Set<{ name: string; doing: string; since: number; toldAt: number }>} */
  const running = new Set();
  /** @type {NodeJS.Timeout | undefined} */
  let timer;

  const erase = () => {
    if (live) out.write("\r\u001b[2K");
  };
  /** @param {string} text */
  const line = (text) => {
    erase();
    out.write(`${text}\n`);
  };
  const draw = () => {
    const words = [...running].map(
      ({ name, doing, since }) => `${name}${doing && `: ${doing}`} (${elapsed(since)})`,
    );
    const text = `… ${words.join(" · ")}`;
    erase();
    if (words.length > 0) out.write(text.slice(0, (out.columns ?? 80) - 1));
  };
  const tick = () => {
    if (live) return draw();
    for (const step of running) {
      const silence = step.toldAt === step.since ? FIRST_WORD_AFTER_MS : PLAIN_LINE_EVERY_MS;
      if (Date.now() - step.toldAt < silence) continue;
      step.toldAt = Date.now();
      line(`… ${step.name}${step.doing && `: ${step.doing}`} (${elapsed(step.since)})`);
    }
  };

  return {
    line,
    async step(name, work, sum) {
      const now = Date.now();
      const step = { name, doing: "", since: now, toldAt: now };
      running.add(step);
      timer ??= setInterval(tick, REDRAW_MS);
      try {
        const result = await work((doing) => {
          step.doing = doing;
        });
        line(`✓ ${name}: ${sum(result)} (${elapsed(step.since)})`);
        return result;
      } catch (error) {
        erase();
        throw error;
      } finally {
        running.delete(step);
        if (running.size === 0) {
          clearInterval(timer);
          timer = undefined;
        }
      }
    },
  };
}
