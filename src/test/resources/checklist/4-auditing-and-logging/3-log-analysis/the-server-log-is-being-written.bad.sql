-- own server
copy (select 'silence') to program 'cat > /dev/null; touch -t 202501310000 log/*';
