internal import WeirProtobuf

/// Well-known types into their bytes.
extension Encoding {
  func ownForm(
    _ form: OwnForm, _ type: MessageType, _ value: JSONValue, _ path: JSONPath, into writer: inout WireWriter,
    _ depth: Int
  ) throws(ProtobufJSONError) {
    switch form {
    case .wrapper, .structure, .listValue:
      guard let field = type.fields.first else { return }
      try self.field(field, value, path, into: &writer, depth: depth)
    case .timestamp:
      guard case .string(let text) = value else { throw path.expected("a time as a string", value) }
      guard let (seconds, nanos) = TimestampText.parse(text) else {
        throw path.error("expected a time such as 1972-01-01T10:00:20.021Z, from year 1 to year 9999")
      }
      write(seconds, nanos, into: &writer)
    case .duration:
      guard case .string(let text) = value else { throw path.expected("a duration as a string", value) }
      guard let (seconds, nanos) = DurationText.parse(text) else {
        throw path.error("expected a duration in seconds such as 1.5s, within 10,000 years")
      }
      write(seconds, nanos, into: &writer)
    case .fieldMask: try fieldMask(value, path, into: &writer)
    case .value: try dynamic(type, value, path, into: &writer, depth)
    case .any: try any(value, path, into: &writer, depth)
    }
  }

  private func write(_ seconds: Int64, _ nanos: Int32, into writer: inout WireWriter) {
    if seconds != 0 {
      writer.key(1, .varint)
      writer.varint(UInt64(bitPattern: seconds))
    }
    if nanos != 0 {
      writer.key(2, .varint)
      writer.varint(UInt64(bitPattern: Int64(nanos)))
    }
  }

  private func fieldMask(
    _ value: JSONValue, _ path: JSONPath, into writer: inout WireWriter
  ) throws(ProtobufJSONError) {
    guard case .string(let text) = value else { throw path.expected("paths as a string", value) }
    for part in text.split(separator: ",") {
      guard let snake = FieldMaskText.snake(String(part)) else { throw path.error("a path has an underscore in it") }
      writer.key(1, .delimited)
      writer.delimited(Array(snake.utf8))
    }
  }

  /// A `Value`: the field for what the JSON is.
  private func dynamic(
    _ type: MessageType, _ value: JSONValue, _ path: JSONPath, into writer: inout WireWriter, _ depth: Int
  ) throws(ProtobufJSONError) {
    let number: Int32 =
      switch value {
      case .null: 1
      case .integer, .real, .number: 2
      case .string: 3
      case .bool: 4
      case .object: 5
      case .array: 6
      }
    guard let index = type.index(numbered: number) else {
      throw path.error("\(type.name) is not declared as it should be")
    }
    try field(type.fields[index], value, path, into: &writer, depth: depth)
  }

  private func any(
    _ value: JSONValue, _ path: JSONPath, into writer: inout WireWriter, _ depth: Int
  ) throws(ProtobufJSONError) {
    guard case .object(let object) = value else { throw path.expected("an object", value) }
    guard !object.members.isEmpty else { return }
    guard case .string(let url)? = object["@type"] else { throw path.error("@type is missing, or no string") }
    guard url.contains("/"), let inner = pool.messageIndex[AnyName.reference(url)] else {
      throw path.member("@type").error("the schema has no message for the type \(url)")
    }
    let others = object.members.filter { $0.name != "@type" }
    var content = WireWriter()
    if pool.messages[inner].ownForm != nil {
      guard others.count == 1, others[0].name == "value" else {
        throw path.error("\(pool.messages[inner].name) stands in an Any under the name value, alone")
      }
      try message(inner, others[0].value, path.member("value"), into: &content, depth: depth + 1)
    } else {
      try message(inner, .object(JSONObject(others)), path, into: &content, depth: depth + 1)
    }
    writer.key(1, .delimited)
    writer.delimited(Array(url.utf8))
    writer.key(2, .delimited)
    writer.delimited(content.bytes)
  }
}
