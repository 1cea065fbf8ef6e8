-- own server
copy (select 'silence') to program 'cat > /dev/null; sleep 1; touch -t 202501310000 log/*';
