import type { Look } from '../../domain/device/own-place.ts';
import type { SeenFigures } from '../../domain/device/seen-figures.ts';
import { instantOfMillis } from '../../domain/instant.ts';
import { jsonOrNull } from '../../domain/json.ts';
import type { TimeZone } from '../../domain/time-zone.ts';
import { formatKnownAge, formatTime } from '../../format/time.ts';
import { deviceText } from '../../text/device.ts';
import { element } from '../element.ts';
import { button } from './button.ts';
import { sinceWords } from './since-words.ts';

interface Since {
  readonly before: Look;
  readonly now: SeenFigures;
  /** Of the place. */
  readonly zone: TimeZone;
  readonly forget: () => void;
}

/**
 * What changed since the reader's last look, into its room below the numbers: two lines at most, the rest on demand, so
 * that nothing below moves unless asked to. Nothing where nothing changed.
 */
export function drawSince(bar: HTMLElement, { before, now, zone, forget }: Since): void {
  const text = deviceText();
  const changes = sinceWords(before.figures, now, labelsOf(bar));
  if (changes.length === 0) {
    bar.replaceChildren();
    return;
  }
  const at = instantOfMillis(before.at);
  const brief = `${text.since(formatKnownAge(at, Date.now()))} ${changes.join(text.separator)}`;
  const isOpen = bar.querySelector('details')?.open === true;
  const details = element(
    'details',
    { class: 'min-w-0 text-sm' },
    element(
      'summary',
      { class: 'flex min-h-11 cursor-pointer items-center' },
      element('span', { class: 'line-clamp-2 leading-snug tabular-nums' }, brief),
    ),
    element('p', { class: 'font-medium' }, text.sinceFull(formatTime(at, zone))),
    element(
      'ul',
      { class: 'list-disc pl-5 tabular-nums' },
      ...changes.map((words) => element('li', {}, words)),
    ),
    element('p', { class: 'max-w-text text-muted' }, text.sinceNote),
    button({}, forget, text.forgetPage),
  );
  details.open = isOpen;
  bar.replaceChildren(details);
}

function labelsOf(bar: HTMLElement): readonly string[] {
  const labels = jsonOrNull(bar.dataset.labels ?? null);
  return Array.isArray(labels) ? labels.map(String) : [];
}
