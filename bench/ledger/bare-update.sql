-- The least that moves money: two balances change in one function. No record, no checks, no grounds.

create schema bare;

create table bare.account (id bigint primary key, balance bigint not null) with (fillfactor = 70);

create function bare.move(p_from bigint, p_to bigint, p_amount bigint) returns void
language plpgsql as $$
begin
  if p_from < p_to then
    update bare.account set balance = balance - p_amount where id = p_from;
    update bare.account set balance = balance + p_amount where id = p_to;
  else
    update bare.account set balance = balance + p_amount where id = p_to;
    update bare.account set balance = balance - p_amount where id = p_from;
  end if;
end $$;

grant usage on schema bare to jizheng_app;
grant select, update on all tables in schema bare to jizheng_app;
grant execute on all functions in schema bare to jizheng_app;
