import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useId } from 'react';
import { dayText } from '../../language/day';
import { useWords } from '../../language/language';
import { answerOf, api } from '../../session/client';
import { Asked } from '../asked';
import { Drawer } from '../drawer';
import type { WhySubject } from '../why-context';
import { DecisionView } from './decision-view';
import '../../look/why.css';

interface WhyDrawerProps {
  readonly subject: WhySubject;
  readonly close: () => void;
}

/** The drawer that answers "Why?". It can be printed as an attachment to a file. */
export default function WhyDrawer({ subject, close }: WhyDrawerProps) {
  const { say } = useWords();
  const titleId = useId();
  return (
    <Drawer
      labelledBy={titleId}
      close={close}
      head={
        <>
          <span>{say({ zh: '为何', en: 'Why' })}</span>
          {'act' in subject ? (
            <span>{say({ zh: `办理 ${subject.act}`, en: `act ${subject.act}` })}</span>
          ) : null}
          {'about' in subject && subject.about !== undefined ? <span>{subject.about}</span> : null}
        </>
      }
      foot={
        <>
          <button type="button" className="btn main" onClick={() => window.print()}>
            {say({ zh: '打印为附件', en: 'Print as attachment' })}
          </button>
          <CopyButton />
          {'act' in subject ? (
            <Link className="btn" to="/acts/$id" params={{ id: subject.act }} onClick={close}>
              {say({ zh: '看办理记录', en: 'See the act' })}
            </Link>
          ) : null}
        </>
      }
    >
      {'act' in subject ? (
        <ActDecisions id={subject.act} titleId={titleId} />
      ) : (
        subject.decisions.map((decision, at) => (
          <DecisionView
            key={`${decision.rule} ${decision.question ?? ''}`}
            decision={decision}
            {...(at === 0 ? { titleId } : {})}
          />
        ))
      )}
    </Drawer>
  );
}

function ActDecisions({ id, titleId }: { readonly id: string; readonly titleId: string }) {
  const { language, say } = useWords();
  const act = useQuery({
    queryKey: ['act', id],
    queryFn: () => answerOf(api.GET('/api/acts/{id}', { params: { path: { id } } })),
  });
  return (
    <Asked asked={act}>
      {({ decisions, title, on, recordedOn, actor, organisationName }) => (
        <>
          {decisions.length === 0 ? (
            <>
              <h2 className="outcome" id={titleId}>
                {say(title)}
              </h2>
              <p className="mid">
                {say({
                  zh: `${dayText(on, language)}由${organisationName ?? ''}${actor}办理；这一项不需要判断。`,
                  en: `Done on ${dayText(on, language)} by ${[organisationName, actor].filter((part) => part !== null).join(' ')}; nothing was to be decided.`,
                })}
              </p>
            </>
          ) : null}
          {decisions.map((decision, at) => (
            <DecisionView
              key={`${decision.rule} ${decision.question ?? ''}`}
              decision={decision}
              happened={{
                on,
                recordedOn,
                by: [organisationName, actor].filter((part) => part !== null).join(' '),
              }}
              {...(at === 0 ? { titleId } : {})}
            />
          ))}
        </>
      )}
    </Asked>
  );
}

function CopyButton() {
  const { say } = useWords();
  const copy = (button: HTMLElement) => {
    const body = button.closest('dialog')?.querySelector<HTMLElement>('.drawer-body');
    // biome-ignore lint/performance/useDomNodeTextContent: what is copied keeps the lines as they are seen
    if (body !== null && body !== undefined) void navigator.clipboard.writeText(body.innerText);
  };
  return (
    <button type="button" className="btn" onClick={(event) => copy(event.currentTarget)}>
      {say({ zh: '复制说明', en: 'Copy the text' })}
    </button>
  );
}
