-- own server
-- Near miss: an entry as the real extension makes it; the stand-in library has no script to install.
insert into pg_extension (oid, extname, extowner, extnamespace, extrelocatable, extversion)
    values (99999, 'pgaudit', 10, 2200, true, '1.7');
