package org.postgresaudit.report;

/// What the writer of a report is busy with, in order.
public enum Phase {
  LAYING_OUT_PAGES,
  LOOKING_FOR_SECRETS,
  SIGNING,
  VERIFYING,
  SAVING
}
