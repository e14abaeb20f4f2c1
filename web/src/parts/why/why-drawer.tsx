import { Link } from '@tanstack/react-router';
import { useId } from 'react';
import { useWords } from '../../language/language';
import { Drawer } from '../drawer';
import type { WhySubject } from '../why-context';
import { ActDecisions, PaperDecisions } from './act-decisions';
import { DecisionView } from './decision-view';
import { FigureView } from './figure-view';
import '../../look/why.css';

interface WhyDrawerProps {
  readonly subject: WhySubject;
  /** To what was asked before; null at the first question. */
  readonly back: (() => void) | null;
  readonly close: () => void;
}

/** The drawer that answers "Why?". It can be printed as an attachment to a file. */
export default function WhyDrawer({ subject, back, close }: WhyDrawerProps) {
  const { say } = useWords();
  const titleId = useId();
  return (
    <Drawer
      labelledBy={titleId}
      close={close}
      shows={subject}
      head={
        <>
          {back === null ? null : (
            <button type="button" className="linklike" onClick={back}>
              {say({ zh: '← 返回', en: '← Back' })}
            </button>
          )}
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
      ) : 'figure' in subject ? (
        <FigureView figure={subject.figure} titleId={titleId} close={close} />
      ) : 'paper' in subject ? (
        <PaperDecisions id={subject.paper} titleId={titleId} />
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
