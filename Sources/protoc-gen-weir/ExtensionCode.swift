import WeirProtobuf

/// Writes what one extension becomes: a constant that can read and write it, and a property of the message that it extends.
struct ExtensionCode {
  let field: Field
  let layout: Layout
  let extended: TypeIndex.Entry
  /// As `MessageCode.flags`, of a message with this field alone.
  let flags: Int
  /// The full name in the schema: `pkg.Scope.bar`.
  let fullName: String
  /// The message that declares it, as Swift names it; nil for one that stands in no message.
  let scope: String?
  /// The constant: `Pkg_Extensions_bar`, or `bar` in the `Extensions` of a message.
  let constant: String
  /// `Pkg_bar`, `Pkg_Scope_bar`.
  let property: String
  let comment: String?

  /// Of the field alone: as errors, JSON and text have it.
  var tableName: String { "[\(fullName)]" }

  /// How other code refers to the constant.
  var reference: String { scope.map { "\($0).Extensions.\(constant.filter { $0 != "`" })" } ?? constant }

  /// Writes the constant.
  func declare(_ table: TableCode, _ access: String, into code: inout CodeWriter) {
    let (read, write) = field.standalone
    code.documentation(" `\(fullName)`")
    let kind = scope == nil ? "nonisolated \(access)let" : "\(access)static let"
    code.line("\(kind) \(constant) = MessageExtension<\(type), \(extended.swiftName)>(")
    code.indented { code in
      code.line("\"\(fullName)\", \(field.number), \(table.layout(of: tableName)),")
      code.line("read: { (c: FieldReader) throws(MessageError) -> \(type) in \(read) },")
      code.line("write: { (c: FieldWriter, value: \(type)) in \(write) })")
    }
  }

  /// Writes the property.
  func declareProperty(_ access: String, into code: inout CodeWriter) {
    code.documentation(comment ?? " `\(fullName)`")
    code.block("\(access)var \(property): \(type)") { code in
      code.line("get { self[\(reference)] }")
      code.line("set { self[\(reference)] = newValue }")
    }
    guard let value = field.declaredDefault, case .optional = field.shape else { return }
    code.line()
    code.documentation(" `\(fullName)`, or the default that the schema declares when it is absent.")
    code.line("\(access)var \(property)OrDefault: \(field.element.swiftType) { self.\(property) ?? \(value) }")
  }

  /// `Int32?`, or `[Int32]`.
  private var type: String { field.swiftType }
}

/// The extensions that one file declares.
struct ExtensionsCode {
  private(set) var extensions: [ExtensionCode] = []
  /// The names of properties, by the message that has them.
  private var names: [String: MemberNames] = [:]
  private let prefix: String
  private let isProto3: Bool
  private let path: String
  private let comments: Comments
  private let types: TypeIndex
  /// The constant for all of them.
  private let registry: String

  init(
    _ file: Google_Protobuf_FileDescriptorProto, _ types: TypeIndex, comments: Comments
  ) throws(GeneratorError) {
    prefix = TypeIndex.prefix(of: file)
    isProto3 = file.syntax == "proto3"
    path = file.name ?? ""
    self.comments = comments
    self.types = types
    registry = types.unique(SwiftNames.registry(path, prefix: prefix))
    let package = file.package ?? ""
    try add(file.extension, in: package, nil, [7])
    for (index, message) in file.messageType.enumerated() {
      try add(message, package.isEmpty ? "" : "." + package, [4, Int32(index)])
    }
  }

  private mutating func add(
    _ message: Google_Protobuf_DescriptorProto, _ scope: String, _ path: [Int32]
  ) throws(GeneratorError) {
    let entry = try types.entry("\(scope).\(message.name ?? "")")
    try add(message.extension, in: entry.fullName, entry.swiftName, path + [6])
    for (index, nested) in message.nestedType.enumerated() {
      try add(nested, "." + entry.fullName, path + [3, Int32(index)])
    }
  }

  /// - Parameters:
  ///   - scope: the full name of what declares them.
  ///   - message: its name in Swift, when it is a message.
  private mutating func add(
    _ fields: [Google_Protobuf_FieldDescriptorProto], in scope: String, _ message: String?, _ path: [Int32]
  ) throws(GeneratorError) {
    for (index, proto) in fields.enumerated() {
      let declaring = TypeIndex.Entry(swiftName: message ?? "", fullName: scope, path: self.path)
      var field = try Field(proto, at: index, in: declaring, types, isProto3: isProto3)
      // Extensions can be absent, whatever their file says.
      if case .implicit = field.shape { field.shape = .optional }
      let layout = Layout([field])
      field.slot = layout.slots[0]
      let extended = try types.entry(proto.extendee)
      let base = types.namingBase(proto, in: scope)
      extensions.append(
        ExtensionCode(
          field: field, layout: layout, extended: extended, flags: flags(proto),
          fullName: scope.isEmpty ? field.schemaName : "\(scope).\(field.schemaName)", scope: message,
          constant: message == nil
            ? types.unique("\(prefix)Extensions_\(base)") : SwiftNames.nestedExtension(base),
          property: property(base, message, field.number, extended), comment: comments[path + [Int32(index)]]))
    }
  }

  /// As `MessageCode.flags`: what holds the message of the field, at some depth, is not the extension.
  private func flags(_ proto: Google_Protobuf_FieldDescriptorProto) -> Int {
    guard proto.type == .message || proto.type == .group, let name = proto.typeName else { return 0 }
    let hasGroups = proto.type == .group || types.holdsGroups(name)
    return (types.nestsWithoutEnd(name) ? 1 : 0) | (hasGroups ? 2 : 0)
  }

  private mutating func property(
    _ base: String, _ message: String?, _ number: Int32, _ extended: TypeIndex.Entry
  ) -> String {
    let known = names[extended.fullName] ?? MemberNames(types: Self.members(of: extended))
    var names = known
    let scope = message.map { $0.map { $0 == "." ? "_" : String($0) }.joined() + "_" } ?? prefix
    let plain = SwiftNames.field(base).filter { $0 != "`" }
    let name = names.take(scope.isEmpty ? SwiftNames.field(base) : scope + plain, number)
    self.names[extended.fullName] = names
    return name
  }

  /// What the message has itself.
  private static func members(of extended: TypeIndex.Entry) -> [String] {
    (extended.message?.field ?? []).map { SwiftNames.field($0.name ?? "").filter { $0 != "`" } }
  }

  /// Writes the constants, the properties, and the constant for all.
  func declare(_ table: TableCode, _ access: String, into code: inout CodeWriter) {
    guard !extensions.isEmpty else { return }
    for field in extensions where field.scope == nil {
      code.line()
      field.declare(table, access, into: &code)
    }
    group(by: \.scope) { scope, fields in
      guard let scope else { return }
      code.line()
      code.block("nonisolated extension \(scope)") { code in
        code.documentation(" The extensions that the message declares.")
        code.block("nonisolated \(access)enum Extensions") { code in
          for field in fields { field.declare(table, access, into: &code) }
        }
      }
    }
    group(by: \.extended.swiftName) { extended, fields in
      code.line()
      code.block("nonisolated extension \(extended)") { code in
        for (index, field) in fields.enumerated() {
          if index > 0 { code.line() }
          field.declareProperty(access, into: &code)
        }
      }
    }
    code.line()
    code.documentation(" The extensions that `\(path)` declares.")
    code.line("nonisolated \(access)let \(registry): ExtensionRegistry = [")
    code.indented { code in
      for field in extensions { code.line(field.reference + ",") }
    }
    code.line("]")
  }

  /// In the order in which they were declared.
  private func group<Key: Hashable>(by key: KeyPath<ExtensionCode, Key>, _ body: (Key, [ExtensionCode]) -> Void) {
    var seen: Set<Key> = []
    for field in extensions where seen.insert(field[keyPath: key]).inserted {
      body(field[keyPath: key], extensions.filter { $0[keyPath: key] == field[keyPath: key] })
    }
  }
}
