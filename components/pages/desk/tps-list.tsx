import { memo, useState } from 'react';
import type { TpsProgress } from '#lib/domain/desk/desk-progress.ts';
import type { RegionCode } from '#lib/domain/region-code.ts';
import { formatCount } from '#lib/format/number.ts';
import { regionName } from '#lib/format/region-name.ts';
import { deskText } from '#lib/text/desk.ts';
import type { DeskPart } from './desk-place.ts';

interface Props {
  readonly parts: readonly DeskPart[];
  readonly progress: ReadonlyMap<RegionCode, TpsProgress>;
  readonly here: RegionCode;
  readonly onGo: (code: RegionCode) => void;
}

/** More than fit on a screen or two are shown when asked for. */
const SHOWN_AT_ONCE = 80;

/** Every TPS with its state, to jump to. */
export function TpsList({ parts, progress, here, onGo }: Props) {
  const text = deskText().list;
  const [isOpen, setIsOpen] = useState(progress.size <= SHOWN_AT_ONCE);
  return (
    <details open={isOpen} onToggle={(event) => setIsOpen(event.currentTarget.open)}>
      <summary className="cursor-pointer py-2.5 font-bold">{text.heading}</summary>
      {isOpen &&
        parts.map(({ desa, tps }) => (
          <div key={desa.code} className="mb-3">
            {parts.length > 1 && <h3 className="text-sm">{regionName(desa)}</h3>}
            <ul className="desk-list">
              {tps.map((one) => {
                const own = progress.get(one.code);
                return (
                  <li key={one.code}>
                    <TpsButton
                      code={one.code}
                      name={regionName(one)}
                      step={own?.step ?? 'untouched'}
                      differs={own?.outcomes.differs ?? 0}
                      unreadable={own?.outcomes.unreadable ?? 0}
                      isHere={one.code === here}
                      onGo={onGo}
                    />
                  </li>
                );
              })}
            </ul>
          </div>
        ))}
    </details>
  );
}

interface ButtonProps {
  readonly code: RegionCode;
  readonly name: string;
  readonly step: TpsProgress['step'];
  readonly differs: number;
  readonly unreadable: number;
  readonly isHere: boolean;
  readonly onGo: (code: RegionCode) => void;
}

/** Six hundred of them may stand on a page: only those that changed are drawn again. */
const TpsButton = memo(function TpsButton(props: ButtonProps) {
  const { code, name, step, differs, unreadable, isHere, onGo } = props;
  const text = deskText().list;
  return (
    <button
      type="button"
      className="desk-list-item"
      data-step={step}
      aria-current={isHere ? 'step' : undefined}
      onClick={() => onGo(code)}
    >
      <span className="font-medium">{name}</span>{' '}
      <span className="text-xs">
        {[
          text.step[step],
          ...(differs > 0 ? [text.differs(formatCount(differs))] : []),
          ...(unreadable > 0 ? [text.unreadable(formatCount(unreadable))] : []),
        ].join(', ')}
      </span>
    </button>
  );
});
