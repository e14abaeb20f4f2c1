import type { Carrier, ClauseEntry, Text } from '@jizheng/rules';
import { Link } from '@tanstack/react-router';
import { Fragment } from 'react';
import { useWords } from '../../language/language';
import { Mark } from '../../parts/mark';
import { StatusWord } from '../../parts/status-word';
import { seesFunds } from '../../session/position';
import { useSession } from '../../session/session';
import type { Parameter } from '../rules/rules-query';
import { CARRIER_KINDS, carriersByKind, carrierWords } from './carrier-words';

interface ClauseListProps {
  readonly clauses: readonly ClauseEntry[];
  readonly rules: ReadonlyMap<string, Text>;
  readonly parameters: ReadonlyMap<string, Parameter>;
}

/** What a section orders, clause by clause in our words, each with what carries it. */
export function ClauseList({ clauses, rules, parameters }: ClauseListProps) {
  return (
    <ul className="clauses">
      {clauses.map((entry) => (
        <Clause key={entry.id} entry={entry} rules={rules} parameters={parameters} />
      ))}
    </ul>
  );
}

interface ClauseProps extends Omit<ClauseListProps, 'clauses'> {
  readonly entry: ClauseEntry;
}

function Clause({ entry, rules, parameters }: ClauseProps) {
  const { begin, say } = useWords();
  const { clause, carriers, interpreted = [], softened, tests } = entry;
  return (
    <li>
      <p>{begin(clause)}</p>
      <dl className="carriers">
        {carriersByKind(carriers).map(({ kind, carriers: of }) => (
          <Fragment key={kind}>
            <dt>
              {kind === 'notYet' ? (
                <StatusWord tone="notice">{say(CARRIER_KINDS[kind])}</StatusWord>
              ) : (
                say(CARRIER_KINDS[kind])
              )}
            </dt>
            <dd>
              <Names carriers={of} rules={rules} />
            </dd>
          </Fragment>
        ))}
        {interpreted.length === 0 ? null : (
          <>
            <dt>
              <Mark name="scales" /> {say({ zh: '释义', en: 'Read as' })}
            </dt>
            <dd>
              {interpreted.map((name) => {
                const parameter = parameters.get(name);
                return (
                  <span key={name} className="carrier">
                    {parameter === undefined ? <code>{name}</code> : begin(parameter.label)}
                  </span>
                );
              })}
            </dd>
          </>
        )}
        {softened === true ? (
          <>
            <dt>{say({ zh: '可认定', en: 'Room' })}</dt>
            <dd>
              {say({
                zh: '条文留有余地，有认定才放行',
                en: 'the text leaves room: with a determination it is allowed',
              })}
            </dd>
          </>
        ) : null}
        {tests.length === 0 ? null : (
          <>
            <dt>{say({ zh: '检验', en: 'Tests' })}</dt>
            <dd>
              <details>
                <summary>
                  {say({
                    zh: `${tests.length} 个检验文件`,
                    en: tests.length === 1 ? '1 file' : `${tests.length} files`,
                  })}
                </summary>
                {tests.map((test) => (
                  <code key={test}>{test}</code>
                ))}
              </details>
            </dd>
          </>
        )}
      </dl>
    </li>
  );
}

interface NamesProps {
  readonly carriers: readonly Carrier[];
  readonly rules: ReadonlyMap<string, Text>;
}

function Names({ carriers, rules }: NamesProps) {
  const { begin } = useWords();
  const { position } = useSession();
  const seen = new Map(
    carriers.map((carrier) => {
      const words = carrierWords(carrier, rules);
      return [words.name.en, words] as const;
    }),
  );
  return [...seen].map(([key, { name, isCode, rule, act, page }]) => {
    const says = isCode ? <code>{name.zh}</code> : begin(name);
    return (
      <span key={key} className="carrier">
        {rule !== null ? (
          <Link to="/rules" search={{ rule }}>
            {says}
          </Link>
        ) : act !== null && seesFunds(position) ? (
          <Link to="/acts" search={{ where: { name: act } }}>
            {says}
          </Link>
        ) : page !== null ? (
          <a href={page}>{says}</a>
        ) : (
          says
        )}
      </span>
    );
  });
}
