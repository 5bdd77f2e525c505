'use client';

import './desk.css';
import { deskText } from '#lib/text/desk.ts';
import type { DeskPlace } from './desk-place.ts';
import { DeskTable } from './desk-table.tsx';
import { useKept } from './use-kept.ts';

/** The observer's desk, once this device has said what it remembers. */
export function Desk(place: DeskPlace) {
  const kept = useKept(place.contest.slug, place.region.code);
  if (kept === null) return <p className="desk-waiting">{deskText().storage.loading}</p>;
  return <DeskTable place={place} kept={kept} />;
}
