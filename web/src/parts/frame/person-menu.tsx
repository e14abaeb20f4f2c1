import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useId, useState } from 'react';
import { dayText } from '../../language/day';
import { useWords } from '../../language/language';
import { Name, WithNames } from '../../language/names';
import { keepTheme, keptTheme, THEMES, type Theme } from '../../look/theme';
import { ProblemError } from '../../session/problem';
import { actFor, sessionQuery, signOut, useSession } from '../../session/session';
import { Mark } from '../mark';
import { Segments } from '../segments';
import { StatusWord } from '../status-word';

const NOT_SIGNED_IN = 401;

/** Who is signed in and for whom; theme, acting for somebody, signing out. */
export function PersonMenu() {
  const { say } = useWords();
  const session = useSession();
  const id = useId();
  const { person, organisation, title, actingFor } = session;
  return (
    <>
      <button type="button" className="pick" popoverTarget={id}>
        <span className="wide-only">
          <Name>{organisation.name}</Name> ·
        </span>{' '}
        <Name>{person.name}</Name>
        {actingFor === null ? null : (
          <span className="dim wide-only">
            <WithNames>{say({ zh: `代${actingFor.name}`, en: `for ${actingFor.name}` })}</WithNames>
          </span>
        )}
        <Mark name="down" isSmall />
      </button>
      <div id={id} popover="auto" className="popover">
        <section>
          <p>
            <b>
              <Name>{person.name}</Name>
            </b>
          </p>
          <p className="mid">
            <Name>{organisation.name}</Name>
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
              <Name>{from.name}</Name>{' '}
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

/** Ends the session; one that has ended by itself needs no more. */
async function leave(): Promise<void> {
  try {
    await signOut();
  } catch (thrown) {
    if (!(thrown instanceof ProblemError) || thrown.problem.status !== NOT_SIGNED_IN) throw thrown;
  }
}

function SignedIn() {
  const { say } = useWords();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const leaving = useMutation({
    mutationFn: leave,
    onSuccess: async () => {
      queries.clear();
      await navigate({ to: '/sign-in' });
    },
  });
  return (
    <section className="lines">
      <Link to="/password">{say({ zh: '改密码', en: 'Change password' })}</Link>
      {leaving.isError ? (
        <p role="alert">
          <StatusWord tone="notice" wraps>
            {say({
              zh: '没有退出：服务器没有答应，登录仍然有效。请再试；离开这台电脑前不要当作已经退出。',
              en: 'You are still signed in: the server did not end the session. Try again before you leave this computer.',
            })}
          </StatusWord>
        </p>
      ) : null}
      <button type="button" className="btn" disabled={leaving.isPending} onClick={() => leaving.mutate()}>
        {leaving.isError ? say({ zh: '再退一次', en: 'Try again' }) : say({ zh: '退出登录', en: 'Sign out' })}
      </button>
    </section>
  );
}
