import type { RegionCode } from '#lib/domain/region-code.ts';
import { hasProvinceLayout, PROVINCE_GRID, provinceLetters, provinceSpot } from '#lib/domain/tile-layout.ts';
import { language } from '#lib/language/language.ts';
import { mapText } from '#lib/text/map.ts';
import { bubbleRadius } from './bubble-size.ts';
import type { ChildLink } from './map-links.ts';
import type { MapChild } from './map-model.ts';
import { Swatch } from './swatch.tsx';

interface Props {
  readonly linkOf: ChildLink;
  readonly parent: RegionCode;
  readonly drawn: readonly MapChild[];
  /** Tiles are drawn as circles sized by votes. */
  readonly isSized: boolean;
  /** The large map says on hovering what the small one, beside its table, leaves to that. */
  readonly isLarge: boolean;
}

/** A region's children as tiles of one size: provinces in a layout that keeps the archipelago's shape, others in code order. */
export function TileMap({ linkOf, parent, drawn, isSized, isLarge }: Props) {
  const most = Math.max(0, ...drawn.map(({ votes }) => votes ?? 0));
  const sizeOf = (child: MapChild) => (isSized ? bubbleRadius(child.votes, most, 0.5) * 2 : null);
  const isPlaced = hasProvinceLayout(parent);
  const placed = isPlaced ? drawn.filter(({ code }) => provinceSpot(code) !== null) : [];
  const rest = drawn.filter((child) => !placed.includes(child));
  return (
    <div className="space-y-3">
      {placed.length > 0 && (
        <ol
          className="-mx-2 grid gap-0.5"
          style={{ gridTemplateColumns: `repeat(${PROVINCE_GRID.columns}, 1fr)` }}
        >
          {placed.map((child) => {
            const spot = provinceSpot(child.code);
            return (
              <li key={child.code} style={{ gridArea: `${spot?.row}/${spot?.column}` }}>
                <LetterTile linkOf={linkOf} child={child} size={sizeOf(child)} isLarge={isLarge} />
              </li>
            );
          })}
        </ol>
      )}
      {rest.length > 0 && (
        <ol className="tile-grid">
          {rest.map((child) => (
            <li key={child.code}>
              <NamedTile linkOf={linkOf} child={child} size={sizeOf(child)} />
            </li>
          ))}
        </ol>
      )}
      <p className="text-xs text-muted">{isPlaced ? mapText().schematic : mapText().schematicGrid}</p>
    </div>
  );
}

interface TileProps {
  readonly linkOf: ChildLink;
  readonly child: MapChild;
  /** Share of the tile's width, or null for a full one. */
  readonly size: number | null;
}

function LetterTile({ linkOf, child, size, isLarge }: TileProps & Pick<Props, 'isLarge'>) {
  const letters = provinceLetters(child.code) ?? '';
  return (
    <a
      href={linkOf(child.code)}
      title={isLarge ? child.label : undefined}
      aria-label={`${letters} ${child.label}`}
      className="tile aspect-square"
    >
      <Swatch fill={child.fill} size={size} isPartial={child.isPartial} />
      {/* Of an Indonesian name: “GO” is Gorontalo and no English word. */}
      <span className="tile-chip" lang={language() === 'id' ? undefined : 'id'}>
        {letters}
      </span>
    </a>
  );
}

/** A tile with room for its name. */
export function NamedTile({ linkOf, child, size }: TileProps) {
  return (
    <a href={linkOf(child.code)} title={child.label} className="tile-named">
      <span className="tile">
        <Swatch fill={child.fill} size={size} isPartial={child.isPartial} />
        <span className="tile-chip">{child.short}</span>
      </span>
      <span>{child.name}</span>
    </a>
  );
}
