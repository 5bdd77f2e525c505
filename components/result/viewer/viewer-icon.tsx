const PATHS = {
  zoomIn: 'M10 4v12M4 10h12',
  zoomOut: 'M4 10h12',
  turn: 'M15.5 9A6 6 0 1 0 15 13.5M16 4v5h-5',
  fit: 'M5 2.5h10v15H5zM8 6h4M8 9h4M8 12h4',
  pan: 'M10 2.5v15M2.5 10h15M8 4.5l2-2 2 2M8 15.5l2 2 2-2M4.5 8l-2 2 2 2M15.5 8l2 2-2 2',
  full: 'M3 7V3h4M13 3h4v4M17 13v4h-4M7 17H3v-4',
  leaveFull: 'M7 3v4H3M17 7h-4V3M13 17v-4h4M3 13h4v4',
} as const;

export type ViewerIconName = keyof typeof PATHS;

/** A sign on a button of the viewer, drawn: fonts of phones lack half of these. */
export function ViewerIcon({ name }: { readonly name: ViewerIconName }) {
  return (
    <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true" className="viewer-icon">
      <path d={PATHS[name]} />
    </svg>
  );
}
