// Any JSON value as a literal: `["name": "x", "sizes": [1, 2.5, nil]]`.

extension Google_Protobuf_Value: ExpressibleByNilLiteral, ExpressibleByBooleanLiteral, ExpressibleByIntegerLiteral,
  ExpressibleByFloatLiteral, ExpressibleByStringLiteral, ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral
{
  /// JSON's `null`.
  public init(nilLiteral: ()) { self.init(kind: .nullValue(.nullValue)) }

  /// `true` or `false`.
  public init(booleanLiteral value: Bool) { self.init(kind: .boolValue(value)) }

  /// A number; all of JSON's are `Double`.
  public init(integerLiteral value: Int64) { self.init(kind: .numberValue(Double(value))) }

  /// A number.
  public init(floatLiteral value: Double) { self.init(kind: .numberValue(value)) }

  /// Text.
  public init(stringLiteral value: String) { self.init(kind: .stringValue(value)) }

  /// An array.
  public init(arrayLiteral elements: Google_Protobuf_Value...) {
    self.init(kind: .listValue(Google_Protobuf_ListValue(values: elements)))
  }

  /// An object; of equal names the last one counts.
  public init(dictionaryLiteral elements: (String, Google_Protobuf_Value)...) {
    self.init(kind: .structValue(Google_Protobuf_Struct(elements)))
  }
}

extension Google_Protobuf_Struct: ExpressibleByDictionaryLiteral {
  /// An object; of equal names the last one counts.
  public init(dictionaryLiteral elements: (String, Google_Protobuf_Value)...) { self.init(elements) }

  fileprivate init(_ elements: [(String, Google_Protobuf_Value)]) {
    self.init(fields: Dictionary(elements) { _, last in last })
  }

  /// The value of a name; nil when there is none. A value that is set to nil goes.
  public subscript(name: String) -> Google_Protobuf_Value? {
    get { fields[name] }
    set { fields[name] = newValue }
  }
}

extension Google_Protobuf_ListValue: ExpressibleByArrayLiteral {
  /// An array.
  public init(arrayLiteral elements: Google_Protobuf_Value...) { self.init(values: elements) }
}
