package org.postgresaudit.store;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.postgresaudit.audit.Annotation;
import org.postgresaudit.audit.AssessedAudit;
import org.postgresaudit.audit.Audit;
import org.postgresaudit.audit.Dossier;
import org.postgresaudit.audit.EvidencePin;
import org.postgresaudit.audit.ReviewStep;
import org.postgresaudit.audit.comparison.FollowUp;
import org.postgresaudit.checklist.Checklist;
import org.postgresaudit.store.Database.Work;

/// The audits with everything appended to them. Each call is on the disk when it returns. A sealed
/// audit takes nothing more; any call that would change one throws a [StoreFault].
public final class AuditStore {
  private final Database database;
  private final InstantSource clock;

  /// With the clock of this machine.
  public AuditStore(Database database) {
    this(database, InstantSource.system());
  }

  /// @param clock says which accepted risks and answers are over
  public AuditStore(Database database, InstantSource clock) {
    this.database = database;
    this.clock = clock;
  }

  /// Adds a new audit and begins its history.
  public void add(Audit audit) {
    database.write(
        tx -> {
          AuditRows.insert(tx, audit);
          History.begin(tx, audit.id());
          return audit;
        });
  }

  /// Adds an audit that comes back to an earlier one, with everything it begins with: all of it, or
  /// nothing.
  public void add(FollowUp followUp) {
    var audit = followUp.audit();
    database.write(
        tx -> {
          AuditRows.insert(tx, audit);
          History.begin(tx, audit.id());
          for (var said : followUp.all()) {
            History.append(
                tx, audit.id(), Link.JUDGEMENT, AnnotationRows.insert(tx, audit.id(), said));
          }
          return audit;
        });
  }

  /// The audits an audit comes back to, newest first; those that are gone end the list.
  public List<AssessedAudit> before(Audit audit, Checklist checklist) {
    return database.read(
        tx -> {
          var chain = new ArrayList<AssessedAudit>();
          var known = new HashSet<UUID>();
          known.add(audit.id());
          var next = audit.follows();
          while (next.filter(known::add).isPresent()) {
            var found = AuditRows.find(tx, next.get());
            if (found.isPresent()) {
              chain.add(loaded(tx, found.get(), checklist));
            }
            next = found.flatMap(Audit::follows);
          }
          return chain;
        });
  }

  /// Replaces the details of an open audit: client, scope, auditor, reviewer, classification and
  /// next review. What was audited and when it was opened stay.
  public void update(Audit audit) {
    database.write(
        tx -> {
          if (AuditRows.updateDetails(tx, audit) == 0) {
            throw unknown(audit.id());
          }
          return audit;
        });
  }

  /// Every audit, newest first, counted against the given checklist.
  public List<AuditSummary> list(Checklist checklist) {
    return database.read(tx -> Summaries.all(tx, checklist, this::dayOf));
  }

  /// One audit with its latest run and every annotation.
  ///
  /// @throws StoreFault when there is none of that id
  public AssessedAudit load(UUID audit, Checklist checklist) {
    return database.read(
        tx -> {
          var found = AuditRows.find(tx, audit).orElseThrow(() -> unknown(audit));
          return loaded(tx, found, checklist);
        });
  }

  private AssessedAudit loaded(Transaction tx, Audit audit, Checklist checklist)
      throws SQLException {
    return new AssessedAudit(
        audit,
        checklist,
        RunRows.latest(tx, audit.id()),
        AnnotationRows.ofAudit(tx, audit.id()),
        new Dossier(
            AttachmentRows.ofAudit(tx, audit.id()),
            PinRows.ofAudit(tx, audit.id()),
            ReviewRows.ofAudit(tx, audit.id())),
        dayOf(audit));
  }

  /// Ids of controls that the latest run answered otherwise than the one before it; for the first
  /// run of a follow-up, than the latest of the audit it follows. Empty when there is none before.
  public Set<String> answeredOtherwise(Audit audit) {
    return database.read(
        tx -> Set.copyOf(OutcomeRows.answeredOtherwise(tx, audit.id(), audit.follows())));
  }

  /// A sealed audit says for ever what it said on the day of its seal.
  private LocalDate dayOf(Audit audit) {
    return LocalDate.ofInstant(audit.sealedAt().orElseGet(clock::instant), ZoneId.systemDefault());
  }

  /// Keeps what the auditor says of one control.
  public void annotate(UUID audit, Annotation annotation) {
    keep(Link.JUDGEMENT, _ -> audit, tx -> AnnotationRows.insert(tx, audit, annotation));
  }

  /// Keeps what the auditor says of several controls or findings: all of it, or nothing.
  public void annotate(UUID audit, List<Annotation> annotations) {
    database.write(
        tx -> {
          for (var annotation : annotations) {
            long row = AnnotationRows.insert(tx, audit, annotation);
            History.append(tx, audit, Link.JUDGEMENT, row);
          }
          return audit;
        });
  }

  /// Keeps a step of the review by a second person.
  public void review(UUID audit, ReviewStep step) {
    keep(Link.REVIEW, _ -> audit, tx -> ReviewRows.insert(tx, audit, step));
  }

  /// Closes the audit with its signed report.
  public void seal(UUID audit, SealedReport report) {
    keep(
        Link.SEALED,
        _ -> audit,
        tx -> {
          if (AuditRows.seal(tx, audit, report.signedAt()) == 0) {
            throw unknown(audit);
          }
          return ReportStore.insert(tx, audit, report);
        });
  }

  /// A number that is another one after another window wrote to the store; what this window writes
  /// does not change it.
  public long writtenByOthers() {
    return database.read(tx -> tx.one("pragma data_version", row -> row.getLong(1)).orElse(0L));
  }

  /// Changes whenever anything is appended to the audit or its details change; absent when there is
  /// no such audit any more.
  public Optional<String> standing(UUID audit) {
    return database.read(tx -> AuditRows.standing(tx, audit));
  }

  /// Whether everything appended to the audit is as it was when it was appended.
  public boolean historyIntact(UUID audit) {
    return historyIntact(audit, FileProgress.UNHEARD);
  }

  /// The same, telling how far it is. What is stored meanwhile need not wait for it, and is not
  /// looked at.
  public boolean historyIntact(UUID audit, FileProgress progress) {
    progress.step(0, 1);
    try (var beside = database.beside()) {
      return beside.read(tx -> History.isIntact(tx, audit, progress));
    }
  }

  /// Where audits are put away or deleted.
  public AuditShelf shelf() {
    return new AuditShelf(database, clock);
  }

  /// The runs of the audits and what the server answered in them.
  public RunStore runs() {
    return new RunStore(database);
  }

  /// The pictures and files that lie in the audits.
  public AttachmentStore attachments() {
    return new AttachmentStore(database);
  }

  /// Keeps that a row of evidence goes into the report.
  public void pin(UUID audit, EvidencePin pin, String author, Instant at) {
    keep(Link.PIN, _ -> audit, tx -> PinRows.insert(tx, audit, pin, PinRows.PINNED, author, at));
  }

  /// Keeps that it does not any more.
  public void unpin(UUID audit, EvidencePin pin, String author, Instant at) {
    keep(Link.PIN, _ -> audit, tx -> PinRows.insert(tx, audit, pin, PinRows.FREE, author, at));
  }

  /// Where packs are put that are asked in every run; see [PackShelf].
  public Path placeOfPacks() {
    return new DataFolder(database.file().resolveSibling("")).packs();
  }

  /// The library of wordings that lies beside the audits.
  public WordingStore wordings() {
    return new WordingStore(database, clock);
  }

  /// Inserts one row and adds its link to the history of the audit it belongs to.
  private void keep(Link link, Work<UUID> audit, Work<Long> insert) {
    database.write(
        tx -> {
          long row = insert.in(tx);
          History.append(tx, audit.in(tx), link, row);
          return row;
        });
  }

  static StoreFault unknown(UUID audit) {
    return new StoreFault(StoreFault.Kind.UNKNOWN, Messages.unknownAudit(audit));
  }
}
