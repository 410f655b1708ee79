/// Numbers between JSON and the wire. JSON may write every number as a number or in a string.
enum ScalarJSON {
  /// The bits that the wire carries for an integer: zigzag for `sint`, sign extended for `int`.
  static func integer(
    _ kind: FieldType.Kind, _ value: JSONValue, _ path: JSONPath
  ) throws(ProtobufJSONError) -> UInt64 {
    switch kind {
    case .uint32, .fixed32: return UInt64(try exact(UInt32.self, value, path))
    case .uint64, .fixed64: return try exact(UInt64.self, value, path)
    case .sint32: return zigzag(Int64(try exact(Int32.self, value, path)))
    case .sint64: return zigzag(try exact(Int64.self, value, path))
    case .int64, .sfixed64: return UInt64(bitPattern: try exact(Int64.self, value, path))
    default: return UInt64(bitPattern: Int64(try exact(Int32.self, value, path)))
    }
  }

  static func real(_ value: JSONValue, _ path: JSONPath) throws(ProtobufJSONError) -> Double {
    switch value {
    case .integer(let number): return Double(number)
    case .real(let number): return number
    case .number(let text):
      guard let number = Double(text), number.isFinite else { throw path.error("out of range") }
      return number
    case .string("NaN"): return .nan
    case .string("Infinity"): return .infinity
    case .string("-Infinity"): return -.infinity
    case .string(let text):
      guard JSONNumber.isNumber(text.utf8.span), let number = Double(text), number.isFinite else {
        throw path.error("the string is not a number")
      }
      return number
    default: throw path.expected("a number", value)
    }
  }

  static func float(_ value: JSONValue, _ path: JSONPath) throws(ProtobufJSONError) -> Float {
    let number = try real(value, path)
    // From the text, when there is one: rounding to a double first would round twice.
    let float =
      switch value {
      case .number(let text), .string(let text): number.isFinite ? Float(text) ?? Float(number) : Float(number)
      default: Float(number)
      }
    guard float.isFinite || !number.isFinite else { throw path.error("out of range") }
    return float
  }

  private static func exact<Number: FixedWidthInteger>(
    _ type: Number.Type, _ value: JSONValue, _ path: JSONPath
  ) throws(ProtobufJSONError) -> Number {
    let range = "a whole number from \(Number.min) to \(Number.max)"
    switch value {
    case .integer(let number):
      guard let number = Number(exactly: number) else { throw path.error("expected \(range)") }
      return number
    case .real(let number):
      guard let number = Number(exactly: number) else { throw path.error("expected \(range)") }
      return number
    case .number(let text):
      guard let number = JSONNumber.whole(text).flatMap({ Number($0) }) else { throw path.error("expected \(range)") }
      return number
    case .string(let text):
      guard JSONNumber.isNumber(text.utf8.span), let number = JSONNumber.whole(text).flatMap({ Number($0) }) else {
        throw path.error("expected \(range)")
      }
      return number
    default: throw path.expected("a number", value)
    }
  }

  private static func zigzag(_ number: Int64) -> UInt64 { UInt64(bitPattern: number << 1 ^ number >> 63) }

  /// What JSON shows for the bits of a number or a truth value; 64-bit integers as strings.
  static func value(_ kind: FieldType.Kind, _ bits: UInt64) -> JSONValue {
    let low = UInt32(truncatingIfNeeded: bits)
    switch kind {
    case .bool: return .bool(bits != 0)
    case .double: return real(Double(bitPattern: bits), Double(bitPattern: bits))
    case .float:
      let float = Float(bitPattern: low)
      return real(Double(float), Double(float.description) ?? Double(float))
    case .uint32, .fixed32: return .integer(Int64(low))
    case .int32, .sfixed32: return .integer(Int64(Int32(bitPattern: low)))
    case .sint32: return .integer(Int64(Int32(bitPattern: low >> 1) ^ -Int32(bitPattern: low & 1)))
    case .uint64, .fixed64: return .string(String(bits))
    case .sint64: return .string(String(Int64(bitPattern: bits >> 1) ^ -Int64(bitPattern: bits & 1)))
    default: return .string(String(Int64(bitPattern: bits)))
    }
  }

  private static func real(_ number: Double, _ shown: Double) -> JSONValue {
    if number.isNaN { return "NaN" }
    if number.isInfinite { return number < 0 ? "-Infinity" : "Infinity" }
    return .real(shown)
  }
}
