package org.postgresaudit.checklist;

/// Where a probe has to be asked: once for the whole server, or in each database of it.
public enum LookIn {
  SERVER,
  EACH_DATABASE
}
