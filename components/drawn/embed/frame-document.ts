import type { ReactNode } from 'react';
import { createElement, Fragment } from 'react';
import { language } from '#lib/language/language.ts';
import { markupOf } from '../picture/markup-of.ts';
import { FRAME_CSS } from './frame-css.ts';
import { FRAME_SCRIPT } from './frame-script.ts';

interface FrameParts {
  readonly title: string;
  /** Seconds between two looks at the site; 0 for none. */
  readonly every: number;
  readonly body: ReactNode;
}

/** A whole document for a frame: its own stylesheet and one small script, nothing from anywhere else but map lines. */
export async function frameDocument({ title, every, body }: FrameParts): Promise<string> {
  const head = await markupOf(createElement(Fragment, null, createElement('title', null, title)));
  return [
    `<!doctype html><html lang="${language()}" data-every="${every}"><head><meta charset="utf-8">`,
    '<meta name="viewport" content="width=device-width,initial-scale=1"><meta name="robots" content="noindex">',
    `<base target="_blank"><link rel="icon" href="/icon.svg">${head}<style>${FRAME_CSS}</style></head><body>`,
    await markupOf(createElement(Fragment, null, body)),
    `<script>${FRAME_SCRIPT}</script></body></html>`,
  ].join('');
}
