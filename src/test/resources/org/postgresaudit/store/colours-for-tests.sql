create table colour (name text not null) strict;
insert into colour (name) values ('blue');
