-- What follows a violation (art. 47), and what is given back without having carried over (art. 40).

alter table funds.violation
  -- as the office found it
  add column description text not null check (description <> ''),
  -- the applicant was given notice, and its defence was heard
  add column noticed boolean not null,
  add column heard boolean not null,
  add check (not published or (noticed and heard));

alter table funds.debarment
  -- as the decision states it; null: the day of the decision
  add column starts_on date,
  add column violation text,
  add column act_id bigint references law.act deferrable initially deferred,
  add foreign key (jurisdiction, violation) references funds.violation,
  add check (starts_on is null or starts_on between decided_on and last_day);

-- Money under rules of its own (art. 40) never carries over: it is given back or re-used from where it stands.
insert into ledger.movement (kind, from_stage, to_stage) values
  ('return', 'released', 'generalBudget'),
  ('return', 'allotted', 'generalBudget'),
  ('reuse', 'released', 'reused'),
  ('reuse', 'allotted', 'reused');
