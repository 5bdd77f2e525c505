import { describe, expect, it } from 'vitest';
import { ablated } from '../bench/profile/ablation.ts';
import { profilePages } from '../bench/profile/pages.ts';
import { profileOf } from '../bench/profile/profile-of.ts';
import { profileTable } from '../bench/profile/tables.ts';
import { readTrace } from '../bench/profile/trace-event.ts';

const URL = 'http://127.0.0.1:1/';
const START = 1_000_000;

type Data = Readonly<Record<string, string | number>>;

/** Times in milliseconds from the start of the navigation. */
const span = (name: string, at: number, millis: number, data: Data = { url: URL }) => ({
  name,
  ph: 'X',
  ts: START + at * 1000,
  dur: millis * 1000,
  pid: 7,
  tid: 7,
  args: { data },
});
const instant = (name: string, at: number, data: Data = {}) => ({ ...span(name, at, 0, data), ph: 'I' });
const OPENED = [instant('navigationStart', 0, { documentLoaderURL: URL }), instant('firstPaint', 100)];

/** The profile of a page whose number stood after 100 ms, by a trace of these events. */
function profiled(...events: readonly object[]) {
  return profileOf(readTrace(JSON.stringify({ traceEvents: [...OPENED, ...events] })), URL, 100);
}

describe('the profile of a page', () => {
  it('charges a span for its own time only, and what happens inside of it for the rest', () => {
    const { toNumber } = profiled(
      span('RunTask', 10, 60),
      span('ParseHTML', 15, 50),
      span('EvaluateScript', 20, 30),
      span('Layout', 30, 12),
    );
    expect(toNumber).toMatchObject({ other: 10, parse: 20, script: 18, layout: 12, style: 0 });
  });

  it('counts work up to the number apart from work in all', () => {
    const { toNumber, whole } = profiled(span('RunTask', 90, 40), span('FunctionCall', 90, 40));
    expect([toNumber.script, whole.script]).toEqual([10, 40]);
  });

  it('does not charge a page for the script that watches it, which has no address', () => {
    const { whole } = profiled(span('RunTask', 10, 20), span('FunctionCall', 10, 20, { url: '' }));
    expect([whole.script, whole.other]).toEqual([0, 20]);
  });

  it('leaves out other threads, other processes, and what came before', () => {
    const { whole } = profiled(
      { ...span('Layout', 10, 5), tid: 8 },
      { ...span('Layout', 20, 5), pid: 8, tid: 7 },
      span('Layout', -20, 5),
    );
    expect(whole.layout).toBe(0);
  });

  it('calls blocking what tasks after the first paint take beyond 50 ms', () => {
    const { blocking, longestTask } = profiled(
      span('RunTask', 0, 90),
      span('RunTask', 95, 65),
      span('RunTask', 200, 130),
      span('RunTask', 400, 50),
    );
    expect([blocking, longestTask]).toEqual([10 + 80, 130]);
  });

  it('counts of an answer under way the share that the page has been handed', () => {
    const { toNumber, whole } = profiled(
      instant('ResourceSendRequest', 1, { requestId: 'a' }),
      instant('ResourceReceivedData', 50, { requestId: 'a', encodedDataLength: 600 }),
      instant('ResourceReceivedData', 150, { requestId: 'a', encodedDataLength: 200 }),
      instant('ResourceFinish', 151, { requestId: 'a', encodedDataLength: 400, decodedBodyLength: 800 }),
      instant('ResourceSendRequest', 160, { requestId: 'b' }),
    );
    expect([toNumber.requests, toNumber.bytes]).toEqual([1, 300]);
    expect([whole.requests, whole.bytes]).toEqual([2, 400]);
  });

  it('says which page a trace lacks', () => {
    expect(() => profileOf(readTrace('{"traceEvents":[]}'), URL, 1)).toThrow(`no navigation to ${URL}`);
  });

  it('is a table of its figures beside the bound’s, each a multiple of it', () => {
    const bound = { name: 'the bound', profile: profiled(span('RunTask', 0, 50)) };
    const ours = { name: 'kabupaten', profile: profiled(span('RunTask', 0, 75)) };
    expect(profileTable(bound, [ours])).toMatch(/\| longest task, ms +\| +50 \| +75 \| +1\.50 \|/);
    expect(profileTable(bound, [ours])).toMatch(/\| blocking time, ms +\| +0 \| +0 \| +– \|/);
  });
});

describe('the pages of a profile', () => {
  it('are named by a word or a path, and nothing else', () => {
    expect(profilePages(['home', '/en/data'])).toEqual([
      { name: 'home', path: '/' },
      { name: '/en/data', path: '/en/data' },
    ]);
    expect(profilePages(['home', 'kabupatn'])).toBeNull();
  });
});

describe('a page with parts of it gone', () => {
  const html =
    '<head><link rel="preload" as="script" href="/a.js"/><style>a{}</style><link rel="stylesheet" href="/a.css"/></head><script>1</script><p>8</p>';

  it('keeps its text when the script files are absent', () => {
    expect(ablated(html, 'scriptFiles')).toBe(html);
  });

  it('has no script element and no hint at one in the second step, no stylesheet in the third', () => {
    expect(ablated(html, 'scripts')).toBe(
      '<head><style>a{}</style><link rel="stylesheet" href="/a.css"/></head><p>8</p>',
    );
    expect(ablated(html, 'stylesheets')).toBe('<head></head><p>8</p>');
  });
});
