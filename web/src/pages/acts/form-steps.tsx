import { useWords } from '../../language/language';
import type { Section } from './fields/layout';

interface FormStepsProps {
  readonly sections: readonly Section[];
  readonly at: number;
  readonly go: (at: number) => void;
  /** The steps that have something to be mended. */
  readonly wrong: ReadonlySet<number>;
}

/** The pages of a long form: where one is, and which need another look. */
export function FormSteps({ sections, at, go, wrong }: FormStepsProps) {
  const { say } = useWords();
  return (
    <nav aria-label={say({ zh: '填写步骤', en: 'Steps of the form' })}>
      <ol className="form-steps">
        {sections.map(({ title }, place) => (
          <li key={title.en}>
            <button
              type="button"
              className={wrong.has(place) ? 'wrong' : ''}
              {...(place === at ? { 'aria-current': 'step' as const } : {})}
              onClick={() => go(place)}
            >
              <span className="dim">{place + 1}</span> {say(title)}
              {wrong.has(place) ? (
                <span className="vh">{say({ zh: '，有要改的', en: ', something to mend' })}</span>
              ) : null}
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}
