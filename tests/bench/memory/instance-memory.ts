import { readFileSync } from 'node:fs';
import { figureOf, parseMetrics } from '#tests/support/metrics.ts';
import type { MemoryPoint } from './memory-line.ts';

const MB = 1024 * 1024;

/** What an instance says of its own memory, and the kernel of what it takes (Linux only). Throws when it says nothing. */
export async function memoryOf(pid: number, adminUrl: string): Promise<Omit<MemoryPoint, 'pages'>> {
  const response = await fetch(`${adminUrl}/metrics`);
  const samples = parseMetrics(await response.text());
  const megabytesOf = (name: string): number => Math.round((figureOf(samples, name) ?? Number.NaN) / MB);
  return {
    residentMb: residentMb(pid),
    heapUsedMb: megabytesOf('sirekap_nodejs_heap_size_used_bytes'),
    heapMb: megabytesOf('sirekap_nodejs_heap_size_total_bytes'),
    externalMb: megabytesOf('sirekap_nodejs_external_memory_bytes'),
  };
}

function residentMb(pid: number): number {
  const kilobytes = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
  return Math.round(Number(kilobytes) / 1024);
}
