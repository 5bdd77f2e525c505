import { type FormModel, votesPage } from './form-layout.ts';
import type { FormPage } from './tps.ts';

type ScannedPage = Extract<FormPage, { kind: 'scanned' }>;

/** The photo to open first: of the page with the votes, or else of the first page that has one; null where none has. */
export function photoToOpen(pages: readonly FormPage[], model: FormModel | null): ScannedPage | null {
  const photos = pages.filter((page) => page.kind === 'scanned');
  return photos.find(({ page }) => page === votesPage(model)) ?? photos[0] ?? null;
}
