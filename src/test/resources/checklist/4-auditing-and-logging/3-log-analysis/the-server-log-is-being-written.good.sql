-- own server
-- Near miss: an old file beside the one that is being written.
copy (select 'the log of last year') to program 'cat > log/postgresql-2025-01-31.log && touch -t 202501310000 log/postgresql-2025-01-31.log';
