create role sensor_feed;
alter role sensor_feed set synchronous_commit = off;
