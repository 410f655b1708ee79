// swift-format-ignore-file
// Written by protoc-gen-weir from google/protobuf/any.proto. Do not edit.

public import WeirRPC

/// `Any` contains an arbitrary serialized protocol buffer message along with a
/// URL that describes the type of the serialized message.
///
/// In its binary encoding, an `Any` is an ordinary message; but in other wire
/// forms like JSON, it has a special encoding. The format of the type URL is
/// described on the `type_url` field.
///
/// Protobuf APIs provide utilities to interact with `Any` values:
///
/// - A 'pack' operation accepts a message and constructs a generic `Any` wrapper
///   around it.
/// - An 'unpack' operation reads the content of an `Any` message, either into an
///   existing message or a new one. Unpack operations must check the type of the
///   value they unpack against the declared `type_url`.
/// - An 'is' operation decides whether an `Any` contains a message of the given
///   type, i.e. whether it can 'unpack' that type.
///
/// The JSON format representation of an `Any` follows one of these cases:
///
/// - For types without special-cased JSON encodings, the JSON format
///   representation of the `Any` is the same as that of the message, with an
///   additional `@type` field which contains the type URL.
/// - For types with special-cased JSON encodings (typically called 'well-known'
///   types, listed in https://protobuf.dev/programming-guides/json/#any), the
///   JSON format representation has a key `@type` which contains the type URL
///   and a key `value` which contains the JSON-serialized value.
///
/// The text format representation of an `Any` is like a message with one field
/// whose name is the type URL in brackets. For example, an `Any` containing a
/// `foo.Bar` message may be written `[type.googleapis.com/foo.Bar] { a: 2 }`.
nonisolated public struct Google_Protobuf_Any: GeneratedMessage {
  public static let messageName = "google.protobuf.Any"
  public static let layout: MessageLayout = _weirTables[0]
  public static var schema: Schema { .google_protobuf_any }

  /// Identifies the type of the serialized Protobuf message with a URI reference
  /// consisting of a prefix ending in a slash and the fully-qualified type name.
  ///
  /// Example: type.googleapis.com/google.protobuf.StringValue
  ///
  /// This string must contain at least one `/` character, and the content after
  /// the last `/` must be the fully-qualified name of the type in canonical
  /// form, without a leading dot. Do not write a scheme on these URI references
  /// so that clients do not attempt to contact them.
  ///
  /// The prefix is arbitrary and Protobuf implementations are expected to
  /// simply strip off everything up to and including the last `/` to identify
  /// the type. `type.googleapis.com/` is a common default prefix that some
  /// legacy implementations require. This prefix does not indicate the origin of
  /// the type, and URIs containing it are not expected to respond to any
  /// requests.
  ///
  /// All type URL strings must be legal URI references with the additional
  /// restriction (for the text format) that the content of the reference
  /// must consist only of alphanumeric characters, percent-encoded escapes, and
  /// characters in the following set (not including the outer backticks):
  /// `/-.~_!$&()*+,;=`. Despite our allowing percent encodings, implementations
  /// should not unescape them to prevent confusion with existing parsers. For
  /// example, `type.googleapis.com%2FFoo` should be rejected.
  ///
  /// In the original design of `Any`, the possibility of launching a type
  /// resolution service at these type URLs was considered but Protobuf never
  /// implemented one and considers contacting these URLs to be problematic and
  /// a potential security issue. Do not attempt to contact type URLs.
  public var typeURL: String = ""
  /// Holds a Protobuf serialization of the type described by type_url.
  public var value: [UInt8] = []
  public var unknownFields = UnknownFields()

  public init() {}

  public init(
    typeURL: String = "",
    value: [UInt8] = []
  ) {
    self.typeURL = typeURL
    self.value = value
  }

  public init(decoded c: FieldReader) throws(MessageError) {
    self.typeURL = try c.string(24)
    self.value = c.bytes(40)
    self.unknownFields = try c.unknownFields()
  }

  public func encode(into c: FieldWriter) {
    c.string(24, self.typeURL)
    c.bytes(40, self.value)
    c.unknownFields(self.unknownFields)
  }
}

/// What protobuf-c has to know of the messages of this file.
nonisolated private let _weirTables = MessageTables(
  """
  AgETZ29vZ2xlLnByb3RvYnVmLkFueQA4AgEJGAAIdHlwZV91cmwCDCgABXZhbHVl
  """,
  imports: [])

nonisolated extension Schema {
  /// `google/protobuf/any.proto`
  public static let google_protobuf_any = Schema(
    path: "google/protobuf/any.proto",
    base64: """
      Chlnb29nbGUvcHJvdG9idWYvYW55LnByb3RvEg9nb29nbGUucHJvdG9idWYiNgoDQW55EhkKCHR5cGVfdXJsGAEgASgJUgd0eXBlVXJsEhQKBXZh
      bHVlGAIgASgMUgV2YWx1ZUJ2ChNjb20uZ29vZ2xlLnByb3RvYnVmQghBbnlQcm90b1ABWixnb29nbGUuZ29sYW5nLm9yZy9wcm90b2J1Zi90eXBl
      cy9rbm93bi9hbnlwYqICA0dQQqoCHkdvb2dsZS5Qcm90b2J1Zi5XZWxsS25vd25UeXBlc2IGcHJvdG8zSqoaCtwMCgIEABIERwBpARrPDCBgQW55
      YCBjb250YWlucyBhbiBhcmJpdHJhcnkgc2VyaWFsaXplZCBwcm90b2NvbCBidWZmZXIgbWVzc2FnZSBhbG9uZyB3aXRoIGEKIFVSTCB0aGF0IGRl
      c2NyaWJlcyB0aGUgdHlwZSBvZiB0aGUgc2VyaWFsaXplZCBtZXNzYWdlLgoKIEluIGl0cyBiaW5hcnkgZW5jb2RpbmcsIGFuIGBBbnlgIGlzIGFu
      IG9yZGluYXJ5IG1lc3NhZ2U7IGJ1dCBpbiBvdGhlciB3aXJlCiBmb3JtcyBsaWtlIEpTT04sIGl0IGhhcyBhIHNwZWNpYWwgZW5jb2RpbmcuIFRo
      ZSBmb3JtYXQgb2YgdGhlIHR5cGUgVVJMIGlzCiBkZXNjcmliZWQgb24gdGhlIGB0eXBlX3VybGAgZmllbGQuCgogUHJvdG9idWYgQVBJcyBwcm92
      aWRlIHV0aWxpdGllcyB0byBpbnRlcmFjdCB3aXRoIGBBbnlgIHZhbHVlczoKCiAtIEEgJ3BhY2snIG9wZXJhdGlvbiBhY2NlcHRzIGEgbWVzc2Fn
      ZSBhbmQgY29uc3RydWN0cyBhIGdlbmVyaWMgYEFueWAgd3JhcHBlcgogICBhcm91bmQgaXQuCiAtIEFuICd1bnBhY2snIG9wZXJhdGlvbiByZWFk
      cyB0aGUgY29udGVudCBvZiBhbiBgQW55YCBtZXNzYWdlLCBlaXRoZXIgaW50byBhbgogICBleGlzdGluZyBtZXNzYWdlIG9yIGEgbmV3IG9uZS4g
      VW5wYWNrIG9wZXJhdGlvbnMgbXVzdCBjaGVjayB0aGUgdHlwZSBvZiB0aGUKICAgdmFsdWUgdGhleSB1bnBhY2sgYWdhaW5zdCB0aGUgZGVjbGFy
      ZWQgYHR5cGVfdXJsYC4KIC0gQW4gJ2lzJyBvcGVyYXRpb24gZGVjaWRlcyB3aGV0aGVyIGFuIGBBbnlgIGNvbnRhaW5zIGEgbWVzc2FnZSBvZiB0
      aGUgZ2l2ZW4KICAgdHlwZSwgaS5lLiB3aGV0aGVyIGl0IGNhbiAndW5wYWNrJyB0aGF0IHR5cGUuCgogVGhlIEpTT04gZm9ybWF0IHJlcHJlc2Vu
      dGF0aW9uIG9mIGFuIGBBbnlgIGZvbGxvd3Mgb25lIG9mIHRoZXNlIGNhc2VzOgoKIC0gRm9yIHR5cGVzIHdpdGhvdXQgc3BlY2lhbC1jYXNlZCBK
      U09OIGVuY29kaW5ncywgdGhlIEpTT04gZm9ybWF0CiAgIHJlcHJlc2VudGF0aW9uIG9mIHRoZSBgQW55YCBpcyB0aGUgc2FtZSBhcyB0aGF0IG9m
      IHRoZSBtZXNzYWdlLCB3aXRoIGFuCiAgIGFkZGl0aW9uYWwgYEB0eXBlYCBmaWVsZCB3aGljaCBjb250YWlucyB0aGUgdHlwZSBVUkwuCiAtIEZv
      ciB0eXBlcyB3aXRoIHNwZWNpYWwtY2FzZWQgSlNPTiBlbmNvZGluZ3MgKHR5cGljYWxseSBjYWxsZWQgJ3dlbGwta25vd24nCiAgIHR5cGVzLCBs
      aXN0ZWQgaW4gaHR0cHM6Ly9wcm90b2J1Zi5kZXYvcHJvZ3JhbW1pbmctZ3VpZGVzL2pzb24vI2FueSksIHRoZQogICBKU09OIGZvcm1hdCByZXBy
      ZXNlbnRhdGlvbiBoYXMgYSBrZXkgYEB0eXBlYCB3aGljaCBjb250YWlucyB0aGUgdHlwZSBVUkwKICAgYW5kIGEga2V5IGB2YWx1ZWAgd2hpY2gg
      Y29udGFpbnMgdGhlIEpTT04tc2VyaWFsaXplZCB2YWx1ZS4KCiBUaGUgdGV4dCBmb3JtYXQgcmVwcmVzZW50YXRpb24gb2YgYW4gYEFueWAgaXMg
      bGlrZSBhIG1lc3NhZ2Ugd2l0aCBvbmUgZmllbGQKIHdob3NlIG5hbWUgaXMgdGhlIHR5cGUgVVJMIGluIGJyYWNrZXRzLiBGb3IgZXhhbXBsZSwg
      YW4gYEFueWAgY29udGFpbmluZyBhCiBgZm9vLkJhcmAgbWVzc2FnZSBtYXkgYmUgd3JpdHRlbiBgW3R5cGUuZ29vZ2xlYXBpcy5jb20vZm9vLkJh
      cl0geyBhOiAyIH1gLgoK9gwKBAQAAgASA2UCFhroDCBJZGVudGlmaWVzIHRoZSB0eXBlIG9mIHRoZSBzZXJpYWxpemVkIFByb3RvYnVmIG1lc3Nh
      Z2Ugd2l0aCBhIFVSSSByZWZlcmVuY2UKIGNvbnNpc3Rpbmcgb2YgYSBwcmVmaXggZW5kaW5nIGluIGEgc2xhc2ggYW5kIHRoZSBmdWxseS1xdWFs
      aWZpZWQgdHlwZSBuYW1lLgoKIEV4YW1wbGU6IHR5cGUuZ29vZ2xlYXBpcy5jb20vZ29vZ2xlLnByb3RvYnVmLlN0cmluZ1ZhbHVlCgogVGhpcyBz
      dHJpbmcgbXVzdCBjb250YWluIGF0IGxlYXN0IG9uZSBgL2AgY2hhcmFjdGVyLCBhbmQgdGhlIGNvbnRlbnQgYWZ0ZXIKIHRoZSBsYXN0IGAvYCBt
      dXN0IGJlIHRoZSBmdWxseS1xdWFsaWZpZWQgbmFtZSBvZiB0aGUgdHlwZSBpbiBjYW5vbmljYWwKIGZvcm0sIHdpdGhvdXQgYSBsZWFkaW5nIGRv
      dC4gRG8gbm90IHdyaXRlIGEgc2NoZW1lIG9uIHRoZXNlIFVSSSByZWZlcmVuY2VzCiBzbyB0aGF0IGNsaWVudHMgZG8gbm90IGF0dGVtcHQgdG8g
      Y29udGFjdCB0aGVtLgoKIFRoZSBwcmVmaXggaXMgYXJiaXRyYXJ5IGFuZCBQcm90b2J1ZiBpbXBsZW1lbnRhdGlvbnMgYXJlIGV4cGVjdGVkIHRv
      CiBzaW1wbHkgc3RyaXAgb2ZmIGV2ZXJ5dGhpbmcgdXAgdG8gYW5kIGluY2x1ZGluZyB0aGUgbGFzdCBgL2AgdG8gaWRlbnRpZnkKIHRoZSB0eXBl
      LiBgdHlwZS5nb29nbGVhcGlzLmNvbS9gIGlzIGEgY29tbW9uIGRlZmF1bHQgcHJlZml4IHRoYXQgc29tZQogbGVnYWN5IGltcGxlbWVudGF0aW9u
      cyByZXF1aXJlLiBUaGlzIHByZWZpeCBkb2VzIG5vdCBpbmRpY2F0ZSB0aGUgb3JpZ2luIG9mCiB0aGUgdHlwZSwgYW5kIFVSSXMgY29udGFpbmlu
      ZyBpdCBhcmUgbm90IGV4cGVjdGVkIHRvIHJlc3BvbmQgdG8gYW55CiByZXF1ZXN0cy4KCiBBbGwgdHlwZSBVUkwgc3RyaW5ncyBtdXN0IGJlIGxl
      Z2FsIFVSSSByZWZlcmVuY2VzIHdpdGggdGhlIGFkZGl0aW9uYWwKIHJlc3RyaWN0aW9uIChmb3IgdGhlIHRleHQgZm9ybWF0KSB0aGF0IHRoZSBj
      b250ZW50IG9mIHRoZSByZWZlcmVuY2UKIG11c3QgY29uc2lzdCBvbmx5IG9mIGFscGhhbnVtZXJpYyBjaGFyYWN0ZXJzLCBwZXJjZW50LWVuY29k
      ZWQgZXNjYXBlcywgYW5kCiBjaGFyYWN0ZXJzIGluIHRoZSBmb2xsb3dpbmcgc2V0IChub3QgaW5jbHVkaW5nIHRoZSBvdXRlciBiYWNrdGlja3Mp
      OgogYC8tLn5fISQmKCkqKyw7PWAuIERlc3BpdGUgb3VyIGFsbG93aW5nIHBlcmNlbnQgZW5jb2RpbmdzLCBpbXBsZW1lbnRhdGlvbnMKIHNob3Vs
      ZCBub3QgdW5lc2NhcGUgdGhlbSB0byBwcmV2ZW50IGNvbmZ1c2lvbiB3aXRoIGV4aXN0aW5nIHBhcnNlcnMuIEZvcgogZXhhbXBsZSwgYHR5cGUu
      Z29vZ2xlYXBpcy5jb20lMkZGb29gIHNob3VsZCBiZSByZWplY3RlZC4KCiBJbiB0aGUgb3JpZ2luYWwgZGVzaWduIG9mIGBBbnlgLCB0aGUgcG9z
      c2liaWxpdHkgb2YgbGF1bmNoaW5nIGEgdHlwZQogcmVzb2x1dGlvbiBzZXJ2aWNlIGF0IHRoZXNlIHR5cGUgVVJMcyB3YXMgY29uc2lkZXJlZCBi
      dXQgUHJvdG9idWYgbmV2ZXIKIGltcGxlbWVudGVkIG9uZSBhbmQgY29uc2lkZXJzIGNvbnRhY3RpbmcgdGhlc2UgVVJMcyB0byBiZSBwcm9ibGVt
      YXRpYyBhbmQKIGEgcG90ZW50aWFsIHNlY3VyaXR5IGlzc3VlLiBEbyBub3QgYXR0ZW1wdCB0byBjb250YWN0IHR5cGUgVVJMcy4KClAKBAQAAgES
      A2gCEhpDIEhvbGRzIGEgUHJvdG9idWYgc2VyaWFsaXphdGlvbiBvZiB0aGUgdHlwZSBkZXNjcmliZWQgYnkgdHlwZV91cmwuCg==
      """,
    imports: [])
}
