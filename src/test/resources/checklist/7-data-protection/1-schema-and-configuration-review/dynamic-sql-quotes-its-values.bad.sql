-- fixed by hand: the function has to be rewritten by its author
-- finds: shop.count_rows(table_name text)
-- finds: shop.find_customer(name text)
-- finds: shop.drop_old(suffix text)
create schema shop;
create function shop.count_rows(table_name text) returns bigint
    language plpgsql security definer
    as $$ declare n bigint; begin execute 'select count(*) from ' || table_name into n; return n; end $$;
create function shop.find_customer(name text) returns bigint
    language plpgsql
    as $$ declare n bigint; begin execute format('select id from shop.customer where name = ''%s''', name) into n; return n; end $$;
create function shop.drop_old(suffix text) returns void
    language plpgsql
    as $$ declare command text; begin command := 'drop table shop.old_' || suffix; execute command; end $$;
-- finds: shop.run(command text)
-- finds: shop.report(query text)
create function shop.run(command text) returns void
    language plpgsql security definer
    as $$ begin execute command; end $$;
create function shop.report(query text) returns bigint
    language plpgsql
    as $$ declare n bigint; begin execute $1 into n; return n; end $$;
