-- Establishing a fund and bringing it into the budget: what the applications, the yearly list, the requests for
-- budget and the opinions of the finance department say, and the proposals to end a fund.

alter table funds.application
  add column decided_on date,
  -- taken off the fund's total by an adjustment, in fen
  add column reduced bigint not null default 0 check (reduced >= 0),
  -- the scope of use that an adjustment asks for
  add column scope text,
  -- the decided policy and standard that it carries out (art. 15): only the meeting falls away
  add column decided_policy text,
  add check ((decided_on is null) = (state = 'underReview'));
-- Serves: the applications of a fund, decided and waiting.
create index application_fund on funds.application (jurisdiction, fund);

-- The yearly list that guides the pipeline (art. 18): one line for each portion.
create table funds.list_entry (
  jurisdiction text not null,
  list_year integer not null,
  fund text not null,
  portion text not null,
  -- of the fund and of the portion in the year of the list, in fen
  scale bigint not null check (scale >= 0),
  amount bigint not null check (amount between 0 and scale),
  use_of_money text not null,
  performance_target text not null,
  act_id bigint not null references law.act deferrable initially deferred,
  primary key (jurisdiction, list_year, fund, portion),
  foreign key (jurisdiction, fund, portion) references funds.portion
);

-- Requests for budget (art. 24); the newest of a portion and year is the one that counts.
create table funds.budget_request (
  jurisdiction text not null,
  fund text not null,
  portion text not null,
  budget_year integer not null,
  act_id bigint not null references law.act deferrable initially deferred,
  form text not null check (form in ('concreteProjects', 'detailedPlan', 'amountOnly')),
  -- in fen; `restores` is the part that asks back what was clawed back in an earlier year
  amount bigint not null check (amount > 0),
  restores bigint not null check (restores between 0 and amount),
  requested_on date not null,
  primary key (jurisdiction, fund, portion, budget_year, act_id),
  foreign key (jurisdiction, fund, portion) references funds.portion
);

-- Opinions of the finance department on the budget of a portion (art. 25); the newest is the one that counts.
create table funds.budget_opinion (
  jurisdiction text not null,
  fund text not null,
  portion text not null,
  budget_year integer not null,
  act_id bigint not null references law.act deferrable initially deferred,
  -- all in fen
  requested bigint not null check (requested > 0),
  rigid bigint not null check (rigid >= 0),
  not_ready bigint not null check (not_ready >= 0),
  ineffective bigint not null check (ineffective >= 0),
  balance_cut bigint not null check (balance_cut >= 0),
  quota bigint not null check (quota between 0 and requested),
  formed_on date not null,
  primary key (jurisdiction, fund, portion, budget_year, act_id),
  foreign key (jurisdiction, fund, portion) references funds.portion
);

-- Proposals to end a fund (art. 16, 17) and what became of them.
create table funds.termination (
  jurisdiction text not null,
  number text not null,
  fund text not null,
  grounds text[] not null check (cardinality(grounds) > 0),
  proposed_on date not null,
  act_id bigint not null references law.act deferrable initially deferred,
  ended_on date,
  ended_by bigint references law.act deferrable initially deferred,
  primary key (jurisdiction, number),
  foreign key (jurisdiction, fund) references funds.fund,
  check ((ended_on is null) = (ended_by is null))
);
-- Serves: the proposals about a fund.
create index termination_fund on funds.termination (jurisdiction, fund);

do $$
declare t text;
begin
  foreach t in array array['list_entry', 'budget_request', 'budget_opinion', 'termination'] loop
    execute format('grant select, insert on funds.%I to jizheng_app', t);
    execute format('create trigger %I before delete on funds.%I for each row execute function audit.refuse_change()',
      t || '_kept', t);
    execute format('create trigger %I before truncate on funds.%I for each statement execute function audit.refuse_change()',
      t || '_no_truncate', t);
  end loop;
end $$;
create trigger list_entry_append_only before update on funds.list_entry
  for each row execute function audit.refuse_change();
create trigger budget_request_append_only before update on funds.budget_request
  for each row execute function audit.refuse_change();
create trigger budget_opinion_append_only before update on funds.budget_opinion
  for each row execute function audit.refuse_change();
grant update (decided_on) on funds.application to jizheng_app;
grant update (ended_on, ended_by) on funds.termination to jizheng_app;
