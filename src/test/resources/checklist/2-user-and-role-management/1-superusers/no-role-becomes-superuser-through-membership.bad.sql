-- finds: clerk.postgres
-- finds: shop_app.break_glass
-- finds (16+): deployer.break_glass
-- finds (16+): reporting.postgres
create role clerk login;
grant postgres to clerk;
create role break_glass nologin superuser;
create role operations nologin;
create role night_shift nologin;
create role shop_app login noinherit;
grant break_glass to operations;
grant operations to night_shift;
grant night_shift to shop_app;
do $$ begin
  if current_setting('server_version_num')::int >= 160000 then
    -- May give itself the group that leads to the superuser.
    create role deployer login;
    execute 'grant operations to deployer with admin true, set false, inherit false';
    -- Cannot become the superuser, but owns whatever it owns.
    create role reporting login;
    execute 'grant postgres to reporting with set false, inherit true';
  end if;
end $$;
