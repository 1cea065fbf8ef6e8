-- finds: c
-- finds: internal
update pg_catalog.pg_language set lanpltrusted = true where lanname in ('c', 'internal');
