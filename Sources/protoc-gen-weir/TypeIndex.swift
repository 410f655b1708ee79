import WeirProtobuf

/// Every message and enum of every file that protoc sent, by full name.
struct TypeIndex {
  struct Entry {
    /// As other files write it: `Grpc_Health_V1_HealthCheckResponse.ServingStatus`.
    var swiftName: String
    var fullName: String
    var path: String
    var message: Google_Protobuf_DescriptorProto?
    /// The value that an enum has by default: the first.
    var firstValue: Int32 = 0
    /// The numbers of an enum that is closed; nil for an open one.
    var closedNumbers: [Int32]?
    /// The numbers of an enum's values, by their names in the schema.
    var numbers: [String: Int32] = [:]

    /// The last part of the name.
    var localName: String { swiftName.split(separator: ".").last.map(String.init) ?? swiftName }
  }

  private(set) var entries: [String: Entry] = [:]
  /// The Swift names of the types.
  private var taken: Set<String> = []
  /// For each message, those its fields hold: all, and those that lie in the struct itself and not in an array.
  private var edges: [String: (all: Set<String>, inline: Set<String>)] = [:]
  private var sizes = StructSizes()

  init(_ files: [Google_Protobuf_FileDescriptorProto]) {
    for file in files {
      let package = file.package ?? ""
      let scope = Scope(
        path: file.name ?? "", fullName: package.isEmpty ? "" : "." + package, swiftName: Self.prefix(of: file),
        file: file)
      for message in file.messageType { add(message, scope) }
      for value in file.enumType { add(value, scope) }
    }
    for (name, entry) in entries {
      guard let message = entry.message else { continue }
      var all: Set<String> = []
      var inline: Set<String> = []
      for field in message.field where field.type == .message || field.type == .group {
        guard let target = field.typeName else { continue }
        all.insert(target)
        if field.label != .repeated { inline.insert(target) }
      }
      edges[name] = (all, inline)
    }
    var sizes = StructSizes()
    for name in entries.keys { sizes.add(name, self) }
    self.sizes = sizes
  }

  private struct Scope {
    var path: String
    var fullName: String
    /// With what goes between it and the name: a prefix, or a type and a dot.
    var swiftName: String
    var file: Google_Protobuf_FileDescriptorProto
  }

  /// What stands in front of the names of a file.
  static func prefix(of file: Google_Protobuf_FileDescriptorProto) -> String {
    file.options?.swiftPrefix ?? SwiftNames.prefix(package: file.package ?? "")
  }

  /// The name itself, or, when a type has it, the name with underscores behind it.
  func unique(_ name: String) -> String {
    var name = name
    while taken.contains(name) { name += "_" }
    return name
  }

  /// What a field's name in Swift is made of: that of a group in proto2 is the name of its message.
  ///
  /// - Parameter scope: the full name of what declares the field: a message or a package.
  func namingBase(_ field: Google_Protobuf_FieldDescriptorProto, in scope: String) -> String {
    let name = field.name ?? ""
    guard field.type == .group, let type = field.typeName, let local = type.split(separator: ".").last,
      name == local.lowercased(), type == "\(scope.isEmpty ? "" : ".")\(scope).\(local)"
    else { return name }
    return String(local)
  }

  /// A name that no other type has. Reserved names get the suffix, and so do those that it makes equal to another.
  private mutating func swiftName(_ name: String, in scope: Scope, suffix: String) -> String {
    let isPlain = scope.swiftName.hasSuffix(".") || scope.swiftName.isEmpty
    var swiftName =
      scope.swiftName + (isPlain ? SwiftNames.type(name, suffix: suffix, isGlobal: scope.swiftName.isEmpty) : name)
    while !taken.insert(swiftName).inserted { swiftName += suffix }
    return swiftName
  }

  /// The name of a service's protocol, to which the names of its other types are added.
  func serviceName(_ name: String, in file: Google_Protobuf_FileDescriptorProto) -> String {
    let prefix = Self.prefix(of: file)
    var result = prefix + (prefix.isEmpty ? SwiftNames.type(name, suffix: "Service", isGlobal: true) : name)
    while ServiceCode.suffixes.contains(where: { taken.contains(result + $0) }) { result += "Service" }
    return result
  }

  private mutating func add(_ message: Google_Protobuf_DescriptorProto, _ scope: Scope) {
    let name = message.name ?? ""
    let fullName = scope.fullName + "." + name
    let swiftName = swiftName(name, in: scope, suffix: "Message")
    entries[fullName] = Entry(
      swiftName: swiftName, fullName: String(fullName.dropFirst()), path: scope.path, message: message)
    let inner = Scope(path: scope.path, fullName: fullName, swiftName: swiftName + ".", file: scope.file)
    for nested in message.nestedType { add(nested, inner) }
    for nested in message.enumType { add(nested, inner) }
  }

  private mutating func add(_ value: Google_Protobuf_EnumDescriptorProto, _ scope: Scope) {
    let name = value.name ?? ""
    let swiftName = swiftName(name, in: scope, suffix: "Enum")
    let fullName = scope.fullName + "." + name
    entries[fullName] = Entry(
      swiftName: swiftName, fullName: String(fullName.dropFirst()), path: scope.path,
      firstValue: value.value.first?.number ?? 0,
      closedNumbers: scope.file.isClosed(value) ? value.value.map { $0.number ?? 0 } : nil,
      numbers: Dictionary(value.value.map { ($0.name ?? "", $0.number ?? 0) }) { first, _ in first })
  }

  /// - Throws: `GeneratorError` when protoc did not send the type.
  func entry(_ name: String?) throws(GeneratorError) -> Entry {
    guard let name, let entry = entries[name] else { throw GeneratorError("unknown type \(name ?? "")") }
    return entry
  }

  /// Whether `name`, or a message that it holds at some depth, can hold itself.
  func nestsWithoutEnd(_ name: String) -> Bool {
    let held = reachable(from: name) { $0.all }
    return held.union([name]).contains { message in reachable(from: message) { $0.all }.contains(message) }
  }

  /// Whether `name`, or a message that it holds at some depth, has a field that is a group.
  func holdsGroups(_ name: String) -> Bool {
    reachable(from: name) { $0.all }.union([name]).contains { message in
      entries[message]?.message?.field.contains { $0.type == .group } ?? false
    }
  }

  /// Whether a struct of `outer` with a struct of `inner` in it would lie in itself.
  func liesInItself(_ outer: String, inner: String) -> Bool {
    inner == outer || reachable(from: inner) { $0.inline }.contains(outer)
  }

  /// Whether a message lies behind a reference where it is a field of another.
  func isLarge(_ name: String) -> Bool { sizes.isLarge(name) }

  private func reachable(
    from name: String, _ edge: ((all: Set<String>, inline: Set<String>)) -> Set<String>
  ) -> Set<String> {
    var found: Set<String> = []
    var queue = [name]
    while let next = queue.popLast() {
      for target in edges[next].map(edge) ?? [] where found.insert(target).inserted { queue.append(target) }
    }
    return found
  }
}
