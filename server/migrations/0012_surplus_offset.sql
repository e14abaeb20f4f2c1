-- Surplus that is offset against the next year's budget lowers what finance's opinion gives (art. 39).

alter table funds.budget_opinion
  -- in fen, beside the quota that it lowered
  add column surplus_offset bigint not null default 0 check (surplus_offset >= 0);
alter table funds.budget_opinion alter column surplus_offset drop default;
