package org.postgresaudit.ui.audit.evidence;

import java.io.File;
import java.nio.file.Files;
import java.util.function.Consumer;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.postgresaudit.ui.Remembered;
import org.postgresaudit.ui.audit.desk.Moments;
import org.postgresaudit.ui.kit.EvidenceTable;
import org.postgresaudit.ui.kit.TableText;
import org.postgresaudit.ui.work.BackgroundWork;
import org.postgresaudit.ui.work.BackgroundWork.Kind;

/// Makes the tables of evidence, with the columns and the order chosen for their control before,
/// and saves them.
public final class EvidenceTables {
  private final Remembered remembered;
  private final BackgroundWork work;

  public EvidenceTables(Remembered remembered, BackgroundWork work) {
    this.remembered = remembered;
    this.work = work;
  }

  EvidenceTable of(EvidenceRows evidence) {
    var table = new EvidenceTable(evidence.columns(), evidence.rows(), work);
    var key = "columns." + evidence.control();
    table.rememberColumns(remembered.get(key), chosen -> remembered.put(key, chosen));
    var sort = "sort." + evidence.control();
    table.rememberSort(remembered.get(sort), chosen -> remembered.put(sort, chosen));
    return table;
  }

  /// Asks for a file and writes the rows shown into it, in their order, with the columns shown.
  void save(EvidenceTable table, String name, Window over, Consumer<String> problem) {
    var chooser = new FileChooser();
    chooser.setTitle(EvidenceMessages.saveTable());
    chooser.setInitialFileName(name + ".csv");
    var file = chooser.showSaveDialog(over);
    if (file != null) {
      write(table, file, problem);
    }
  }

  void write(EvidenceTable table, File file, Consumer<String> problem) {
    var columns = table.shownColumns();
    var rows = table.shownRows();
    work.start(
        Kind.DOCUMENT,
        EvidenceMessages.saveTable(),
        _ -> {
          try (var into = Files.newBufferedWriter(file.toPath())) {
            TableText.csv(into, columns, rows);
          }
          return file;
        },
        _ -> {},
        fault ->
            problem.accept(
                EvidenceMessages.couldNotSaveTable(file.getPath(), Moments.reason(fault))));
  }
}
