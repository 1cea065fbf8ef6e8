create schema shop;
-- Near miss: these are translated during an upgrade.
create table shop.job (id bigint primary key, which regclass, kind regtype, who regrole);
-- Near miss: a view stores nothing.
create view shop.calls as select 'now()'::regprocedure as what;
