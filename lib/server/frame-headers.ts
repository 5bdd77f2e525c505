/** Frames for other people's pages, without their language: `/{contest}/sematan/…`, `/{contest}/{kode}/sematan/…`. */
const FRAME = /^\/[a-z0-9-]+(?:\/[0-9A-Z]{2,13})?\/sematan\/[a-z0-9-]+(?:\/[a-z0-9-]+)*$/;

/** True for the address of a frame, given without its language. It answers with its own 404 and 503. */
export function isFrame(path: string): boolean {
  return FRAME.test(path);
}

/** Who may put an answer into a frame: a part of its content security policy, and the older header that says the same. */
export type FrameHeaders =
  | { readonly ancestors: string }
  | { readonly ancestors: string; readonly 'x-frame-options': string };

/**
 * Who may put an address of the site into a frame: anyone a frame, nobody but this site any other. The one place that
 * says so; `path` is without its language. Framed pages of results could be covered, cut and clicked in another's name.
 */
export function frameHeaders(path: string): FrameHeaders {
  return isFrame(path)
    ? { ancestors: 'frame-ancestors *' }
    : { ancestors: "frame-ancestors 'self'", 'x-frame-options': 'SAMEORIGIN' };
}
