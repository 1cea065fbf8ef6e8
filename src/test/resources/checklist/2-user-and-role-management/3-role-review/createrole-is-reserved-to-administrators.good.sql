-- Near miss: a superuser may create roles anyway; another control counts those.
create role anna login superuser createrole;
create role shop_app login createdb;
-- Near miss: member of a role that manages none.
create role helpdesk nologin;
create role clerk login in role helpdesk;
