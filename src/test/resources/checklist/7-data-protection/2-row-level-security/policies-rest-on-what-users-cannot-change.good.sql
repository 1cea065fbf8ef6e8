create schema shop;
create table shop.orders (id bigint primary key, shop_name text);
alter table shop.orders enable row level security;
create policy own_shop on shop.orders using (shop_name = current_user);
-- Near miss: the web interface sets this from a signed token.
create policy own_token on shop.orders for select using (shop_name = current_setting('request.jwt.claim.sub', true));
-- Near miss: a setting of the server that nobody can change in a session.
create policy same_server on shop.orders for select using (current_setting('server_version') like '1%' and shop_name = 'north');
-- Near miss: a list that everyone may read and nobody else may change.
create table shop.members (login text, shop_name text);
grant select on shop.members to public;
create policy by_list on shop.orders for select
    using (shop_name in (select m.shop_name from shop.members m where m.login = current_user));
