-- The daily work of the offices: papers that wait for signatures, requests that are answered once, long work.

create schema office;
grant usage on schema office to jizheng_app, jizheng_reader;

-- A paper (呈批件): an act that waits for signatures; the last one performs it.
create table office.paper (
  id bigint generated always as identity primary key,
  jurisdiction text not null references law.jurisdiction,
  act text not null,
  office text not null,
  event_date date not null,
  input jsonb not null,
  fund text,
  portion text,
  subject text not null,
  amount bigint,
  note text not null default '',
  state text not null check (state in ('underReview', 'returned', 'done', 'refused', 'rejected', 'withdrawn')),
  -- positions in the order of their signatures
  route text[] not null check (cardinality(route) > 0),
  steps_done integer not null default 0 check (steps_done between 0 and cardinality(route)),
  -- grows with every change: whoever signs names the one that she read
  version integer not null default 1,
  submitted_by bigint not null references access.person,
  principal bigint not null references access.person,
  organisation text not null,
  -- office day
  submitted_on date not null,
  submitted_at timestamptz not null default now(),
  act_id bigint references law.act deferrable initially deferred,
  foreign key (jurisdiction, organisation) references access.organisation,
  check ((state in ('done', 'refused')) = (act_id is not null))
);
-- Serves: what waits for a position, newest first.
create index paper_waiting on office.paper (jurisdiction, (route[steps_done + 1]), id) where state = 'underReview';
create index paper_submitted on office.paper (submitted_by, id);
create index paper_fund on office.paper (jurisdiction, fund, id);

create table office.paper_step (
  paper bigint not null references office.paper,
  number integer not null check (number > 0),
  verdict text not null check (verdict in ('submit', 'approve', 'return', 'reject', 'withdraw', 'reroute')),
  position text not null,
  person bigint not null references access.person,
  principal bigint not null references access.person,
  note text not null default '',
  -- office day
  recorded_on date not null,
  at timestamptz not null default clock_timestamp(),
  primary key (paper, number)
);
create trigger paper_step_append_only before update or delete on office.paper_step
  for each row execute function audit.refuse_change();
create trigger paper_step_no_truncate before truncate on office.paper_step
  for each statement execute function audit.refuse_change();
create trigger paper_kept before delete on office.paper for each row execute function audit.refuse_change();
create trigger paper_no_truncate before truncate on office.paper
  for each statement execute function audit.refuse_change();

-- Whether a paper is a person's own work, or an officer's for whom she acts: who submitted it, and who signed it since.
create function office.has_hand(p_paper bigint, p_person bigint, p_principal bigint) returns boolean
language sql stable set search_path = pg_catalog as $$
  select exists (
    select from office.paper p where p.id = p_paper
      and (p.submitted_by in (p_person, p_principal) or p.principal in (p_person, p_principal))
  ) or exists (
    select from office.paper_step s where s.paper = p_paper
      and (s.person in (p_person, p_principal) or s.principal in (p_person, p_principal))
      and (s.verdict = 'submit' or (s.verdict = 'approve' and s.number > (
        select max(b.number) from office.paper_step b where b.paper = p_paper and b.verdict in ('submit', 'return'))))
  )
$$;

-- Four eyes: nobody decides about what they submitted or signed, neither as themselves nor for another.
create function office.keep_four_eyes() returns trigger
language plpgsql set search_path = pg_catalog as $$
begin
  if office.has_hand(new.paper, new.person, new.principal) then
    raise exception 'nobody decides about their own paper' using errcode = 'integrity_constraint_violation', constraint = 'four_eyes';
  end if;
  return new;
end $$;
create trigger paper_step_four_eyes before insert on office.paper_step
  for each row when (new.verdict in ('approve', 'return', 'reject')) execute function office.keep_four_eyes();

-- What a request with a key was answered: a retry gets the same, also after a crash.
create table office.answered (
  person bigint not null references access.person,
  key text not null check (length(key) between 8 and 80),
  -- sha256 of method, path and body, without passwords
  request bytea not null,
  status integer not null,
  headers jsonb not null,
  body text not null,
  at timestamptz not null default now(),
  primary key (person, key)
);

-- Long work: a workbook that was handed in, checked, accepted and played.
create table office.job (
  id bigint generated always as identity primary key,
  jurisdiction text not null references law.jurisdiction,
  kind text not null check (kind in ('workbook')),
  person bigint not null references access.person,
  principal bigint not null references access.person,
  organisation text not null,
  file_name text not null,
  -- kept until it is clear that nothing comes of it
  content bytea,
  sha256 bytea not null,
  -- `wrong`: checked, and it has problems, so that nothing of it can be accepted
  state text not null check (state in ('waiting', 'checking', 'checked', 'wrong', 'playing', 'done', 'failed', 'cancelled')),
  -- how often work on it began; what breaks the program again and again is given up
  attempts integer not null default 0,
  step text not null default '',
  done bigint not null default 0,
  total bigint not null default 0,
  -- located problems, control totals, and what the run came to
  report jsonb,
  results bytea,
  report_pdf bytea,
  -- who let it be played
  accepted_by bigint references access.person,
  accepted_for bigint references access.person,
  created_at timestamptz not null default now(),
  changed_at timestamptz not null default now(),
  check ((content is null) = (state in ('wrong', 'failed', 'cancelled'))),
  check ((accepted_by is null) = (accepted_for is null)),
  check (accepted_by is not null or state not in ('playing', 'done')),
  constraint four_eyes check (accepted_by not in (person, principal) and accepted_for not in (person, principal))
);
-- Serves: the next work to do, and a person's own.
create index job_state on office.job (state, id) where state in ('waiting', 'checking', 'playing');
create index job_person on office.job (person, id);
create index job_organisation on office.job (jurisdiction, organisation, id);
-- Serves: what changed just now.
create index job_changed on office.job (changed_at);
-- Workbooks are compressed already: kept as they are, so that a part can be read alone.
alter table office.job alter column content set storage external, alter column results set storage external,
  alter column report_pdf set storage external;

grant select, insert on office.paper, office.paper_step, office.answered, office.job to jizheng_app;
grant update (status, headers, body) on office.answered to jizheng_app;
grant update (event_date, input, subject, amount, fund, portion, note, state, route, steps_done, version, act_id) on office.paper to jizheng_app;
grant update (state, step, done, total, attempts, content, report, results, report_pdf, accepted_by, accepted_for,
  changed_at) on office.job to jizheng_app;
grant select on office.paper, office.paper_step to jizheng_reader;
grant select (id, jurisdiction, kind, person, principal, organisation, file_name, sha256, state, step, done, total, report, accepted_by,
    accepted_for, created_at, changed_at)
  on office.job to jizheng_reader;

alter table law.act add column paper bigint references office.paper;

-- Whether a paper lets its act pass: every position of its route has signed since it was last submitted, in this order,
-- the last of them just now; and the act is the paper's, for its office and its organisation.
create function access.paper_passes(p_paper bigint, p_name text, p_office text, p_organisation text, p_input jsonb) returns boolean
language sql stable security definer set search_path = pg_catalog as $$
  select exists (
    select from office.paper p, access.scope() s
    where p.id = p_paper and p.act = p_name and p.office = p_office and p.organisation = p_organisation and p.input = p_input
      and p.jurisdiction = s.jurisdiction and p.state = 'underReview' and p.steps_done = cardinality(p.route)
      and p.route = (select array_agg(t.position order by t.number) from office.paper_step t
        where t.paper = p.id and t.verdict = 'approve' and t.number > (
          select max(b.number) from office.paper_step b where b.paper = p.id and b.verdict = 'submit'))
      and exists (select from office.paper_step t where t.paper = p.id and t.verdict = 'approve' and t.person = s.person
        and t.principal = s.principal
        and t.number = (select max(number) from office.paper_step l where l.paper = p.id)))
$$;
revoke all on function access.paper_passes, office.has_hand, office.keep_four_eyes from public;
grant execute on function access.paper_passes to jizheng_app;
grant execute on function office.has_hand to jizheng_app, jizheng_reader;

-- Whether somebody who would approve an application or a plan has worked on it before: asked for it, formed a line of
-- it, signed one of these, or approved it at an earlier step; as themselves or for another.
create function access.has_worked_on(p_jurisdiction text, p_name text, p_subject text, p_person bigint, p_principal bigint)
returns boolean
language sql stable security definer set search_path = pg_catalog as $$
  select exists (
    select from law.act a
    where a.jurisdiction = p_jurisdiction and a.subject = p_subject and a.accepted and a.name = any (case p_name
        when 'walkApprovalRoute' then array['applyForFund', 'adjustFund', 'extendFund', 'walkApprovalRoute']
        when 'approveAllocation' then array['allocate']
      end)
      and (a.person in (p_person, p_principal) or a.principal in (p_person, p_principal)
        or (a.paper is not null and office.has_hand(a.paper, p_person, p_principal))))
$$;
revoke all on function access.has_worked_on from public;
grant execute on function access.has_worked_on to jizheng_app, jizheng_reader;

create function law.keep_four_eyes() returns trigger
language plpgsql set search_path = pg_catalog as $$
begin
  if access.has_worked_on(new.jurisdiction, new.name, new.subject, new.person, new.principal) then
    raise exception 'nobody approves their own work' using errcode = 'integrity_constraint_violation', constraint = 'four_eyes';
  end if;
  return new;
end $$;
revoke all on function law.keep_four_eyes from public;
create trigger act_four_eyes before insert on law.act for each row
  when (new.person is not null and new.name in ('walkApprovalRoute', 'approveAllocation'))
  execute function law.keep_four_eyes();

-- The digest binds who acted under which paper, and the entries of access; columns that are null add nothing, so older
-- events keep theirs.
create or replace function law.digest(p_event bigint) returns bytea
language sql stable set search_path = pg_catalog as $$
  select sha256(convert_to(coalesce(string_agg(line, E'\n' order by part, id), ''), 'UTF8')) from (
    select 1 as part, a.id, concat_ws(E'\x1f', a.id, a.jurisdiction, a.key, a.name, a.office, a.actor,
      a.event_date - date '2000-01-01', a.recorded_on - date '2000-01-01', a.accepted, a.fund, a.portion, a.subject,
      a.amount, a.input, 'person ' || a.person, 'principal ' || a.principal, 'organisation ' || a.organisation,
      'paper ' || a.paper) as line
    from law.act a where a.event_id = p_event
    union all
    select 2, d.id, concat_ws(E'\x1f', d.id, d.act_id, d.rule, d.policy, d.policy_since - date '2000-01-01', d.facts,
      d.outcome, array_to_string(d.refusals, ','), array_to_string(d.warnings, ','), d.provision)
    from law.act a join law.decision d on d.act_id = a.id where a.event_id = p_event
    union all
    select 3, t.id, concat_ws(E'\x1f', t.id, t.key, t.kind, t.from_account, t.to_account, t.amount, t.from_balance,
      t.to_balance, t.document_id, t.decision_id, t.provision, t.actor, t.event_date - date '2000-01-01',
      t.recorded_on - date '2000-01-01', t.law_version, t.reverses)
    from law.act a join law.decision d on d.act_id = a.id join ledger.transfer t on t.decision_id = d.id
    where a.event_id = p_event
    union all
    select 4, e.id, concat_ws(E'\x1f', e.id, e.jurisdiction, e.kind, 'person ' || e.person, 'account ' || e.account,
      'method ' || e.method, 'path ' || e.path, e.detail, (extract(epoch from e.at) * 1000000)::bigint)
    from access.entry e where e.event_id = p_event
  ) as written
$$;
