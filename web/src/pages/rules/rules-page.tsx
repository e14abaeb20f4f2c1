import { MEASURES } from '@jizheng/rules';
import { useQuery } from '@tanstack/react-query';
import { Link, useSearch } from '@tanstack/react-router';
import { useWords } from '../../language/language';
import { Asked } from '../../parts/asked';
import { Citation } from '../../parts/citation';
import { Crumbs } from '../../parts/crumbs';
import { EmptyState } from '../../parts/empty-state';
import { PageHeading } from '../../parts/heading';
import { placeOf } from '../../parts/law-place';
import { citationOf } from '../../parts/provision-text';
import { Statement } from '../../parts/statement';
import { isInArticle } from './in-article';
import { Parameters } from './parameters';
import { RuleDesk } from './rule-desk';
import { type RuleOffered, rulesQuery } from './rules-query';
import { WhatIf } from './what-if';

/** The law as it runs: rules, dated parameters, and "what if". */
export function RulesPage() {
  const { say } = useWords();
  const { provision, rule, whatIf } = useSearch({ from: '/signed/rules' });
  const rules = useQuery(rulesQuery);
  const title = say({ zh: '条文与规则', en: 'Law and rules' });
  return (
    <Asked asked={rules}>
      {(all) => {
        const supposed = all.find(({ id }) => id === whatIf);
        if (supposed !== undefined) return <WhatIf key={supposed.id} rule={supposed} />;
        const chosen = all.find(({ id }) => id === rule);
        if (chosen !== undefined) return <RuleDesk key={chosen.id} rule={chosen} />;
        const named = provision === undefined ? title : say(citationOf(provision));
        return (
          <>
            <PageHeading
              title={named}
              acts={<LawLink {...(provision === undefined ? {} : { provision })} />}
              crumbs={
                provision === undefined ? undefined : (
                  <Crumbs
                    steps={[
                      <Link key="rules" to="/rules">
                        {title}
                      </Link>,
                      named,
                    ]}
                  />
                )
              }
            />
            <RuleIndex rules={all} {...(provision === undefined ? {} : { provision })} />
            <Parameters {...(provision === undefined ? {} : { provision })} />
          </>
        );
      }}
    </Asked>
  );
}

/** The law itself, article by article: what is asked about, or the measures. */
function LawLink({ provision = MEASURES.id }: { readonly provision?: string }) {
  const { say } = useWords();
  const { document, place } = placeOf(provision);
  return (
    <Link className="btn" to="/law/$document" params={{ document }} hash={place}>
      {say({ zh: '逐条看办法', en: 'The law, article by article' })}
    </Link>
  );
}

interface RuleIndexProps {
  readonly rules: readonly RuleOffered[];
  readonly provision?: string;
}

function RuleIndex({ rules, provision }: RuleIndexProps) {
  const { say } = useWords();
  const shown =
    provision === undefined
      ? rules
      : rules.filter(({ provisions }) => provisions.some((each) => isInArticle(each, provision)));
  return (
    <Statement className="gap-above" title={say({ zh: '规则', en: 'Rules' })}>
      {shown.length === 0 ? (
        <EmptyState title={say({ zh: '没有规则出自这一条', en: 'No rule stands on this article' })}>
          {say({
            zh: '它由期限、登记或公开来落实，或者留给人判断。',
            en: 'It is carried by a deadline, a register or a disclosure, or left to human judgement.',
          })}
        </EmptyState>
      ) : (
        <ul className="index">
          {shown.map(({ id, title, provisions }) => (
            <li key={id}>
              <Link to="/rules" search={{ rule: id }}>
                {say(title)}
              </Link>{' '}
              <Citation provision={provisions[0]} />
            </li>
          ))}
        </ul>
      )}
    </Statement>
  );
}
