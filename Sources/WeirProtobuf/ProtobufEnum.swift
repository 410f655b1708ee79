/// An enum of a schema: a number, with names for those the schema knows. Numbers it does not know are kept; those of an enum
/// that is closed (proto2's are, and what an edition declares so) stand among the unknown fields of the message.
public protocol ProtobufEnum: RawRepresentable, Hashable, Sendable, CustomStringConvertible where RawValue == Int32 {
  init(rawValue: Int32)

  /// The name in the schema, `NOT_SERVING`; nil for a number that the schema does not know.
  var name: String? { get }
}

extension ProtobufEnum {
  /// The name in the schema, or the number.
  public var description: String { name ?? "\(rawValue)" }
}
