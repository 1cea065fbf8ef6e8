drop table preference;
create tabel colour (name text not null) strict;
