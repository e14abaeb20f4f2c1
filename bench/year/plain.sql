-- The peer: the same sums in plain SQL. One statement for each step of the year, set by set, over plain tables:
-- the conditions are those that the amounts depend on (in the pipeline, executable, the right place, within the
-- balance). There is no audit, no decision, no explanation, no idempotency, no event beside record date, no
-- quota document and no double entry; a row that does not meet its conditions is left out without a word.

-- name: schema
create schema plain;
create table plain.portion (fund text, portion text, primary key (fund, portion));
create table plain.project (
  code text primary key, fund text, portion text, area text, amount bigint, budget_year integer, executable boolean
);
create table plain.quota (fund text, portion text, budget_year integer, amount bigint, primary key (fund, portion, budget_year));
create table plain.allocation (
  plan text, project text, fund text, portion text, budget_year integer, place text, amount bigint,
  approved boolean default false, primary key (plan, project)
);
create table plain.release (
  document text, recipient text, fund text, portion text, budget_year integer, amount bigint,
  primary key (document, recipient)
);
create table plain.breakdown (
  document text, project text, fund text, portion text, budget_year integer, recipient text, amount bigint,
  primary key (document, project)
);
create table plain.payment (
  voucher text primary key, project text, fund text, portion text, budget_year integer, amount bigint
);
create table plain.carry_over (
  number text, holder text, fund text, portion text, budget_year integer, amount bigint, primary key (number, holder)
);
create table plain.balance (
  fund text, portion text, budget_year integer, holder text, stage text, amount bigint,
  primary key (fund, portion, budget_year, holder, stage)
);

-- name: prepareFundList
insert into plain.portion select * from unnest($1::text[], $2::text[]);

-- name: admitProject
insert into plain.project
select r.* from unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::bigint[], $6::integer[], $7::boolean[])
  as r (code, fund, portion, area, amount, budget_year, executable)
join plain.portion using (fund, portion);

-- name: approveBudget
with asked as (
  select * from unnest($1::text[], $2::text[], $3::integer[], $4::bigint[]) as r (fund, portion, budget_year, amount)
  join plain.portion using (fund, portion)
),
fixed as (insert into plain.quota select fund, portion, budget_year, amount from asked)
insert into plain.balance
select fund, portion, budget_year, 'general', 'origin', -amount from asked
union all select fund, portion, budget_year, '101', 'appropriated', amount from asked;

-- name: allocate
insert into plain.allocation
select r.plan, r.project, r.fund, r.portion, r.budget_year, p.area, r.amount
from unnest($1::text[], $2::text[], $3::text[], $4::integer[], $5::text[], $6::bigint[])
  as r (plan, fund, portion, budget_year, project, amount)
join plain.project p on p.code = r.project and (p.fund, p.portion) = (r.fund, r.portion);

-- name: approveAllocation
update plain.allocation set approved = true where plan in (
  select plan from plain.allocation join plain.quota q using (fund, portion, budget_year)
  where plan = any ($1::text[]) group by plan having sum(allocation.amount) <= min(q.amount)
);

-- name: release
with asked as (
  select r.*, sum(amount) over (partition by fund, portion, budget_year order by line) as so_far
  from unnest($1::text[], $2::text[], $3::text[], $4::integer[], $5::text[], $6::bigint[])
    with ordinality as r (document, fund, portion, budget_year, recipient, amount, line)
),
planned as (
  select fund, portion, budget_year, place as recipient, sum(amount) as amount
  from plain.allocation where approved group by fund, portion, budget_year, place
),
made as (
  insert into plain.release
  select a.document, a.recipient, fund, portion, budget_year, a.amount
  from asked a join planned p using (fund, portion, budget_year, recipient)
  join plain.balance b using (fund, portion, budget_year)
  where b.stage = 'appropriated' and a.amount <= p.amount and a.so_far <= b.amount
  returning *
),
taken as (
  update plain.balance b set amount = b.amount - m.amount
  from (select fund, portion, budget_year, sum(amount) as amount from made group by fund, portion, budget_year) m
  where (b.fund, b.portion, b.budget_year) = (m.fund, m.portion, m.budget_year) and b.stage = 'appropriated'
)
insert into plain.balance select fund, portion, budget_year, recipient, 'released', amount from made;

-- name: breakDown
with asked as (
  select r.*, sum(amount) over (partition by fund, portion, budget_year, recipient order by line) as so_far
  from unnest($1::text[], $2::text[], $3::text[], $4::integer[], $5::text[], $6::text[], $7::bigint[])
    with ordinality as r (document, fund, portion, budget_year, recipient, project, amount, line)
),
made as (
  insert into plain.breakdown
  select a.document, a.project, a.fund, a.portion, a.budget_year, a.recipient, a.amount
  from asked a
  join plain.project p on p.code = a.project and p.executable and (p.fund, p.portion, p.area) = (a.fund, a.portion, a.recipient)
  join plain.balance b on (b.fund, b.portion, b.budget_year, b.holder) = (a.fund, a.portion, a.budget_year, a.recipient)
    and b.stage = 'released' and a.so_far <= b.amount
  returning *
),
taken as (
  update plain.balance b set amount = b.amount - m.amount
  from (select fund, portion, budget_year, recipient, sum(amount) as amount from made group by 1, 2, 3, 4) m
  where (b.fund, b.portion, b.budget_year, b.holder) = (m.fund, m.portion, m.budget_year, m.recipient) and b.stage = 'released'
)
insert into plain.balance select fund, portion, budget_year, 'project:' || project, 'allotted', amount from made;

-- name: disburse
with asked as (
  select r.*, 'project:' || project as holder,
    sum(amount) over (partition by fund, portion, budget_year, project order by line) as so_far
  from unnest($1::text[], $2::text[], $3::text[], $4::integer[], $5::text[], $6::bigint[])
    with ordinality as r (voucher, fund, portion, budget_year, project, amount, line)
),
made as (
  insert into plain.payment
  select a.voucher, a.project, a.fund, a.portion, a.budget_year, a.amount
  from asked a
  join plain.balance b on (b.fund, b.portion, b.budget_year, b.holder) = (a.fund, a.portion, a.budget_year, a.holder)
    and b.stage = 'allotted' and a.so_far <= b.amount
  returning *
),
taken as (
  update plain.balance b set amount = b.amount - m.amount
  from (select fund, portion, budget_year, project, sum(amount) as amount from made group by 1, 2, 3, 4) m
  where (b.fund, b.portion, b.budget_year, b.holder) = (m.fund, m.portion, m.budget_year, 'project:' || m.project)
    and b.stage = 'allotted'
)
insert into plain.balance
select fund, portion, budget_year, 'project:' || project, 'paid', sum(amount) from made group by 1, 2, 3, 4
on conflict (fund, portion, budget_year, holder, stage) do update set amount = balance.amount + excluded.amount;

-- name: carryOver
with left_over as (
  select r.number, b.* from unnest($1::text[], $2::text[], $3::text[], $4::integer[]) as r (number, fund, portion, budget_year)
  join plain.balance b using (fund, portion, budget_year)
  where b.stage in ('released', 'allotted') and b.amount > 0
),
made as (insert into plain.carry_over select number, holder, fund, portion, budget_year, amount from left_over),
taken as (
  update plain.balance b set amount = 0 from left_over l
  where (b.fund, b.portion, b.budget_year, b.holder, b.stage) = (l.fund, l.portion, l.budget_year, l.holder, l.stage)
)
insert into plain.balance select fund, portion, budget_year, holder, 'carriedOver', amount from left_over;

-- name: differences
select coalesce(a.stage::text, b.stage) as stage, count(*)
from (select * from ledger.account where balance <> 0) a
full join (select * from plain.balance where amount <> 0) b
  on (a.fund, a.portion, a.budget_year, a.holder, a.stage::text) = (b.fund, b.portion, b.budget_year, b.holder, b.stage)
where a.balance is distinct from b.amount
group by 1 order by 1;

-- name: totals
select stage::text, count(*)::integer as accounts, sum(balance)::bigint as fen
from ledger.account where balance <> 0 group by stage order by ledger.account.stage;
