-- own server
-- finds: btree_gist.shared_preload_libraries.the whole server
-- finds: shop_helper.session_preload_libraries.role clerk in database fixture
-- finds: auto_explain.local_preload_libraries.role clerk
-- finds: $libdir/plugins/../../../tmp/auto_explain.session_preload_libraries.database ledger
-- fixed by hand: people have to find out where a library comes from
create role clerk login;
alter role clerk in database fixture set session_preload_libraries = 'auto_explain, shop_helper';
alter role clerk set local_preload_libraries = 'auto_explain';
create database ledger;
alter database ledger set session_preload_libraries = '$libdir/plugins/../../../tmp/auto_explain';
