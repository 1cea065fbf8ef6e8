-- finds: clerk.postgres
-- finds: shop_app.break_glass
create role clerk login;
grant postgres to clerk;
create role break_glass nologin superuser;
create role operations nologin;
create role night_shift nologin;
create role shop_app login noinherit;
grant break_glass to operations;
grant operations to night_shift;
grant night_shift to shop_app;
