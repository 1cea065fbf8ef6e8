-- finds: reporting
-- finds: reporting_night
-- fixed by hand: whoever uses a password has to take part in changing it
set password_encryption = 'scram-sha-256';
create role reporting login password 'SCRAM-SHA-256$4096:c2FsdHNhbHRzYWx0c2FsdA==$h4LXWPcUiykTHXB4pEqUNPzIRnzVAF9tr+kpNpfMnfg=:fwfWRk2Oxz6CX+SqY2vqPe6Z8uMbTqS0o0nl6hCwOEg=';
create role reporting_night login password 'SCRAM-SHA-256$4096:c2FsdHNhbHRzYWx0c2FsdA==$h4LXWPcUiykTHXB4pEqUNPzIRnzVAF9tr+kpNpfMnfg=:fwfWRk2Oxz6CX+SqY2vqPe6Z8uMbTqS0o0nl6hCwOEg=';
create role clerk login password 'summer-in-the-orchard';
