package org.postgresaudit.audit;

import java.util.List;

/// What lies in an audit beside its annotations.
///
/// @param attachments in the order of their places
/// @param pins rows of evidence that go into the report
/// @param review steps of the second person's review, oldest first
public record Dossier(
    List<Attachment> attachments, List<EvidencePin> pins, List<ReviewStep> review) {
  /// Nothing lies there.
  public static final Dossier EMPTY = new Dossier(List.of(), List.of(), List.of());

  public Dossier {
    attachments = List.copyOf(attachments);
    pins = List.copyOf(pins);
    review = List.copyOf(review);
  }

  /// What lies beside one control, its findings included.
  public List<Attachment> attachmentsOf(String control) {
    return attachments.stream().filter(a -> a.subject().control().equals(control)).toList();
  }

  /// What lies beside one control as a whole or one finding of it, and not beside the other.
  public List<Attachment> attachmentsOf(Subject subject) {
    return attachments.stream().filter(a -> a.subject().equals(subject)).toList();
  }
}
