set password_encryption = 'scram-sha-256';
-- Near miss: exactly at the limit.
create role clerk login password 'summer-in-the-orchard';
create role shop_app login password 'SCRAM-SHA-256$20000:c2FsdHNhbHRzYWx0c2FsdA==$h4LXWPcUiykTHXB4pEqUNPzIRnzVAF9tr+kpNpfMnfg=:fwfWRk2Oxz6CX+SqY2vqPe6Z8uMbTqS0o0nl6hCwOEg=';
