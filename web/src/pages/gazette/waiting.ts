import type { Text } from '@jizheng/rules';
import type { Position } from '../../session/answers';
import { openDoubts } from './doubts';
import type { Correction, Edition, Schedule } from './edition';
import { movesOf } from './moves';

/** Something of the gazette that waits for a person. */
export interface Waiting {
  readonly key: string;
  /** The edition; null for a correction. */
  readonly edition: Edition | null;
  readonly does: Text;
  readonly detail: Text;
  readonly kind: 'overdue' | 'mine';
}

interface Person {
  readonly id: string;
  readonly position: Position;
}

const NO_VERDICTS = {};

function waitingOf(edition: Edition, person: Person): Pick<Waiting, 'does' | 'detail'> | null {
  const open = openDoubts(edition.doubts, NO_VERDICTS).length;
  if (edition.state === 'draft' && open > 0) {
    return {
      does: { zh: '处理疑点', en: 'Decide its doubts' },
      detail: { zh: `${open} 处未处理`, en: open === 1 ? '1 is open' : `${open} are open` },
    };
  }
  const seen = { person: person.id, position: person.position, unsent: NO_VERDICTS };
  const next = movesOf(edition, seen).find(({ isAhead, barred }) => isAhead && barred === null);
  if (next === undefined) return null;
  const { name } = edition.steps.at(-1) ?? {};
  return {
    does: next.title,
    detail:
      name === null || name === undefined
        ? { zh: '', en: '' }
        : { zh: `${name}已办完上一步`, en: `${name} took the step before` },
  };
}

/** What waits for an editor or the chief editor, what is overdue first. */
export function waitingFor(
  person: Person,
  editions: readonly Edition[],
  corrections: readonly Correction[],
  schedule: Schedule['items'],
): readonly Waiting[] {
  const late = new Set(
    schedule.flatMap(({ isOverdue, edition }) => (isOverdue && edition !== null ? [edition] : [])),
  );
  const ours = editions.flatMap((edition): Waiting[] => {
    const found = waitingOf(edition, person);
    const kind = late.has(edition.id) ? 'overdue' : 'mine';
    return found === null ? [] : [{ key: edition.id, edition, kind, ...found }];
  });
  const proposed = corrections.filter(
    ({ publishedOn, proposedBy }) => publishedOn === null && proposedBy !== person.id,
  ).length;
  const toPublish: readonly Waiting[] =
    person.position === 'chiefEditor' && proposed > 0
      ? [
          {
            key: 'corrections',
            edition: null,
            kind: 'mine',
            does: { zh: '公布更正', en: 'Publish corrections' },
            detail: { zh: `${proposed} 条`, en: `${proposed}` },
          },
        ]
      : [];
  return [
    ...ours.toSorted((a, b) => Number(b.kind === 'overdue') - Number(a.kind === 'overdue')),
    ...toPublish,
  ];
}
