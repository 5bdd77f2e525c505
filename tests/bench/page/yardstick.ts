import type { ReactElement } from 'react';

// React chooses by this which of its two builds it is, when it is first read.
Object.assign(process.env, { NODE_ENV: 'production' });
const { createElement } = await import('react');
const { renderToString } = await import('react-dom/server');

/** Rows of the yardstick's table: 40 KB of HTML, as a TPS page has without its stylesheet and data. */
const ROWS = 240;
const ROUNDS = 150;

/**
 * Processor time in milliseconds that this machine, now, takes to render a page of plain elements with React, and nothing
 * else. The cost of a page is held against it: the same page costs twice as much on a machine that does other things too.
 */
export function yardstickMillis(): number {
  const before = process.cpuUsage();
  for (let round = 0; round < ROUNDS; round += 1) renderToString(table(round));
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000 / ROUNDS;
}

function table(round: number): ReactElement {
  const rows = Array.from({ length: ROWS }, (_, index) => row(index, round));
  return createElement('table', null, createElement('tbody', null, rows));
}

function row(index: number, round: number): ReactElement {
  const texts = [`Wilayah ${index}`, String(index * 7_919 + round), String(index * 104_729), '12,34%'];
  const cells = texts.map((text, key) => createElement('td', { key, className: 'numeric' }, text));
  return createElement('tr', { key: index, className: 'row' }, cells);
}
