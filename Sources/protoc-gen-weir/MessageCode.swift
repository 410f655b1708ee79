import WeirProtobuf

/// Writes the struct of one message, and what carries it to and from protobuf-c.
struct MessageCode {
  let entry: TypeIndex.Entry
  let message: Google_Protobuf_DescriptorProto
  let fields: [Field]
  let layout: Layout
  let oneofs: [Oneof]
  /// 1: can hold itself; 2: holds groups, at some depth.
  let flags: Int
  /// What its enums are called in it.
  let enums: [String]
  let comments: Comments
  let path: [Int32]
  let nested: [MessageCode]

  struct Oneof {
    var name: String
    var type: String
    var fields: [Field]
    /// Where the number of the member lies that is set; nil when all members are messages.
    var slot: Int?
    var path: [Int32]
  }

  /// More properties than this are set one by one: an initialiser that takes them all is what would take the compiler
  /// longest.
  private static let mostArguments = 64

  init(
    _ message: Google_Protobuf_DescriptorProto, named fullName: String, _ types: TypeIndex, isProto3: Bool,
    comments: Comments, path: [Int32]
  ) throws(GeneratorError) {
    let entry = try types.entry(fullName)
    self.entry = entry
    self.message = message
    self.comments = comments
    self.path = path
    flags = (types.nestsWithoutEnd(fullName) ? 1 : 0) | (types.holdsGroups(fullName) ? 2 : 0)
    enums = try message.enumType.map { value throws(GeneratorError) in
      try types.entry(fullName + "." + (value.name ?? "")).localName
    }
    var (fields, layout) = try Self.fields(of: message, in: entry, types, isProto3: isProto3)
    var names = MemberNames(
      types: enums
        + (try message.nestedType.map { child throws(GeneratorError) in
          try types.entry(fullName + "." + (child.name ?? "")).localName
        }))
    fields.indices.forEach { index in
      if case .oneof = fields[index].shape { return }
      fields[index].name = names.take(fields[index].name, fields[index].number)
    }
    var oneofs = Self.oneofs(of: message, &fields, layout, &names, path)
    Self.nameDefaults(&fields, &oneofs, &names)
    self.oneofs = oneofs
    self.fields = fields
    self.layout = layout
    var nested: [MessageCode] = []
    for (index, child) in message.nestedType.enumerated() where child.options?.mapEntry != true {
      nested.append(
        try MessageCode(
          child, named: fullName + "." + (child.name ?? ""), types, isProto3: isProto3, comments: comments,
          path: path + [3, Int32(index)]))
    }
    self.nested = nested
  }

  private static func fields(
    of message: Google_Protobuf_DescriptorProto, in entry: TypeIndex.Entry, _ types: TypeIndex, isProto3: Bool
  ) throws(GeneratorError) -> ([Field], Layout) {
    var fields: [Field] = []
    for (index, field) in message.field.enumerated() {
      fields.append(try Field(field, at: index, in: entry, types, isProto3: isProto3))
    }
    let layout = Layout(fields)
    for index in fields.indices {
      fields[index].slot = layout.slots[index]
      guard case .map(let entry, var key, var value) = fields[index].shape else { continue }
      let slots = Layout([key, value]).slots
      (key.slot, value.slot) = (slots[0], slots[1])
      fields[index].shape = .map(entry: entry, key: key, value: value)
    }
    return (fields, layout)
  }

  private static func oneofs(
    of message: Google_Protobuf_DescriptorProto, _ fields: inout [Field], _ layout: Layout,
    _ names: inout MemberNames, _ path: [Int32]
  ) -> [Oneof] {
    var oneofs: [Oneof] = []
    for (index, oneof) in message.oneofDecl.enumerated() {
      var cases = MemberNames(types: [])
      var members: [Field] = []
      for place in fields.indices {
        guard case .oneof(index) = fields[place].shape else { continue }
        fields[place].name = cases.take(fields[place].name, fields[place].number)
        members.append(fields[place])
      }
      guard !members.isEmpty else { continue }
      let name = oneof.name ?? ""
      oneofs.append(
        Oneof(
          name: names.take(SwiftNames.field(name), members[0].number),
          type: names.take(SwiftNames.oneof(name), members[0].number), fields: members, slot: layout.oneofs[index],
          path: path + [8, Int32(index)]))
    }
    return oneofs
  }

  /// This message, and those in it at any depth.
  var withNested: [MessageCode] { [self] + nested.flatMap(\.withNested) }

  /// A property in the order of declaration; a oneof stands where its first field does.
  private var properties: [Property] {
    fields.compactMap { field in
      guard case .oneof(let index) = field.shape else {
        return Property(
          name: field.name, type: field.swiftType, value: field.defaultValue,
          indirect: field.isIndirect ? field.element.swiftType : nil, path: path + [2, Int32(field.index)])
      }
      guard let oneof = oneofs.first(where: { $0.path.last == Int32(index) }), oneof.fields[0].number == field.number
      else { return nil }
      return Property(name: oneof.name, type: oneof.type + "?", value: "nil", path: oneof.path)
    }
  }

  private struct Property {
    var name: String
    var type: String
    /// Its default.
    var value: String
    /// The type of the message, when the property cannot hold it itself.
    var indirect: String?
    var path: [Int32]

    func declare(_ access: String, into code: inout CodeWriter) {
      guard let indirect else { return code.line("\(access)var \(name): \(type) = \(value)") }
      let storage = "_" + name.filter { $0 != "`" }
      code.block("\(access)var \(name): \(type)") { code in
        code.line("get { \(storage).value\(type.hasSuffix("?") ? "" : " ?? \(value)") }")
        code.line("set { \(storage).value = newValue }")
      }
      code.line("private var \(storage) = Indirect<\(indirect)>()")
    }
  }

  func declare(_ table: TableCode, _ access: String, depth: Int = 1, into code: inout CodeWriter) {
    code.documentation(comments[path] ?? " `\(entry.fullName)`")
    code.block("nonisolated \(access)struct \(entry.localName): GeneratedMessage") { code in
      code.line("\(access)static let messageName = \"\(entry.fullName)\"")
      code.line("\(access)static let layout: MessageLayout = \(table.layout(of: entry.fullName))")
      code.line("\(access)static var schema: Schema { .\(SwiftNames.file(entry.path)) }")
      code.line()
      for property in properties {
        code.documentation(comments[property.path])
        property.declare(access, into: &code)
      }
      code.line("\(access)var unknownFields = UnknownFields()")
      code.line()
      code.line("\(access)init() {}")
      memberwise(access, into: &code)
      declareDefaults(access, into: &code)
      convert(table, access, into: &code)
      for oneof in oneofs { declare(oneof, access, into: &code) }
      for (index, value) in message.enumType.enumerated() {
        code.line()
        EnumCode(value, comments: comments, path: path + [4, Int32(index)]).declare(
          as: enums[index], access, into: &code)
      }
      guard depth < Self.mostLevels else { return }
      for message in nested {
        code.line()
        message.declare(table, access, depth: depth + 1, into: &code)
      }
    }
  }

  /// The compiler takes twice as long for each level of types that stand in each other (6.3): those below these levels
  /// stand in extensions.
  private static let mostLevels = 4

  /// The messages in this one that `declare` has left out.
  func declareDeeper(_ table: TableCode, _ access: String, depth: Int = 1, into code: inout CodeWriter) {
    for message in nested {
      if depth == Self.mostLevels {
        code.line()
        code.block("nonisolated extension \(entry.swiftName)") { code in
          message.declare(table, access, into: &code)
        }
      }
      message.declareDeeper(table, access, depth: depth % Self.mostLevels + 1, into: &code)
    }
  }

  private func memberwise(_ access: String, into code: inout CodeWriter) {
    guard !properties.isEmpty, properties.count <= Self.mostArguments else { return }
    code.line()
    code.line("\(access)init(")
    code.indented { code in
      for (index, property) in properties.enumerated() {
        let comma = index + 1 < properties.count ? "," : ""
        code.line("\(property.name): \(property.type) = \(property.value)\(comma)")
      }
    }
    code.block(")") { code in
      for property in properties { code.line("self.\(property.name) = \(property.name)") }
    }
  }

  private func declare(_ oneof: Oneof, _ access: String, into code: inout CodeWriter) {
    code.line()
    code.documentation(comments[oneof.path])
    code.block("nonisolated \(access)enum \(oneof.type): Sendable, Hashable") { code in
      for field in oneof.fields {
        code.documentation(comments[path + [2, Int32(field.index)]])
        code.line("\(field.isIndirect ? "indirect " : "")case \(field.name)(\(field.swiftType))")
      }
    }
  }

  /// What carries the message to and from the struct at `c`.
  private func convert(_ table: TableCode, _ access: String, into code: inout CodeWriter) {
    code.line()
    code.block("\(access)init(decoded c: FieldReader) throws(MessageError)") { code in
      for field in fields { field.decode(into: &code) }
      for oneof in oneofs { decode(oneof, into: &code) }
      code.line("self.unknownFields = try c.unknownFields()")
    }
    code.line()
    code.block("\(access)func encode(into c: FieldWriter)") { code in
      for field in fields { field.encode(into: &code, table.layout) }
      for oneof in oneofs { encode(oneof, into: &code) }
      code.line("c.unknownFields(self.unknownFields)")
    }
  }

  private func decode(_ oneof: Oneof, into code: inout CodeWriter) {
    if let slot = oneof.slot {
      code.choice("switch c.oneof(\(slot))") { code in
        for field in oneof.fields where !field.element.isMessage {
          let value = (field.element.canFail ? "try " : "") + field.read("c", field.slot)
          code.line("case \(field.number): self.\(oneof.name) = .\(field.name)(\(value))")
        }
        code.line("default: break")
      }
    }
    for field in oneof.fields where field.element.isMessage {
      code.block("if let value = try \(field.read("c", field.slot))") { code in
        code.line("guard self.\(oneof.name) == nil else { throw c.needsJoining() }")
        code.line("self.\(oneof.name) = .\(field.name)(value)")
      }
    }
  }

  private func encode(_ oneof: Oneof, into code: inout CodeWriter) {
    code.choice("switch self.\(oneof.name)") { code in
      code.line("case nil: break")
      for field in oneof.fields {
        code.line("case .\(field.name)(let value)?:")
        code.indented { code in
          if let slot = oneof.slot, !field.element.isMessage { code.line("c.oneof(\(slot), \(field.number))") }
          code.line("c.\(field.element.accessor)(\(field.slot), value)")
        }
      }
    }
  }
}
