/// A JSON value (RFC 8259), with the members of objects in the order they were written.
///
/// ```swift
/// let value: JSONValue = ["key": "k1", "found": false]
/// value["key"]?.string  // "k1"
/// ```
public enum JSONValue: Sendable, Hashable {
  /// `null`.
  case null
  /// `true` or `false`.
  case bool(Bool)
  /// A number without fraction and exponent that 64 bits hold.
  case integer(Int64)
  /// Any other number that a double holds.
  case real(Double)
  /// A number that neither 64 bits nor a double can hold, as it was spelled: `123456789012345678901`, `1e400`.
  case number(String)
  /// A text, without its escapes.
  case string(String)
  /// Values in order.
  case array([JSONValue])
  /// Members in the order in which they were written.
  case object(JSONObject)
}

extension JSONValue {
  /// The text, when this is a string.
  public var string: String? {
    guard case .string(let text) = self else { return nil }
    return text
  }

  /// The number, when this is an integer that 64 bits hold.
  public var integer: Int64? {
    guard case .integer(let number) = self else { return nil }
    return number
  }

  /// The elements, when this is an array.
  public var array: [JSONValue]? {
    guard case .array(let elements) = self else { return nil }
    return elements
  }

  /// The members, when this is an object.
  public var object: JSONObject? {
    guard case .object(let object) = self else { return nil }
    return object
  }

  /// The member `key`, when this is an object that has one.
  public subscript(key: String) -> JSONValue? { object?[key] }

  /// What kind of value this is, for people: `a string`, `an array`.
  public var kind: String {
    switch self {
    case .null: "null"
    case .bool: "a boolean"
    case .integer, .real, .number: "a number"
    case .string: "a string"
    case .array: "an array"
    case .object: "an object"
    }
  }
}

/// The members of a JSON object, in order. A name stands in it once.
public struct JSONObject: Sendable, Hashable {
  /// A name and its value.
  public struct Member: Sendable, Hashable {
    /// The name, without its escapes.
    public var name: String
    /// What stands behind the name.
    public var value: JSONValue

    /// A member of an object.
    public init(_ name: String, _ value: JSONValue) {
      self.name = name
      self.value = value
    }
  }

  /// In the order in which they were written; no name comes twice.
  public private(set) var members: [Member]

  /// Takes over members whose names differ; the caller answers for that.
  public init(_ members: [Member] = []) { self.members = members }

  /// The value of the member `name`, compared byte for byte; nil when there is none.
  public subscript(name: String) -> JSONValue? {
    // Strings that Unicode holds equivalent are equal too, but comparing them is the fast way to find the others.
    members.first { $0.name == name && $0.name.utf8.elementsEqual(name.utf8) }?.value
  }

  /// Adds a member behind the others, whose names differ from its.
  public mutating func append(_ name: String, _ value: JSONValue) { members.append(Member(name, value)) }
}

extension JSONValue: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral, ExpressibleByFloatLiteral,
  ExpressibleByBooleanLiteral, ExpressibleByNilLiteral, ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral
{
  public init(stringLiteral value: String) { self = .string(value) }
  public init(integerLiteral value: Int64) { self = .integer(value) }
  public init(floatLiteral value: Double) { self = .real(value) }
  public init(booleanLiteral value: Bool) { self = .bool(value) }
  public init(nilLiteral: ()) { self = .null }
  public init(arrayLiteral elements: JSONValue...) { self = .array(elements) }

  public init(dictionaryLiteral elements: (String, JSONValue)...) {
    self = .object(JSONObject(elements.map { JSONObject.Member($0, $1) }))
  }
}
