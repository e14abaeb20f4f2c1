import { type KeyboardEvent, useId, useRef, useState } from 'react';
import { useWords } from '../../language/language';
import { Mark } from '../mark';
import { described } from './field';
import type { Option, Source } from './source';
import { useNamed, useOnlyOption, useOptions } from './use-options';

interface LookupProps {
  readonly id: string;
  readonly source: Source;
  readonly value: string;
  readonly change: (code: string) => void;
  readonly hasError: boolean;
  /** Its name where no label stands above it. */
  readonly label?: string;
}

/** Chooses something by its name: an editable combobox with a list (ARIA APG). A code may be typed or pasted too. */
export function Lookup({ id, source, value, change, hasError, label }: LookupProps) {
  const { say } = useWords();
  const listId = useId();
  const input = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState<string | null>(null);
  const [isOpen, setOpen] = useState(false);
  const [at, setAt] = useState(-1);
  const named = useNamed(source, value);
  const { options, isAsking } = useOptions(source, typed ?? '', isOpen);
  useOnlyOption(source, value === '', change);
  const shown = typed ?? named?.name ?? value;
  const close = () => {
    setOpen(false);
    setAt(-1);
  };
  const choose = (option: Option) => {
    change(option.code);
    setTyped(null);
    close();
  };
  const leave = () => {
    close();
    if (typed === null) return;
    const words = typed.trim();
    const meant = options.find(({ code, name }) => code === words || name === words);
    change(meant?.code ?? words);
    setTyped(null);
  };
  const move = (by: number) => {
    setOpen(true);
    const { length } = options;
    if (length > 0) setAt((now) => (now + by + length + (now < 0 && by < 0 ? 1 : 0)) % length);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const active = options[at];
    if (event.key === 'ArrowDown') move(1);
    else if (event.key === 'ArrowUp') move(-1);
    else if (event.key === 'Enter' && isOpen) {
      if (active === undefined) leave();
      else choose(active);
    } else if (event.key === 'Escape' && (isOpen || typed !== null)) {
      setTyped(null);
      close();
    } else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const code = source.hidesCode === true || typed !== null || named?.name === value ? undefined : named?.code;
  return (
    <div className="lookup">
      <span className="box-with-unit">
        <input
          ref={input}
          id={id}
          role="combobox"
          aria-expanded={isOpen}
          aria-controls={listId}
          aria-autocomplete="list"
          {...(isOpen && at >= 0 ? { 'aria-activedescendant': `${listId}-${at}` } : {})}
          {...(label === undefined ? {} : { 'aria-label': label })}
          autoComplete="off"
          spellCheck={false}
          value={shown}
          onChange={(event) => {
            setTyped(event.target.value);
            setOpen(true);
            setAt(event.target.value === '' ? -1 : 0);
          }}
          onClick={() => setOpen(true)}
          onKeyDown={onKeyDown}
          onBlur={leave}
          {...described(id, hasError)}
        />
        {code === undefined ? null : <span className="code">{code}</span>}
        <button
          type="button"
          className="open"
          tabIndex={-1}
          aria-label={say({ zh: '展开可选项', en: 'Show the options' })}
          onPointerDown={(event) => {
            event.preventDefault();
            input.current?.focus();
            setOpen(!isOpen);
          }}
        >
          <Mark name="down" isSmall />
        </button>
      </span>
      <div
        className="options"
        id={listId}
        role="listbox"
        hidden={!isOpen}
        aria-label={say({ zh: '可选项', en: 'Options' })}
      >
        {options.map((option, place) => (
          <OptionRow
            key={option.code}
            id={`${listId}-${place}`}
            option={option}
            isActive={place === at}
            choose={() => choose(option)}
            hidesCode={source.hidesCode === true}
          />
        ))}
        {options.length > 0 ? null : (
          <div role="option" tabIndex={-1} aria-selected="false" aria-disabled="true" className="dim">
            {isAsking
              ? say({ zh: '正在找…', en: 'Looking…' })
              : say({ zh: '没有找到，可以换个词', en: 'Nothing found; try another word' })}
          </div>
        )}
      </div>
    </div>
  );
}

interface OptionRowProps {
  readonly id: string;
  readonly option: Option;
  readonly isActive: boolean;
  readonly choose: () => void;
  readonly hidesCode: boolean;
}

function OptionRow({ id, option: { code, name, detail }, isActive, choose, hidesCode }: OptionRowProps) {
  return (
    <div
      id={id}
      role="option"
      tabIndex={-1}
      aria-selected={isActive}
      ref={(row) => {
        if (isActive) row?.scrollIntoView({ block: 'nearest' });
      }}
      onPointerDown={(event) => {
        event.preventDefault();
        choose();
      }}
    >
      <span>{name}</span>
      <span className="dim small">
        {[hidesCode || name === code ? '' : code, detail ?? ''].filter((part) => part !== '').join('　')}
      </span>
    </div>
  );
}
