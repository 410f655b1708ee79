/// The messages to which protobuf's JSON mapping gives a form of their own.
enum OwnForm: Sendable, Hashable {
  case any, timestamp, duration, fieldMask, structure, value, listValue
  /// A message with one field, which stands for the message.
  case wrapper

  /// - Parameter name: the full name; nil for a message that is an object in JSON.
  init?(_ name: String) {
    guard name.hasPrefix(Self.package) else { return nil }
    switch name.dropFirst(Self.package.count) {
    case "Any": self = .any
    case "Timestamp": self = .timestamp
    case "Duration": self = .duration
    case "FieldMask": self = .fieldMask
    case "Struct": self = .structure
    case "Value": self = .value
    case "ListValue": self = .listValue
    case "DoubleValue", "FloatValue", "Int64Value", "UInt64Value", "Int32Value", "UInt32Value", "BoolValue",
      "StringValue", "BytesValue":
      self = .wrapper
    default: return nil
    }
  }

  static let package = "google.protobuf."
  /// An enum with one value, which is `null`.
  static let nullValue = "google.protobuf.NullValue"
}
