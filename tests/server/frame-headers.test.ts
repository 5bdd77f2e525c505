import { createServer, type ServerResponse } from 'node:http';
import { describe, expect, it } from 'vitest';
import { frameHeaders, isFrame, tellWhoMayFrame } from '#lib/server/frame-headers.ts';

const ANYONE = { 'content-security-policy': 'frame-ancestors *' };
const NOBODY = {
  'content-security-policy': "frame-ancestors 'self'",
  'x-frame-options': 'SAMEORIGIN',
};

describe('who may frame an address', () => {
  it('is anyone for a frame', () => {
    for (const path of [
      '/gubernur-2024/sematan/angka',
      '/gubernur-2024/32/sematan/angka',
      '/gubernur-2024/3212/sematan/peta/selisih/kotak',
      '/presiden-2024/99AA010001/sematan/grafik/tps-masuk',
    ])
      expect(frameHeaders(path), path).toEqual(ANYONE);
  });

  it('is nobody for any other, however close its address comes', () => {
    for (const path of [
      '/',
      '/gubernur-2024',
      '/gubernur-2024/32',
      '/gubernur-2024/32/sematan',
      '/gubernur-2024/32/sematan/',
      '/gubernur-2024/32/gambar/suara.svg',
      '/gubernur-2024/32/x/sematan/angka',
      '/gubernur-2024/sematan/angka/../../../../cari',
      '/gubernur-2024/32/%73ematan/angka',
      '/sematan/angka',
      '/api/rekap/sematan/angka',
      '/cara-membaca',
    ])
      expect(frameHeaders(path), path).toEqual(NOBODY);
    expect(isFrame('/gubernur-2024/32/sematan')).toBe(false);
  });
});

describe('a response', () => {
  const answer = async (write: (response: ServerResponse) => void): Promise<Response> => {
    const server = createServer((_request, response) => {
      tellWhoMayFrame(response, '/gubernur-2024/32');
      write(response);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = server.address();
    if (address === null || typeof address === 'string') throw new Error('no port');
    const got = await fetch(`http://127.0.0.1:${address.port}/`);
    await new Promise((resolve) => server.close(resolve));
    return got;
  };

  it('says it whichever way it is written, and after its headers were taken back', async () => {
    for (const write of [
      (response: ServerResponse) => response.end('x'),
      (response: ServerResponse) => response.writeHead(404, { 'content-type': 'text/plain' }).end('x'),
      (response: ServerResponse) => {
        for (const name of response.getHeaderNames()) response.removeHeader(name);
        response.end('x');
      },
    ]) {
      const { headers } = await answer(write);
      expect(headers.get('content-security-policy')).toBe("frame-ancestors 'self'");
      expect(headers.get('x-frame-options')).toBe('SAMEORIGIN');
    }
  });

  it('keeps a policy of its own beside it', async () => {
    const { headers } = await answer((response) => {
      response.setHeader('content-security-policy', "default-src 'none'");
      response.end('x');
    });
    expect(headers.get('content-security-policy')).toBe("default-src 'none', frame-ancestors 'self'");
  });
});
