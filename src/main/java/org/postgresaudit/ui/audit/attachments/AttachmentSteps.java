package org.postgresaudit.ui.audit.attachments;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.postgresaudit.audit.Attachment;
import org.postgresaudit.audit.Audit;
import org.postgresaudit.store.AttachmentStore;
import org.postgresaudit.store.AttachmentStore.Erased;
import org.postgresaudit.ui.audit.desk.Deed;
import org.postgresaudit.ui.work.BackgroundWork;
import org.postgresaudit.ui.work.BackgroundWork.Kind;

/// What is done to attachments, each step together with the way back. Each acts on the attachment
/// as it is by then, because its picture may have been blacked out meanwhile, which nothing takes
/// back.
final class AttachmentSteps {
  private final Audit audit;
  private final List<Attachment> all;
  private final AttachmentStore store;
  private final BackgroundWork work;
  private final InstantSource clock;
  private final Consumer<Deed> did;
  private final Told told;

  /// Who shows what became of a step.
  interface Told {
    /// It is on the disk, and among the attachments.
    void stored();

    /// Bytes of a removed one went, or will go.
    void erased(Erased erased);

    /// It could not be done.
    void failed(Throwable fault);
  }

  /// @param all the attachments of the audit, kept up to date here
  AttachmentSteps(
      Audit audit,
      List<Attachment> all,
      AttachmentStore store,
      BackgroundWork work,
      InstantSource clock,
      Consumer<Deed> did,
      Told told) {
    this.audit = audit;
    this.all = all;
    this.store = store;
    this.work = work;
    this.clock = clock;
    this.did = did;
    this.told = told;
  }

  /// One came in and is stored.
  void attached(Attachment attachment) {
    var held = new Held();
    did.accept(
        deed(
            Messages.attachingOf(attachment.name()),
            attachment,
            () -> take(attachment.id(), held, () -> {}),
            () -> give(held)));
  }

  /// Takes one away.
  ///
  /// @param removed told the step before everybody else is
  void remove(Attachment attachment, Consumer<Deed> removed) {
    var held = new Held();
    take(
        attachment.id(),
        held,
        () -> {
          var deed =
              deed(
                  Messages.removingOf(attachment.name()),
                  attachment,
                  () -> give(held),
                  () -> take(attachment.id(), held, () -> {}));
          removed.accept(deed);
          did.accept(deed);
        });
  }

  /// Writes other words below one.
  void caption(Attachment attachment, String after, Runnable done, Consumer<String> failed) {
    var before = attachment.caption();
    caption(
        attachment.id(),
        after,
        () -> {
          if (!before.equals(after)) {
            did.accept(
                deed(
                    Messages.captioningOf(attachment.name()),
                    attachment,
                    () -> caption(attachment.id(), before, () -> {}, told::failed),
                    () -> caption(attachment.id(), after, () -> {}, told::failed)));
          }
          done.run();
        },
        fault -> failed.accept(Messages.couldNotSave(attachment.name(), fault)));
  }

  /// Puts attachments into another order.
  ///
  /// @param moved the one that was moved
  void order(Attachment moved, List<UUID> before, List<UUID> after) {
    order(
        after,
        () ->
            did.accept(
                deed(
                    Messages.movingOf(moved.name()),
                    moved,
                    () -> order(before, () -> {}),
                    () -> order(after, () -> {}))));
  }

  private static Deed deed(String name, Attachment on, Runnable undo, Runnable redo) {
    return new Deed(on.subject().control(), on.subject().finding(), name, undo, redo);
  }

  private void take(UUID id, Held held, Runnable done) {
    find(id)
        .ifPresent(
            now ->
                store(
                    () -> held.take(store, audit, now, clock.instant()),
                    erased -> {
                      all.removeIf(each -> each.id().equals(id));
                      told.stored();
                      told.erased(erased);
                      done.run();
                    },
                    told::failed));
  }

  private void give(Held held) {
    store(
        () -> held.give(store, audit),
        back -> {
          all.add(back);
          told.stored();
        },
        told::failed);
  }

  private void caption(UUID id, String words, Runnable done, Consumer<Throwable> failed) {
    find(id)
        .map(now -> now.captioned(words, audit.auditor(), clock.instant()))
        .ifPresent(changed -> describe(List.of(changed), done, failed));
  }

  private void order(List<UUID> ids, Runnable done) {
    var changed = new ArrayList<Attachment>();
    int place = 1;
    for (var each : ids.stream().flatMap(id -> find(id).stream()).toList()) {
      if (each.position() != place) {
        changed.add(each.placed(place, audit.auditor(), clock.instant()));
      }
      place++;
    }
    describe(changed, done, told::failed);
  }

  private void describe(List<Attachment> changed, Runnable done, Consumer<Throwable> failed) {
    store(
        () -> {
          store.describe(audit.id(), changed);
          return changed;
        },
        stored -> {
          stored.forEach(each -> all.replaceAll(old -> old.id().equals(each.id()) ? each : old));
          told.stored();
          done.run();
        },
        failed);
  }

  private <T> void store(Supplier<T> storing, Consumer<T> done, Consumer<Throwable> failed) {
    work.start(Kind.STORE, Messages.saving(), _ -> storing.get(), done, failed);
  }

  private Optional<Attachment> find(UUID id) {
    return all.stream().filter(each -> each.id().equals(id)).findFirst();
  }
}
