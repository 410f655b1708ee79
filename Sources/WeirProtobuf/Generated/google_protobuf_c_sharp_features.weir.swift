// swift-format-ignore-file
// Written by protoc-gen-weir from google/protobuf/c_sharp_features.proto. Do not edit.

public import WeirRPC

/// `pb.CSharpFeatures`
nonisolated public struct Pb_CSharpFeatures: GeneratedMessage {
  public static let messageName = "pb.CSharpFeatures"
  public static let layout: MessageLayout = _weirTables[0]
  public static var schema: Schema { .google_protobuf_c_sharp_features }

  /// Whether the generated files should have nullable reference type annotations.
  /// When enabled, the generated C# code includes `#nullable enable annotations`
  /// and annotates message-typed properties and certain parameters with `?`.
  public var nullableReferenceTypes: Bool? = nil
  public var unknownFields = UnknownFields()

  public init() {}

  public init(
    nullableReferenceTypes: Bool? = nil
  ) {
    self.nullableReferenceTypes = nullableReferenceTypes
  }

  public init(decoded c: FieldReader) throws(MessageError) {
    self.nullableReferenceTypes = c.optionalBool(24)
    self.unknownFields = try c.unknownFields()
  }

  public func encode(into c: FieldWriter) {
    c.optionalBool(24, self.nullableReferenceTypes)
    c.unknownFields(self.unknownFields)
  }
}

/// `pb.csharp`
nonisolated public let Pb_Extensions_csharp = MessageExtension<Pb_CSharpFeatures?, Google_Protobuf_FeatureSet>(
  "pb.csharp", 1004, _weirTables[1],
  read: { (c: FieldReader) throws(MessageError) -> Pb_CSharpFeatures? in try c.message(24, as: Pb_CSharpFeatures.self) },
  write: { (c: FieldWriter, value: Pb_CSharpFeatures?) in c.message(24, value) })

nonisolated extension Google_Protobuf_FeatureSet {
  /// `pb.csharp`
  public var Pb_csharp: Pb_CSharpFeatures? {
    get { self[Pb_Extensions_csharp] }
    set { self[Pb_Extensions_csharp] = newValue }
  }
}

/// The extensions that `google/protobuf/c_sharp_features.proto` declares.
nonisolated public let Pb_CSharpFeatures_Extensions: ExtensionRegistry = [
  Pb_Extensions_csharp,
]

/// What protobuf-c has to know of the messages of this file.
nonisolated private let _weirTables = MessageTables(
  """
  AgIRcGIuQ1NoYXJwRmVhdHVyZXMAKAEBKBgAGG51bGxhYmxlX3JlZmVyZW5jZV90eXBlcxpnb29nbGUucHJvdG9idWYuRmVhdHVyZVNldAAwAewH
  qwEYAAtbcGIuY3NoYXJwXQA=
  """,
  imports: [])

nonisolated extension Schema {
  /// `google/protobuf/c_sharp_features.proto`
  public static let google_protobuf_c_sharp_features = Schema(
    path: "google/protobuf/c_sharp_features.proto",
    base64: """
      CiZnb29nbGUvcHJvdG9idWYvY19zaGFycF9mZWF0dXJlcy5wcm90bxICcGIaIGdvb2dsZS9wcm90b2J1Zi9kZXNjcmlwdG9yLnByb3RvImsKDkNT
      aGFycEZlYXR1cmVzElkKGG51bGxhYmxlX3JlZmVyZW5jZV90eXBlcxgBIAEoCEIfiAEBmAEEmAEDmAEBogEKEgVmYWxzZRiEB7IBAwjqB1IWbnVs
      bGFibGVSZWZlcmVuY2VUeXBlczpICgZjc2hhcnASGy5nb29nbGUucHJvdG9idWYuRmVhdHVyZVNldBjsByABKAsyEi5wYi5DU2hhcnBGZWF0dXJl
      c1IGY3NoYXJwQjlCGENTaGFycEZlYXR1cmVzT3V0ZXJDbGFzc1ABqgIaR29vZ2xlLlByb3RvYnVmLlJlZmxlY3Rpb25K9gEK8wEKBAQAAgASBBkC
      IgQa5AEgV2hldGhlciB0aGUgZ2VuZXJhdGVkIGZpbGVzIHNob3VsZCBoYXZlIG51bGxhYmxlIHJlZmVyZW5jZSB0eXBlIGFubm90YXRpb25zLgog
      V2hlbiBlbmFibGVkLCB0aGUgZ2VuZXJhdGVkIEMjIGNvZGUgaW5jbHVkZXMgYCNudWxsYWJsZSBlbmFibGUgYW5ub3RhdGlvbnNgCiBhbmQgYW5u
      b3RhdGVzIG1lc3NhZ2UtdHlwZWQgcHJvcGVydGllcyBhbmQgY2VydGFpbiBwYXJhbWV0ZXJzIHdpdGggYD9gLgo=
      """,
    imports: [.google_protobuf_descriptor])
}
