-- own server
copy (select 'the log of last year') to program 'cat > log/postgresql-2025-01-31.log && touch -d 2025-01-31 log/postgresql-2025-01-31.log';
