create role reporting;
do $$
declare
    contract oid := lo_from_bytea(0, 'signed');
begin
    -- Near miss: granted to a role, not to everyone.
    execute format('grant select on large object %s to reporting', contract);
end $$;
