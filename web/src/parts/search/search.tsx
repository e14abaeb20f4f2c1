import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { type KeyboardEvent, useEffect, useId, useState } from 'react';
import { useWords } from '../../language/language';
import { useSession } from '../../session/session';
import { BoxDialog } from '../box-dialog';
import { useSettled } from '../use-settled';
import { type Found, printedQuery, recordsQuery } from './found';
import '../../look/search.css';

const WAIT_MS = 150;

/** Finds funds, projects, documents, articles, people and what the gazette printed, as one types. */
export default function Search({ close }: { readonly close: () => void }) {
  const { begin, say } = useWords();
  const navigate = useNavigate();
  const id = useId();
  const [typed, setTyped] = useState('');
  const [at, setAt] = useState(0);
  const [shown, setShown] = useState<Found | null>(null);
  const { position } = useSession();
  const words = useSettled(typed.trim(), WAIT_MS);
  const records = useQuery({ ...recordsQuery(words, position), placeholderData: keepPreviousData });
  const printed = useQuery({ ...printedQuery(words), placeholderData: keepPreviousData });
  const ofGazette = printed.data ?? null;
  const groups = words === '' ? [] : [...(records.data ?? []), ...(ofGazette === null ? [] : [ofGazette])];
  const all = groups.flatMap(({ found }) => found);
  const go = (hit: Found) => {
    const { href, isPublic } = hit;
    if (href === null) {
      setShown(hit);
      return;
    }
    close();
    if (isPublic) window.location.assign(href);
    else void navigate({ href });
  };
  const onKey = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step !== 0 && all.length > 0) {
      event.preventDefault();
      setAt((now) => (now + step + all.length) % all.length);
    } else if (event.key === 'Enter') {
      const chosen = all[at];
      if (chosen !== undefined) go(chosen);
    }
  };
  const label = say({ zh: '搜索', en: 'Search' });
  const optionId = (index: number) => `${id}-${index}`;
  useEffect(() => {
    document.getElementById(`${id}-${at}`)?.scrollIntoView({ block: 'nearest' });
  }, [id, at]);
  return (
    <BoxDialog label={label} close={close}>
      <div className="search">
        <input
          className="box"
          role="combobox"
          aria-label={label}
          aria-expanded={all.length > 0}
          aria-controls={`${id}-list`}
          aria-autocomplete="list"
          {...(all.length > 0 ? { 'aria-activedescendant': optionId(at) } : {})}
          placeholder={say({
            zh: '资金、项目、文件、条文、人员',
            en: 'Funds, projects, documents, articles, people',
          })}
          // biome-ignore lint/a11y/noAutofocus: the dialog was opened to type here
          autoFocus
          value={typed}
          onChange={(event) => {
            setTyped(event.target.value);
            setAt(0);
            setShown(null);
          }}
          onKeyDown={onKey}
        />
        <div id={`${id}-list`} role="listbox" aria-label={label}>
          {groups.map((group) => (
            // biome-ignore lint/a11y/useSemanticElements: a group of options, not of fields
            <div key={group.key} role="group" aria-label={begin(group.title)}>
              <p className="small dim" aria-hidden="true">
                {begin(group.title)}
              </p>
              {group.found.map((hit) => {
                const index = all.indexOf(hit);
                return (
                  // biome-ignore lint/a11y/useKeyWithClickEvents: the combobox holds the focus and reads the keys
                  <div
                    key={hit.key}
                    id={optionId(index)}
                    role="option"
                    tabIndex={-1}
                    aria-selected={index === at}
                    onClick={() => go(hit)}
                  >
                    {begin(hit.title)} <span className="dim">{say(hit.detail)}</span>
                  </div>
                );
              })}
            </div>
          ))}
        </div>
        <p role="status">
          {shown === null ? null : (
            <>
              <b>{say(shown.title)}</b> <span className="mid">{say(shown.detail)}</span>
            </>
          )}
        </p>
        <p className="small dim" role="status">
          {words !== '' && records.isSuccess && !printed.isFetching && all.length === 0
            ? say({
                zh: '没有找到；换个词，或者写编号的一部分。',
                en: 'Nothing found; try another word or part of a number.',
              })
            : ''}
        </p>
      </div>
    </BoxDialog>
  );
}
