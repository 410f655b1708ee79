// swift-format-ignore-file
// Written by protoc-gen-weir from weir/test/editions/newer.proto. Do not edit.

public import WeirRPC
public import WeirProtobuf

/// `Hidden`
nonisolated public struct Weir_Test_Editions_Hidden: ProtobufEnum {
  public var rawValue: Int32

  public init(rawValue: Int32) { self.rawValue = rawValue }

  public static var unspecified: Self { Self(rawValue: 0) }

  public var name: String? { Self._names[rawValue] }

  private static let _names = EnumNames(
    """
    0 HIDDEN_UNSPECIFIED
    """)
}

/// `weir.test.editions.Newer`
nonisolated public struct Weir_Test_Editions_Newer: GeneratedMessage {
  public static let messageName = "weir.test.editions.Newer"
  public static let layout: MessageLayout = _weirTables[0]
  public static var schema: Schema { .weir_test_editions_newer }

  public var explicit: Int32? = nil
  public var implicit: String = ""
  public var packed: [Int32] = []
  public var delimited: Weir_Test_Editions_Leaf? = nil
  public var unknownFields = UnknownFields()

  public init() {}

  public init(
    explicit: Int32? = nil,
    implicit: String = "",
    packed: [Int32] = [],
    delimited: Weir_Test_Editions_Leaf? = nil
  ) {
    self.explicit = explicit
    self.implicit = implicit
    self.packed = packed
    self.delimited = delimited
  }

  public init(decoded c: FieldReader) throws(MessageError) {
    self.explicit = c.optionalInt32(80)
    self.implicit = try c.string(24)
    self.packed = c.int32s(40)
    self.delimited = try c.message(56, as: Weir_Test_Editions_Leaf.self)
    self.unknownFields = try c.unknownFields()
  }

  public func encode(into c: FieldWriter) {
    c.optionalInt32(80, self.explicit)
    c.string(24, self.implicit)
    c.int32s(40, self.packed)
    c.message(56, self.delimited)
    c.unknownFields(self.unknownFields)
  }
}

/// What protobuf-c has to know of the messages of this file.
nonisolated private let _weirTables = MessageTables(
  """
  AgEYd2Vpci50ZXN0LmVkaXRpb25zLk5ld2VyAlgEASVQAAhleHBsaWNpdAIJGAAIaW1wbGljaXQDcSgABnBhY2tlZASqATgACWRlbGltaXRlZAE=
  """,
  imports: [Weir_Test_Editions_Leaf.layout])

nonisolated extension Schema {
  /// `weir/test/editions/newer.proto`
  public static let weir_test_editions_newer = Schema(
    path: "weir/test/editions/newer.proto",
    base64: """
      Ch53ZWlyL3Rlc3QvZWRpdGlvbnMvbmV3ZXIucHJvdG8SEndlaXIudGVzdC5lZGl0aW9ucxofd2Vpci90ZXN0L2VkaXRpb25zL2ZpZWxkcy5wcm90
      byKdAQoFTmV3ZXISGgoIZXhwbGljaXQYASABKAVSCGV4cGxpY2l0EiEKCGltcGxpY2l0GAIgASgJQgWqAQIIAlIIaW1wbGljaXQSFgoGcGFja2Vk
      GAMgAygRUgZwYWNrZWQSPQoJZGVsaW1pdGVkGAQgASgLMhgud2Vpci50ZXN0LmVkaXRpb25zLkxlYWZCBaoBAigCUglkZWxpbWl0ZWQqIgoGSGlk
      ZGVuEhYKEkhJRERFTl9VTlNQRUNJRklFRBAAMAFiCGVkaXRpb25zcOkH
      """,
    imports: [.weir_test_editions_fields])
}
