internal import WeirRPC

extension ProtobufJSON {
  /// The JSON for the bytes of a message: fields in the order of their numbers. Unknown fields are left out.
  ///
  /// - Parameters:
  ///   - path: what the message is called in errors: `response`.
  ///   - options: how fields are named, and which are written.
  /// - Throws: `ProtobufJSONError`, when the bytes are not such a message, or hold what JSON cannot say.
  public func value(
    of bytes: [UInt8], path: String, options: JSONEncodingOptions = JSONEncodingOptions()
  ) throws(ProtobufJSONError) -> JSONValue {
    try Decoding(pool: pool, options: options, bytes: bytes).message(root, [0..<bytes.count], JSONPath(path), depth: 1)
  }
}

struct Decoding {
  let pool: DescriptorPool
  let options: JSONEncodingOptions
  let bytes: [UInt8]

  /// A message that came in several parts, which protobuf merges (a singular field that is there twice).
  func message(
    _ type: Int, _ parts: [Range<Int>], _ path: JSONPath, depth: Int
  ) throws(ProtobufJSONError) -> JSONValue {
    let type = pool.messages[type]
    guard depth <= ProtobufJSON.maximumDepth else {
      throw path.error("messages are nested more than \(ProtobufJSON.maximumDepth) levels deep")
    }
    let found = try collect(type, parts, path)
    if let form = type.ownForm { return try value(form, type, found, path, depth) }
    return .object(try object(type, found, path, depth))
  }

  private func object(
    _ type: MessageType, _ found: [[WireValue]], _ path: JSONPath, _ depth: Int
  ) throws(ProtobufJSONError) -> JSONObject {
    var object = JSONObject()
    for (field, values) in zip(type.fields, found) {
      guard isWritten(field, values) else { continue }
      let place = path.member(field.name)
      let value: JSONValue
      switch field.shape {
      case .implicit, .explicit: value = try single(field.kind, values, place, depth)
      case .list:
        var elements: [JSONValue] = []
        for value in values { elements.append(try single(field.kind, [value], place.element(elements.count), depth)) }
        value = .array(elements)
      case .map(let entry, let keyKind, let valueKind):
        value = try map(entry, keyKind, valueKind, values, place, depth)
      }
      object.append(options.usesOriginalNames ? field.name : field.jsonName, value)
    }
    return object
  }

  private func isWritten(_ field: FieldType, _ values: [WireValue]) -> Bool {
    switch (field.shape, values.last) {
    case (.explicit, let last): last != nil
    case (.implicit, .number(0)?): options.writesDefaults
    case (.implicit, .bytes(let range)?) where range.isEmpty: options.writesDefaults
    case (_, let last): last != nil || options.writesDefaults
    }
  }

  /// The values of each field of `type`, in the order they lie in the message. A member of a oneof that is followed by
  /// another one of it is forgotten.
  private func collect(
    _ type: MessageType, _ parts: [Range<Int>], _ path: JSONPath
  ) throws(ProtobufJSONError) -> [[WireValue]] {
    var found = [[WireValue]](repeating: [], count: type.fields.count)
    do throws(WireReader.Malformed) {
      for part in parts {
        var reader = WireReader(part)
        while !reader.isAtEnd {
          let (number, wireType) = try reader.key(bytes.span)
          let value = try reader.value(bytes.span, wireType, ofField: number)
          guard let index = type.index(numbered: number) else { continue }
          let field = type.fields[index]
          if wireType == field.kind.wireType {
            guard takes(value, field.kind) else { continue }
            if case .map(_, _, let kind) = field.shape, case .bytes(let entry) = value, try isUnknown(entry, kind) {
              continue
            }
            if case .explicit(oneof: let oneof?) = field.shape {
              for other in type.fields.indices where other != index {
                if type.fields[other].shape == .explicit(oneof: oneof) { found[other] = [] }
              }
            }
            found[index].append(value)
          } else if case .list = field.shape, case .bytes(let range) = value, wireType == .delimited {
            try unpack(field.kind, range, into: &found[index])
          }
        }
      }
    } catch {
      throw path.error("the bytes are not a \(type.name)")
    }
    return found
  }

  private func unpack(
    _ kind: FieldType.Kind, _ range: Range<Int>, into values: inout [WireValue]
  ) throws(WireReader.Malformed) {
    var reader = WireReader(range)
    while !reader.isAtEnd {
      let value = try reader.value(bytes.span, kind.wireType)
      if takes(value, kind) { values.append(value) }
    }
  }

  /// False for the number of a closed enum that it does not have, which is an unknown field.
  private func takes(_ value: WireValue, _ kind: FieldType.Kind) -> Bool {
    guard case .enumeration(let type) = kind, case .number(let bits) = value else { return true }
    return pool.enums[type].takes(Int32(truncatingIfNeeded: bits))
  }

  /// Whether the value of a map's entry is the number of a closed enum that it does not have: the entry is unknown then.
  private func isUnknown(_ entry: Range<Int>, _ value: FieldType.Kind) throws(WireReader.Malformed) -> Bool {
    guard case .enumeration(let type) = value, pool.enums[type].isClosed else { return false }
    var reader = WireReader(entry)
    var isUnknown = false
    while !reader.isAtEnd {
      let (number, wireType) = try reader.key(bytes.span)
      let part = try reader.value(bytes.span, wireType, ofField: number)
      if number == 2, wireType == .varint { isUnknown = !takes(part, value) }
    }
    return isUnknown
  }

  func single(
    _ kind: FieldType.Kind, _ values: [WireValue], _ path: JSONPath, _ depth: Int
  ) throws(ProtobufJSONError) -> JSONValue {
    switch (kind, values.last) {
    case (.message(let type), _), (.group(let type), _):
      let parts = values.compactMap { if case .bytes(let range) = $0 { range } else { nil } }
      return try message(type, parts, path, depth: depth + 1)
    case (.string, .bytes(let range)):
      guard let text = String(validating: bytes[range], as: UTF8.self) else { throw path.error("not UTF-8") }
      return .string(text)
    case (.bytes, .bytes(let range)):
      var text: [UInt8] = []
      Base64.encode(bytes[range].span, padded: true, into: &text)
      return .string(String(decoding: text, as: UTF8.self))
    case (.enumeration(let type), .number(let bits)):
      let number = Int32(truncatingIfNeeded: bits)
      return enumeration(pool.enums[type], number)
    case (_, .number(let bits)): return ScalarJSON.value(kind, bits)
    default: return zero(kind)
    }
  }

  private func enumeration(_ type: EnumType, _ number: Int32) -> JSONValue {
    if type.name == OwnForm.nullValue { return .null }
    guard !options.writesEnumsAsNumbers, let name = type.name(of: number) else { return .integer(Int64(number)) }
    return .string(name)
  }

  func map(
    _ entry: Int, _ key: FieldType.Kind, _ value: FieldType.Kind, _ entries: [WireValue], _ path: JSONPath,
    _ depth: Int
  ) throws(ProtobufJSONError) -> JSONValue {
    let entryType = pool.messages[entry]
    // By bytes: two names that Unicode holds equivalent are two names.
    var found: [[UInt8]: JSONValue] = [:]
    for case .bytes(let range) in entries {
      let parts = try collect(entryType, [range], path)
      let name = Self.text(try single(key, parts[0], path, depth))
      found[Array(name.utf8)] = try single(value, parts[1], path, depth)
    }
    // Maps have no order on the wire: sorted, so that the same map is the same text.
    let sorted = found.sorted { $0.key.lexicographicallyPrecedes($1.key) }
    return .object(JSONObject(sorted.map { JSONObject.Member(String(decoding: $0.key, as: UTF8.self), $0.value) }))
  }

  private static func text(_ key: JSONValue) -> String {
    switch key {
    case .string(let text): text
    case .integer(let number): String(number)
    case .bool(let flag): String(flag)
    default: ""
    }
  }

  func zero(_ kind: FieldType.Kind) -> JSONValue {
    switch kind {
    case .string, .bytes: ""
    case .enumeration(let type): enumeration(pool.enums[type], pool.enums[type].first)
    case .message, .group: .null
    default: ScalarJSON.value(kind, 0)
    }
  }
}
