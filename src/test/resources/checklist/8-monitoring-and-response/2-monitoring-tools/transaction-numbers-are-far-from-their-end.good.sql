-- Near miss: older than the clean-up usually lets it become, still far from the end.
update pg_database
   set datfrozenxid = ((4294967296 + txid_current() - 900000000) % 4294967296)::text::xid
 where datname = 'fixture';
