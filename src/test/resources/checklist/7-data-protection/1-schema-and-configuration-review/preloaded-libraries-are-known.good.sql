-- own server
-- Near misses: known ones, written in different ways.
create role clerk login;
alter role clerk set session_preload_libraries = '$libdir/auto_explain';
