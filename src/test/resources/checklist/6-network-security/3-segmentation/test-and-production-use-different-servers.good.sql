-- own server
-- Near misses: words that only contain one of the syllables.
create database contest;
create database devices;
create database latest_orders;
