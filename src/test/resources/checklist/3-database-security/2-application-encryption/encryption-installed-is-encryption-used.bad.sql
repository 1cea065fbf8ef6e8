-- finds: pgcrypto
create extension pgcrypto;
