import { useWords } from '../../language/language';
import type { FormSchema } from '../../session/form-schema';

interface TickedProps {
  readonly schema: FormSchema;
  readonly value: unknown;
  readonly change: (value: unknown) => void;
}

/** How many of a checklist are there, and all of them at once. */
export function Ticked({ schema, value, change }: TickedProps) {
  const { say } = useWords();
  const names = Object.keys(schema.properties ?? {});
  const there = Object.values(value as object).filter((each) => each === true).length;
  return (
    <span className="ticked">
      {there} / {names.length}
      {there === names.length ? null : (
        <button
          type="button"
          className="linklike"
          onClick={() => change(Object.fromEntries(names.map((name) => [name, true])))}
        >
          {say({ zh: '全部齐备', en: 'All are there' })}
        </button>
      )}
    </span>
  );
}
