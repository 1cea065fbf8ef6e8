-- finds: owner.shop_app
create role shop_app;
do $$
declare
    contract oid := lo_from_bytea(0, 'signed');
begin
    execute format('alter large object %s owner to shop_app', contract);
    execute format('grant select on large object %s to public', contract);
end $$;
