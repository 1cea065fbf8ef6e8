-- own server
copy (select 'silence') to program 'cat > /dev/null; touch -d 2025-01-31 log/*';
