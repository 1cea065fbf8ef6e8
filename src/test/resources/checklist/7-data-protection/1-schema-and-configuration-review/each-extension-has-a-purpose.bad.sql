-- fixed by hand: the statistics of statements and people say whether it is needed
-- finds: citext
create extension citext;
