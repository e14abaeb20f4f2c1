-- What follows a violation (art. 47): what happened, and the debarments with the decision that they rest on.

alter table funds.violation
  -- as the office found it
  add column description text not null check (description <> '');

alter table funds.debarment
  -- as the decision states it; null: the day of the decision
  add column starts_on date,
  add column violation text,
  add column act_id bigint references law.act deferrable initially deferred,
  add foreign key (jurisdiction, violation) references funds.violation,
  add check (starts_on is null or starts_on between decided_on and last_day);
