-- Executing the budget: plans line by line, the values of the factors, acceptance and filing, monitoring,
-- violations and corrections.

alter table funds.allocation
  -- the place (area code) or unit that a release of the line goes to; a project line names its project as recipient
  add column place text not null,
  drop constraint allocation_method_check,
  add constraint allocation_method_check check (method in ('project', 'formula', 'other'));
-- Serves: what approved plans give a place, and the total of a plan.
create index allocation_place on funds.allocation (jurisdiction, fund, portion, budget_year, place);

-- The value of one factor for one place, as the department states it for a plan (art. 26).
create table funds.formula_value (
  jurisdiction text not null references law.jurisdiction,
  plan text not null,
  factor text not null,
  -- exact fraction of the whole, such as 3/5
  weight text not null check (weight ~ '^[0-9]+/[0-9]+$'),
  area text not null,
  value text not null check (value ~ '^[0-9]{1,15}([.][0-9]{1,9})?$'),
  act_id bigint not null references law.act deferrable initially deferred,
  primary key (jurisdiction, plan, factor, area)
);

alter table funds.project
  add column completed_on date,
  add column accepted_on date,
  add column accepted_by text check (accepted_by in ('provincialDepartment', 'localDepartment')),
  -- basis of capital construction's own rules of acceptance (art. 37)
  add column acceptance_basis text,
  -- the result was filed with finance of the same level
  add column filed_on date,
  add check (accepted_on is null or completed_on is not null),
  add check (filed_on is null or accepted_on is not null);

alter table funds.release
  -- a correction took the entry back: the release stays on record and gives nothing any more
  add column reversed_on date;

-- A violation of art. 47, with what is to follow from it.
create table funds.violation (
  jurisdiction text not null references law.jurisdiction,
  number text not null,
  fund text not null,
  portion text not null,
  budget_year integer not null,
  unit_code text not null,
  -- the project whose money was paid; null when an office violated
  project text,
  wrongdoer text not null check (wrongdoer in ('applicant', 'office')),
  recorded_on date not null,
  -- its dishonesty is published
  published boolean not null,
  act_id bigint not null references law.act deferrable initially deferred,
  primary key (jurisdiction, number),
  foreign key (jurisdiction, fund, portion) references funds.portion
);

-- Days off that are not weekends, and weekend days that are worked: they change from year to year.
create table funds.calendar_day (
  jurisdiction text not null references law.jurisdiction,
  day date not null,
  working boolean not null,
  act_id bigint not null references law.act deferrable initially deferred,
  primary key (jurisdiction, day)
);

-- Serves: was this payment voucher paid already?
create index act_payment on law.act (jurisdiction, subject) where accepted and name in ('disburse', 'payAllowance');

do $$
declare t text;
begin
  foreach t in array array['formula_value', 'violation', 'calendar_day'] loop
    execute format('grant select, insert on funds.%I to jizheng_app', t);
    execute format('create trigger %I before update or delete on funds.%I for each row execute function audit.refuse_change()',
      t || '_append_only', t);
    execute format('create trigger %I before truncate on funds.%I for each statement execute function audit.refuse_change()',
      t || '_no_truncate', t);
  end loop;
end $$;
grant update (reversed_on) on funds.release to jizheng_app;
grant update (completed_on, accepted_on, accepted_by, acceptance_basis, filed_on) on funds.project to jizheng_app;
