package org.postgresaudit.audit.comparison;

/// One of the two audits compared.
public enum Side {
  THEN,
  NOW
}
