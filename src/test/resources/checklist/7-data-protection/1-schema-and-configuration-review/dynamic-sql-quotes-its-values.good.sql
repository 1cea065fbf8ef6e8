create schema shop;
create function shop.count_rows(table_name text) returns bigint
    language plpgsql security definer
    as $$ declare n bigint; begin execute 'select count(*) from ' || quote_ident(lower(table_name)) into n; return n; end $$;
create function shop.find_customer(name text) returns bigint
    language plpgsql
    as $$ declare n bigint; begin execute format('select id from %I.customer where name = $1', 'shop') into n using name; return n; end $$;
-- Near miss: a comment about gluing, a constant cut in two, and an identifier of the system.
create function shop.sweep(which regclass) returns void
    language plpgsql
    as $$ begin
      -- never: execute 'drop table ' || which
      execute 'delete from ' || which::regclass || ' where '
        || 'placed < now()';
    end $$;
-- Near miss: text is joined, and not run.
create function shop.label(name text) returns text
    language plpgsql
    as $$ begin execute 'select 1'; return 'Dear ' || name; end $$;
-- Near miss: the argument is only a name for what the function has put together safely.
create function shop.empty(target text) returns void
    language plpgsql
    as $$ begin target := format('truncate %I', target); execute target; end $$;
