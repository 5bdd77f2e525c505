import { deskText } from '#lib/text/desk.ts';
import type { DeskSettings } from './desk-settings.ts';

interface Props {
  readonly settings: DeskSettings;
  readonly onChange: (settings: DeskSettings) => void;
}

/** How to check: blind or open, how much, with or without letters. */
export function SettingsPanel({ settings, onChange }: Props) {
  const text = deskText().settings;
  return (
    <fieldset className="flex flex-wrap gap-x-6 text-sm">
      <legend className="sr-only">{text.heading}</legend>
      <Switch
        label={text.blind}
        isOn={settings.blind}
        onSwitch={(blind) => onChange({ ...settings, blind })}
      />
      <Switch
        label={text.all}
        isOn={settings.scope === 'all'}
        onSwitch={(all) => onChange({ ...settings, scope: all ? 'all' : 'votes' })}
      />
      <Switch
        label={text.shortcuts}
        isOn={settings.shortcuts}
        onSwitch={(shortcuts) => onChange({ ...settings, shortcuts })}
      />
    </fieldset>
  );
}

interface SwitchProps {
  readonly label: string;
  readonly isOn: boolean;
  readonly onSwitch: (isOn: boolean) => void;
}

function Switch({ label, isOn, onSwitch }: SwitchProps) {
  return (
    <label className="inline-flex min-h-11 cursor-pointer items-center gap-2">
      <input
        type="checkbox"
        className="desk-check"
        checked={isOn}
        onChange={(event) => onSwitch(event.currentTarget.checked)}
      />
      {label}
    </label>
  );
}
