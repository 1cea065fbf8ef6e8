package org.postgresaudit.ui.audit.find;

/// The kinds of text of a control that words are looked for in; a hit is told in the first of them.
public enum Where {
  TITLE,
  ID,
  FINDING,
  EVIDENCE,
  NOTE,
  PEOPLE,
  ATTACHMENT,
  REASON,
  SERVER_WORDS,
  STANDARD,
  WHY,
  FIX,
  BY_HAND
}
