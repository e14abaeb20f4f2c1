import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { Fragment } from 'react';
import { useWords } from '../../language/language';
import { useUnit } from '../../language/unit';
import { Asked } from '../../parts/asked';
import { Crumbs } from '../../parts/crumbs';
import { PageHeading } from '../../parts/heading';
import { cellText, plainText } from '../../parts/table/column';
import { answerOf, api } from '../../session/client';
import type { Json } from '../../session/types/common';
import { useView } from '../../session/view';
import { LISTS } from './definitions';
import '../../look/why.css';

/** A project: what is known of it. */
export function ProjectPage() {
  const { code } = useParams({ from: '/signed/projects/$code' });
  const { asOf } = useView();
  const project = useQuery({
    queryKey: ['project', code, asOf],
    queryFn: () => answerOf(api.GET('/api/projects/{code}', { params: { path: { code }, query: asOf } })),
  });
  return <Asked asked={project}>{(answer) => <ProjectStatement code={code} project={answer} />}</Asked>;
}

function ProjectStatement({ code, project }: { readonly code: string; readonly project: Json }) {
  const { language, say } = useWords();
  const { scale } = useUnit();
  return (
    <>
      <PageHeading
        title={plainText(project.name ?? code, language)}
        crumbs={
          <Crumbs
            steps={[
              <Link key="projects" to="/projects">
                {say(LISTS.projects.title)}
              </Link>,
              code,
            ]}
          />
        }
      />
      <dl className="meta values gap-above">
        {LISTS.projects.columns
          .filter(({ name }) => project[name] !== undefined)
          .map((column) => (
            <Fragment key={column.name}>
              <dt>{say(column.title)}</dt>
              <dd>{cellText(column, project, language, scale)}</dd>
            </Fragment>
          ))}
      </dl>
    </>
  );
}
