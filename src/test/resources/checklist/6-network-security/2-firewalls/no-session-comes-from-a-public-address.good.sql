-- Near miss: every session of a test comes from the same machine or from none, and that is no public address.
select 1;
