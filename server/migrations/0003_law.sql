-- Jurisdictions, their clock, the acts of the offices with their decisions, and official interpretations.

create schema law;
grant usage on schema law to jizheng_app;

create table law.jurisdiction (
  code text primary key check (code ~ '^[0-9]{6}(-[a-z0-9]+)*$'),
  name text not null,
  policy text not null,
  -- The office day: it only moves forward.
  today date not null
);

-- Moves the office day forward; answers false when that would turn it back.
create function law.advance_clock(p_jurisdiction text, p_today date) returns boolean
language plpgsql security definer set search_path = pg_catalog as $$
begin
  update law.jurisdiction set today = p_today where code = p_jurisdiction and today < p_today;
  return exists (select from law.jurisdiction where code = p_jurisdiction and today = p_today);
end $$;

-- One act of an office on one subject; refused acts are kept as well.
create table law.act (
  id bigint generated always as identity primary key,
  jurisdiction text not null references law.jurisdiction,
  -- Idempotency key: the same request is recorded once.
  key text not null,
  name text not null,
  office text not null,
  actor text not null check (actor <> ''),
  event_date date not null,
  recorded_on date not null,
  accepted boolean not null,
  fund text,
  portion text,
  subject text not null,
  amount bigint,
  input jsonb not null,
  event_id bigint not null references audit.event deferrable initially deferred,
  unique (jurisdiction, key),
  check (event_date <= recorded_on)
);
-- Serves: the acts of a fund, newest first.
create index act_fund on law.act (jurisdiction, fund, event_date);
-- Serves: the acts of one kind in a year.
create index act_name on law.act (jurisdiction, name, event_date);
-- Serves: re-computing an audit event's digest.
create index act_event on law.act (event_id);

-- A decision of a rule within an act: the facts are stored, the reasons are read from them again.
create table law.decision (
  id bigint generated always as identity primary key,
  act_id bigint not null references law.act deferrable initially deferred,
  rule text not null,
  policy text not null,
  policy_since date not null,
  facts jsonb not null,
  outcome text not null,
  refusals text[] not null,
  warnings text[] not null,
  -- The provision of the clause that decided.
  provision text not null check (provision <> ''),
  check ((outcome = 'refused') = (cardinality(refusals) > 0))
);
create index decision_act on law.decision (act_id);

create table law.official_interpretation (
  jurisdiction text not null references law.jurisdiction,
  parameter text not null,
  valid_from date not null,
  value jsonb not null,
  number text not null,
  dated date not null,
  act_id bigint not null references law.act deferrable initially deferred,
  primary key (jurisdiction, parameter, valid_from)
);

create trigger act_append_only before update or delete on law.act
  for each row execute function audit.refuse_change();
create trigger decision_append_only before update or delete on law.decision
  for each row execute function audit.refuse_change();
create trigger official_interpretation_append_only before update or delete on law.official_interpretation
  for each row execute function audit.refuse_change();
create trigger act_no_truncate before truncate on law.act
  for each statement execute function audit.refuse_change();
create trigger official_interpretation_no_truncate before truncate on law.official_interpretation
  for each statement execute function audit.refuse_change();
create trigger decision_no_truncate before truncate on law.decision
  for each statement execute function audit.refuse_change();

revoke all on function law.advance_clock from public;
grant execute on function law.advance_clock to jizheng_app;
grant select, insert on law.jurisdiction, law.act, law.decision, law.official_interpretation to jizheng_app;
