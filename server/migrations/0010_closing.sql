-- Debarments with the decision that they rest on, and releases that a correction took back.

alter table funds.debarment
  -- as the decision states it; null: the day of the decision
  add column starts_on date,
  add column violation text,
  add column act_id bigint references law.act deferrable initially deferred,
  add foreign key (jurisdiction, violation) references funds.violation,
  add check (starts_on is null or starts_on between decided_on and last_day);

alter table funds.violation
  -- what happened, as the office found it
  add column description text not null check (description <> '');

-- A correction took the entry back: the release stays on record and gives nothing any more.
alter table funds.release add column reversed_on date;
grant update (reversed_on) on funds.release to jizheng_app;
