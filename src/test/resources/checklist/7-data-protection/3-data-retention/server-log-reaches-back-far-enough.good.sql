-- own server
copy (select 'the log of last year') to program 'cat > log/postgresql-2025-01-31.log && touch -t 202501310000 log/postgresql-2025-01-31.log';
