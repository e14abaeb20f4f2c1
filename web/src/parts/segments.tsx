import { useId } from 'react';

interface SegmentsProps<V extends string> {
  readonly legend: string;
  readonly choices: readonly { readonly value: V; readonly label: string }[];
  readonly chosen: V;
  readonly choose: (value: V) => void;
}

/** One of a few, side by side. */
export function Segments<V extends string>({ legend, choices, chosen, choose }: SegmentsProps<V>) {
  const name = useId();
  return (
    <fieldset className="segments">
      <legend className="vh">{legend}</legend>
      {choices.map(({ value, label }) => (
        <label key={value}>
          <input
            type="radio"
            name={name}
            value={value}
            checked={value === chosen}
            onChange={() => choose(value)}
          />
          {label}
        </label>
      ))}
    </fieldset>
  );
}
