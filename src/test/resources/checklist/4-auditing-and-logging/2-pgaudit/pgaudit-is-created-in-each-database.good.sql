-- own server
-- Near miss: an entry as the real extension makes it; the stand-in library has no script to install.

-- only on 12+
insert into pg_extension (oid, extname, extowner, extnamespace, extrelocatable, extversion)
    values (99999, 'pgaudit', 10, 2200, true, '1.7');

-- only on -11
insert into pg_extension (extname, extowner, extnamespace, extrelocatable, extversion)
    values ('pgaudit', 10, 2200, true, '1.1');
