-- data checksums: on
-- Near miss: ignoring failures is another setting.
set ignore_checksum_failure = on;
