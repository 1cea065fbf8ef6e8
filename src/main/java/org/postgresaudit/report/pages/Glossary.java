package org.postgresaudit.report.pages;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.postgresaudit.report.text.FixedTexts;

/// The words a reader may not know, each with what it means, sorted as the language sorts.
final class Glossary {
  private Glossary() {}

  static List<Fact> of(FixedTexts texts) {
    return Stream.of(
            Fact.of(texts.say("glossary.cluster"), texts.say("glossary.cluster.means")),
            Fact.of(texts.say("glossary.control"), texts.say("glossary.control.means")),
            Fact.of(texts.say("glossary.cve"), texts.say("glossary.cve.means")),
            Fact.of(texts.say("glossary.definer"), texts.say("glossary.definer.means")),
            Fact.of(texts.say("glossary.extension"), texts.say("glossary.extension.means")),
            Fact.of(texts.say("glossary.finding"), texts.say("glossary.finding.means")),
            Fact.of(texts.say("glossary.hba"), texts.say("glossary.hba.means")),
            Fact.of(texts.say("glossary.pades"), texts.say("glossary.pades.means")),
            Fact.of(texts.say("glossary.path"), texts.say("glossary.path.means")),
            Fact.of(texts.say("glossary.policy"), texts.say("glossary.policy.means")),
            Fact.of(texts.say("glossary.probe"), texts.say("glossary.probe.means")),
            Fact.of(texts.say("glossary.public"), texts.say("glossary.public.means")),
            Fact.of(texts.say("glossary.run"), texts.say("glossary.run.means")),
            Fact.of(texts.say("glossary.scram"), texts.say("glossary.scram.means")),
            Fact.of(texts.say("glossary.superuser"), texts.say("glossary.superuser.means")),
            Fact.of(texts.say("glossary.tls"), texts.say("glossary.tls.means")),
            Fact.of(texts.say("glossary.verifier"), texts.say("glossary.verifier.means")),
            Fact.of(texts.say("glossary.wal"), texts.say("glossary.wal.means")))
        .sorted(
            Comparator.comparing(
                Fact::label, Collator.getInstance(texts.language().locale())::compare))
        .toList();
  }
}
