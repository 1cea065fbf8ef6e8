package org.postgresaudit.advisories;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Looks up releases and flaws in the dated tables.
///
/// A version number does not tell everything: a distribution may have repaired a flaw without
/// changing it, and a table knows nothing that happened after [#asOf()].
public final class Advisories {
  private static final int FIRST_MAJOR_OF_TWO_NUMBERS = 10;
  private static final Comparator<Vulnerability> WORST_FIRST =
      comparing((Vulnerability flaw) -> flaw.score().orElse(BigDecimal.ZERO))
          .reversed()
          .thenComparing(flaw -> DottedVersion.of(flaw.cve()), Comparator.reverseOrder());

  private final AdvisoryFiles.Releases releases;
  private final AdvisoryFiles.Vulnerabilities vulnerabilities;
  private final AdvisoryFiles.Extensions extensions;

  Advisories(
      AdvisoryFiles.Releases releases,
      AdvisoryFiles.Vulnerabilities vulnerabilities,
      AdvisoryFiles.Extensions extensions) {
    this.releases = releases;
    this.vulnerabilities = vulnerabilities;
    this.extensions = extensions;
  }

  /// The tables that come with the product.
  ///
  /// @throws IllegalStateException when they are missing or damaged
  public static Advisories bundled() {
    return new Advisories(
        AdvisoryFiles.bundled("releases.json", AdvisoryFiles.Releases.class),
        AdvisoryFiles.bundled("vulnerabilities.json", AdvisoryFiles.Vulnerabilities.class),
        AdvisoryFiles.bundled("extensions.json", AdvisoryFiles.Extensions.class));
  }

  /// The day up to which all tables are complete as far as their sources go.
  public LocalDate asOf() {
    return Collections.min(List.of(releases.asOf(), vulnerabilities.asOf(), extensions.asOf()));
  }

  /// What is known about the release with that `server_version_num`, such as 150018. Empty for
  /// major versions before 10 and for those that the table does not know yet.
  public Optional<Release> release(int serverVersionNum) {
    int number = majorOf(serverVersionNum);
    var running = versionOf(serverVersionNum);
    return releases.majors().stream()
        .filter(major -> major.major() == number)
        .findFirst()
        .map(
            major -> {
              var newest = major.minors().getLast();
              return new Release(
                  running,
                  number,
                  major.minors().stream()
                      .filter(minor -> minor.version().equals(running))
                      .map(AdvisoryFiles.Minor::released)
                      .findFirst(),
                  newest.version(),
                  newest.released(),
                  major.endOfLife());
            });
  }

  /// The flaws of the release with that `server_version_num`, worst score first. An empty list says
  /// that none is known for it; ask [#release(int)] first whether the table knows the major
  /// version.
  public List<Vulnerability> vulnerabilitiesOf(int serverVersionNum) {
    return vulnerabilities.vulnerabilities().stream()
        .flatMap(
            entry ->
                openFix(entry, serverVersionNum).map(fix -> vulnerability(entry, fix)).stream())
        .sorted(WORST_FIRST)
        .toList();
  }

  /// The flaws of an extension that does not come with PostgreSQL. An empty list means little
  /// unless [#knowsExtension(String)].
  ///
  /// @param name as in `create extension`
  /// @param version as in `pg_extension.extversion`
  public List<ExtensionVulnerability> vulnerabilitiesOfExtension(String name, String version) {
    var running = DottedVersion.of(version);
    return extensions.vulnerabilities().stream()
        .filter(entry -> entry.extension().equals(name))
        .filter(entry -> entry.affected().stream().anyMatch(range -> range.includes(running)))
        .map(
            entry ->
                new ExtensionVulnerability(
                    entry.extension(),
                    entry.cve(),
                    entry.fixedIn(),
                    entry.score(),
                    entry.prerequisite(),
                    entry.summary(),
                    entry.caveat(),
                    entry.source()))
        .toList();
  }

  /// Whether the table has looked at this extension at all.
  public boolean knowsExtension(String name) {
    return knownExtensions().contains(name);
  }

  /// Names of the extensions the table has looked at, as in `create extension`.
  public Set<String> knownExtensions() {
    return extensions.vulnerabilities().stream()
        .map(AdvisoryFiles.ExtensionEntry::extension)
        .collect(toUnmodifiableSet());
  }

  /// Empty when the running release has the repair, or was never concerned.
  private static Optional<Fix> openFix(AdvisoryFiles.Entry entry, int serverVersionNum) {
    int major = majorOf(serverVersionNum);
    var running = DottedVersion.of(versionOf(serverVersionNum));
    var fixed = Optional.ofNullable(entry.fixedIn().get(major));
    if (fixed.isPresent()) {
      return fixed
          .filter(version -> running.compareTo(DottedVersion.of(version)) < 0)
          .map(Fix.FixedIn::new);
    }
    var probably = Optional.ofNullable(entry.fixedInUnconfirmed().get(major));
    if (probably.isPresent()) {
      return probably
          .filter(version -> running.compareTo(DottedVersion.of(version)) < 0)
          .map(Fix.ProbablyFixedIn::new);
    }
    boolean tooOldToBeRepaired =
        entry.olderMajorsAlsoAffected().orElse(false)
            && Stream.of(entry.fixedIn(), entry.fixedInUnconfirmed())
                .flatMap(fixes -> fixes.keySet().stream())
                .allMatch(repaired -> major < repaired);
    return tooOldToBeRepaired ? Optional.of(new Fix.NeverFixed(major)) : Optional.empty();
  }

  private static Vulnerability vulnerability(AdvisoryFiles.Entry entry, Fix fix) {
    return new Vulnerability(
        entry.cve(),
        entry.component(),
        fix,
        entry.score(),
        entry.vector(),
        entry.prerequisite(),
        entry.summary(),
        entry.released(),
        entry.afterUpdate(),
        entry.caveat(),
        entry.sources());
  }

  private static int majorOf(int serverVersionNum) {
    return serverVersionNum / 10_000;
  }

  private static String versionOf(int serverVersionNum) {
    int major = majorOf(serverVersionNum);
    return major >= FIRST_MAJOR_OF_TWO_NUMBERS
        ? major + "." + serverVersionNum % 10_000
        : "%d.%d.%d".formatted(major, serverVersionNum / 100 % 100, serverVersionNum % 100);
  }
}
