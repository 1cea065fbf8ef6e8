-- own server
-- Near miss: an unusual port that no other service is known for.
alter system set port = 6543;
