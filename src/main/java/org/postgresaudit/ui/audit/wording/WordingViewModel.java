package org.postgresaudit.ui.audit.wording;

import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.function.UnaryOperator;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.postgresaudit.audit.FindingKey;
import org.postgresaudit.audit.Wording;
import org.postgresaudit.store.SavedWording;
import org.postgresaudit.store.WordingFile;
import org.postgresaudit.store.WordingStore;
import org.postgresaudit.ui.Status;
import org.postgresaudit.ui.audit.desk.ControlRow;
import org.postgresaudit.ui.audit.desk.OpenAudit;
import org.postgresaudit.ui.work.BackgroundWork;

/// The library of wordings, and what its placeholders stand for in the open audit.
public final class WordingViewModel {
  private final WordingStore store;
  private final OpenAudit open;
  private final BackgroundWork work;
  private final Status status;
  private final InstantSource clock;
  private final ObservableList<SavedWording> all = FXCollections.observableArrayList();

  /// Of the audit on the desk.
  public WordingViewModel(
      WordingStore store, OpenAudit open, BackgroundWork work, Status status, InstantSource clock) {
    this.store = store;
    this.open = open;
    this.work = work;
    this.status = status;
    this.clock = clock;
  }

  /// Every wording, most used first.
  ObservableList<SavedWording> all() {
    return all;
  }

  /// Those with every word typed.
  List<SavedWording> matching(String typed) {
    return all.stream().filter(saved -> saved.wording().matches(typed)).toList();
  }

  /// Reads the library anew.
  ///
  /// @param failed told in a sentence why there is none
  void load(Runnable done, Consumer<String> failed) {
    run(store::all, done, WordingMessages::couldNotLoad, failed);
  }

  /// A wording that is not in the library yet.
  Wording fresh(String text) {
    return new Wording("own." + UUID.randomUUID(), "", text);
  }

  /// Keeps a wording in place of the one with its id.
  void save(Wording wording, Runnable done) {
    run(
        () -> {
          store.save(wording);
          return store.all();
        },
        done,
        reason -> WordingMessages.couldNotSave(wording.title(), reason));
  }

  /// Takes a wording out; a shipped one that was changed is as shipped again.
  void delete(Wording wording, Runnable done) {
    run(
        () -> {
          store.delete(wording.id());
          return store.all();
        },
        done,
        reason -> WordingMessages.couldNotSave(wording.title(), reason));
  }

  /// Remembers that it was put into a note.
  void used(Wording wording) {
    run(
        () -> {
          store.used(wording.id());
          return store.all();
        },
        () -> {},
        reason -> WordingMessages.couldNotSave(wording.title(), reason));
  }

  /// The words as they will stand in the note of a control.
  ///
  /// @param finding the finding that is spoken of; absent: the control as a whole
  Wording.Filled filled(Wording wording, Optional<ControlRow> row, Optional<FindingKey> finding) {
    var values =
        row.map(
                r ->
                    Placeholders.of(
                        open.audit(),
                        r.assessment(),
                        finding,
                        open.factsProperty().get(),
                        LocalDate.ofInstant(clock.instant(), ZoneId.systemDefault())))
            .orElseGet(
                () ->
                    Placeholders.of(
                        open.audit(),
                        open.factsProperty().get(),
                        LocalDate.ofInstant(clock.instant(), ZoneId.systemDefault())));
    return wording.filled(values);
  }

  /// Writes those written or changed here into a file.
  ///
  /// @param done told how many went into it
  /// @param failed told in a sentence why there is none
  void exportTo(Path file, IntConsumer done, Consumer<String> failed) {
    work.start(
        BackgroundWork.Kind.STORE,
        WordingMessages.exporting(),
        _ -> {
          var ours = store.ours();
          WordingFile.write(ours, file);
          return ours.size();
        },
        done::accept,
        fault -> failed.accept(String.valueOf(fault.getMessage())));
  }

  /// Puts those of a file beside those here.
  ///
  /// @param failed told in a sentence why nothing came in
  void importFrom(Path file, Consumer<WordingStore.Taken> done, Consumer<String> failed) {
    work.start(
        BackgroundWork.Kind.STORE,
        WordingMessages.importing(),
        _ -> {
          var taken = store.take(WordingFile.read(file));
          return new Imported(taken, store.all());
        },
        imported -> {
          all.setAll(imported.all());
          done.accept(imported.taken());
        },
        fault -> failed.accept(String.valueOf(fault.getMessage())));
  }

  private record Imported(WordingStore.Taken taken, List<SavedWording> all) {}

  private interface Reading {
    List<SavedWording> all();
  }

  private void run(Reading reading, Runnable done, UnaryOperator<String> problem) {
    run(reading, done, problem, status::problem);
  }

  private void run(
      Reading reading, Runnable done, UnaryOperator<String> problem, Consumer<String> failed) {
    Consumer<List<SavedWording>> shown =
        now -> {
          all.setAll(now);
          done.run();
        };
    work.start(
        BackgroundWork.Kind.STORE,
        WordingMessages.loading(),
        _ -> reading.all(),
        shown,
        fault -> failed.accept(problem.apply(String.valueOf(fault.getMessage()))));
  }
}
