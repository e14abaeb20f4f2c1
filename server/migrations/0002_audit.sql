-- The audit log: append only, one hash chain for each file (案卷) of a jurisdiction, so that acts on different
-- funds do not wait for each other. The program's role may read it and append through the function alone.

create schema audit;
grant usage on schema audit to jizheng_app;

create function audit.refuse_change() returns trigger
language plpgsql as $$
begin
  raise exception 'append only: % on %.% is refused', tg_op, tg_table_schema, tg_table_name
    using errcode = 'integrity_constraint_violation';
end $$;

create table audit.event (
  id bigint generated always as identity primary key,
  jurisdiction text not null,
  file text not null,
  number bigint not null check (number > 0),
  act text not null,
  office text not null,
  actor text not null,
  event_date date not null,
  recorded_on date not null,
  recorded_at timestamptz not null,
  -- sha256 over the rows that the act wrote
  digest bytea not null,
  previous bytea not null,
  hash bytea not null,
  unique (jurisdiction, file, number)
);

create table audit.head (
  jurisdiction text not null,
  file text not null,
  number bigint not null,
  hash bytea not null,
  primary key (jurisdiction, file)
);

create function audit.event_hash(
  previous bytea, jurisdiction text, file text, number bigint, act text, office text, actor text,
  event_date date, recorded_on date, recorded_at timestamptz, digest bytea
) returns bytea
language sql immutable parallel safe
return sha256(previous || convert_to(concat_ws(E'\x1f', jurisdiction, file, number, act, office, actor,
  event_date - date '2000-01-01', recorded_on - date '2000-01-01',
  (extract(epoch from recorded_at) * 1000000)::bigint, encode(digest, 'hex')), 'UTF8'));

-- The id of the next event: the rows of an act name it before its digest is known.
create function audit.next_id() returns bigint
language sql security definer set search_path = pg_catalog
return nextval(pg_get_serial_sequence('audit.event', 'id'));

-- Appends one event to its file's chain.
create function audit.append(
  p_id bigint, p_jurisdiction text, p_file text, p_act text, p_office text, p_actor text,
  p_event_date date, p_recorded_on date, p_digest bytea
) returns void
language plpgsql security definer set search_path = pg_catalog as $$
declare
  head audit.head;
  at timestamptz := clock_timestamp();
begin
  insert into audit.head (jurisdiction, file, number, hash) values (p_jurisdiction, p_file, 0, ''::bytea)
    on conflict do nothing;
  select * into head from audit.head where jurisdiction = p_jurisdiction and file = p_file for update;
  insert into audit.event (id, jurisdiction, file, number, act, office, actor, event_date, recorded_on, recorded_at,
      digest, previous, hash)
    overriding system value
    values (p_id, p_jurisdiction, p_file, head.number + 1, p_act, p_office, p_actor, p_event_date, p_recorded_on, at,
      p_digest, head.hash,
      audit.event_hash(head.hash, p_jurisdiction, p_file, head.number + 1, p_act, p_office, p_actor,
        p_event_date, p_recorded_on, at, p_digest));
  update audit.head h set number = e.number, hash = e.hash
    from audit.event e where e.id = p_id and h.jurisdiction = p_jurisdiction and h.file = p_file;
end $$;

create trigger event_append_only before update or delete on audit.event
  for each row execute function audit.refuse_change();
create trigger event_no_truncate before truncate on audit.event
  for each statement execute function audit.refuse_change();

-- Breaks in the chains: an empty answer means that they are whole.
create function audit.broken() returns table (jurisdiction text, file text, number bigint, defect text)
language sql stable set search_path = pg_catalog as $$
  with linked as (
    select e.*, lag(e.hash, 1, ''::bytea) over chain as hash_before, lag(e.number, 1, 0::bigint) over chain as number_before
    from audit.event e window chain as (partition by e.jurisdiction, e.file order by e.number)
  )
  select jurisdiction, file, number,
    case when number <> number_before + 1 then 'gap' when previous <> hash_before then 'unlinked' else 'altered' end
  from linked
  where number <> number_before + 1 or previous <> hash_before
    or hash <> audit.event_hash(previous, jurisdiction, file, number, act, office, actor, event_date, recorded_on, recorded_at, digest)
  union all
  select h.jurisdiction, h.file, h.number, 'cut short' from audit.head h
  where h.number > 0 and not exists (
    select from audit.event e where e.jurisdiction = h.jurisdiction and e.file = h.file and e.number = h.number and e.hash = h.hash)
$$;

revoke all on function audit.next_id, audit.append, audit.broken, audit.event_hash, audit.refuse_change from public;
grant select on audit.event, audit.head to jizheng_app;
grant execute on function audit.next_id, audit.append, audit.broken, audit.event_hash to jizheng_app;
