import { type IncomingMessage, ServerResponse } from 'node:http';
import { takeHead } from './written-head.ts';

/** Where the body of a captured response goes. */
export interface Sink {
  /** False asks the writer to wait for `drain`. */
  readonly write: (chunk: Buffer) => boolean;
  readonly end: () => void;
}

/**
 * A response of Node.js that is on no connection: what is written to it goes into a sink, as it was given. To who writes
 * it, it ends as one does that was sent. (A library does the same by way of a pretended connection, at the cost
 * of a millisecond a page: docs/adr/0034.)
 */
export class CapturedResponse extends ServerResponse {
  readonly #sink: Sink;
  #isHeadKnown = false;
  readonly #whenHeadIsKnown: () => void;

  /** `whenHeadIsKnown` is called once: from then on status and headers change no more. */
  constructor(request: IncomingMessage, sink: Sink, whenHeadIsKnown: () => void = () => {}) {
    super(request);
    this.#sink = sink;
    this.#whenHeadIsKnown = whenHeadIsKnown;
    // Next.js listens for itself at every part of a page; Node.js warns of more than ten.
    this.setMaxListeners(30);
  }

  static {
    // Node.js derives these from the connection; its types call them fields.
    Object.defineProperties(CapturedResponse.prototype, {
      headersSent: {
        get(this: CapturedResponse) {
          return this.#isHeadKnown;
        },
      },
      writableFinished: {
        get(this: CapturedResponse) {
          return this.finished;
        },
      },
    });
  }

  override writeHead(...args: readonly unknown[]): this {
    if (this.#isHeadKnown) return this;
    takeHead(this, args);
    this.#isHeadKnown = true;
    this.#whenHeadIsKnown();
    return this;
  }

  override flushHeaders(): void {
    this.#impliedHead();
  }

  override write(...args: readonly unknown[]): boolean {
    this.#impliedHead();
    const goesOn = this.#take(args);
    callBack(args);
    return goesOn;
  }

  override end(...args: readonly unknown[]): this {
    if (this.finished || this.destroyed) return this;
    this.#impliedHead();
    this.#take(args);
    this.finished = true;
    this.#sink.end();
    callBack(args);
    process.nextTick(() => {
      this.emit('finish');
      this.#close();
    });
    return this;
  }

  override destroy(failure?: Error): this {
    if (this.destroyed) return this;
    if (failure !== undefined && this.listenerCount('error') > 0)
      process.nextTick(() => this.emit('error', failure));
    process.nextTick(() => this.#close());
    return this;
  }

  #close(): void {
    if (this.destroyed) return;
    this.destroyed = true;
    this.emit('close');
  }

  /** By way of `writeHead`, where others may have put themselves. */
  #impliedHead(): void {
    if (!this.#isHeadKnown) this.writeHead(this.statusCode);
  }

  /** The chunk of `write` or `end`, if there is one. */
  #take([chunk, encoding]: readonly unknown[]): boolean {
    if (typeof chunk === 'string')
      return this.#sink.write(
        Buffer.from(chunk, typeof encoding === 'string' && Buffer.isEncoding(encoding) ? encoding : 'utf8'),
      );
    if (!(chunk instanceof Uint8Array)) return true;
    return this.#sink.write(Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength));
  }
}

/** Whoever writes may wait for this. */
function callBack(args: readonly unknown[]): void {
  const last = args.at(-1);
  if (typeof last === 'function') process.nextTick(last);
}
