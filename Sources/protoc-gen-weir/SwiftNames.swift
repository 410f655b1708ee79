/// The names of generated Swift: those of swift-protobuf, so that code and people can change over.
enum SwiftNames {
  /// `keyvalue.v1` gives `Keyvalue_V1_`.
  static func prefix(package: String) -> String {
    package.split(separator: ".").map { camel($0, initialUpper: true) + "_" }.joined()
  }

  /// - Parameter isGlobal: whether it stands in no other type, and no prefix in front of it.
  static func type(_ name: String, suffix: String, isGlobal: Bool) -> String {
    let isReserved = reservedTypes.contains(name) || keywords.contains(name)
    return isReserved || (isGlobal && reservedGlobals.contains(name)) ? name + suffix : name
  }

  /// `type_url` gives `typeURL`.
  static func field(_ name: String) -> String {
    let name = camel(name[...], initialUpper: false)
    return reservedFields.contains(name) ? name + "_p" : quoted(name)
  }

  static func method(_ name: String) -> String {
    quoted((name.first?.lowercased() ?? "") + name.dropFirst())
  }

  static func oneof(_ name: String) -> String { "OneOf_" + camel(name[...], initialUpper: true) }

  /// `SERVING_STATUS_OK` of the enum `ServingStatus` gives `ok`.
  static func enumValue(_ name: String, of enumName: String) -> String {
    let stripped = withoutPrefix(name, enumName)
    let result = camel(stripped[...], initialUpper: false)
    return reservedValues.contains(result) ? result + "_" : quoted(result)
  }

  /// `keyvalue/v1/keyvalue.proto` gives `keyvalue_v1_keyvalue`: for the file, and for its schema.
  static func file(_ path: String) -> String {
    let stem = path.hasSuffix(".proto") ? path.dropLast(6) : path[...]
    return String(stem.map { $0.isASCII && ($0.isLetter || $0.isNumber) ? $0 : "_" })
  }

  /// `keyvalue/v1/key_value.proto` gives `Keyvalue_V1_KeyValue_Extensions`.
  static func registry(_ path: String, prefix: String) -> String {
    let name = path.split(separator: "/").last ?? ""
    let stem = name.hasSuffix(".proto") ? name.dropLast(6) : name
    let plain = String(stem.map { $0.isASCII && ($0.isLetter || $0.isNumber) ? $0 : "_" })
    return prefix + camel(plain[...], initialUpper: true) + "_Extensions"
  }

  /// An extension that stands in a message: its name in the schema.
  static func nestedExtension(_ name: String) -> String {
    ["Type", "Protocol", "Self", "self", "init"].contains(name) ? name + "_" : quoted(name)
  }

  static func quoted(_ name: String) -> String { keywords.contains(name) ? "`\(name)`" : name }

  private static func withoutPrefix(_ name: String, _ enumName: String) -> String {
    let wanted = enumName.lowercased().filter { $0 != "_" }
    var rest = name[...]
    for letter in wanted {
      rest = rest.drop { $0 == "_" }
      guard rest.first?.lowercased() == String(letter) else { return name }
      rest = rest.dropFirst()
    }
    rest = rest.drop { $0 == "_" }
    guard let first = rest.first, !first.isNumber else { return name }
    return String(rest)
  }

  /// Splits on underscores and where capitals begin; the usual abbreviations are written in capitals.
  private static func camel(_ name: Substring, initialUpper: Bool) -> String {
    var words: [String] = []
    var wasUpper = true
    for character in name {
      let isUpper = character.isUppercase
      if character == "_" || words.isEmpty || isUpper && !wasUpper { words.append("") }
      if character != "_" { words[words.count - 1].append(contentsOf: character.lowercased()) }
      wasUpper = isUpper
    }
    words.removeAll(where: \.isEmpty)
    for index in words.indices where index > 0 || initialUpper {
      let word = words[index]
      let isAbbreviation = ["url", "http", "https", "id"].contains(word)
      words[index] = isAbbreviation ? word.uppercased() : word.prefix(1).uppercased() + word.dropFirst()
    }
    let result = words.joined()
    return result.first?.isNumber ?? true ? "_" + result : result
  }

  private static let reservedTypes: Set<String> = [
    "Type", "Protocol", "Self", "Any", "AnyObject", "Array", "Bool", "Dictionary", "Double", "Equatable", "Error",
    "Float", "Hashable", "Hasher", "Int", "Int32", "Int64", "Never", "Optional", "Sendable", "Set", "StaticString",
    "String", "Swift", "UInt32", "UInt64", "UInt8", "UnsafeMutableRawPointer", "UnsafeRawPointer", "Void",
    "EnumNames", "ExtensionRegistry", "Extensions", "FieldReader", "FieldWriter", "GeneratedMessage", "Indirect",
    "MessageError", "MessageExtension",
    "MessageLayout", "MessageTables", "ProtobufEnum", "Schema", "UnknownFields", "WeirProtobuf", "WeirRPC",
  ]

  /// Names that types outside of others must not have, where the schema has no package.
  private static let reservedGlobals: Set<String> = [
    "CallContext", "Endpoint", "Message", "Metadata", "Method", "RPCService", "RequestStream", "ResponseWriter",
    "ServerRequest", "ServerResponse", "ServiceDefinition", "ServiceError", "Task",
  ]

  private static let reservedFields: Set<String> = [
    "debugDescription", "description", "encode", "hash", "hashValue", "init", "layout", "messageName", "self",
    "serialize", "serialized", "unknownFields",
  ]

  private static let reservedValues: Set<String> = [
    "allCases", "description", "hash", "hashValue", "init", "name", "rawValue", "self",
  ]

  private static let keywords: Set<String> = [
    "actor", "any", "as", "associatedtype", "await", "break", "case", "catch", "class", "continue", "default", "defer",
    "deinit", "do", "else", "enum", "extension", "fallthrough", "false", "fileprivate", "for", "func", "guard", "if",
    "import", "in", "init", "inout", "internal", "is", "let", "nil", "operator", "precedencegroup", "private",
    "protocol", "public", "repeat", "rethrows", "return", "self", "static", "struct", "subscript", "super", "switch",
    "throw", "throws", "true", "try", "typealias", "var", "where", "while",
  ]
}
