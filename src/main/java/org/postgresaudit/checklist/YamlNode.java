package org.postgresaudit.checklist;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/// A piece of a YAML file that knows its file and line, so that every fault can be pointed at.
final class YamlNode {
  private final String file;
  private final Node node;

  private YamlNode(String file, Node node) {
    this.file = file;
    this.node = node;
  }

  /// Reads one file; it must hold one mapping.
  static YamlNode read(String file, String text) {
    var settings = LoadSettings.builder().setLabel(file).setUseMarks(true).build();
    Optional<Node> root;
    try {
      YamlShape.check(file, text, settings);
      root = new Compose(settings).composeString(text);
    } catch (MarkedYamlEngineException e) {
      int line = e.getProblemMark().map(mark -> mark.getLine() + 1).orElse(0);
      throw new ChecklistFault(file, line, "this is no valid YAML: " + e.getProblem());
    } catch (YamlEngineException e) {
      throw new ChecklistFault(file, 0, "this is no valid YAML: " + e.getMessage());
    }
    return new YamlNode(
        file, root.orElseThrow(() -> new ChecklistFault(file, 0, "the file is empty")));
  }

  /// The fields of a mapping, in the order written; a field that is not among `known`, comes out of
  /// that order or comes twice is a fault.
  Map<String, YamlNode> fields(List<String> known) {
    var faults = new ReadFaults();
    var fields = fields(known, faults);
    faults.raise();
    return fields;
  }

  /// The same, noting what is wrong with the fields and giving those that can be used.
  Map<String, YamlNode> fields(List<String> known, ReadFaults faults) {
    var fields = anyFields(faults);
    int last = -1;
    for (var field : List.copyOf(fields.entrySet())) {
      int place = known.indexOf(field.getKey());
      if (place < 0) {
        faults.add(field.getValue().fault("unknown field \"" + field.getKey() + "\""));
        fields.remove(field.getKey());
      } else if (place < last) {
        faults.add(
            field
                .getValue()
                .fault(
                    "field \"%s\" belongs before \"%s\""
                        .formatted(field.getKey(), known.get(last))));
      } else {
        last = place;
      }
    }
    return fields;
  }

  /// The fields of a mapping whose names are free.
  Map<String, YamlNode> anyFields() {
    var faults = new ReadFaults();
    var fields = anyFields(faults);
    faults.raise();
    return fields;
  }

  private Map<String, YamlNode> anyFields(ReadFaults faults) {
    if (!(node instanceof MappingNode mapping)) {
      throw fault("here should be fields, each with a name and a colon");
    }
    var fields = new LinkedHashMap<String, YamlNode>();
    for (var entry : mapping.getValue()) {
      var name = new YamlNode(file, entry.getKeyNode()).text();
      if (fields.putIfAbsent(name, new YamlNode(file, entry.getValueNode())) != null) {
        faults.add(
            new YamlNode(file, entry.getKeyNode()).fault("field \"" + name + "\" comes twice"));
      }
    }
    return fields;
  }

  boolean isList() {
    return node instanceof SequenceNode;
  }

  boolean isText() {
    return node instanceof ScalarNode;
  }

  /// The parts of a list.
  List<YamlNode> list() {
    if (!(node instanceof SequenceNode sequence)) {
      throw fault("here should be a list");
    }
    var parts = new ArrayList<YamlNode>();
    sequence.getValue().forEach(part -> parts.add(new YamlNode(file, part)));
    return parts;
  }

  /// The texts of a list.
  List<String> texts() {
    return list().stream().map(YamlNode::text).toList();
  }

  /// A text that is not empty, without blanks around it.
  String text() {
    if (!(node instanceof ScalarNode scalar)) {
      throw fault("here should be a text");
    }
    var text = scalar.getValue().strip();
    if (text.isEmpty()) {
      throw fault("here should be a text, but it is empty");
    }
    return text;
  }

  /// A whole number if it is written as one without quotes, else the text.
  Object numberOrText() {
    var text = text();
    boolean plain = node instanceof ScalarNode scalar && scalar.isPlain();
    return plain && text.matches("-?\\d{1,9}") ? (Object) Integer.valueOf(text) : text;
  }

  /// One of the given words.
  String oneOf(Set<String> words) {
    var text = text();
    if (!words.contains(text)) {
      throw fault(
          "\"%s\" is not known here; write one of %s"
              .formatted(text, words.stream().sorted().toList()));
    }
    return text;
  }

  /// A fault on one of the lines of [#text].
  ChecklistFault fault(TextFault fault) {
    if (node instanceof ScalarNode scalar && scalar.getScalarStyle() == ScalarStyle.LITERAL) {
      var written = scalar.getValue();
      var blank = written.substring(0, written.length() - written.stripLeading().length());
      int skipped = (int) blank.chars().filter(c -> c == '\n').count();
      int head = node.getStartMark().map(mark -> mark.getLine() + 1).orElse(0);
      return new ChecklistFault(file, head + skipped + fault.line(), fault.reason());
    }
    return fault(fault.reason());
  }

  /// A fault at this place.
  ChecklistFault fault(String reason) {
    int line = node.getStartMark().map(mark -> mark.getLine() + 1).orElse(0);
    return new ChecklistFault(file, line, reason);
  }
}
