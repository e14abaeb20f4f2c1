import { Link } from '@tanstack/react-router';
import { useWords } from '../../language/language';
import { Statement } from '../../parts/statement';
import { LISTS } from '../lists/definitions';
import { PartList } from '../lists/part-list';

const NOTHING = {};

/** The projects of the person's own city, county or unit. */
export default function OwnProjects() {
  const { say } = useWords();
  return (
    <Statement
      className="ahead"
      title={say({ zh: '归我看的项目', en: 'Projects in my charge' })}
      side={<Link to="/projects">{say({ zh: '全部', en: 'All' })}</Link>}
    >
      <PartList
        definition={LISTS.projects}
        fixed={NOTHING}
        without={['areaName', 'executable', 'admittedOn', 'unitCode']}
      />
    </Statement>
  );
}
