package org.postgresaudit.ui.audit.attachments;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.postgresaudit.audit.Attachment;
import org.postgresaudit.audit.Subject;

/// The attachments of one audit as they are stored, and those of what is looked at, in their order.
final class Shelf {
  private static final Comparator<Attachment> ORDER = Comparator.comparingInt(Attachment::position);

  private final List<Attachment> all;
  private final ReadOnlyObjectWrapper<List<Attachment>> everything;
  private final ObservableList<Attachment> shown = FXCollections.observableArrayList();
  private final ReadOnlyObjectWrapper<Optional<Subject>> subject =
      new ReadOnlyObjectWrapper<>(Optional.empty());

  Shelf(List<Attachment> stored) {
    this.all = new ArrayList<>(stored);
    this.everything = new ReadOnlyObjectWrapper<>(List.copyOf(stored));
  }

  /// In no order. Whoever changes them calls [#refresh].
  List<Attachment> all() {
    return all;
  }

  ObservableList<Attachment> shown() {
    return shown;
  }

  ReadOnlyObjectProperty<List<Attachment>> allProperty() {
    return everything.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<Optional<Subject>> subjectProperty() {
    return subject.getReadOnlyProperty();
  }

  void look(Optional<Subject> at) {
    subject.set(at);
    refresh();
  }

  void put(Attachment attachment) {
    all.add(attachment);
    refresh();
  }

  void replace(Attachment changed) {
    all.replaceAll(old -> old.id().equals(changed.id()) ? changed : old);
    refresh();
  }

  void refresh() {
    var now = all.stream().sorted(ORDER).toList();
    if (!now.equals(everything.get())) {
      everything.set(now);
    }
    shown.setAll(
        subject.get().stream()
            .flatMap(at -> all.stream().filter(each -> isOf(each.subject(), at)))
            .sorted(ORDER)
            .toList());
  }

  /// Of a whole control all of it is shown, of a finding its own.
  private static boolean isOf(Subject attached, Subject lookedAt) {
    return lookedAt.finding().isPresent()
        ? attached.equals(lookedAt)
        : attached.control().equals(lookedAt.control());
  }
}
