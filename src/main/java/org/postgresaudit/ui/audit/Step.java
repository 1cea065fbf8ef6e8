package org.postgresaudit.ui.audit;

/// One stored change that can be taken back by storing what was there before.
record Step(ControlRow row, Draft before, Draft after) {}
