/// A message as a `.proto` file declares it.
struct MessageType: Sendable {
  /// The full name: `keyvalue.v1.GetRequest`.
  let name: String
  /// In the order of their numbers.
  let fields: [FieldType]
  /// The form that JSON gives it; nil for an object.
  let ownForm: OwnForm?
  private let byName: [String: Int]
  private let byNumber: [Int32: Int]

  init(name: String, fields: [FieldType]) {
    self.name = name
    ownForm = OwnForm(name)
    self.fields = fields.sorted { $0.number < $1.number }
    var byName: [String: Int] = [:]
    var byNumber: [Int32: Int] = [:]
    for (index, field) in self.fields.enumerated() {
      byNumber[field.number] = index
      byName[field.name] = index
    }
    // The JSON name wins where one field's is another's original name.
    for (index, field) in self.fields.enumerated() { byName[field.jsonName] = index }
    self.byName = byName
    self.byNumber = byNumber
  }

  /// The place in `fields` of the field that JSON calls `name`, by its JSON name or its original one.
  func index(named name: String) -> Int? { byName[name] }

  func index(numbered number: Int32) -> Int? { byNumber[number] }
}

/// A field of a message.
struct FieldType: Sendable {
  enum Shape: Sendable, Hashable {
    /// Not on the wire when it has its default.
    case implicit
    /// On the wire and in JSON when it was set: `optional` fields, messages, and members of the oneof of this index.
    case explicit(oneof: Int?)
    case list(packed: Bool)
    /// Entries of this message, which has a key and a value.
    case map(entry: Int, key: Kind, value: Kind)
  }

  /// What one value of the field is. Enums and messages are places in the `DescriptorPool`.
  enum Kind: Sendable, Hashable {
    case double, float, int32, int64, uint32, uint64, sint32, sint64, fixed32, fixed64, sfixed32, sfixed64
    case bool, string, bytes
    case enumeration(Int)
    case message(Int)
    /// A message between two tags, as proto2's groups and editions' delimited fields are.
    case group(Int)

    /// The place of the message, when it is one.
    var message: Int? {
      switch self {
      case .message(let index), .group(let index): index
      default: nil
      }
    }

    var isPackable: Bool { ![.delimited, .startGroup].contains(wireType) }

    var wireType: WireType {
      switch self {
      case .double, .fixed64, .sfixed64: .fixed64
      case .float, .fixed32, .sfixed32: .fixed32
      case .string, .bytes, .message: .delimited
      case .group: .startGroup
      default: .varint
      }
    }
  }

  /// The original name; for an extension, its full name in brackets.
  let name: String
  let jsonName: String
  let number: Int32
  let kind: Kind
  let shape: Shape
}

/// An enum's values; the first name of a number, and the number of every name.
struct EnumType: Sendable {
  let name: String
  /// A number that is not among its own is among the unknown fields then.
  let isClosed: Bool
  /// What a field has that was never set.
  let first: Int32
  private let numbers: [String: Int32]
  private let names: [Int32: String]

  init(name: String, isClosed: Bool, values: [(name: String, number: Int32)]) {
    self.name = name
    self.isClosed = isClosed
    first = values.first?.number ?? 0
    numbers = Dictionary(values.map { ($0.name, $0.number) }) { first, _ in first }
    names = Dictionary(values.map { ($0.number, $0.name) }) { first, _ in first }
  }

  func number(of name: String) -> Int32? { numbers[name] }
  func name(of number: Int32) -> String? { names[number] }

  /// Whether a field can have the number.
  func takes(_ number: Int32) -> Bool { !isClosed || names[number] != nil }
}
