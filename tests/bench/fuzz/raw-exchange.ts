import { connect } from 'node:net';

/** What came back on a connection for the bytes that were sent. */
export interface RawAnswer {
  /** Of the first answer; null where none came. */
  readonly status: number | null;
  /** Of the first answer, names in small letters. */
  readonly headers: ReadonlyMap<string, readonly string[]>;
  /** Of the first answer and whatever followed it. */
  readonly body: string;
  /** Heads of answers in everything that came: more than one where one request was sent is a smuggled request. */
  readonly answers: number;
  /** True where the server neither answered nor hung up in time. */
  readonly isHanging: boolean;
  readonly millis: number;
}

/** More than the largest answer of a site; what follows is not kept. */
const MOST_BYTES = 16 * 1024 * 1024;

/**
 * Sends bytes as they are, which no HTTP client would, and reads until the server hangs up. Without an end after
 * `patience` milliseconds the connection is cut: hanging where nothing at all has come.
 */
export function exchange(origin: URL, bytes: string | Buffer, patience = 5_000): Promise<RawAnswer> {
  const startedAt = performance.now();
  return new Promise((resolve) => {
    const chunks: Buffer[] = [];
    let size = 0;
    let isDone = false;
    const socket = connect(Number(origin.port || 80), origin.hostname);
    const finish = (hasHungUp: boolean): void => {
      if (isDone) return;
      isDone = true;
      clearTimeout(timer);
      socket.destroy();
      const millis = performance.now() - startedAt;
      resolve({ ...read(Buffer.concat(chunks)), isHanging: !hasHungUp && size === 0, millis });
    };
    const timer = setTimeout(() => finish(false), patience);
    socket.on('connect', () =>
      socket.write(typeof bytes === 'string' ? Buffer.from(bytes, 'latin1') : bytes),
    );
    socket.on('data', (chunk) => {
      size += chunk.length;
      if (size <= MOST_BYTES) chunks.push(chunk);
    });
    socket.on('error', () => finish(true));
    socket.on('close', () => finish(true));
  });
}

function read(bytes: Buffer): Pick<RawAnswer, 'status' | 'headers' | 'body' | 'answers'> {
  const all = bytes.toString('utf8');
  // Leave to go on is no answer yet.
  const text = all.replace(/^(?:HTTP\/1\.1 100 Continue\r\n\r\n)+/, '');
  const end = text.indexOf('\r\n\r\n');
  const [first = '', ...lines] = text.slice(0, end === -1 ? undefined : end).split('\r\n');
  const status = /^HTTP\/1\.[01] (\d{3})/.exec(first)?.[1];
  const headers = new Map<string, readonly string[]>();
  for (const line of lines) {
    const colon = line.indexOf(':');
    const name = line.slice(0, colon).toLowerCase();
    headers.set(name, [...(headers.get(name) ?? []), line.slice(colon + 1).trim()]);
  }
  return {
    status: status === undefined ? null : Number(status),
    headers,
    body: end === -1 ? '' : text.slice(end + 4),
    answers: all.match(/HTTP\/1\.[01] \d{3} [A-Z]/g)?.length ?? 0,
  };
}
