-- finds: shop_app
-- fixed by hand: whoever uses a password has to take part in changing it
create role shop_app login password 'SCRAM-SHA-256$1:c2FsdHNhbHRzYWx0c2FsdA==$h4LXWPcUiykTHXB4pEqUNPzIRnzVAF9tr+kpNpfMnfg=:fwfWRk2Oxz6CX+SqY2vqPe6Z8uMbTqS0o0nl6hCwOEg=';
set password_encryption = 'scram-sha-256';
create role clerk login password 'summer-in-the-orchard';
