import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { type KeyboardEvent, useEffect, useId, useState } from 'react';
import { useWords } from '../../language/language';
import { answerOf, api } from '../../session/client';
import { BoxDialog } from '../box-dialog';
import { type Hit, type HitGroup, hrefOf } from './destination';
import '../../look/search.css';

const WAIT_MS = 150;

function useSettled(typed: string): string {
  const [settled, setSettled] = useState(typed);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(typed.trim()), WAIT_MS);
    return () => clearTimeout(timer);
  }, [typed]);
  return settled;
}

/** Finds funds, projects, documents, articles and people as one types. */
export default function Search({ close }: { readonly close: () => void }) {
  const { begin, say } = useWords();
  const navigate = useNavigate();
  const id = useId();
  const [typed, setTyped] = useState('');
  const [at, setAt] = useState(0);
  const words = useSettled(typed);
  const found = useQuery({
    queryKey: ['search', words],
    enabled: words !== '',
    placeholderData: keepPreviousData,
    queryFn: () => answerOf(api.GET('/api/search', { params: { query: { q: words } } })),
  });
  const groups: readonly HitGroup[] = words === '' ? [] : (found.data?.groups ?? []);
  const hits = groups.flatMap(({ kind, hits: these }) => these.map((hit) => ({ kind, hit })));
  const go = (kind: HitGroup['kind'], hit: Hit) => {
    close();
    void navigate({ href: hrefOf(kind, hit) });
  };
  const onKey = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step !== 0 && hits.length > 0) {
      event.preventDefault();
      setAt((now) => (now + step + hits.length) % hits.length);
    } else if (event.key === 'Enter') {
      const chosen = hits[at];
      if (chosen !== undefined) go(chosen.kind, chosen.hit);
    }
  };
  const label = say({ zh: '搜索', en: 'Search' });
  const optionId = (index: number) => `${id}-${index}`;
  return (
    <BoxDialog label={label} close={close}>
      <div className="search">
        <input
          className="box"
          role="combobox"
          aria-label={label}
          aria-expanded={hits.length > 0}
          aria-controls={`${id}-list`}
          aria-autocomplete="list"
          {...(hits.length > 0 ? { 'aria-activedescendant': optionId(at) } : {})}
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
          }}
          onKeyDown={onKey}
        />
        <div id={`${id}-list`} role="listbox" aria-label={label}>
          {groups.map((group) => (
            // biome-ignore lint/a11y/useSemanticElements: a group of options, not of fields
            <div key={group.kind} role="group" aria-label={begin(group.title)}>
              <p className="small dim" aria-hidden="true">
                {begin(group.title)}
              </p>
              {group.hits.map((hit) => {
                const index = hits.findIndex((each) => each.hit === hit);
                return (
                  // biome-ignore lint/a11y/useKeyWithClickEvents: the combobox holds the focus and reads the keys
                  <div
                    key={hit.id}
                    id={optionId(index)}
                    role="option"
                    tabIndex={-1}
                    aria-selected={index === at}
                    onClick={() => go(group.kind, hit)}
                  >
                    {begin(hit.title)} <span className="dim">{say(hit.detail)}</span>
                  </div>
                );
              })}
            </div>
          ))}
        </div>
        <p className="small dim" role="status">
          {words !== '' && found.isSuccess && hits.length === 0
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
