internal import WeirProtobuf

/// Well-known types from their bytes.
extension Decoding {
  /// - Parameter found: the values of each field, by the order of the fields' numbers.
  func value(
    _ form: OwnForm, _ type: MessageType, _ found: [[WireValue]], _ path: JSONPath, _ depth: Int
  ) throws(ProtobufJSONError) -> JSONValue {
    switch form {
    case .wrapper:
      guard let field = type.fields.first, !found[0].isEmpty else {
        return type.fields.first.map { zero($0.kind) } ?? .null
      }
      return try single(field.kind, found[0], path, depth)
    case .timestamp:
      guard let text = TimestampText.text(seconds: seconds(found), nanos: nanos(found)) else {
        throw path.error("is not from year 1 to year 9999")
      }
      return .string(text)
    case .duration:
      guard let text = DurationText.text(seconds: seconds(found), nanos: nanos(found)) else {
        throw path.error("is not within 10,000 years, or has parts of different signs")
      }
      return .string(text)
    case .fieldMask: return .string(try fieldMask(type, found, path, depth))
    case .structure:
      guard case .map(let entry, let key, let value)? = type.fields.first?.shape else { throw malformed(type, path) }
      return try map(entry, key, value, found[0], path, depth)
    case .listValue: return .array(try elements(type, found, path, depth))
    case .value: return try dynamic(type, found, path, depth)
    case .any: return try any(type, found, path, depth)
    }
  }

  private func malformed(_ type: MessageType, _ path: JSONPath) -> ProtobufJSONError {
    path.error("\(type.name) is not declared as it should be")
  }

  private func number(_ found: [[WireValue]], _ index: Int) -> UInt64 {
    guard index < found.count, case .number(let bits)? = found[index].last else { return 0 }
    return bits
  }

  private func seconds(_ found: [[WireValue]]) -> Int64 { Int64(bitPattern: number(found, 0)) }

  private func nanos(_ found: [[WireValue]]) -> Int32 { Int32(truncatingIfNeeded: number(found, 1)) }

  private func elements(
    _ type: MessageType, _ found: [[WireValue]], _ path: JSONPath, _ depth: Int
  ) throws(ProtobufJSONError) -> [JSONValue] {
    guard let field = type.fields.first else { throw malformed(type, path) }
    var elements: [JSONValue] = []
    for value in found[0] { elements.append(try single(field.kind, [value], path.element(elements.count), depth)) }
    return elements
  }

  private func fieldMask(
    _ type: MessageType, _ found: [[WireValue]], _ path: JSONPath, _ depth: Int
  ) throws(ProtobufJSONError) -> String {
    var paths: [String] = []
    for element in try elements(type, found, path, depth) {
      guard let text = element.string, let camel = FieldMaskText.camel(text) else {
        throw path.error("a path cannot be spelled as JSON spells names")
      }
      paths.append(camel)
    }
    return paths.joined(separator: ",")
  }

  /// A `Value`, of which one field is set.
  private func dynamic(
    _ type: MessageType, _ found: [[WireValue]], _ path: JSONPath, _ depth: Int
  ) throws(ProtobufJSONError) -> JSONValue {
    guard let index = found.indices.first(where: { !found[$0].isEmpty }) else {
      throw path.error("a google.protobuf.Value has nothing in it")
    }
    let value = try single(type.fields[index].kind, found[index], path, depth)
    if type.fields[index].kind == .double, value.string != nil {
      throw path.error("JSON has no number for \(value.string ?? "")")
    }
    return value
  }

  private func any(
    _ type: MessageType, _ found: [[WireValue]], _ path: JSONPath, _ depth: Int
  ) throws(ProtobufJSONError) -> JSONValue {
    guard type.fields.count == 2 else { throw malformed(type, path) }
    guard case .string(let url) = try single(.string, found[0].isEmpty ? [] : found[0], path, depth), !url.isEmpty
    else {
      guard found[1].isEmpty else { throw path.error("a google.protobuf.Any has a value, but no type") }
      return .object(JSONObject())
    }
    guard let inner = pool.messageIndex[AnyName.reference(url)] else {
      throw path.error("the schema has no message for the type \(url)")
    }
    var content: [UInt8] = []
    if case .bytes(let range)? = found[1].last { content = Array(bytes[range]) }
    let nested = Decoding(pool: pool, options: options, bytes: content)
    let value = try nested.message(inner, [0..<content.count], path, depth: depth + 1)
    let head = JSONObject.Member("@type", .string(url))
    guard pool.messages[inner].ownForm == nil, case .object(let object) = value else {
      return .object(JSONObject([head, JSONObject.Member("value", value)]))
    }
    return .object(JSONObject([head] + object.members))
  }
}

/// The name of a message in the URL of an `Any`.
enum AnyName {
  /// With a dot ahead, as descriptors write it.
  static func reference(_ url: String) -> String {
    "." + (url.split(separator: "/", omittingEmptySubsequences: false).last.map(String.init) ?? "")
  }
}
