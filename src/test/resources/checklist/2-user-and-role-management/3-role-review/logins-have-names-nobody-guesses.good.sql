create role shop_app login;
-- Near misses: only a part of the name, and a name without login.
create role test_results_reader login;
create role admin nologin;
