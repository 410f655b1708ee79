internal import WeirRPC

extension ProtobufJSON {
  /// The bytes of the message that `value` describes.
  ///
  /// Fields go by their JSON or their original name; null stands for absent.
  ///
  /// - Parameters:
  ///   - path: what the message is called in errors: `request`.
  ///   - options: those about unknown fields and the depth; the others are about a text.
  /// - Throws: `ProtobufJSONError`, naming the first field that does not fit.
  public func bytes(
    of value: JSONValue, path: String, options: JSONDecodingOptions = JSONDecodingOptions()
  ) throws(ProtobufJSONError) -> [UInt8] {
    var writer = WireWriter()
    try Encoding(pool: pool, options: options).message(root, value, JSONPath(path), into: &writer, depth: 1)
    return writer.bytes
  }
}

/// A place in a JSON value; spelled out only when something is wrong there.
struct JSONPath {
  private var text: String

  init(_ root: String) { text = root }

  func member(_ name: String) -> JSONPath { JSONPath("\(text).\(name)") }
  func element(_ index: Int) -> JSONPath { JSONPath("\(text)[\(index)]") }
  func entry(_ key: String) -> JSONPath { JSONPath("\(text)[\"\(key)\"]") }
  func error(_ reason: String) -> ProtobufJSONError { ProtobufJSONError(path: text, reason: reason) }

  func expected(_ what: String, _ got: JSONValue) -> ProtobufJSONError {
    error("expected \(what), got \(got.kind)")
  }
}

struct Encoding {
  let pool: DescriptorPool
  let options: JSONDecodingOptions

  func message(
    _ type: Int, _ value: JSONValue, _ path: JSONPath, into writer: inout WireWriter, depth: Int
  ) throws(ProtobufJSONError) {
    let type = pool.messages[type]
    guard depth <= options.maximumDepth else {
      throw path.error("messages are nested more than \(options.maximumDepth) levels deep")
    }
    if let form = type.ownForm { return try ownForm(form, type, value, path, into: &writer, depth) }
    guard case .object(let object) = value else { throw path.expected("an object", value) }
    var given = [Bool](repeating: false, count: type.fields.count)
    var oneofs: [Int: String] = [:]
    for member in object.members {
      let place = path.member(member.name)
      guard let index = type.index(named: member.name) else {
        if options.ignoresUnknownFields { continue }
        throw place.error("\(type.name) has no such field")
      }
      guard member.value != .null || takesNull(type.fields[index]) else { continue }
      guard !given[index] else { throw place.error("the field is given twice, by both its names") }
      given[index] = true
      if case .explicit(oneof: let oneof?) = type.fields[index].shape {
        if let other = oneofs.updateValue(member.name, forKey: oneof) {
          throw place.error("\(other) is given too, and only one of them can be")
        }
      }
      try field(type.fields[index], member.value, place, into: &writer, depth: depth)
    }
  }

  /// For most fields, null is as good as nothing.
  private func takesNull(_ field: FieldType) -> Bool {
    switch (field.shape, field.kind) {
    case (.implicit, .enumeration(let type)), (.explicit, .enumeration(let type)):
      pool.enums[type].name == OwnForm.nullValue
    case (.explicit, .message(let type)): pool.messages[type].ownForm == .value
    default: false
    }
  }

  func field(
    _ field: FieldType, _ value: JSONValue, _ path: JSONPath, into writer: inout WireWriter, depth: Int
  ) throws(ProtobufJSONError) {
    switch field.shape {
    case .implicit, .explicit:
      guard !isIgnored(value, field.kind) else { return }
      try write(field.number, field.kind, value, path, into: &writer, depth: depth)
    case .list(let packed):
      guard case .array(let elements) = value else { throw path.expected("an array", value) }
      var content = WireWriter()
      for (index, element) in elements.enumerated() where !isIgnored(element, field.kind) {
        if packed {
          try single(field.kind, element, path.element(index), into: &content, depth: depth)
        } else {
          try write(field.number, field.kind, element, path.element(index), into: &content, depth: depth)
        }
      }
      guard !content.bytes.isEmpty else { return }
      if packed {
        writer.key(field.number, .delimited)
        writer.delimited(content.bytes)
      } else {
        writer.bytes.append(contentsOf: content.bytes)
      }
    case .map(_, let keyKind, let valueKind):
      guard case .object(let object) = value else { throw path.expected("an object", value) }
      for member in object.members where !isIgnored(member.value, valueKind) {
        let place = path.entry(member.name)
        var entry = WireWriter()
        entry.key(1, keyKind.wireType)
        try key(keyKind, member.name, place, into: &entry)
        try write(2, valueKind, member.value, place, into: &entry, depth: depth)
        writer.key(field.number, .delimited)
        writer.delimited(entry.bytes)
      }
    }
  }

  /// The name of an enum's value that is not known, or the number that a closed one does not have, where what is not known
  /// is to be ignored.
  private func isIgnored(_ value: JSONValue, _ kind: FieldType.Kind) -> Bool {
    guard options.ignoresUnknownFields, case .enumeration(let type) = kind else { return false }
    if case .string(let name) = value { return pool.enums[type].number(of: name) == nil }
    guard pool.enums[type].isClosed, value != .null, let number = try? ScalarJSON.integer(.int32, value, JSONPath(""))
    else { return false }
    return !pool.enums[type].takes(Int32(truncatingIfNeeded: number))
  }

  /// Writes a field with its tag, or its tags.
  private func write(
    _ number: Int32, _ kind: FieldType.Kind, _ value: JSONValue, _ path: JSONPath, into writer: inout WireWriter,
    depth: Int
  ) throws(ProtobufJSONError) {
    writer.key(number, kind.wireType)
    try single(kind, value, path, into: &writer, depth: depth)
    if case .group = kind { writer.key(number, .endGroup) }
  }

  private func key(
    _ kind: FieldType.Kind, _ name: String, _ path: JSONPath, into writer: inout WireWriter
  ) throws(ProtobufJSONError) {
    switch (kind, name) {
    case (.bool, "true"): try single(kind, true, path, into: &writer, depth: 1)
    case (.bool, "false"): try single(kind, false, path, into: &writer, depth: 1)
    case (.bool, _): throw path.error("the key must be true or false")
    default: try single(kind, .string(name), path, into: &writer, depth: 1)
    }
  }

  func single(
    _ kind: FieldType.Kind, _ value: JSONValue, _ path: JSONPath, into writer: inout WireWriter, depth: Int
  ) throws(ProtobufJSONError) {
    switch kind {
    case .string:
      guard case .string(let text) = value else { throw path.expected("a string", value) }
      writer.delimited(Array(text.utf8))
    case .bytes:
      guard case .string(let text) = value else { throw path.expected("a string in base64", value) }
      guard let bytes = Base64.decode(Array(text.utf8).span, .json) else { throw path.error("not base64") }
      writer.delimited(bytes)
    case .bool:
      guard case .bool(let flag) = value else { throw path.expected("a boolean", value) }
      writer.varint(flag ? 1 : 0)
    case .enumeration(let type): writer.varint(try enumeration(pool.enums[type], value, path))
    case .message(let type):
      var content = WireWriter()
      try message(type, value, path, into: &content, depth: depth + 1)
      writer.delimited(content.bytes)
    case .group(let type): try message(type, value, path, into: &writer, depth: depth + 1)
    case .double: writer.fixed(try ScalarJSON.real(value, path).bitPattern, 8)
    case .float: writer.fixed(UInt64(try ScalarJSON.float(value, path).bitPattern), 4)
    case .int32, .int64, .sint32, .sint64, .uint32, .uint64, .fixed32, .fixed64, .sfixed32, .sfixed64:
      let bits = try ScalarJSON.integer(kind, value, path)
      switch kind.wireType {
      case .fixed32: writer.fixed(bits, 4)
      case .fixed64: writer.fixed(bits, 8)
      default: writer.varint(bits)
      }
    }
  }

  private func enumeration(
    _ type: EnumType, _ value: JSONValue, _ path: JSONPath
  ) throws(ProtobufJSONError) -> UInt64 {
    if value == .null, type.name == OwnForm.nullValue { return 0 }
    guard case .string(let name) = value else {
      let number = try ScalarJSON.integer(.int32, value, path)
      guard type.takes(Int32(truncatingIfNeeded: number)) else {
        throw path.error("\(type.name) has no value of this number, and is closed")
      }
      return number
    }
    guard let number = type.number(of: name) else { throw path.error("\(type.name) has no value of this name") }
    return UInt64(bitPattern: Int64(number))
  }
}
