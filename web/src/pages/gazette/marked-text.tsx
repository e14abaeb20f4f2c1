import { useWords } from '../../language/language';
import { changedRuns, type Run } from './changed-text';
import { visiblePieces } from './hidden';
import '../../look/changed.css';

interface VisibleProps {
  readonly text: string;
  readonly withSpaces?: boolean;
}

/** A text of which nothing stays unseen. */
export function Visible({ text, withSpaces = false }: VisibleProps) {
  return visiblePieces(text, withSpaces).map(({ text: piece, isHidden }, at) =>
    isHidden ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: a piece of a text is its place
      <code key={at} className="hidden-sign">
        {piece}
      </code>
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: a piece of a text is its place
      <bdi key={at}>{piece}</bdi>
    ),
  );
}

interface ChangeProps {
  readonly before: string;
  /** Null where nothing is proposed. */
  readonly after: string | null;
}

/** A text before and after a change, what goes and what comes marked in place. */
export function Change({ before, after }: ChangeProps) {
  const [from, to] = [before, after].map((text) => text?.replaceAll(' ⏎ ', '\n') ?? null);
  if (from === undefined || from === null) return null;
  if (to === undefined || to === null) return <Visible text={from} />;
  return <Runs runs={changedRuns(from, to)} />;
}

/** Runs of a changed text; a reader who hears it hears what goes and what comes. */
function Runs({ runs }: { readonly runs: readonly Run[] }) {
  const { say } = useWords();
  return runs.map(({ kind, text }, at) => {
    if (kind === 'same') {
      // biome-ignore lint/suspicious/noArrayIndexKey: a run of a text is its place
      return <Visible key={at} text={text} />;
    }
    const name =
      kind === 'removed' ? say({ zh: '去掉', en: 'removed' }) : say({ zh: '加上', en: 'inserted' });
    const inside = (
      <>
        <span className="vh">{` [${name} `}</span>
        <Visible text={text} withSpaces />
        <span className="vh">{'] '}</span>
      </>
    );
    return kind === 'removed' ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: a run of a text is its place
      <del key={at}>{inside}</del>
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: a run of a text is its place
      <ins key={at}>{inside}</ins>
    );
  });
}
