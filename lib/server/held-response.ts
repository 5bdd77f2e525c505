import type { ServerResponse } from 'node:http';

/**
 * Holds a response back while its status is one that the server answers in its own way. Next.js writes an empty shell
 * for such pages that only a browser with JavaScript can fill; this keeps it from being sent.
 */
export interface HeldResponse {
  /** The status that was held back, or null when the response went out as it was. */
  readonly heldStatus: () => number | null;
  /** Gives the response back, empty and unsent, to be answered anew. */
  readonly release: () => void;
}

export function holdResponse(response: ServerResponse, isHeld: (status: number) => boolean): HeldResponse {
  const original = {
    writeHead: response.writeHead,
    write: response.write,
    end: response.end,
    flushHeaders: response.flushHeaders,
  };
  // Node's own listeners count on a real end; only those of whoever writes are told of one that was held.
  const nodeListeners = new Set(response.rawListeners('finish'));
  let held: number | null = null;
  const holds = (): boolean => {
    if (held === null && !response.headersSent && isHeld(response.statusCode)) held = response.statusCode;
    return held !== null;
  };

  response.writeHead = function writeHead(status: number, ...rest: never[]) {
    response.statusCode = status;
    return holds() ? response : Reflect.apply(original.writeHead, response, [status, ...rest]);
  };
  response.flushHeaders = () => {
    if (!holds()) original.flushHeaders.call(response);
  };
  response.write = function write(...args: unknown[]) {
    if (!holds()) return Reflect.apply(original.write, response, args);
    callBack(args);
    return true;
  };
  response.end = function end(...args: unknown[]) {
    if (!holds()) return Reflect.apply(original.end, response, args);
    callBack(args);
    for (const listener of response.rawListeners('finish')) {
      if (nodeListeners.has(listener)) continue;
      Reflect.apply(listener, response, []);
    }
    return response;
  };

  return {
    heldStatus: () => held,
    release: () => {
      Object.assign(response, original);
      for (const name of response.getHeaderNames()) response.removeHeader(name);
      response.statusCode = 200;
    },
  };
}

function callBack(args: readonly unknown[]): void {
  const last = args.at(-1);
  if (typeof last === 'function') last();
}
