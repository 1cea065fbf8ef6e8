package org.postgresaudit.ui.checklist;

import org.postgresaudit.checklist.ChecklistFault;
import org.postgresaudit.store.PackShelf.Origin;
import org.postgresaudit.ui.kit.Words;

/// The texts about packs: which are in use, adding one, confirming it and taking it out.
final class PackMessages {
  private PackMessages() {}

  static String packs() {
    return "Packs";
  }

  static String pack(String version) {
    return "Postgres Audit " + version;
  }

  static String packFacts(int count) {
    return ChecklistMessages.controls(count) + ", built in";
  }

  static String shortHash(String sha256) {
    return sha256.length() > 8
        ? "sha256 " + sha256.substring(0, 4) + "…" + sha256.substring(sha256.length() - 4)
        : sha256;
  }

  static String copyHash() {
    return "Copy the SHA-256 of this pack";
  }

  static String addPack() {
    return "Add a pack…";
  }

  static String addingPack() {
    return "Adding a pack";
  }

  static String readingPacks() {
    return "Reading your packs";
  }

  static String readAgain() {
    return "Read the packs again";
  }

  static String choosePack() {
    return "Choose the folder of a pack";
  }

  static String noPacksYet() {
    return "Controls of your own go into a pack: a folder like the checklist's.";
  }

  static String ownPackFacts(int count, String version) {
    return ChecklistMessages.controls(count) + ", version " + version;
  }

  static String confirmedBy(String by, String at) {
    return by.isBlank() ? "Confirmed " + at : "Confirmed by " + by + ", " + at;
  }

  static String notConfirmed(Origin origin) {
    return switch (origin) {
      case NEW -> "Not in use: nobody has confirmed it yet.";
      case CHANGED -> "Not in use: it was changed since it was confirmed.";
    };
  }

  static String refused(ChecklistFault fault) {
    return "Refused. " + fault.told();
  }

  static String further(int faults) {
    return faults == 1 ? "One more fault" : faults + " more faults";
  }

  static String readAndConfirm() {
    return "Read and confirm";
  }

  static String takeOut() {
    return "Take out of use";
  }

  static String remove() {
    return "Remove";
  }

  static String allFaults() {
    return "All faults";
  }

  static String packRefused(int faults) {
    return faults == 1
        ? "The pack has a fault and cannot be used"
        : "The pack has " + faults + " faults and cannot be used";
  }

  static String useQuestion(String name) {
    return "Use the pack " + name + "?";
  }

  static String useText(String name, int controls) {
    return "It asks "
        + ChecklistMessages.controls(controls)
        + " of every server that is audited from here on, with the rights of the audit's role. "
        + name
        + " is not part of Postgres Audit: read it, and use it only if you know who wrote it. A"
        + " changed pack has another SHA-256 and is asked about again.";
  }

  static String sha256() {
    return "SHA-256";
  }

  static String confirmedByField() {
    return "Confirmed by";
  }

  static String use() {
    return "Use this pack";
  }

  static String notNow() {
    return "Not now";
  }

  static String close() {
    return "Close";
  }

  static String removeQuestion(String name) {
    return "Remove the pack " + name + "?";
  }

  static String removeText() {
    return "Its folder is deleted from the packs of Postgres Audit; the folder it was added from"
        + " stays. Audits that asked it keep their results, which are shown again when the same"
        + " pack is added again.";
  }

  static String keep() {
    return "Keep it";
  }

  static String packsInUse(int controls, int packs) {
    return ChecklistMessages.controls(controls) + " in " + Words.count(packs, "pack", "packs");
  }
}
