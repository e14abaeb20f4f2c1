import { useId, useState } from 'react';
import { useWords } from '../../language/language';
import { Name } from '../../language/names';
import type { SignInChoices } from '../../session/answers';

interface DemoPeopleProps {
  readonly people: SignInChoices['demo'];
  readonly choose: (account: string) => void;
}

/** So many are shown at once; words find the others. */
const SHOWN = 18;

/** The people of the demo: one click signs in. */
export function DemoPeople({ people, choose }: DemoPeopleProps) {
  const { say } = useWords();
  const id = useId();
  const [words, setWords] = useState('');
  const matching = people.filter(({ account, name, organisation, title }) =>
    [account, name, organisation.name, title.zh, title.en].some((text) =>
      text.toLowerCase().includes(words.trim().toLowerCase()),
    ),
  );
  const rest = matching.length - SHOWN;
  return (
    <section className="gap-above" aria-labelledby={id}>
      <div className="head">
        <h2 id={id}>{say({ zh: '演示人员', en: 'People of the demo' })}</h2>
        <p className="side">{say({ zh: '点一下就登录', en: 'one click signs in' })}</p>
      </div>
      {people.length <= SHOWN ? null : (
        <input
          className="box gap-above"
          type="search"
          aria-label={say({ zh: '按姓名、单位、职务查找', en: 'Find by name, organisation or position' })}
          placeholder={say({ zh: '按姓名、单位、职务查找', en: 'Find by name, organisation or position' })}
          value={words}
          onChange={(event) => setWords(event.target.value)}
        />
      )}
      <ul className="demo-people">
        {matching.slice(0, SHOWN).map(({ account, name, organisation, title }) => (
          <li key={account}>
            <button type="button" className="demo-person" onClick={() => choose(account)}>
              <b>
                <Name>{name}</Name>
              </b>
              <span className="mid">
                <Name>{organisation.name}</Name>
                {say({ zh: '，', en: ', ' })}
                {say(title)}
              </span>
              <span className="dim small">{account}</span>
            </button>
          </li>
        ))}
      </ul>
      {rest > 0 ? (
        <p className="small dim">
          {say({ zh: `另有 ${rest} 人，可以查找`, en: `${rest} more; find them above` })}
        </p>
      ) : null}
    </section>
  );
}
