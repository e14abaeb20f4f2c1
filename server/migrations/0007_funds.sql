-- The special funds: what the offices keep about funds, portions, projects, plans, evaluations and tasks.
-- Every row came from an act; nothing is deleted. Columns that change state are the only ones that may.

create schema funds;
grant usage on schema funds to jizheng_app;

create table funds.fund (
  jurisdiction text not null references law.jurisdiction,
  code text not null,
  name text not null,
  department text not null,
  state text not null check (state in ('applied', 'approved', 'ended', 'terminated')),
  term_from date,
  term_to date,
  -- over the whole term, in fen
  approved_total bigint not null default 0 check (approved_total >= 0),
  -- added over the term: adjustments cumulate (art. 15 ⚖)
  added_total bigint not null default 0 check (added_total >= 0),
  measure text,
  secret_basis text,
  primary key (jurisdiction, code),
  check (term_to is null or term_from <= term_to)
);

-- A portion (一级项目): authority, class and use belong to it, not to the fund.
create table funds.portion (
  jurisdiction text not null,
  fund text not null,
  code text not null,
  name text not null,
  use_of_money text not null,
  authority text not null check (authority in ('retained', 'delegated')),
  spending_class text not null check (spending_class in ('ordinary', 'emergencyRelief', 'actualsSettlement')),
  selection text not null check (selection in ('competitive', 'exPostAward', 'rolling', 'other')),
  support_mode text not null,
  transfer_class text not null check (transfer_class in ('generalTransfer', 'specialTransfer', 'provincialLevel')),
  -- research and capital construction follow rules of their own (art. 40)
  own_rules_basis text,
  function_code text not null,
  government_economic_code text not null,
  department_economic_code text not null,
  primary key (jurisdiction, fund, code),
  foreign key (jurisdiction, fund) references funds.fund
);

alter table ledger.account add foreign key (jurisdiction, fund, portion) references funds.portion;

-- An application under the route of art. 15 and 16.
create table funds.application (
  jurisdiction text not null,
  fund text not null,
  number text not null,
  purpose text not null check (purpose in ('establish', 'adjust', 'extend')),
  amount bigint not null check (amount >= 0),
  term_from date not null,
  term_to date not null,
  route text[] not null,
  steps_done integer not null default 0 check (steps_done <= cardinality(route)),
  state text not null check (state in ('underReview', 'approved', 'rejected')),
  act_id bigint not null references law.act deferrable initially deferred,
  primary key (jurisdiction, number),
  foreign key (jurisdiction, fund) references funds.fund
);

create table funds.project (
  jurisdiction text not null,
  code text not null,
  fund text not null,
  portion text not null,
  name text not null,
  unit_code text not null,
  unit_name text not null,
  area text not null,
  level integer not null check (level in (1, 2)),
  start_year integer not null,
  end_year integer not null check (end_year >= start_year),
  -- planned amount in fen
  amount bigint not null check (amount > 0),
  for_budget_year integer not null,
  executable boolean not null,
  state text not null check (state in ('admitted', 'settled', 'completed', 'accepted', 'stopped')),
  admitted_on date not null,
  construction_code text,
  primary key (jurisdiction, code),
  foreign key (jurisdiction, fund, portion) references funds.portion
);
-- Serves: the pipeline of a portion for a year.
create index project_portion on funds.project (jurisdiction, fund, portion, for_budget_year);

-- The dates of a budget year that change from year to year.
create table funds.budget_calendar (
  jurisdiction text not null references law.jurisdiction,
  budget_year integer not null,
  -- last day of the formulation stage (art. 14, 24, 30); it lies in the year before
  formulation_ends date not null,
  -- the congress approves the budget; null until it has
  congress_approved_on date,
  primary key (jurisdiction, budget_year)
);

-- The approved quota of a portion for a budget year.
create table funds.year_quota (
  jurisdiction text not null,
  fund text not null,
  portion text not null,
  budget_year integer not null,
  -- the initial approved quota: the base of art. 35 and 42, never lowered (⚖)
  initial bigint not null check (initial >= 0),
  approved_on date not null,
  primary key (jurisdiction, fund, portion, budget_year),
  foreign key (jurisdiction, fund, portion) references funds.portion
);

create table funds.allocation (
  jurisdiction text not null,
  fund text not null,
  portion text not null,
  budget_year integer not null,
  plan text not null,
  recipient text not null,
  amount bigint not null check (amount > 0),
  method text not null check (method in ('project', 'formula')),
  approved_on date,
  primary key (jurisdiction, plan, recipient),
  foreign key (jurisdiction, fund, portion) references funds.portion
);

create table funds.release (
  jurisdiction text not null,
  document text not null,
  fund text not null,
  portion text not null,
  budget_year integer not null,
  recipient text not null,
  amount bigint not null check (amount > 0),
  released_on date not null,
  advance boolean not null,
  task_list_on date,
  tasks_done_on date,
  primary key (jurisdiction, document, recipient),
  foreign key (jurisdiction, fund, portion) references funds.portion
);
-- Serves: what a place received of a portion in a year.
create index release_portion on funds.release (jurisdiction, fund, portion, budget_year, recipient);

create table funds.virement (
  jurisdiction text not null,
  number text not null,
  fund text not null,
  budget_year integer not null,
  execution_year integer not null,
  amount bigint not null check (amount > 0),
  moved_on date not null,
  primary key (jurisdiction, number),
  foreign key (jurisdiction, fund) references funds.fund
);
-- Serves: the cumulative amount of the year (art. 35).
create index virement_year on funds.virement (jurisdiction, fund, execution_year);

create table funds.evaluation (
  jurisdiction text not null,
  fund text not null,
  year integer not null,
  level text not null check (level in ('self', 'department', 'finance')),
  subject text not null,
  rating text check (rating in ('excellent', 'good', 'medium', 'low', 'poor')),
  issued_on date not null,
  primary key (jurisdiction, fund, year, level, subject),
  foreign key (jurisdiction, fund) references funds.fund
);

create table funds.determination (
  jurisdiction text not null references law.jurisdiction,
  document text not null,
  provision text not null,
  office text not null,
  fund text,
  portion text,
  subject text not null,
  budget_year integer,
  deadline date,
  amount bigint check (amount >= 0),
  dated date not null,
  reason text not null check (reason <> ''),
  act_id bigint not null references law.act deferrable initially deferred,
  primary key (jurisdiction, document)
);
-- Serves: the determinations that a case may rest on.
create index determination_case on funds.determination (jurisdiction, provision, fund, portion);

-- Clawed back in full and never restored (art. 33).
create table funds.never_restored (
  jurisdiction text not null,
  fund text not null,
  portion text not null,
  budget_year integer not null,
  amount bigint not null check (amount > 0),
  primary key (jurisdiction, fund, portion, budget_year),
  foreign key (jurisdiction, fund, portion) references funds.portion
);

create table funds.debarment (
  jurisdiction text not null references law.jurisdiction,
  unit_code text not null,
  number text not null,
  decided_on date not null,
  last_day date not null check (last_day > decided_on),
  primary key (jurisdiction, number)
);
-- Serves: may this unit apply?
create index debarment_unit on funds.debarment (jurisdiction, unit_code);

create table funds.disclosure (
  jurisdiction text not null,
  fund text not null,
  item text not null,
  subject text not null,
  formed_on date not null,
  published_on date,
  primary key (jurisdiction, fund, item, subject),
  foreign key (jurisdiction, fund) references funds.fund
);

-- A dated duty of an office (期限): overdue by itself once its day has passed.
create table funds.task (
  id bigint generated always as identity primary key,
  jurisdiction text not null references law.jurisdiction,
  deadline text not null,
  fund text,
  subject text not null,
  office text not null,
  provision text not null,
  due date not null,
  opened_on date not null,
  opened_by bigint references law.act deferrable initially deferred,
  closed_on date,
  closed_by bigint references law.act deferrable initially deferred,
  unique (jurisdiction, deadline, subject, due),
  check ((closed_on is null) = (closed_by is null))
);
-- Serves: what is open, by due date.
create index task_open on funds.task (jurisdiction, due) where closed_on is null;

-- An automatic consequence of the law that waits for an officer's confirmation.
create table funds.proposal (
  id bigint generated always as identity primary key,
  jurisdiction text not null,
  consequence text not null check (consequence in ('clawback', 'carryOver', 'stop', 'termination')),
  fund text not null,
  portion text not null,
  budget_year integer not null,
  holder text not null,
  amount bigint not null check (amount >= 0),
  proposed_on date not null,
  proposed_by bigint not null references law.act deferrable initially deferred,
  confirmed_on date,
  confirmed_by bigint references law.act deferrable initially deferred,
  unique (jurisdiction, consequence, fund, portion, budget_year, holder, proposed_on),
  foreign key (jurisdiction, fund, portion) references funds.portion,
  check ((confirmed_on is null) = (confirmed_by is null))
);

do $$
declare t record;
begin
  for t in select tablename from pg_tables where schemaname = 'funds' loop
    execute format('grant select, insert on funds.%I to jizheng_app', t.tablename);
    execute format('create trigger %I before delete on funds.%I for each row execute function audit.refuse_change()',
      t.tablename || '_kept', t.tablename);
    execute format('create trigger %I before truncate on funds.%I for each statement execute function audit.refuse_change()',
      t.tablename || '_no_truncate', t.tablename);
  end loop;
end $$;
grant update (state, term_from, term_to, approved_total, added_total, measure) on funds.fund to jizheng_app;
grant update (congress_approved_on) on funds.budget_calendar to jizheng_app;
grant update (steps_done, state) on funds.application to jizheng_app;
grant update (state, executable) on funds.project to jizheng_app;
grant update (approved_on) on funds.allocation to jizheng_app;
grant update (task_list_on, tasks_done_on) on funds.release to jizheng_app;
grant update (published_on) on funds.disclosure to jizheng_app;
grant update (closed_on, closed_by) on funds.task to jizheng_app;
grant update (confirmed_on, confirmed_by) on funds.proposal to jizheng_app;
