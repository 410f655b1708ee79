// swift-format-ignore-file
// Written by protoc-gen-weir from google/protobuf/source_context.proto. Do not edit.

public import WeirRPC

/// `SourceContext` represents information about the source of a
/// protobuf element, like the file in which it is defined.
nonisolated public struct Google_Protobuf_SourceContext: GeneratedMessage {
  public static let messageName = "google.protobuf.SourceContext"
  public static let layout: MessageLayout = _weirTables[0]
  public static var schema: Schema { .google_protobuf_source_context }

  /// The path-qualified name of the .proto file that contained the associated
  /// protobuf element.  For example: `"google/protobuf/source_context.proto"`.
  public var fileName: String = ""
  public var unknownFields = UnknownFields()

  public init() {}

  public init(
    fileName: String = ""
  ) {
    self.fileName = fileName
  }

  public init(decoded c: FieldReader) throws(MessageError) {
    self.fileName = try c.string(24)
    self.unknownFields = try c.unknownFields()
  }

  public func encode(into c: FieldWriter) {
    c.string(24, self.fileName)
    c.unknownFields(self.unknownFields)
  }
}

/// What protobuf-c has to know of the messages of this file.
nonisolated private let _weirTables = MessageTables(
  """
  AgEdZ29vZ2xlLnByb3RvYnVmLlNvdXJjZUNvbnRleHQAKAEBCRgACWZpbGVfbmFtZQ==
  """,
  imports: [])

nonisolated extension Schema {
  /// `google/protobuf/source_context.proto`
  public static let google_protobuf_source_context = Schema(
    path: "google/protobuf/source_context.proto",
    base64: """
      CiRnb29nbGUvcHJvdG9idWYvc291cmNlX2NvbnRleHQucHJvdG8SD2dvb2dsZS5wcm90b2J1ZiIsCg1Tb3VyY2VDb250ZXh0EhsKCWZpbGVfbmFt
      ZRgBIAEoCVIIZmlsZU5hbWVCigEKE2NvbS5nb29nbGUucHJvdG9idWZCElNvdXJjZUNvbnRleHRQcm90b1ABWjZnb29nbGUuZ29sYW5nLm9yZy9w
      cm90b2J1Zi90eXBlcy9rbm93bi9zb3VyY2Vjb250ZXh0cGKiAgNHUEKqAh5Hb29nbGUuUHJvdG9idWYuV2VsbEtub3duVHlwZXNiBnByb3RvM0qs
      AgqDAQoCBAASBCsALwEadyBgU291cmNlQ29udGV4dGAgcmVwcmVzZW50cyBpbmZvcm1hdGlvbiBhYm91dCB0aGUgc291cmNlIG9mIGEKIHByb3Rv
      YnVmIGVsZW1lbnQsIGxpa2UgdGhlIGZpbGUgaW4gd2hpY2ggaXQgaXMgZGVmaW5lZC4KCqMBCgQEAAIAEgMuAhcalQEgVGhlIHBhdGgtcXVhbGlm
      aWVkIG5hbWUgb2YgdGhlIC5wcm90byBmaWxlIHRoYXQgY29udGFpbmVkIHRoZSBhc3NvY2lhdGVkCiBwcm90b2J1ZiBlbGVtZW50LiAgRm9yIGV4
      YW1wbGU6IGAiZ29vZ2xlL3Byb3RvYnVmL3NvdXJjZV9jb250ZXh0LnByb3RvImAuCg==
      """,
    imports: [])
}
