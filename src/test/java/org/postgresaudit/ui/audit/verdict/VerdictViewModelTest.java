package org.postgresaudit.ui.audit.verdict;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.postgresaudit.ui.Desk.until;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.postgresaudit.audit.Attestation;
import org.postgresaudit.audit.Verdict;
import org.postgresaudit.checklist.Control;
import org.postgresaudit.probe.Outcome;
import org.postgresaudit.probe.ProbeResult;
import org.postgresaudit.ui.Desk;
import org.postgresaudit.ui.Status;
import org.postgresaudit.ui.audit.desk.OpenAudit;
import org.postgresaudit.ui.work.FxBackgroundWork;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// The verdict form without its window, over a real store.
@ExtendWith(ApplicationExtension.class)
class VerdictViewModelTest {
  // SHA-256 of "abc", from FIPS 180-2.
  private static final String ABC =
      "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

  @TempDir static Path folder;
  private static int number;

  private final FxBackgroundWork work = new FxBackgroundWork();
  private final Status status = new Status();
  private Desk desk;
  private OpenAudit open;
  private VerdictViewModel model;
  private Control asked;

  @Start
  void start(Stage stage) {
    desk = new Desk(folder.resolve("desk-" + number++), 9);
    desk.openAudit(1);
    asked = desk.checklist().controls().stream().filter(Control::isAttestation).toList().getFirst();
    var results = new HashMap<Control, ProbeResult>();
    results.put(asked, Desk.result(asked, new Outcome.AwaitingAuditor(List.of())));
    desk.probed(results);
    open = new OpenAudit(desk.stored(), java.util.Set.of());
    model =
        new VerdictViewModel(open, desk.audits(), work, status, InstantSource.system(), _ -> {});
  }

  @AfterEach
  void close() {
    work.close();
    desk.close();
  }

  @Test
  void of_a_document_only_its_name_and_hash_are_kept_for_the_control_it_was_shown_for()
      throws Exception {
    var document = Files.writeString(folder.resolve("policy.pdf"), "abc");
    onFx(
        () -> {
          model.show(open.row(asked.id()));
          model.document().name(document);
          // Meanwhile the auditor goes on.
          model.show(open.row(other().id()));
        });
    until("the hash is stored", () -> !desk.stored().assessment(asked).history().isEmpty());
    assertEquals(
        Optional.of(new Attestation("", "policy.pdf", ABC, Optional.empty())),
        desk.stored().assessment(asked).annotation().orElseThrow().attestation());
    assertTrue(desk.stored().assessment(other()).history().isEmpty());
  }

  @Test
  void a_document_that_is_not_there_is_told_and_changes_nothing() {
    onFx(
        () -> {
          model.show(open.row(asked.id()));
          model.document().name(folder.resolve("gone.pdf"));
        });
    until("it is over", () -> model.document().hashingProperty().get().isEmpty());
    assertTrue(desk.stored().assessment(asked).history().isEmpty());
  }

  @Test
  void what_was_said_of_many_at_once_is_taken_back_at_once() {
    var rows = open.rows().subList(0, 3);
    onFx(() -> model.ofSeveral().notAssessed(rows, "Out of scope."));
    until("all are stored", () -> said() == 3);
    onFx(
        () -> {
          model.undoing().undo();
        });
    until("all are taken back", () -> said() == 6);
    assertTrue(
        rows.stream()
            .allMatch(row -> row.assessment().annotation().orElseThrow().verdict().isEmpty()));
    onFx(
        () -> {
          model.undoing().redo();
        });
    until("all are said again", () -> said() == 9);
    assertEquals(
        Optional.of(Verdict.NOT_ASSESSED),
        rows.getLast().assessment().annotation().orElseThrow().verdict());
  }

  @Test
  void a_new_word_ends_what_could_be_done_again() {
    onFx(
        () -> {
          model.show(open.row(asked.id()));
          model.choose(Verdict.NOT_COMPLIANT);
          model.undoing().undo();
          model.choose(Verdict.NOT_APPLICABLE);
        });
    assertTrue(model.undoing().redoable().isEmpty());
    assertTrue(model.undoing().undoable().isPresent());
  }

  private long said() {
    return desk.stored().annotations().values().stream().mapToLong(List::size).sum();
  }

  private Control other() {
    return desk.control(0).equals(asked) ? desk.control(1) : desk.control(0);
  }

  private static void onFx(Runnable what) {
    WaitForAsyncUtils.waitForAsyncFx(10_000, what);
  }
}
