import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useWords } from '../../language/language';
import { Citation } from '../../parts/citation';
import type { ActRow } from '../../session/answers';
import type { Json } from '../../session/json';
import { catalogueQuery } from './catalogue';

/** The act that usually follows, what of the first it is about, and the provision that orders it. */
const FOLLOWS: {
  readonly [act: string]: { readonly act: string; readonly takes: readonly string[]; readonly by: string };
} = {
  release: { act: 'issueTaskList', takes: ['document', 'recipient'], by: 'jzg-2024-2/art-34' },
  allocate: { act: 'approveAllocation', takes: ['plan'], by: 'jzg-2024-2/art-29' },
  reviewApplication: {
    act: 'walkApprovalRoute',
    takes: ['fund', 'application'],
    by: 'jzg-2024-2/art-15',
  },
  completeProject: { act: 'acceptProject', takes: ['project'], by: 'jzg-2024-2/art-37' },
  acceptProject: { act: 'fileAcceptance', takes: ['project'], by: 'jzg-2024-2/art-37' },
};

interface NextActProps {
  readonly act: ActRow;
  readonly input: Json;
}

/** What comes after an act: a link for who may do it, a name for who may not. */
export function NextAct({ act, input }: NextActProps) {
  const { say } = useWords();
  const catalogue = useQuery(catalogueQuery);
  const follows = FOLLOWS[act.name];
  const next = catalogue.data?.find(({ name }) => name === follows?.act);
  if (follows === undefined || next === undefined || !act.accepted) return null;
  const given = Object.fromEntries(follows.takes.map((field) => [field, input[field]]));
  const who = [...new Set(next.enters.map(say))].join(say({ zh: '、', en: ', ' }));
  return (
    <p className="note">
      {say({ zh: '接下来：', en: 'Next: ' })}
      {next.mayDo ? (
        <Link to="/acts/new/$name" params={{ name: next.name }} search={{ input: given }}>
          {say(next.title)}
        </Link>
      ) : (
        say({ zh: `${next.title.zh}（${who}）`, en: `${next.title.en} (${who})` })
      )}{' '}
      <Citation provision={follows.by} />
    </p>
  );
}
