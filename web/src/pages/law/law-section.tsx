import { DEADLINES, type Text } from '@jizheng/rules';
import { Link } from '@tanstack/react-router';
import { useId } from 'react';
import { useWords } from '../../language/language';
import { isCited } from '../../parts/law-lines';
import { publicPage } from '../../parts/law-place';
import { Mark } from '../../parts/mark';
import type { Parameter, RuleOffered } from '../rules/rules-query';
import { ClauseList } from './clause-list';
import { isOf, type LawSection, sectionOf } from './sections';

interface SectionViewProps {
  readonly document: string;
  /** The work's name on public pages; null while it is not held. */
  readonly work: string | null;
  readonly section: LawSection;
  /** The place that the address names. */
  readonly aimed: string;
  readonly rules: ReadonlyMap<string, Text>;
  readonly citing: readonly RuleOffered[];
  readonly own: readonly Parameter[];
  readonly parameters: ReadonlyMap<string, Parameter>;
}

/** An article: its words at the left, at the right what it orders and what carries that. */
export function SectionView(props: SectionViewProps) {
  const { document, work, section, aimed, rules, citing, own, parameters } = props;
  const { begin, say } = useWords();
  const id = useId();
  const { address, title, lines, clauses } = section;
  const owed = DEADLINES.filter(({ provision }) => isOf(provision, document, address));
  const isAimed = aimed !== '' && sectionOf(aimed) === address;
  return (
    <section className={isAimed ? 'law-section aimed' : 'law-section'} id={address} aria-labelledby={id}>
      <div className="law-words">
        <h3 id={id}>{say(title)}</h3>
        <Words section={section} aimed={isAimed ? aimed : ''} />
        <p className="law-links small">
          {work === null || lines.length === 0 ? null : (
            <a href={publicPage(work, address)} target="_blank" rel="noreferrer">
              {say({ zh: '公开页面', en: 'Public page' })}
              <span className="vh">{` ${say(title)}`}</span>
            </a>
          )}
          <Link to="/rules" search={{ provision: `${document}/${address}` }}>
            {say({ zh: '规则与参数', en: 'Rules and parameters' })}
            <span className="vh">{` ${say(title)}`}</span>
          </Link>
        </p>
      </div>
      <div className="law-carried">
        <ClauseList clauses={clauses} rules={rules} parameters={parameters} />
        {clauses.length > 0 || citing.length + owed.length === 0 ? null : (
          <ul className="clauses">
            {citing.map((rule) => (
              <li key={rule.id}>
                {say({ zh: '引用它的规则：', en: 'Cited by the rule: ' })}
                <Link to="/rules" search={{ rule: rule.id }}>
                  {begin(rule.title)}
                </Link>
              </li>
            ))}
            {owed.map(({ id: deadline, label }) => (
              <li key={deadline}>
                {say({ zh: '由它定的期限：', en: 'Sets the deadline: ' })}
                {begin(label)}
              </li>
            ))}
          </ul>
        )}
        {own.length === 0 ? null : (
          <dl className="law-parameters">
            {own.map(({ name, label, shown, interpretation, basis }) => (
              <div key={name}>
                <dt>{begin(label)}</dt>
                <dd>
                  <b>{begin(shown)}</b>
                  {interpretation === null ? null : (
                    <span className="small mid">
                      {basis === 'official' ? null : (
                        <>
                          <Mark name="scales" label={say({ zh: '释义', en: 'a reading' })} />{' '}
                        </>
                      )}
                      {begin(interpretation)}
                    </span>
                  )}
                </dd>
              </div>
            ))}
          </dl>
        )}
      </div>
    </section>
  );
}

/** The words as the gazette printed them; an aimed paragraph is marked. */
function Words({
  section: { address, title, lines },
  aimed,
}: {
  readonly section: LawSection;
  readonly aimed: string;
}) {
  const { say } = useWords();
  if (lines.length === 0) {
    return <p className="small dim">{say({ zh: '公报尚未收录', en: 'not held by the gazette yet' })}</p>;
  }
  const cited = lines.filter((line) => aimed !== '' && isCited(line.address, aimed));
  const isPart = cited.length < lines.length;
  return (
    <div className="law-text" lang="zh-CN">
      {lines.map((line) => {
        const { address: place, label, text } = line;
        // The heading has said the article's own label already.
        const shown = label.startsWith(title.zh) ? label.slice(title.zh.length).trim() : label;
        const says = (
          <>
            {shown === '' ? null : <span className="label">{shown}　</span>}
            {text}
          </>
        );
        return (
          <p key={place} {...(place === address ? {} : { id: place })}>
            {isPart && cited.includes(line) ? <mark>{says}</mark> : says}
          </p>
        );
      })}
    </div>
  );
}
