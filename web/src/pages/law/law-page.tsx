import type { Text } from '@jizheng/rules';
import { useQuery } from '@tanstack/react-query';
import { Link, useLocation, useParams } from '@tanstack/react-router';
import { useEffect, useMemo } from 'react';
import { dayText } from '../../language/day';
import { useWords } from '../../language/language';
import { Asked } from '../../parts/asked';
import { EmptyState } from '../../parts/empty-state';
import { PageHeading } from '../../parts/heading';
import { publicPage } from '../../parts/law-place';
import { type LawWords, wordsQuery } from '../../parts/law-words';
import { StatusWord } from '../../parts/status-word';
import { isEditor } from '../../session/position';
import { useSession } from '../../session/session';
import { useView } from '../../session/view';
import { type Parameter, policyQuery, type RuleOffered, rulesQuery } from '../rules/rules-query';
import { isCarried } from './carrier-words';
import { LawContents } from './law-contents';
import { SectionView } from './law-section';
import {
  clausesIn,
  heldSections,
  isOf,
  type LawHeading,
  registeredSections,
  SOURCES,
  sectionOf,
} from './sections';
import '../../look/law.css';

const NONE: readonly Parameter[] = [];

/** A law as it runs: each article with its words, what carries it, its tests and its parameters. */
export function LawPage() {
  const { document } = useParams({ from: '/signed/law/$document' });
  const { day } = useView();
  const words = useQuery(wordsQuery(document, day));
  const rules = useQuery(rulesQuery);
  const policy = useQuery(policyQuery(day));
  // Of a day before the measures there is no policy: the articles stand without values.
  const parameters = policy.data?.items ?? (policy.isError ? NONE : null);
  return (
    <Asked asked={words}>
      {(held) => (
        <Asked asked={rules}>
          {(all) =>
            parameters === null ? null : (
              <LawStatement document={document} held={held} rules={all} parameters={parameters} />
            )
          }
        </Asked>
      )}
    </Asked>
  );
}

interface LawStatementProps {
  readonly document: string;
  readonly held: LawWords | null;
  readonly rules: readonly RuleOffered[];
  readonly parameters: readonly Parameter[];
}

function LawStatement({ document, held, rules, parameters }: LawStatementProps) {
  const { say } = useWords();
  const headings = useMemo(
    () =>
      held === null
        ? registeredSections(document, [
            ...rules.flatMap(({ provisions }) => provisions),
            ...parameters.map(({ provision }) => provision),
          ])
        : heldSections(document, held.units),
    [document, held, rules, parameters],
  );
  const source = SOURCES.find(({ id }) => id === document);
  const title = held?.title ?? (source === undefined ? document : say(source.citation));
  return (
    <div className="law-page">
      <PageHeading
        title={title}
        isName={held !== null}
        beside={held?.number === undefined || held.number === null ? undefined : <span>{held.number}</span>}
        acts={
          <>
            <Link className="btn" to="/rules">
              {say({ zh: '条文与规则', en: 'Law and rules' })}
            </Link>
            {held === null ? null : (
              <a className="btn" href={publicPage(held.work, '')} target="_blank" rel="noreferrer">
                {say({ zh: '公开页面', en: 'Public page' })}
              </a>
            )}
            <button type="button" className="btn" onClick={() => window.print()}>
              {say({ zh: '打印', en: 'Print' })}
            </button>
          </>
        }
      />
      <Validity held={held} />
      <Coverage document={document} />
      {headings.length === 0 ? (
        <EmptyState
          title={say({ zh: '没有这份文件', en: 'There is no such document' })}
          next={
            <Link to="/law/$document" params={{ document: 'jzg-2024-2' }}>
              {say({ zh: '看专项资金管理办法', en: 'See the measures for special funds' })}
            </Link>
          }
        >
          {say({
            zh: '公报没有收录它，登记册也没有提到它。',
            en: 'The gazette does not hold it, and the register does not speak of it.',
          })}
        </EmptyState>
      ) : (
        <div className="law-columns">
          <LawContents document={document} headings={headings} />
          <Sections
            document={document}
            held={held}
            headings={headings}
            rules={rules}
            parameters={parameters}
          />
        </div>
      )}
    </div>
  );
}

/** From when it is in force, or that the gazette does not hold it and what to do. */
function Validity({ held }: Pick<LawStatementProps, 'held'>) {
  const { language, say } = useWords();
  const { day } = useView();
  const { position } = useSession();
  if (held === null) {
    return (
      <p className="law-validity">
        <StatusWord tone="notice" wraps>
          {say({ zh: '公报没有收录此日有效的文本', en: 'The gazette holds no text in force on this day' })}
        </StatusWord>{' '}
        <span className="mid">
          {say({
            zh: '下面按登记册列出每一条由什么落实；编辑部收录并出版后，原文会显示在左边。',
            en: 'Below stands what carries each article, as registered; its words appear at the left once they are published.',
          })}
        </span>{' '}
        {isEditor(position) ? (
          <Link to="/gazette/new">{say({ zh: '交稿', en: 'Hand in the text' })}</Link>
        ) : null}
      </p>
    );
  }
  const { validFrom, validUntil } = held;
  const isOver = validUntil !== null && validUntil <= day;
  return (
    <p className="law-validity">
      <StatusWord tone={isOver ? 'returned' : 'done'}>
        {isOver ? say({ zh: '已失效', en: 'No longer in force' }) : say({ zh: '现行有效', en: 'In force' })}
      </StatusWord>{' '}
      <span className="mid">
        {validFrom === null
          ? ''
          : say({
              zh: `${dayText(validFrom, language)}起施行`,
              en: `from ${dayText(validFrom, language)}`,
            })}
        {validUntil === null
          ? ''
          : say({
              zh: `，${dayText(validUntil, language)}起不再有效`,
              en: `, until ${dayText(validUntil, language)}`,
            })}
        {say({ zh: `，按 ${dayText(day, language)}查看`, en: `, as of ${dayText(day, language)}` })}
      </span>
    </p>
  );
}

/** How many clauses the document has, and how many are carried. */
function Coverage({ document }: { readonly document: string }) {
  const { say } = useWords();
  const clauses = [...clausesIn(document).values()].flat();
  if (clauses.length === 0) {
    return (
      <p className="mid">
        {say({
          zh: '登记册还没有它的要求，只列引用它的规则和参数。',
          en: 'The register has no clause of it; rules and parameters that cite it are listed.',
        })}
      </p>
    );
  }
  const carried = clauses.filter(({ carriers }) => isCarried(carriers) === 'all').length;
  const open = clauses.length - carried;
  return (
    <p className="mid">
      {say({
        zh: `登记 ${clauses.length} 项要求，${carried} 项全部落实${open === 0 ? '' : `，${open} 项还有未落实之处`}。`,
        en: `${clauses.length} clauses; ${carried} are carried in full${open === 0 ? '' : `, ${open} not yet in every part`}.`,
      })}
    </p>
  );
}

interface SectionsProps extends LawStatementProps {
  readonly headings: readonly LawHeading[];
}

function Sections({ document, held, headings, rules, parameters }: SectionsProps) {
  const { hash } = useLocation();
  const aimed = decodeURIComponent(hash);
  const titles = useMemo(() => new Map<string, Text>(rules.map(({ id, title }) => [id, title])), [rules]);
  const named = useMemo(() => new Map(parameters.map((each) => [each.name, each])), [parameters]);
  useAim(aimed);
  return (
    <div className="law-body">
      {headings.map(({ address, label, sections }) => (
        <div key={address}>
          {label === '' ? null : (
            <h2 id={address} lang="zh-CN">
              {label}
            </h2>
          )}
          {sections.map((section) => (
            <SectionView
              key={section.address}
              document={document}
              work={held?.work ?? null}
              section={section}
              aimed={aimed}
              rules={titles}
              citing={rules.filter(({ provisions }) =>
                provisions.some((provision) => isOf(provision, document, section.address)),
              )}
              own={parameters.filter(({ provision }) => isOf(provision, document, section.address))}
              parameters={named}
            />
          ))}
        </div>
      ))}
    </div>
  );
}

/** Brings the place that the address names into sight once the page stands: an item may lie in an only paragraph. */
function useAim(aimed: string): void {
  useEffect(() => {
    if (aimed === '') return;
    const places = [aimed, aimed.replace('/item-', '/para-1/item-'), sectionOf(aimed)];
    const found = places.map((place) => document.getElementById(place)).find((element) => element !== null);
    found?.scrollIntoView({ block: 'start' });
  }, [aimed]);
}
