import type { Text } from '@jizheng/rules';
import { type ReactNode, useId } from 'react';
import { dayText } from '../../language/day';
import { useWords } from '../../language/language';
import { Name } from '../../language/names';
import { ActLog } from '../../parts/act-log';
import { Amount, UnitName } from '../../parts/amount';
import { Citation } from '../../parts/citation';
import { Mark } from '../../parts/mark';
import { Statement } from '../../parts/statement';
import { WhyLink } from '../../parts/why-link';
import type { ProjectPage } from '../../session/answers';
import { API_LISTS } from '../../session/generated/lists';
import { movementsOf } from './movements';
import { PartList } from './part-list';
import '../../look/fund.css';
import '../../look/archive.css';

interface ArchiveProps {
  readonly shown: ProjectPage;
}

/** A project's archive in its five parts: initiation, application, approval, use, performance. */
export function ProjectArchive({ shown }: ArchiveProps) {
  const { say } = useWords();
  const { project, acts } = shown;
  const { admittedOn, settledOn, acceptedOn } = project;
  const approved = shown.allocations.find((line) => line.approved);
  const used = shown.balances.some(({ balance }) => balance !== '0.00');
  return (
    <div className="archive">
      <div>
        <Part title={{ zh: '立项', en: 'Initiation' }} provision="jzg-2024-2/art-20" isDone on={admittedOn}>
          <Initiation shown={shown} />
        </Part>
        <Part
          title={{ zh: '申请', en: 'Application' }}
          provision="jzg-2024-2/art-22"
          isDone={settledOn !== null || approved !== undefined}
          on={settledOn}
        >
          <Application shown={shown} />
        </Part>
        <Part
          title={{ zh: '审批', en: 'Approval' }}
          provision="jzg-2024-2/art-29"
          isDone={approved !== undefined}
          on={approved?.approvedOn ?? null}
        >
          <Approval shown={shown} />
        </Part>
        <Part title={{ zh: '使用', en: 'Use' }} provision="jzg-2024-2/art-36" isDone={used} on={null}>
          <Use shown={shown} />
        </Part>
        <Part
          title={{ zh: '绩效', en: 'Performance' }}
          provision="jzg-2024-2/art-38"
          isDone={acceptedOn !== null}
          on={acceptedOn}
        >
          <Performance shown={shown} />
        </Part>
      </div>
      <Statement title={say({ zh: '办过的事', en: 'What was done' })}>
        <ActLog acts={acts} most={50} />
      </Statement>
    </div>
  );
}

interface PartProps {
  readonly title: Text;
  readonly provision: string;
  readonly isDone: boolean;
  readonly on: string | null;
  readonly children: ReactNode;
}

function Part({ title, provision, isDone, on, children }: PartProps) {
  const { language, say } = useWords();
  const id = useId();
  return (
    <section className="part" aria-labelledby={id}>
      <div className="part-head">
        <Mark name={isDone ? 'ok' : 'off'} label={say(isDone ? DONE : NOT_YET)} />
        <h2 id={id}>{say(title)}</h2>
        <span className="small dim">
          {on === null ? (isDone ? '' : say(NOT_YET)) : dayText(on, language)}
        </span>
        <Citation provision={provision} />
      </div>
      <div>{children}</div>
    </section>
  );
}

const DONE: Text = { zh: '已办', en: 'done' };
const NOT_YET: Text = { zh: '尚未', en: 'not yet' };

interface DecidedProps {
  readonly act: string | null;
  readonly children: ReactNode;
}

/** A status or an amount that opens the act that decided it, where the reader sees that act. */
export function Decided({ act, children }: DecidedProps) {
  return act === null ? children : <WhyLink subject={{ act }}>{children}</WhyLink>;
}

interface Fact {
  readonly title: Text;
  readonly value: ReactNode;
}

function Facts({ facts }: { readonly facts: readonly Fact[] }) {
  const { say } = useWords();
  return (
    <dl className="facts">
      {facts.map(({ title, value }) => (
        <div key={title.en}>
          <dt>{say(title)}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

const { columns: COLUMNS } = API_LISTS['/api/projects'];

const LEVELS: { readonly [level: number]: Text } = {
  1: { zh: '一级', en: 'level 1' },
  2: { zh: '二级', en: 'level 2' },
};

function Initiation({ shown: { project } }: ArchiveProps) {
  const { language, say } = useWords();
  const { level, startYear, endYear, executable, constructionCode } = project;
  const years = startYear === endYear ? `${startYear}` : `${startYear}–${endYear}`;
  return (
    <Facts
      facts={[
        { title: COLUMNS.admittedOn.title, value: dayText(project.admittedOn, language) },
        { title: COLUMNS.level.title, value: say(LEVELS[level] ?? { zh: `${level}`, en: `${level}` }) },
        {
          title: { zh: '实施年度', en: 'Years' },
          value: say({ zh: `${years} 年`, en: years }),
        },
        { title: COLUMNS.executable.title, value: say(executable ? YES : NO) },
        ...(constructionCode === null
          ? []
          : [{ title: COLUMNS.constructionCode.title, value: constructionCode }]),
      ]}
    />
  );
}

const YES: Text = { zh: '是', en: 'yes' };
const NO: Text = { zh: '否', en: 'no' };

function Application({ shown: { project, acts } }: ArchiveProps) {
  const { say } = useWords();
  const admission = acts.find(({ name, accepted }) => name === 'admitProject' && accepted)?.id;
  return (
    <Facts
      facts={[
        { title: { zh: '项目单位', en: 'Implementing unit' }, value: project.unitName },
        { title: COLUMNS.unitCode.title, value: <span className="nb">{project.unitCode}</span> },
        { title: { zh: '市县', en: 'Place' }, value: project.areaName },
        { title: { zh: '一级项目', en: 'Portion' }, value: project.portionName ?? project.portion },
        {
          title: COLUMNS.forBudgetYear.title,
          value: say({ zh: `${project.forBudgetYear} 年度`, en: `FY ${project.forBudgetYear}` }),
        },
        {
          title: COLUMNS.amount.title,
          value: (
            <Decided act={admission ?? null}>
              <Amount yuan={project.amount} withUnit />
            </Decided>
          ),
        },
      ]}
    />
  );
}

function Approval({ shown: { allocations } }: ArchiveProps) {
  const { language, say } = useWords();
  if (allocations.length === 0)
    return <p className="dim">{say({ zh: '还没有列入分配方案。', en: 'In no allocation plan yet.' })}</p>;
  const title = say({ zh: '分配方案', en: 'Allocation plans' });
  return (
    <table className="dense records">
      <caption className="vh">{title}</caption>
      <thead>
        <tr>
          <th scope="col">{say({ zh: '方案', en: 'Plan' })}</th>
          <th scope="col">{say({ zh: '方法', en: 'Method' })}</th>
          <th scope="col" className="num">
            {say({ zh: '金额', en: 'Amount' })}
            <UnitName />
          </th>
          <th scope="col">{say({ zh: '批准', en: 'Approved' })}</th>
        </tr>
      </thead>
      <tbody>
        {allocations.map((line) => (
          <tr key={line.plan}>
            <th scope="row">
              <Name>{line.plan}</Name>
            </th>
            <td>{say(API_LISTS['/api/allocations'].columns.method.choices[line.method])}</td>
            <td className="num" data-label={say({ zh: '金额', en: 'Amount' })}>
              <Decided act={line.decidedBy}>
                <Amount yuan={line.amount} />
              </Decided>
            </td>
            <td data-label={say({ zh: '批准', en: 'Approved' })}>
              {line.approvedOn === null ? say(NOT_YET) : dayText(line.approvedOn, language)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Use({ shown: { project, balances } }: ArchiveProps) {
  const { say } = useWords();
  const holder = `project:${project.code}`;
  const held = balances.filter(({ balance }) => balance !== '0.00');
  if (balances.length === 0)
    return <p className="dim">{say({ zh: '还没有资金到项目。', en: 'No money has come to it yet.' })}</p>;
  return (
    <>
      <Facts
        facts={held.map(({ id, stage, budgetYear, balance }) => ({
          title: stageTitle(API_LISTS['/api/balances'].columns.stage.choices[stage], budgetYear),
          value: (
            <WhyLink subject={{ figure: { account: id } }}>
              <Amount yuan={balance} withUnit />
            </WhyLink>
          ),
        }))}
      />
      <PartList
        key={holder}
        definition={movementsOf(holder)}
        fixed={{ fund: project.fund, holder }}
        without={['fundName', 'portionName', 'fromStage', 'toStage']}
      />
    </>
  );
}

const stageTitle = ({ zh, en }: Text, year: number): Text => ({
  zh: `${zh}，${year} 年度`,
  en: `${en}, FY ${year}`,
});

function Performance({ shown: { project } }: ArchiveProps) {
  const { language, say } = useWords();
  const shownDay = (date: string | null) => (date === null ? say(NOT_YET) : dayText(date, language));
  return (
    <Facts
      facts={[
        { title: { zh: '完工', en: 'Completed' }, value: shownDay(project.completedOn) },
        { title: { zh: '验收', en: 'Accepted' }, value: shownDay(project.acceptedOn) },
        { title: { zh: '验收结果备案', en: 'Result filed' }, value: shownDay(project.filedOn) },
      ]}
    />
  );
}
