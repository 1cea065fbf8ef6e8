package org.postgresaudit.checklist;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// The topics of one `providers.yaml`: topic → platform → where its provider shows the answer. A
/// pack may use those that come with the product.
final class ProviderTopics {
  static final String FILE = "providers.yaml";

  private static final Set<String> PLATFORMS =
      new TreeSet<>(
          List.of("rds", "aurora", "cloud-sql", "azure", "supabase", "neon", "crunchy-bridge"));

  private final Map<String, YamlNode> places;
  private final Map<String, ProviderAnswers> topics;
  private final Set<String> used = new HashSet<>();
  private final boolean isRead;

  private ProviderTopics(
      Map<String, YamlNode> places, Map<String, ProviderAnswers> topics, boolean isRead) {
    this.places = places;
    this.topics = topics;
    this.isRead = isRead;
  }

  /// Those of a file with faults, which are told already: every name is taken as it comes.
  static ProviderTopics unread() {
    return new ProviderTopics(Map.of(), Map.of(), false);
  }

  static ProviderTopics none() {
    return new ProviderTopics(Map.of(), Map.of(), true);
  }

  /// Throws [ChecklistFault] for a platform that is not known, or one without a text.
  static ProviderTopics of(YamlNode file) {
    var places = file.anyFields();
    var topics = new HashMap<String, ProviderAnswers>();
    places.forEach((topic, node) -> topics.put(topic, answers(topic, node)));
    return new ProviderTopics(places, topics, true);
  }

  private static ProviderAnswers answers(String topic, YamlNode node) {
    if (!topic.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
      throw node.fault("the name of a topic is made of lower-case words and hyphens");
    }
    var texts = new HashMap<String, String>();
    node.anyFields()
        .forEach(
            (platform, text) -> {
              if (!PLATFORMS.contains(platform)) {
                throw text.fault(
                    "\"%s\" is no provider known here; write one of %s"
                        .formatted(platform, PLATFORMS));
              }
              texts.put(platform, text.text());
            });
    if (texts.isEmpty()) {
      throw node.fault("the topic \"" + topic + "\" names no provider");
    }
    return new ProviderAnswers(topic, texts);
  }

  /// The topic that a control names.
  ProviderAnswers named(YamlNode name) {
    var topic = name.text();
    used.add(topic);
    if (!isRead) {
      return new ProviderAnswers(topic, Map.of());
    }
    return find(topic)
        .or(() -> bundled().find(topic))
        .orElseThrow(
            () ->
                name.fault(
                    "\"%s\" is no topic of %s; write one of %s"
                        .formatted(topic, FILE, new TreeSet<>(topics.keySet()))));
  }

  /// Throws [ChecklistFault] when a topic is there for nothing.
  void refuseUnused() {
    places.forEach(
        (topic, node) -> {
          if (!used.contains(topic)) {
            throw node.fault("no control names the topic \"" + topic + "\"");
          }
        });
  }

  private Optional<ProviderAnswers> find(String topic) {
    return Optional.ofNullable(topics.get(topic));
  }

  private static ProviderTopics bundled() {
    try (var in = ProviderTopics.class.getResourceAsStream("/checklist/" + FILE)) {
      return in == null ? none() : of(YamlNode.read(FILE, new String(in.readAllBytes(), UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException("Could not read the bundled " + FILE, e);
    }
  }
}
