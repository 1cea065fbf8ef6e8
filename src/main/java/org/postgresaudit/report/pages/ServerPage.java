package org.postgresaudit.report.pages;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.postgresaudit.probe.Finding;
import org.postgresaudit.probe.Run;
import org.postgresaudit.report.content.ReportContent;
import org.postgresaudit.report.content.ReportedControl;
import org.postgresaudit.report.text.FixedTexts;
import org.postgresaudit.report.text.VisibleText;
import org.postgresaudit.report.text.Words;
import org.postgresaudit.target.ServerFacts;

/// What the server said of itself, and the names on it that are not what they look like, ready for
/// its template.
record ServerPage(
    boolean known,
    List<Fact> facts,
    List<InventoryPage.Listing> listings,
    List<AccessPage> access,
    boolean hasOddNames,
    List<Fact> oddNames,
    String moreOddNames) {

  private static final int MOST_NAMES = 60;
  private static final int MOST_LETTERS = 160;

  static ServerPage of(ReportContent content) {
    Optional<ServerFacts> server = content.run().flatMap(Run::facts);
    ServerMessages say = new ServerMessages(content.texts());
    List<String> odd = oddNames(content, server);
    return new ServerPage(
        server.isPresent(),
        server.map(facts -> facts(facts, content)).orElse(List.of()),
        InventoryPage.of(content),
        AccessPage.of(content),
        !odd.isEmpty(),
        odd.stream().limit(MOST_NAMES).map(ServerPage::spelled).toList(),
        odd.size() > MOST_NAMES ? say.moreNames(odd.size() - MOST_NAMES) : "");
  }

  private static List<Fact> facts(ServerFacts facts, ReportContent content) {
    FixedTexts texts = content.texts();
    ServerMessages say = new ServerMessages(texts);
    return Fact.known(
        Fact.of(texts.say("server.version"), facts.version()),
        Fact.of(texts.say("server.ownWords"), facts.description()),
        Fact.of(texts.say("server.platform"), say.platform(facts)),
        Fact.of(texts.say("server.standing"), say.standing(facts.standing())),
        Fact.of(
            texts.say("server.since"),
            texts.speech().moment(facts.startedAt(), content.details().zone())),
        Fact.of(texts.say("server.clock"), say.clock(facts.clockAhead())),
        Fact.of(
            texts.say("server.session"),
            facts.tls().map(ServerMessages::tls).orElseGet(say::withoutTls)),
        Fact.of(texts.say("server.role"), facts.role()),
        Fact.of(texts.say("server.rights"), say.rights(facts.rights())));
  }

  private static List<String> oddNames(ReportContent content, Optional<ServerFacts> server) {
    Set<String> names = new LinkedHashSet<>();
    server.ifPresent(
        facts -> {
          names.add(facts.role());
          facts.databases().forEach(database -> names.add(database.name()));
        });
    for (ReportedControl control : content.controls()) {
      for (Finding finding : control.assessment().findings()) {
        names.addAll(finding.identity().values());
      }
    }
    return names.stream().filter(name -> !VisibleText.isPlain(name)).collect(Collectors.toList());
  }

  private static Fact spelled(String name) {
    String shown = Words.shortened(name, MOST_LETTERS);
    return Fact.mono(shown, VisibleText.spelled(shown));
  }
}
