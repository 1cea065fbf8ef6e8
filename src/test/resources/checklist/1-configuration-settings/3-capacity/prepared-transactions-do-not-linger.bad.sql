-- finds: order-4711.fixture
-- fixed by hand: only the other systems know how the transaction ended
-- A transaction of two days ago cannot be made in a test, so the view shows one.
create or replace view pg_catalog.pg_prepared_xacts as
    select '777'::xid as transaction, 'order-4711'::text as gid, now() - interval '2 days' as prepared,
           'shop_app'::name as owner, 'fixture'::name as database
     union all
    select '778'::xid, 'order-4712', now() - interval '5 minutes', 'shop_app'::name, 'fixture'::name;
