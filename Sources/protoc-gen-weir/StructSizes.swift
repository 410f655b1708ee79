import WeirProtobuf

/// How many words the structs of messages take, to decide which of them lie in the structs of others.
///
/// A message that is absent takes its room all the same, and is looked at whenever the message around it is copied or
/// destroyed. One behind a reference takes a word, and an allocation where it is present.
struct StructSizes {
  /// A `Timestamp`, a `Duration`, an `Any` have no more.
  private static let mostWords = 4

  private var words: [String: Int] = [:]

  func isLarge(_ name: String) -> Bool { (words[name] ?? 0) > Self.mostWords }

  mutating func add(_ name: String, _ types: TypeIndex) {
    guard words[name] == nil, let message = types.entries[name]?.message else { return }
    // The unknown fields.
    var sum = 1
    var oneofs: [Int32: Int] = [:]
    for field in message.field {
      let size = words(of: field, in: name, types)
      if let oneof = field.oneofIndex, field.proto3Optional != true {
        oneofs[oneof] = max(oneofs[oneof] ?? 0, size)
      } else {
        sum += size
      }
    }
    words[name] = sum + oneofs.values.reduce(0, +)
  }

  private mutating func words(
    of field: Google_Protobuf_FieldDescriptorProto, in message: String, _ types: TypeIndex
  ) -> Int {
    guard field.label != .repeated else { return 1 }
    if field.type == .string { return 2 }
    // What would lie in itself lies behind a reference.
    guard field.type == .message || field.type == .group, let name = field.typeName,
      !types.liesInItself(message, inner: name)
    else { return 1 }
    add(name, types)
    let words = words[name] ?? 1
    return field.oneofIndex == nil && words > Self.mostWords ? 1 : words
  }
}
