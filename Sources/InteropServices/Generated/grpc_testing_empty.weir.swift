// swift-format-ignore-file
// Written by protoc-gen-weir from grpc/testing/empty.proto. Do not edit.

public import WeirRPC
public import WeirProtobuf

/// An empty message that you can re-use to avoid defining duplicated empty
/// messages in your project. A typical example is to use it as argument or the
/// return value of a service API. For instance:
///
///   service Foo {
///     rpc Bar (grpc.testing.Empty) returns (grpc.testing.Empty) { };
///   };
nonisolated public struct Grpc_Testing_Empty: GeneratedMessage {
  public static let messageName = "grpc.testing.Empty"
  public static let layout: MessageLayout = _weirTables[0]
  public static var schema: Schema { .grpc_testing_empty }

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
  AgESZ3JwYy50ZXN0aW5nLkVtcHR5ABgA
  """,
  imports: [])

nonisolated extension Schema {
  /// `grpc/testing/empty.proto`
  public static let grpc_testing_empty = Schema(
    path: "grpc/testing/empty.proto",
    base64: """
      ChhncnBjL3Rlc3RpbmcvZW1wdHkucHJvdG8SDGdycGMudGVzdGluZyIHCgVFbXB0eUIqChtpby5ncnBjLnRlc3RpbmcuaW50ZWdyYXRpb25CC0Vt
      cHR5UHJvdG9zYgZwcm90bzNKsAIKrQIKAgQAEgMeABAaoQIgQW4gZW1wdHkgbWVzc2FnZSB0aGF0IHlvdSBjYW4gcmUtdXNlIHRvIGF2b2lkIGRl
      ZmluaW5nIGR1cGxpY2F0ZWQgZW1wdHkKIG1lc3NhZ2VzIGluIHlvdXIgcHJvamVjdC4gQSB0eXBpY2FsIGV4YW1wbGUgaXMgdG8gdXNlIGl0IGFz
      IGFyZ3VtZW50IG9yIHRoZQogcmV0dXJuIHZhbHVlIG9mIGEgc2VydmljZSBBUEkuIEZvciBpbnN0YW5jZToKCiAgIHNlcnZpY2UgRm9vIHsKICAg
      ICBycGMgQmFyIChncnBjLnRlc3RpbmcuRW1wdHkpIHJldHVybnMgKGdycGMudGVzdGluZy5FbXB0eSkgeyB9OwogICB9OwoK
      """,
    imports: [])
}
