-- Near misses: template1 and postgres explain themselves.
comment on database fixture is 'Orders and customers; personal data, confidential; shop team';
comment on database postgres is null;
