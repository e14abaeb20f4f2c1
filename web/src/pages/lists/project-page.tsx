import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useWords } from '../../language/language';
import { Name } from '../../language/names';
import { Asked } from '../../parts/asked';
import { Citation } from '../../parts/citation';
import { Crumbs } from '../../parts/crumbs';
import { PageHeading } from '../../parts/heading';
import { StatusWord, type Tone } from '../../parts/status-word';
import { UnitChoice } from '../../parts/unit-choice';
import type { ProjectPage as Project } from '../../session/answers';
import { answerOf, api } from '../../session/client';
import { API_LISTS } from '../../session/generated/lists';
import { useView } from '../../session/view';
import { LISTS } from './definitions';
import { Decided, ProjectArchive } from './project-archive';

/** A project's archive, from initiation to performance. */
export function ProjectPage() {
  const { say } = useWords();
  const { code } = useParams({ from: '/signed/projects/$code' });
  const { asOf } = useView();
  const project = useQuery({
    queryKey: ['project', code, asOf],
    queryFn: () => answerOf(api.GET('/api/projects/{code}', { params: { path: { code }, query: asOf } })),
  });
  return (
    <Asked
      asked={project}
      thing={{
        kind: { zh: '个项目', en: 'project' },
        code,
        back: <Link to="/projects">{say({ zh: '看全部项目', en: 'See all projects' })}</Link>,
      }}
    >
      {(answer) => <ProjectStatement shown={answer} />}
    </Asked>
  );
}

const TONES: { readonly [S in Project['project']['state']]: Tone } = {
  admitted: 'draft',
  settled: 'running',
  completed: 'running',
  accepted: 'done',
  stopped: 'refused',
};

/** The provision that orders an archive for every project. */
const ARCHIVE = 'jzg-2024-2/art-46';

function ProjectStatement({ shown }: { readonly shown: Project }) {
  const { say } = useWords();
  const { project } = shown;
  return (
    <>
      <PageHeading
        title={project.name}
        isName
        crumbs={
          <Crumbs
            steps={[
              <Link key="projects" to="/projects">
                {say(LISTS.projects.title)}
              </Link>,
              <Link key="fund" to="/funds/$code" params={{ code: project.fund }}>
                <Name>{project.fundName ?? project.fund}</Name>
              </Link>,
              project.code,
            ]}
          />
        }
        beside={
          <>
            <StatusWord tone={TONES[project.state]}>
              <Decided act={project.decidedBy}>
                {say(API_LISTS['/api/projects'].columns.state.choices[project.state])}
              </Decided>
            </StatusWord>
            <span className="small dim">
              {say({ zh: '项目档案', en: 'the archive of the project' })} <Citation provision={ARCHIVE} />
            </span>
          </>
        }
        acts={<UnitChoice />}
      />
      <ProjectArchive shown={shown} />
    </>
  );
}
