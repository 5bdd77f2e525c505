import type { CSSProperties } from 'react';
import { CardLine } from './card-line.tsx';
import type { CardModel } from './card-model.ts';
import { CardRows } from './card-rows.tsx';
import { CARD_SIZE } from './card-size.ts';

const INK = '#15181b';
const MUTED = '#4b545b';

/** A share card as a drawing. Flat boxes and inline styles: that is what the drawing library knows. */
export function CardImage({ model }: { readonly model: CardModel }) {
  const isSimulated = model.simulation !== null;
  return (
    <div style={{ ...COLUMN, ...CARD_SIZE, background: '#ffffff', color: INK }}>
      {isSimulated && <Band words={model.simulation ?? ''} />}
      <div style={{ ...COLUMN, flexGrow: 1, padding: `${isSimulated ? 16 : 36}px 48px 24px` }}>
        <div style={{ display: 'flex', justifyContent: 'space-between', fontSize: 22, color: MUTED }}>
          <CardLine width={500}>{model.contest}</CardLine>
          <CardLine width={590} style={{ whiteSpace: 'nowrap' }}>
            {model.address}
          </CardLine>
        </div>
        <Heading model={model} />
        <Facts model={model} />
        {model.statement !== null && (
          <CardLine width={1104} lines={model.rows.length > 4 ? 1 : 2} style={statementStyle(model)}>
            {model.statement}
          </CardLine>
        )}
        <CardRows rows={model.rows} />
        <div style={{ display: 'flex', flexGrow: 1 }} />
        <div style={{ ...COLUMN, borderTop: '2px solid #d3d8da', paddingTop: 8, fontSize: 24, color: MUTED }}>
          <CardLine width={1104} style={{ color: INK }}>{`${model.site} · ${model.address}`}</CardLine>
          <CardLine width={1104} style={{ fontSize: 20 }}>
            {model.note}
          </CardLine>
        </div>
      </div>
    </div>
  );
}

function Heading({ model }: { readonly model: CardModel }) {
  return (
    <div style={{ ...COLUMN, marginTop: 6 }}>
      <CardLine width={1104} style={{ fontSize: 44 }}>
        {model.place}
      </CardLine>
      {model.path !== '' && (
        <CardLine width={1104} style={{ fontSize: 24, color: MUTED }}>
          {model.path}
        </CardLine>
      )}
    </div>
  );
}

/** Layer, coverage, time: nobody should read a number without them, so they stand right above. */
function Facts({ model }: { readonly model: CardModel }) {
  return (
    <div style={{ display: 'flex', alignItems: 'center', marginTop: 12 }}>
      <div style={{ display: 'flex', border: `3px solid ${INK}`, padding: '6px 14px', marginRight: 20 }}>
        <CardLine width={340} style={{ fontSize: 24 }}>
          {model.layer}
        </CardLine>
      </div>
      <div style={{ ...COLUMN, fontSize: 22 }}>
        {model.facts.map((fact) => (
          <CardLine key={fact} width={740}>
            {fact}
          </CardLine>
        ))}
      </div>
    </div>
  );
}

function Band({ words }: { readonly words: string }) {
  return (
    <div style={{ display: 'flex', justifyContent: 'center', background: '#7d1d56', padding: '10px 48px' }}>
      <CardLine width={1104} style={{ color: '#ffffff', fontSize: 34, textAlign: 'center' }}>
        {words}
      </CardLine>
    </div>
  );
}

function statementStyle({ rows }: CardModel): CSSProperties {
  return rows.length === 0 ? { fontSize: 44, marginTop: 40 } : { fontSize: 26, marginTop: 10 };
}

const COLUMN = { display: 'flex', flexDirection: 'column' } as const;
