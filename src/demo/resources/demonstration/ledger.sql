create schema ledger;

comment on schema ledger is 'Double-entry books, closed every month';

create table ledger.entry (id bigint primary key, booked_on date not null, account text not null, amount numeric(14, 2) not null);

insert into ledger.entry select n, date '2026-01-01' + (n % 300)::int, 'account ' || n % 20, (n % 7) * 100 from generate_series(1, 500) as n;

grant usage on schema ledger to ledger_readers;

grant select on ledger.entry to ledger_readers;

create extension postgres_fdw schema ledger;

create server bank foreign data wrapper postgres_fdw options (host 'bank.seeadler.example', dbname 'payments', sslmode 'require');

create user mapping for mara_lindqvist server bank options (user 'ledger', password 'Kaikante-9');

revoke execute on all functions in schema ledger from public;

alter default privileges revoke execute on functions from public;
