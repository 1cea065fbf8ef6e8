-- postgres: 18+
-- Since PostgreSQL 18 a new server has them. Near miss: ignoring failures is another setting.
select 'a new server';
