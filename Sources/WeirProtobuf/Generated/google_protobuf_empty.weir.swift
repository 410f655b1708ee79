// swift-format-ignore-file
// Written by protoc-gen-weir from google/protobuf/empty.proto. Do not edit.

public import WeirRPC

/// A generic empty message that you can re-use to avoid defining duplicated
/// empty messages in your APIs. A typical example is to use it as the request
/// or the response type of an API method. For instance:
///
///     service Foo {
///       rpc Bar(google.protobuf.Empty) returns (google.protobuf.Empty);
///     }
nonisolated public struct Google_Protobuf_Empty: GeneratedMessage {
  public static let messageName = "google.protobuf.Empty"
  public static let layout: MessageLayout = _weirTables[0]
  public static var schema: Schema { .google_protobuf_empty }

  public var unknownFields = UnknownFields()

  public init() {}

  public init(decoded c: FieldReader) throws(MessageError) {
    self.unknownFields = try c.unknownFields()
  }

  public func encode(into c: FieldWriter) {
    c.unknownFields(self.unknownFields)
  }
}

/// What protobuf-c has to know of the messages of this file.
nonisolated private let _weirTables = MessageTables(
  """
  AgEVZ29vZ2xlLnByb3RvYnVmLkVtcHR5ABgA
  """,
  imports: [])

nonisolated extension Schema {
  /// `google/protobuf/empty.proto`
  public static let google_protobuf_empty = Schema(
    path: "google/protobuf/empty.proto",
    base64: """
      Chtnb29nbGUvcHJvdG9idWYvZW1wdHkucHJvdG8SD2dvb2dsZS5wcm90b2J1ZiIHCgVFbXB0eUJ9ChNjb20uZ29vZ2xlLnByb3RvYnVmQgpFbXB0
      eVByb3RvUAFaLmdvb2dsZS5nb2xhbmcub3JnL3Byb3RvYnVmL3R5cGVzL2tub3duL2VtcHR5cGL4AQGiAgNHUEKqAh5Hb29nbGUuUHJvdG9idWYu
      V2VsbEtub3duVHlwZXNiBnByb3RvM0q+Agq7AgoCBAASAzIAEBqvAiBBIGdlbmVyaWMgZW1wdHkgbWVzc2FnZSB0aGF0IHlvdSBjYW4gcmUtdXNl
      IHRvIGF2b2lkIGRlZmluaW5nIGR1cGxpY2F0ZWQKIGVtcHR5IG1lc3NhZ2VzIGluIHlvdXIgQVBJcy4gQSB0eXBpY2FsIGV4YW1wbGUgaXMgdG8g
      dXNlIGl0IGFzIHRoZSByZXF1ZXN0CiBvciB0aGUgcmVzcG9uc2UgdHlwZSBvZiBhbiBBUEkgbWV0aG9kLiBGb3IgaW5zdGFuY2U6CgogICAgIHNl
      cnZpY2UgRm9vIHsKICAgICAgIHJwYyBCYXIoZ29vZ2xlLnByb3RvYnVmLkVtcHR5KSByZXR1cm5zIChnb29nbGUucHJvdG9idWYuRW1wdHkpOwog
      ICAgIH0KCg==
      """,
    imports: [])
}
