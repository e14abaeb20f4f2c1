import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useId, useState } from 'react';
import { dayText } from '../../language/day';
import { useWords } from '../../language/language';
import { keepTheme, keptTheme, THEMES, type Theme } from '../../look/theme';
import { actFor, sessionQuery, signOut, useSession } from '../../session/session';
import { Mark } from '../mark';
import { Segments } from '../segments';

/** Who is signed in and for whom; theme, acting for somebody, signing out. */
export function PersonMenu() {
  const { say } = useWords();
  const session = useSession();
  const id = useId();
  const { person, organisation, title, actingFor } = session;
  return (
    <>
      <button type="button" className="pick" popoverTarget={id}>
        <span className="wide-only">{organisation.name} ·</span> {person.name}
        {actingFor === null ? null : (
          <span className="dim wide-only">
            {say({ zh: `代${actingFor.name}`, en: `for ${actingFor.name}` })}
          </span>
        )}
        <Mark name="down" isSmall />
      </button>
      <div id={id} popover="auto" className="popover">
        <section>
          <p>
            <b>{person.name}</b>
          </p>
          <p className="mid">
            {organisation.name}
            {say({ zh: '，', en: ', ' })}
            {say(title)}
          </p>
        </section>
        <ThemeChoice />
        <ActingFor />
        <SignedIn />
      </div>
    </>
  );
}

function ThemeChoice() {
  const { say } = useWords();
  const [theme, setTheme] = useState<Theme>(keptTheme);
  const choices = Object.entries(THEMES).map(([value, text]) => ({
    value: value as Theme,
    label: say(text),
  }));
  return (
    <section>
      <h2>{say({ zh: '明暗', en: 'Light and dark' })}</h2>
      <Segments
        legend={say({ zh: '明暗', en: 'Light and dark' })}
        choices={choices}
        chosen={theme}
        choose={(chosen) => {
          keepTheme(chosen);
          setTheme(chosen);
        }}
      />
    </section>
  );
}

function ActingFor() {
  const { language, say } = useWords();
  const { delegations, actingFor } = useSession();
  const queries = useQueryClient();
  const act = useMutation({
    mutationFn: actFor,
    onSuccess: async (session) => {
      queries.setQueryData(sessionQuery.queryKey, session);
      await queries.invalidateQueries();
    },
  });
  if (delegations.length === 0) return null;
  return (
    <section>
      <h2>{say({ zh: '代谁签', en: 'Signing for' })}</h2>
      <div className="checks">
        <label className="check">
          <input type="radio" name="acting" checked={actingFor === null} onChange={() => act.mutate(null)} />
          {say({ zh: '本人', en: 'Myself' })}
        </label>
        {delegations.map(({ id, from, until }) => (
          <label className="check" key={id}>
            <input
              type="radio"
              name="acting"
              checked={actingFor?.id === id}
              onChange={() => act.mutate(id)}
            />
            <span>
              {from.name}{' '}
              <span className="dim">
                {say(from.title)}
                {say({ zh: '，', en: ', ' })}
                {say({ zh: `至 ${dayText(until, language)}`, en: `until ${dayText(until, language)}` })}
              </span>
            </span>
          </label>
        ))}
      </div>
    </section>
  );
}

function SignedIn() {
  const { say } = useWords();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const leave = async () => {
    await signOut().catch(() => undefined);
    queries.clear();
    await navigate({ to: '/sign-in' });
  };
  return (
    <section className="lines">
      <Link to="/password">{say({ zh: '改密码', en: 'Change password' })}</Link>
      <button type="button" className="btn" onClick={() => void leave()}>
        {say({ zh: '退出登录', en: 'Sign out' })}
      </button>
    </section>
  );
}
