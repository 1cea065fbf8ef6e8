package org.postgresaudit.ui.audit.desk;

import java.util.Optional;
import org.postgresaudit.audit.FindingKey;

/// Something done beside the verdict form that is stored and can be taken back: an attachment that
/// came, went, moved or got other words, or rows of evidence that were pinned.
///
/// @param control by its id
/// @param finding absent: it lies beside the control as a whole
/// @param name what was done, such as `removing “screen.png”`
/// @param undo stores what was there before
/// @param redo stores again what was done
public record Deed(
    String control, Optional<FindingKey> finding, String name, Runnable undo, Runnable redo) {}
