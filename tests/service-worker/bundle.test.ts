import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { bundleServiceWorker } from '../../scripts/service-worker/bundle.ts';

describe('the service worker as it is served', () => {
  it('is one script without imports, of less than 12 KB on the way', async () => {
    const code = await bundleServiceWorker('worker', 'one');
    expect(code).not.toMatch(/\bimport\b|\brequire\(|process\.env/);
    expect(gzipSync(code).length).toBeLessThan(12_000);
  });

  it('differs from build to build, and is the same for the same', async () => {
    const [one, again, other] = await Promise.all(
      ['one', 'one', 'other'].map((build) => bundleServiceWorker('worker', build)),
    );
    expect(one).toBe(again);
    expect(one).not.toBe(other);
  });
});
