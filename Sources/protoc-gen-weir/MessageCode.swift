import WeirProtobuf

/// Writes the struct of one message, and what carries it to and from protobuf-c.
struct MessageCode {
  let entry: TypeIndex.Entry
  let message: Google_Protobuf_DescriptorProto
  let fields: [Field]
  let oneofs: [Oneof]
  let isRecursive: Bool
  let comments: Comments
  let path: [Int32]
  let nested: [MessageCode]

  struct Oneof {
    var name: String
    var type: String
    var cName: String
    var fields: [Field]
    var path: [Int32]
  }

  init(
    _ message: Google_Protobuf_DescriptorProto, named fullName: String, _ types: TypeIndex, isProto3: Bool,
    comments: Comments, path: [Int32]
  ) throws(GeneratorError) {
    let entry = try types.entry(fullName)
    self.entry = entry
    self.message = message
    self.comments = comments
    self.path = path
    isRecursive = types.nestsWithoutEnd(fullName)
    var fields: [Field] = []
    for (index, field) in message.field.enumerated() {
      fields.append(try Field(field, at: index, in: entry, types, isProto3: isProto3))
    }
    self.fields = fields
    oneofs = message.oneofDecl.enumerated().compactMap { index, oneof in
      let members = fields.filter { if case .oneof(index) = $0.shape { true } else { false } }
      guard !members.isEmpty else { return nil }
      let name = oneof.name ?? ""
      return Oneof(
        name: SwiftNames.field(name), type: SwiftNames.oneof(name), cName: CNames.oneof(name, index), fields: members,
        path: path + [8, Int32(index)])
    }
    var nested: [MessageCode] = []
    for (index, child) in message.nestedType.enumerated() where child.options?.mapEntry != true {
      nested.append(
        try MessageCode(
          child, named: fullName + "." + (child.name ?? ""), types, isProto3: isProto3, comments: comments,
          path: path + [3, Int32(index)]))
    }
    self.nested = nested
  }

  /// The name alone, for nested messages.
  private var localName: String {
    entry.swiftName.split(separator: ".").last.map(String.init) ?? entry.swiftName
  }

  private var cType: String { CNames.type(entry.fullName) }

  /// A property in the order of declaration; a oneof stands where its first field does.
  private var properties: [(name: String, type: String, value: String, attribute: String, path: [Int32])] {
    fields.compactMap { field in
      guard case .oneof(let index) = field.shape else {
        return (
          field.name, field.swiftType, field.defaultValue, field.isIndirect ? "@Indirect " : "",
          path + [2, Int32(field.index)]
        )
      }
      guard let oneof = oneofs.first(where: { $0.path.last == Int32(index) }), oneof.fields[0].number == field.number
      else { return nil }
      return (oneof.name, oneof.type + "?", "nil", "", oneof.path)
    }
  }

  func declare(into code: inout CodeWriter) {
    code.documentation(comments[path] ?? " `\(entry.fullName)`")
    code.block("public struct \(localName): GeneratedMessage") { code in
      code.line("public static let messageName = \"\(entry.fullName)\"")
      if !properties.isEmpty { code.line() }
      for property in properties {
        code.documentation(comments[property.path])
        code.line("\(property.attribute)public var \(property.name): \(property.type) = \(property.value)")
      }
      code.line()
      code.line("public init() {}")
      memberwise(into: &code)
      for oneof in oneofs { declare(oneof, into: &code) }
      for (index, value) in message.enumType.enumerated() {
        code.line()
        EnumCode(value, comments: comments, path: path + [4, Int32(index)]).declare(
          as: SwiftNames.type(value.name ?? "", suffix: "Enum"), into: &code)
      }
      for message in nested {
        code.line()
        message.declare(into: &code)
      }
    }
  }

  private func memberwise(into code: inout CodeWriter) {
    guard !properties.isEmpty else { return }
    code.line()
    code.line("public init(")
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

  private func declare(_ oneof: Oneof, into code: inout CodeWriter) {
    code.line()
    code.documentation(comments[oneof.path])
    code.block("public enum \(oneof.type): Sendable, Hashable") { code in
      for field in oneof.fields {
        code.documentation(comments[path + [2, Int32(field.index)]])
        code.line("\(field.isIndirect ? "indirect " : "")case \(field.name)(\(field.swiftType))")
      }
    }
  }

  /// The conversions of this message and of those in it, each in an extension.
  func convert(into code: inout CodeWriter) {
    code.line()
    code.block("extension \(entry.swiftName)") { code in
      code.line("public static let layout = unsafe MessageLayout(")
      code.line("  of: \(cType).self, recursive: \(isRecursive)")
      code.block(")") { code in code.line("unsafe \(CNames.initializer(entry.fullName))($0)") }
      code.line()
      code.block("public init(unpacked: UnsafeRawPointer) throws(MessageError)") { code in
        code.line("self.init()")
        guard !fields.isEmpty else { return }
        code.line("let c = unsafe unpacked.assumingMemoryBound(to: \(cType).self)")
        for field in fields { field.unpack(into: &code) }
        for oneof in oneofs { unpack(oneof, into: &code) }
      }
      code.line()
      code.block("public func pack(in arena: Arena) -> UnsafeMutableRawPointer") { code in
        code.line("let c = unsafe arena.allocate(\(cType).self)")
        code.line("unsafe \(CNames.initializer(entry.fullName))(c)")
        for field in fields { field.pack(into: &code) }
        for oneof in oneofs { pack(oneof, into: &code) }
        code.line("return UnsafeMutableRawPointer(c)")
      }
    }
    for message in nested { message.convert(into: &code) }
  }

  private func unpack(_ oneof: Oneof, into code: inout CodeWriter) {
    code.choice("switch unsafe c.pointee.\(oneof.cName)_case.rawValue") { code in
      for field in oneof.fields {
        let value = field.element.read(field.element.isMessage ? "value" : field.place, field.fullName)
        let assignment = "self.\(oneof.name) = .\(field.name)(\(value))"
        let guarded = "if let value = unsafe \(field.place) { \(assignment) }"
        code.line("case \(field.number): \(field.element.isMessage ? guarded : assignment)")
      }
      code.line("default: break")
    }
  }

  private func pack(_ oneof: Oneof, into code: inout CodeWriter) {
    code.choice("switch self.\(oneof.name)") { code in
      code.line("case nil: break")
      for field in oneof.fields {
        code.line("case .\(field.name)(let value)?:")
        code.indented { code in
          code.line("unsafe c.pointee.\(oneof.cName)_case = .init(rawValue: \(field.number))")
          code.line(field.element.write("value", field.place))
        }
      }
    }
  }
}
