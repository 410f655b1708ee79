// swift-format-ignore-file
// Written by protoc-gen-weir from google/rpc/status.proto. Do not edit.

public import WeirRPC
public import WeirProtobuf

/// The `Status` type defines a logical error model that is suitable for
/// different programming environments, including REST APIs and RPC APIs. It is
/// used by [gRPC](https://github.com/grpc). Each `Status` message contains
/// three pieces of data: error code, error message, and error details.
///
/// You can find out more about this error model and how to work with it in the
/// [API Design Guide](https://cloud.google.com/apis/design/errors).
nonisolated public struct Google_Rpc_Status: GeneratedMessage {
  public static let messageName = "google.rpc.Status"
  public static let layout: MessageLayout = _weirTables[0]
  public static var schema: Schema { .google_rpc_status }

  /// The status code, which should be an enum value of
  /// [google.rpc.Code][google.rpc.Code].
  public var code: Int32 = 0
  /// A developer-facing error message, which should be in English. Any
  /// user-facing error message should be localized and sent in the
  /// [google.rpc.Status.details][google.rpc.Status.details] field, or localized
  /// by the client.
  public var message: String = ""
  /// A list of messages that carry the error details.  There is a common set of
  /// message types for APIs to use.
  public var details: [Google_Protobuf_Any] = []
  public var unknownFields = UnknownFields()

  public init() {}

  public init(
    code: Int32 = 0,
    message: String = "",
    details: [Google_Protobuf_Any] = []
  ) {
    self.code = code
    self.message = message
    self.details = details
  }

  public init(decoded c: FieldReader) throws(MessageError) {
    self.code = c.int32(56)
    self.message = try c.string(24)
    self.details = try c.messages(40, as: Google_Protobuf_Any.self)
    self.unknownFields = try c.unknownFields()
  }

  public func encode(into c: FieldWriter) {
    c.int32(56, self.code)
    c.string(24, self.message)
    c.messages(40, self.details)
    c.unknownFields(self.unknownFields)
  }
}

/// What protobuf-c has to know of the messages of this file.
nonisolated private let _weirTables = MessageTables(
  """
  AgERZ29vZ2xlLnJwYy5TdGF0dXMAQAMBBTgABGNvZGUCCRgAB21lc3NhZ2UDSygAB2RldGFpbHMB
  """,
  imports: [Google_Protobuf_Any.layout])

nonisolated extension Schema {
  /// `google/rpc/status.proto`
  public static let google_rpc_status = Schema(
    path: "google/rpc/status.proto",
    base64: """
      Chdnb29nbGUvcnBjL3N0YXR1cy5wcm90bxIKZ29vZ2xlLnJwYxoZZ29vZ2xlL3Byb3RvYnVmL2FueS5wcm90byJmCgZTdGF0dXMSEgoEY29kZRgB
      IAEoBVIEY29kZRIYCgdtZXNzYWdlGAIgASgJUgdtZXNzYWdlEi4KB2RldGFpbHMYAyADKAsyFC5nb29nbGUucHJvdG9idWYuQW55UgdkZXRhaWxz
      Ql4KDmNvbS5nb29nbGUucnBjQgtTdGF0dXNQcm90b1ABWjdnb29nbGUuZ29sYW5nLm9yZy9nZW5wcm90by9nb29nbGVhcGlzL3JwYy9zdGF0dXM7
      c3RhdHVzogIDUlBDYgZwcm90bzNKkgcKvgMKAgQAEgQhAC8BGrEDIFRoZSBgU3RhdHVzYCB0eXBlIGRlZmluZXMgYSBsb2dpY2FsIGVycm9yIG1v
      ZGVsIHRoYXQgaXMgc3VpdGFibGUgZm9yCiBkaWZmZXJlbnQgcHJvZ3JhbW1pbmcgZW52aXJvbm1lbnRzLCBpbmNsdWRpbmcgUkVTVCBBUElzIGFu
      ZCBSUEMgQVBJcy4gSXQgaXMKIHVzZWQgYnkgW2dSUENdKGh0dHBzOi8vZ2l0aHViLmNvbS9ncnBjKS4gRWFjaCBgU3RhdHVzYCBtZXNzYWdlIGNv
      bnRhaW5zCiB0aHJlZSBwaWVjZXMgb2YgZGF0YTogZXJyb3IgY29kZSwgZXJyb3IgbWVzc2FnZSwgYW5kIGVycm9yIGRldGFpbHMuCgogWW91IGNh
      biBmaW5kIG91dCBtb3JlIGFib3V0IHRoaXMgZXJyb3IgbW9kZWwgYW5kIGhvdyB0byB3b3JrIHdpdGggaXQgaW4gdGhlCiBbQVBJIERlc2lnbiBH
      dWlkZV0oaHR0cHM6Ly9jbG91ZC5nb29nbGUuY29tL2FwaXMvZGVzaWduL2Vycm9ycykuCgplCgQEAAIAEgMkAhEaWCBUaGUgc3RhdHVzIGNvZGUs
      IHdoaWNoIHNob3VsZCBiZSBhbiBlbnVtIHZhbHVlIG9mCiBbZ29vZ2xlLnJwYy5Db2RlXVtnb29nbGUucnBjLkNvZGVdLgoK7AEKBAQAAgESAyoC
      FRreASBBIGRldmVsb3Blci1mYWNpbmcgZXJyb3IgbWVzc2FnZSwgd2hpY2ggc2hvdWxkIGJlIGluIEVuZ2xpc2guIEFueQogdXNlci1mYWNpbmcg
      ZXJyb3IgbWVzc2FnZSBzaG91bGQgYmUgbG9jYWxpemVkIGFuZCBzZW50IGluIHRoZQogW2dvb2dsZS5ycGMuU3RhdHVzLmRldGFpbHNdW2dvb2ds
      ZS5ycGMuU3RhdHVzLmRldGFpbHNdIGZpZWxkLCBvciBsb2NhbGl6ZWQKIGJ5IHRoZSBjbGllbnQuCgp5CgQEAAICEgMuAisabCBBIGxpc3Qgb2Yg
      bWVzc2FnZXMgdGhhdCBjYXJyeSB0aGUgZXJyb3IgZGV0YWlscy4gIFRoZXJlIGlzIGEgY29tbW9uIHNldCBvZgogbWVzc2FnZSB0eXBlcyBmb3Ig
      QVBJcyB0byB1c2UuCg==
      """,
    imports: [.google_protobuf_any])
}
