package org.postgresaudit.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.postgresaudit.report.content.ReportDetails.Recipient;
import org.postgresaudit.report.letterhead.Brand;
import org.postgresaudit.report.letterhead.Letterhead;
import org.postgresaudit.report.letterhead.Logo;
import org.postgresaudit.report.signature.ReportFault;
import org.postgresaudit.report.text.ReportLanguage;
import picocli.CommandLine.Option;

/// How the report is framed: whose it is, who gets it, and how it looks.
final class FramingOptions {
  @Option(
      names = "--language",
      paramLabel = "CODE",
      description =
          "Language of the report's own texts: en, fr, de or es. Default: en. What the controls and"
              + " the server say stays as it is.")
  private String language = ReportLanguage.ENGLISH.code();

  @Option(names = "--organisation", paramLabel = "TEXT", description = "Your firm, for the report.")
  private Optional<String> organisation = Optional.empty();

  @Option(
      names = "--contact",
      paramLabel = "TEXT",
      description = "How the reader of the report reaches you, such as a telephone number.")
  private Optional<String> contact = Optional.empty();

  @Option(
      names = "--logo",
      paramLabel = "FILE",
      description = "PNG or JPEG picture for the cover, of at most 4 MB and 3000 × 3000 pixels.")
  private Optional<Path> logo = Optional.empty();

  @Option(
      names = "--colours",
      paramLabel = "HEADINGS,LINKS",
      description = {
        "Two colours for the report, such as #14304f,#0b6e75. Text in a colour that is too pale to",
        "read gets a darker tone of it."
      })
  private Optional<String> colours = Optional.empty();

  @Option(
      names = "--author",
      paramLabel = "NAME",
      description = "Who else wrote the report; may be repeated.")
  private List<String> authors = new ArrayList<>();

  @Option(
      names = "--reviewer",
      paramLabel = "NAME",
      description = "Second person; the report keeps a place for their signature.")
  private Optional<String> reviewer = Optional.empty();

  @Option(
      names = "--recipient",
      paramLabel = "NAME;ROLE;COPY",
      description =
          "Who gets a copy, such as \"Dr Vogt;Head of IT;PDF, encrypted\"; may be repeated.")
  private List<String> recipients = new ArrayList<>();

  @Option(
      names = "--classification",
      paramLabel = "TEXT",
      description = "Printed on every page. Default: Confidential, in the language of the report.")
  private Optional<String> classification = Optional.empty();

  @Option(
      names = "--report-number",
      paramLabel = "TEXT",
      description = "Default: made of the year and the audit.")
  private Optional<String> number = Optional.empty();

  @Option(names = "--report-version", paramLabel = "TEXT", description = "Default: 1.0.")
  private Optional<String> version = Optional.empty();

  /// @param pdf where the report goes; without it there is nothing to frame
  Framing framing(Optional<Path> pdf) {
    var spoken =
        ReportLanguage.of(language.strip().toLowerCase(Locale.ROOT))
            .orElseThrow(() -> usage(Messages.unknownLanguage(language)));
    if (pdf.isEmpty() && isAnyGiven()) {
      throw usage(FramingMessages.needsPdf());
    }
    return new Framing(
        new Letterhead(organisation.orElse(""), contact.orElse(""), brand(), picture()),
        authors,
        reviewer.orElse(""),
        recipients.stream().map(FramingOptions::recipient).toList(),
        classification,
        number,
        version,
        spoken);
  }

  private boolean isAnyGiven() {
    return Stream.of(
                organisation, contact, logo, colours, reviewer, classification, number, version)
            .anyMatch(Optional::isPresent)
        || !authors.isEmpty()
        || !recipients.isEmpty();
  }

  private Brand brand() {
    if (colours.isEmpty()) {
      return Brand.DEFAULT;
    }
    var both = Stream.of(colours.get().split(",", -1)).flatMap(part -> Brand.colour(part).stream());
    var read = both.toList();
    if (read.size() != 2 || colours.get().chars().filter(c -> c == ',').count() != 1) {
      throw usage(FramingMessages.noColours(colours.get()));
    }
    return new Brand(read.get(0), read.get(1));
  }

  /// A report without the logo one asked for would be another report.
  private Optional<Logo> picture() {
    if (logo.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(Logo.read(logo.get()));
    } catch (ReportFault e) {
      throw usage(String.valueOf(e.getMessage()) + ".");
    }
  }

  private static Recipient recipient(String typed) {
    var parts = typed.split(";", -1);
    if (parts.length > 3 || parts[0].isBlank()) {
      throw usage(FramingMessages.noRecipient(typed));
    }
    return new Recipient(
        parts[0].strip(),
        parts.length > 1 ? parts[1].strip() : "",
        parts.length > 2 ? parts[2].strip() : "");
  }

  private static CommandFault usage(String sentence) {
    return new CommandFault(ExitCode.USAGE, sentence);
  }
}
