-- Who works here, and who may: organisations, people with their positions, sessions, delegations, and what was refused.
-- Requests enter with their session's token; the scope that they then have is signed, so that no statement can
-- claim another one.

create schema access;
grant usage on schema access to jizheng_app, jizheng_reader;

create table access.organisation (
  jurisdiction text not null references law.jurisdiction,
  -- a department's as funds name it, a unit's credit code, else a code of its own
  code text not null,
  name text not null check (name <> ''),
  kind text not null check (kind in ('government', 'finance', 'department', 'localFinance', 'localDepartment', 'unit', 'audit')),
  -- area code of a city or county (GB/T 2260)
  area text check (area ~ '^[0-9]{6}$'),
  primary key (jurisdiction, code),
  check ((area is not null) = (kind in ('localFinance', 'localDepartment')))
);

create table access.person (
  id bigint generated always as identity primary key,
  jurisdiction text not null,
  organisation text not null,
  account text not null unique check (account ~ '^[a-z0-9][a-z0-9._-]{1,63}$'),
  name text not null check (name <> ''),
  position text not null check (position in (
    'departmentClerk', 'departmentHead', 'financeSectionHead', 'financeDirector', 'viceGovernorInCharge',
    'viceGovernorForFinance', 'governor', 'meetingSecretary', 'localFinanceOfficer', 'localDepartmentOfficer',
    'implementingUnitOfficer', 'auditor', 'administrator')),
  -- argon2id; null: signs in by the identity provider only
  password text check (password like '$argon2id$%'),
  must_change boolean not null default false,
  -- issuer and subject of the identity provider
  identity text unique,
  state text not null default 'active' check (state in ('active', 'disabled')),
  failures integer not null default 0 check (failures >= 0),
  locked_until timestamptz,
  foreign key (jurisdiction, organisation) references access.organisation
);
-- Serves: the people of an organisation.
create index person_organisation on access.person (jurisdiction, organisation, position);

-- While an officer is away another one acts in the same position.
create table access.delegation (
  id bigint generated always as identity primary key,
  jurisdiction text not null references law.jurisdiction,
  from_person bigint not null references access.person,
  to_person bigint not null references access.person,
  from_day date not null,
  until_day date not null,
  reason text not null check (reason <> ''),
  ended_at timestamptz,
  check (from_person <> to_person),
  -- an absence has at most 90 days
  check (until_day between from_day and from_day + 89)
);
-- Serves: for whom may this person act?
create index delegation_to on access.delegation (to_person, until_day);
create index delegation_from on access.delegation (from_person, until_day);

create table access.session (
  -- sha256 of the token in the cookie
  token bytea primary key check (octet_length(token) = 32),
  person bigint not null references access.person,
  delegation bigint references access.delegation,
  csrf text not null,
  started_at timestamptz not null default now(),
  seen_at timestamptz not null default now(),
  expires_at timestamptz not null,
  ended_at timestamptz
);
-- Serves: ending a person's sessions.
create index session_person on access.session (person) where ended_at is null;

-- Signing in and out, and every refusal of access; each is an event of the audit chain.
create table access.entry (
  id bigint generated always as identity primary key,
  jurisdiction text not null references law.jurisdiction,
  event_id bigint not null references audit.event deferrable initially deferred,
  kind text not null check (kind in (
    'signedIn', 'signInRefused', 'lockedOut', 'signedOut', 'refused', 'passwordChanged', 'delegated', 'delegationEnded', 'actingChanged',
    'personChanged', 'clockMoved', 'workbookAccepted', 'exported', 'paperSubmitted', 'paperSigned', 'paperReturned', 'paperRejected',
    'paperWithdrawn', 'paperRerouted')),
  person bigint references access.person,
  account text,
  method text,
  path text,
  detail text not null default '',
  at timestamptz not null default clock_timestamp()
);
-- Serves: re-computing an audit event's digest.
create index entry_event on access.entry (event_id);
create index entry_at on access.entry (jurisdiction, id);
-- Serves: an account that nobody has is locked like any other when it is tried too often.
create index entry_unknown on access.entry (account, id) where person is null;
create trigger entry_append_only before update or delete on access.entry
  for each row execute function audit.refuse_change();
create trigger entry_no_truncate before truncate on access.entry
  for each statement execute function audit.refuse_change();

create table access.secret (one boolean primary key default true check (one), value bytea not null);
insert into access.secret (value)
  select sha256(convert_to(gen_random_uuid()::text || gen_random_uuid()::text || clock_timestamp()::text, 'UTF8'));

-- For whom a transaction works, and what they see: all of the province, a department's funds, an area, one unit.
create type access.scope as (
  person bigint,
  -- the person whose position it is; another one than person while acting for her
  principal bigint,
  jurisdiction text,
  position text,
  organisation text,
  sees text,
  area text
);

create function access.sign(p_text text) returns text
language sql stable security definer set search_path = pg_catalog as $$
  select encode(sha256(s.value || sha256(s.value || convert_to(p_text || pg_backend_pid()::text || transaction_timestamp()::text, 'UTF8'))), 'hex')
  from access.secret s
$$;

-- What a position sees.
create function access.sees(p_position text) returns text
language sql immutable parallel safe
return case
  when p_position in ('departmentClerk', 'departmentHead') then 'department'
  when p_position in ('localFinanceOfficer', 'localDepartmentOfficer') then 'area'
  when p_position = 'implementingUnitOfficer' then 'unit'
  when p_position = 'administrator' then 'people'
  else 'province'
end;

-- Enters with a session's token: signs the scope for this transaction, and says who it is; no row when the token is none.
-- The office day of the jurisdiction decides which delegations run.
create function access.enter(p_token bytea) returns table (
  person bigint, account text, name text, principal bigint, principal_name text, "position" text, organisation text,
  organisation_name text, organisation_kind text, area text, sees text, jurisdiction text, jurisdiction_name text,
  today date, clock text, demo boolean, csrf text, delegation bigint, must_change boolean
)
language plpgsql security definer set search_path = pg_catalog as $$
#variable_conflict use_column
declare
  packed text;
begin
  select p.id, p.account, p.name, holder.id, holder.name, holder.position, o.code, o.name, o.kind, o.area,
      access.sees(holder.position), j.code, j.name, j.today, j.clock, j.demo, s.csrf, d.id, p.must_change
    into person, account, name, principal, principal_name, "position", organisation, organisation_name,
      organisation_kind, area, sees, jurisdiction, jurisdiction_name, today, clock, demo, csrf, delegation, must_change
    from access.session s
    join access.person p on p.id = s.person and p.state = 'active'
    left join access.delegation d on d.id = s.delegation
    join access.person holder on holder.id = coalesce(d.from_person, p.id) and holder.state = 'active'
    join access.organisation o on o.jurisdiction = holder.jurisdiction and o.code = holder.organisation
    join law.jurisdiction j on j.code = holder.jurisdiction
    where s.token = p_token and s.ended_at is null and s.expires_at > now()
      and (d.id is null or (d.to_person = p.id and d.ended_at is null and j.today between d.from_day and d.until_day));
  if not found then
    return;
  end if;
  packed := row(person, principal, jurisdiction, "position", organisation, sees, area)::access.scope::text;
  perform set_config('jizheng.scope', access.sign(packed) || packed, true);
  return next;
end $$;

-- The scope of the transaction; null when nobody entered.
create function access.scope() returns access.scope
language plpgsql stable security definer set search_path = pg_catalog as $$
declare
  given text := current_setting('jizheng.scope', true);
begin
  if coalesce(given, '') = '' or left(given, 64) <> access.sign(substr(given, 65)) then
    return null;
  end if;
  return substr(given, 65)::access.scope;
end $$;

-- Whether an area lies in the one of the scope: a prefecture's code ends in 00 and holds all that begin like it.
create function access.in_area(p_scope_area text, p_area text) returns boolean
language sql immutable parallel safe
return p_area like case when p_scope_area like '%00' then left(p_scope_area, 4) || '%' else p_scope_area end;

-- The funds that the scope sees: a department its own, cities and units those in force that are no secret.
create function access.funds() returns setof text
language sql stable security definer set search_path = pg_catalog as $$
  select f.code from funds.fund f, access.scope() s
  where f.jurisdiction = s.jurisdiction and case s.sees
    when 'province' then true
    when 'department' then f.department = s.organisation
    when 'people' then false
    else f.secret_basis is null and f.state = 'approved'
  end
$$;

-- Whether the scope lets an act pass: the office is one of the position's, and it is about the organisation's own.
create function access.may_act(p_jurisdiction text, p_office text, p_input jsonb) returns boolean
language plpgsql stable security definer set search_path = pg_catalog as $$
declare
  s access.scope := access.scope();
  target record;
begin
  if s is null or s.jurisdiction is distinct from p_jurisdiction or not p_office = any (access.offices(s.position)) then
    return false;
  end if;
  if s.sees = 'province' then
    return true;
  end if;
  select * into target from access.target(p_jurisdiction, p_input);
  return coalesce(case s.sees
    when 'department' then target.department = s.organisation
    when 'area' then access.in_area(s.area, target.area)
    when 'unit' then target.unit = s.organisation
  end, false);
end $$;

-- Whether one person may stand in for another: leaders of the government for each other, elsewhere colleagues of one
-- organisation; secretaries and administrators only for their like.
create function access.stands_in(p_to bigint, p_from bigint) returns boolean
language sql stable security definer set search_path = pg_catalog as $$
  select exists (
    select from access.person f join access.person t on t.jurisdiction = f.jurisdiction and t.id <> f.id
    where f.id = p_from and t.id = p_to and case
      when f.position in ('governor', 'viceGovernorForFinance', 'viceGovernorInCharge')
        then t.position in ('governor', 'viceGovernorForFinance', 'viceGovernorInCharge')
      when t.organisation <> f.organisation then false
      when f.position in ('meetingSecretary', 'administrator') or t.position in ('meetingSecretary', 'administrator')
        then t.position = f.position
      else t.position not in ('governor', 'viceGovernorForFinance', 'viceGovernorInCharge')
    end)
$$;

-- Whether the scope changes people of a jurisdiction.
create function access.manages(p_jurisdiction text) returns boolean
language sql stable security definer set search_path = pg_catalog as $$
  select coalesce(s.jurisdiction = p_jurisdiction and s.position = 'administrator', false) from access.scope() s
$$;

-- The offices of the law that a position acts for.
create function access.offices(p_position text) returns text[]
language sql immutable parallel safe
return case
  when p_position in ('departmentClerk', 'departmentHead') then array['administeringDepartment']
  when p_position in ('financeSectionHead', 'financeDirector') then array['financeDepartment']
  when p_position in ('viceGovernorInCharge', 'viceGovernorForFinance', 'governor', 'auditor') then array[p_position]
  when p_position = 'meetingSecretary' then array['executiveMeeting', 'partyGroupMeeting']
  when p_position = 'localFinanceOfficer' then array['localFinanceBureau']
  when p_position = 'localDepartmentOfficer' then array['localDepartment']
  when p_position = 'implementingUnitOfficer' then array['implementingUnit']
  else array[]::text[]
end;

-- Locks a chain of the audit log until the transaction ends, and says how long it is: nothing is added meanwhile but
-- by the transaction itself; a shared lock lets others look at it as well.
create function audit.hold(p_jurisdiction text, p_file text, p_shared boolean default false) returns bigint
language plpgsql security definer set search_path = pg_catalog as $$
declare
  held bigint;
begin
  insert into audit.head (jurisdiction, file, number, hash) values (p_jurisdiction, p_file, 0, ''::bytea)
    on conflict do nothing;
  if p_shared then
    select number into held from audit.head where jurisdiction = p_jurisdiction and file = p_file for share;
  else
    select number into held from audit.head where jurisdiction = p_jurisdiction and file = p_file for update;
  end if;
  return held;
end $$;
revoke all on function audit.hold from public;
grant execute on function audit.hold to jizheng_app;

revoke all on all functions in schema access from public;
grant execute on function access.enter, access.scope, access.in_area, access.funds, access.offices,
  access.sees, access.may_act, access.stands_in, access.manages to jizheng_app, jizheng_reader;
grant select, insert on access.organisation, access.person, access.delegation, access.session, access.entry to jizheng_app;
grant update (name, position, organisation, password, must_change, identity, state, failures, locked_until) on access.person to jizheng_app;
grant update (ended_at) on access.delegation to jizheng_app;
grant update (delegation, seen_at, expires_at, ended_at) on access.session to jizheng_app;
grant select on access.organisation, access.delegation, access.entry to jizheng_reader;
grant select (id, jurisdiction, organisation, account, name, position, state, must_change, locked_until) on access.person to jizheng_reader;

-- An act over HTTP is a person's, for her organisation.
alter table law.act
  add column person bigint references access.person,
  add column principal bigint references access.person,
  add column organisation text;
-- Serves: what an organisation did.
create index act_organisation on law.act (jurisdiction, organisation, id) where organisation is not null;

-- Demo books move their office day by hand; others may follow the calendar of Asia/Shanghai.
alter table law.jurisdiction
  add column clock text not null default 'byHand' check (clock in ('byHand', 'calendar')),
  add column demo boolean not null default false;
grant update (clock, demo) on law.jurisdiction to jizheng_app;
