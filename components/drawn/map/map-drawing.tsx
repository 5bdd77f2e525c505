import { SourceLink } from '#components/layout/ui/source-link.tsx';
import type { BoundaryMap } from '#lib/domain/map-outline.ts';
import type { MapView } from '#lib/domain/map-view.ts';
import type { Region } from '#lib/domain/region.ts';
import { regionName } from '#lib/format/region-name.ts';
import { mapText } from '#lib/text/map.ts';
import { BubblesMap } from './bubbles-map.tsx';
import type { ChildLink } from './map-links.ts';
import type { MapModel } from './map-model.ts';
import { MapStage } from './map-stage.client.tsx';
import { ShapesMap } from './shapes-map.tsx';
import { NamedTile, TileMap } from './tile-map.tsx';

interface Props {
  readonly slug: string;
  readonly region: Region;
  readonly model: MapModel;
  readonly view: MapView;
  readonly boundary: BoundaryMap | null;
  readonly label: string;
  readonly linkOf: ChildLink;
  readonly isLarge: boolean;
  /** As many names are written on outlines at most. */
  readonly mostNames: number;
}

/** The map itself in one of its modes. A child that the boundaries lack stands beside the map as a tile, never dropped. */
export function MapDrawing(props: Props) {
  const { slug, region, model, view, boundary, label, linkOf, isLarge, mostNames } = props;
  const { mode } = view;
  const drawn = model.children;
  if (boundary === null || mode === 'tiles') {
    return (
      <TileMap
        linkOf={linkOf}
        parent={region.code}
        drawn={drawn}
        isSized={mode === 'bubbles'}
        isLarge={isLarge}
      />
    );
  }
  const known = new Set(boundary.outline.places.map(({ code }) => code));
  const beside = drawn.filter(({ code }) => !known.has(code));
  const drawing = { linkOf, boundary, drawn, label };
  return (
    <div className="space-y-2">
      <MapStage
        slug={slug}
        code={region.code}
        place={regionName(region)}
        boundary={boundary}
        view={view}
        isLarge={isLarge}
      >
        {mode === 'bubbles' ? <BubblesMap {...drawing} /> : <ShapesMap {...drawing} mostNames={mostNames} />}
      </MapStage>
      {beside.length > 0 && (
        <div>
          <p className="text-xs text-muted">{mapText().beside}</p>
          <ul className="tile-grid">
            {beside.map((child) => (
              <li key={child.code}>
                <NamedTile linkOf={linkOf} child={child} size={null} />
              </li>
            ))}
          </ul>
        </div>
      )}
      <MapNotes boundary={boundary} />
    </div>
  );
}

/** Whose boundaries these are, and what the drawing leaves out. */
function MapNotes({ boundary }: { readonly boundary: BoundaryMap }) {
  const { credit, tiles, outline } = boundary;
  return (
    <p className="text-xs text-muted">
      {mapText().credit}{' '}
      {credit.url === '' ? credit.name : <SourceLink href={credit.url}>{credit.name}</SourceLink>} (
      {credit.licence}){tiles === null ? '' : ` · ${tiles.credit}`}.
      {outline.isCropped ? ` ${mapText().cropped}` : ''}
    </p>
  );
}
