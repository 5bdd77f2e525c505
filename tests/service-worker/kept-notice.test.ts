import { describe, expect, it } from 'vitest';
import { withNotice } from '#lib/service-worker/kept-notice.ts';
import { zoneOfDevice } from '#lib/service-worker/kept-time.ts';
import { writingIn } from '#lib/service-worker/writing-in.ts';

const HOUR = 3_600_000;
const sentAt = Date.parse('2024-11-28T10:15:00+07:00');
const PAGE =
  '<!DOCTYPE html><html lang="id"><head></head><body class="flex"><header>a</header></body></html>';

function told(page: string, clock: { keptAt?: number; now?: number; zone?: 'WIB' | 'WIT' } = {}): string {
  const { keptAt = sentAt, now = sentAt + 2 * HOUR, zone = 'WIB' } = clock;
  return withNotice(page, { sentAt, keptAt }, { now, zone });
}

describe('a kept page says so', () => {
  it('before anything else on it, and is otherwise as it was', () => {
    const page = told(PAGE);
    const notice = /<sirekap-salinan.*<\/sirekap-salinan>/s.exec(page)?.[0] ?? '';
    expect(page).toContain(`<body class="flex">${notice}<header>`);
    expect(page.replace(notice, '')).toBe(PAGE);
  });

  it('with when and how long ago, in the zone of the device', () => {
    expect(told(PAGE)).toContain(
      'Kamis, 28 November 2024 pukul 10.15 WIB <span data-screen-only>(2 jam lalu)</span>',
    );
    expect(told(PAGE, { zone: 'WIT' })).toContain('pukul 12.15 WIT');
  });

  it('in the language of its address', () => {
    expect(writingIn('en', () => told(PAGE))).toContain(
      'Thursday, 28 November 2024, 10:15 WIB <span data-screen-only>(2 hours ago)</span>',
    );
    expect(told(PAGE)).toContain('jam lalu');
  });

  it('with its true time and age on a device whose clock is a year behind', () => {
    const behind = sentAt - 365 * 24 * HOUR;
    expect(told(PAGE, { keptAt: behind, now: behind + 3 * HOUR })).toContain(
      '28 November 2024 pukul 10.15 WIB <span data-screen-only>(3 jam lalu)</span>',
    );
  });

  it('even where it has no body to say it in', () => {
    expect(told('<p>1.234')).toMatch(/^<sirekap-salinan.*<p>1\.234$/s);
  });
});

describe('the zone of a device', () => {
  it.each([
    [-420, 'WIB'],
    [-480, 'WITA'],
    [-540, 'WIT'],
    [0, 'WIB'],
  ] as const)('%i minutes: %s', (offset, zone) => {
    expect(zoneOfDevice(offset)).toBe(zone);
  });
});
