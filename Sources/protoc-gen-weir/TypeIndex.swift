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
  }

  private(set) var entries: [String: Entry] = [:]
  /// For each message, those its fields hold: all, and those that lie in the struct itself and not in an array.
  private var edges: [String: (all: Set<String>, inline: Set<String>)] = [:]

  init(_ files: [Google_Protobuf_FileDescriptorProto]) {
    for file in files {
      let package = file.package ?? ""
      let scope = Scope(
        path: file.name ?? "", fullName: package.isEmpty ? "" : "." + package,
        swiftName: file.options?.swiftPrefix ?? SwiftNames.prefix(package: package))
      for message in file.messageType { add(message, scope) }
      for value in file.enumType { add(value, scope) }
    }
    for (name, entry) in entries {
      guard let message = entry.message else { continue }
      var all: Set<String> = []
      var inline: Set<String> = []
      for field in message.field where field.type == .message {
        guard let target = field.typeName else { continue }
        all.insert(target)
        if field.label != .repeated { inline.insert(target) }
      }
      edges[name] = (all, inline)
    }
  }

  private struct Scope {
    var path: String
    var fullName: String
    /// With what goes between it and the name: a prefix, or a type and a dot.
    var swiftName: String
  }

  private mutating func add(_ message: Google_Protobuf_DescriptorProto, _ scope: Scope) {
    let name = message.name ?? ""
    let fullName = scope.fullName + "." + name
    let isNested = scope.swiftName.hasSuffix(".")
    let swiftName =
      scope.swiftName + (isNested || scope.swiftName.isEmpty ? SwiftNames.type(name, suffix: "Message") : name)
    entries[fullName] = Entry(
      swiftName: swiftName, fullName: String(fullName.dropFirst()), path: scope.path, message: message)
    let inner = Scope(path: scope.path, fullName: fullName, swiftName: swiftName + ".")
    for nested in message.nestedType { add(nested, inner) }
    for nested in message.enumType { add(nested, inner) }
  }

  private mutating func add(_ value: Google_Protobuf_EnumDescriptorProto, _ scope: Scope) {
    let name = value.name ?? ""
    let isNested = scope.swiftName.hasSuffix(".")
    let swiftName =
      scope.swiftName + (isNested || scope.swiftName.isEmpty ? SwiftNames.type(name, suffix: "Enum") : name)
    let fullName = scope.fullName + "." + name
    entries[fullName] = Entry(
      swiftName: swiftName, fullName: String(fullName.dropFirst()), path: scope.path,
      firstValue: value.value.first?.number ?? 0)
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

  /// Whether a struct of `outer` with a struct of `inner` in it would lie in itself.
  func liesInItself(_ outer: String, inner: String) -> Bool {
    inner == outer || reachable(from: inner) { $0.inline }.contains(outer)
  }

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
