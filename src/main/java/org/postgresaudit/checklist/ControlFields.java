package org.postgresaudit.checklist;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The fields of one control file by name.
///
/// @param file the whole of it, for faults that concern no single field
/// @param faults where the reader notes what is wrong
record ControlFields(YamlNode file, Map<String, YamlNode> byName, ReadFaults faults) {
  /// Notes as faults what other fields the file has.
  static ControlFields of(YamlNode file, List<String> known) {
    var faults = new ReadFaults();
    return new ControlFields(file, file.fields(known, faults), faults);
  }

  boolean has(String field) {
    return byName.containsKey(field);
  }

  Optional<YamlNode> optional(String field) {
    return Optional.ofNullable(byName.get(field));
  }

  YamlNode required(String field) {
    return optional(field).orElseThrow(() -> file.fault("field \"" + field + "\" is missing"));
  }

  /// The given value in place of a field that a control without a probe may not have.
  <T> T forbidden(String field, T absent) {
    if (has(field)) {
      throw required(field).fault("a control without a probe has no field \"" + field + "\"");
    }
    return absent;
  }

  List<String> texts(String field) {
    return optional(field).map(YamlNode::texts).orElse(List.of());
  }
}
