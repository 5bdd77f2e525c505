import type { TraceEvent } from './trace-event.ts';

export interface Fetched {
  readonly requests: number;
  /** As they came over the network, compressed, headers among them. */
  readonly bytes: number;
}

/**
 * What a page had asked for and been handed at an instant. A trace says how much of a body the page has been handed only
 * unpacked: of an answer under way the same share is counted of what came over the network.
 */
export function fetchedUntil(instants: readonly TraceEvent[], until: number): Fetched {
  const sent = new Set<string>();
  const handed = new Map<string, number>();
  let bytes = 0;
  for (const { name, ts, args } of instants) {
    const { requestId = '', encodedDataLength = 0 } = args.data ?? {};
    if (ts > until || requestId === '') continue;
    if (name === 'ResourceSendRequest') sent.add(requestId);
    if (name === 'ResourceReceivedData')
      handed.set(requestId, (handed.get(requestId) ?? 0) + encodedDataLength);
  }
  for (const { name, ts, args } of instants) {
    if (name !== 'ResourceFinish') continue;
    const { requestId = '', encodedDataLength = 0, decodedBodyLength = 0 } = args.data ?? {};
    const handedShare = Math.min(1, (handed.get(requestId) ?? 0) / Math.max(1, decodedBodyLength));
    bytes += encodedDataLength * (ts <= until ? 1 : handedShare);
  }
  return { requests: sent.size, bytes: Math.round(bytes) };
}
