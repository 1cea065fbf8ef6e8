package org.postgresaudit.report.content;

import java.util.Locale;

/// A published standard whose requirements controls are mapped to.
public enum Standard {
  CIS("CIS PostgreSQL Benchmark"),
  STIG("DISA STIG for PostgreSQL"),
  ISO_27001("ISO/IEC 27001:2022"),
  PCI_DSS("PCI DSS 4.0"),
  NIST_800_53("NIST SP 800-53");

  private final String title;

  Standard(String title) {
    this.title = title;
  }

  /// Its key in control files and on the command line, such as `pci_dss`.
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// Its name for people, the same in every language.
  public String title() {
    return title;
  }
}
