create schema shop;
-- Near miss: tuned, and switched on.
create table shop.orders (id bigint primary key)
    with (autovacuum_enabled = true, autovacuum_vacuum_scale_factor = 0.01);
