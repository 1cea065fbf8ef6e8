-- Near miss: a superuser may create roles anyway; another control counts those.
create role anna login superuser createrole;
create role shop_app login createdb;
