import type { ServerResponse } from 'node:http';

/** Frames for other people's pages, without their language: `/{contest}/sematan/…`, `/{contest}/{kode}/sematan/…`. */
const FRAME = /^\/[a-z0-9-]+(?:\/[0-9A-Z]{2,13})?\/sematan\/[a-z0-9-]+(?:\/[a-z0-9-]+)*$/;

/** True for the address of a frame, given without its language. It answers with its own 404 and 503. */
export function isFrame(path: string): boolean {
  return FRAME.test(path);
}

/**
 * Who may put an address of the site into a frame: anyone a frame, nobody but this site any other. The one place that
 * says so; `path` is without its language. Framed pages of results could be covered, cut and clicked in another's name.
 */
export function frameHeaders(path: string): Readonly<Record<string, string>> {
  return isFrame(path)
    ? { 'content-security-policy': 'frame-ancestors *' }
    : { 'content-security-policy': "frame-ancestors 'self'", 'x-frame-options': 'SAMEORIGIN' };
}

/**
 * Writes these headers on whatever the response becomes, beside a policy that it brings itself: a page, a file, and a
 * page of another status, for which all headers set before are taken back. Called before anything else holds the response.
 */
export function tellWhoMayFrame(response: ServerResponse, path: string): void {
  const { writeHead } = response;
  response.writeHead = function withFrameHeaders(...args: never[]) {
    for (const [name, value] of Object.entries(frameHeaders(path))) response.appendHeader(name, value);
    response.writeHead = writeHead;
    return Reflect.apply(writeHead, response, args);
  };
}
