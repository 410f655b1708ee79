// swift-format-ignore-file
// Written by protoc-gen-weir from google/protobuf/api.proto. Do not edit.

public import WeirRPC

/// Api is a light-weight descriptor for an API Interface.
///
/// Interfaces are also described as "protocol buffer services" in some contexts,
/// such as by the "service" keyword in a .proto file, but they are different
/// from API Services, which represent a concrete implementation of an interface
/// as opposed to simply a description of methods and bindings. They are also
/// sometimes simply referred to as "APIs" in other contexts, such as the name of
/// this message itself. See https://cloud.google.com/apis/design/glossary for
/// detailed terminology.
///
/// New usages of this message as an alternative to ServiceDescriptorProto are
/// strongly discouraged. This message does not reliability preserve all
/// information necessary to model the schema and preserve semantics. Instead
/// make use of FileDescriptorSet which preserves the necessary information.
nonisolated public struct Google_Protobuf_Api: GeneratedMessage {
  public static let messageName = "google.protobuf.Api"
  public static let layout: MessageLayout = _weirTables[0]
  public static var schema: Schema { .google_protobuf_api }

  /// The fully qualified name of this interface, including package name
  /// followed by the interface's simple name.
  public var name: String = ""
  /// The methods of this interface, in unspecified order.
  public var methods: [Google_Protobuf_Method] = []
  /// Any metadata attached to the interface.
  public var options: [Google_Protobuf_Option] = []
  /// A version string for this interface. If specified, must have the form
  /// `major-version.minor-version`, as in `1.10`. If the minor version is
  /// omitted, it defaults to zero. If the entire version field is empty, the
  /// major version is derived from the package name, as outlined below. If the
  /// field is not empty, the version in the package name will be verified to be
  /// consistent with what is provided here.
  ///
  /// The versioning schema uses [semantic
  /// versioning](http://semver.org) where the major version number
  /// indicates a breaking change and the minor version an additive,
  /// non-breaking change. Both version numbers are signals to users
  /// what to expect from different versions, and should be carefully
  /// chosen based on the product plan.
  ///
  /// The major version is also reflected in the package name of the
  /// interface, which must end in `v<major-version>`, as in
  /// `google.feature.v1`. For major versions 0 and 1, the suffix can
  /// be omitted. Zero major versions must only be used for
  /// experimental, non-GA interfaces.
  public var version: String = ""
  /// Source context for the protocol buffer service represented by this
  /// message.
  public var sourceContext: Google_Protobuf_SourceContext? = nil
  /// Included interfaces. See [Mixin][].
  public var mixins: [Google_Protobuf_Mixin] = []
  /// The source syntax of the service.
  public var syntax: Google_Protobuf_Syntax = .init(rawValue: 0)
  /// The source edition string, only valid when syntax is SYNTAX_EDITIONS.
  public var edition: String = ""
  public var unknownFields = UnknownFields()

  public init() {}

  public init(
    name: String = "",
    methods: [Google_Protobuf_Method] = [],
    options: [Google_Protobuf_Option] = [],
    version: String = "",
    sourceContext: Google_Protobuf_SourceContext? = nil,
    mixins: [Google_Protobuf_Mixin] = [],
    syntax: Google_Protobuf_Syntax = .init(rawValue: 0),
    edition: String = ""
  ) {
    self.name = name
    self.methods = methods
    self.options = options
    self.version = version
    self.sourceContext = sourceContext
    self.mixins = mixins
    self.syntax = syntax
    self.edition = edition
  }

  public init(decoded c: FieldReader) throws(MessageError) {
    self.name = try c.string(24)
    self.methods = try c.messages(40, as: Google_Protobuf_Method.self)
    self.options = try c.messages(56, as: Google_Protobuf_Option.self)
    self.version = try c.string(72)
    self.sourceContext = try c.message(88, as: Google_Protobuf_SourceContext.self)
    self.mixins = try c.messages(112, as: Google_Protobuf_Mixin.self)
    self.syntax = c.enumeration(144, as: Google_Protobuf_Syntax.self)
    self.edition = try c.string(128)
    self.unknownFields = try c.unknownFields()
  }

  public func encode(into c: FieldWriter) {
    c.string(24, self.name)
    c.messages(40, self.methods)
    c.messages(56, self.options)
    c.string(72, self.version)
    c.message(88, self.sourceContext)
    c.messages(112, self.mixins)
    c.enumeration(144, self.syntax)
    c.string(128, self.edition)
    c.unknownFields(self.unknownFields)
  }
}

/// Method represents a method of an API interface.
///
/// New usages of this message as an alternative to MethodDescriptorProto are
/// strongly discouraged. This message does not reliability preserve all
/// information necessary to model the schema and preserve semantics. Instead
/// make use of FileDescriptorSet which preserves the necessary information.
nonisolated public struct Google_Protobuf_Method: GeneratedMessage {
  public static let messageName = "google.protobuf.Method"
  public static let layout: MessageLayout = _weirTables[1]
  public static var schema: Schema { .google_protobuf_api }

  /// The simple name of this method.
  public var name: String = ""
  /// A URL of the input message type.
  public var requestTypeURL: String = ""
  /// If true, the request is streamed.
  public var requestStreaming: Bool = false
  /// The URL of the output message type.
  public var responseTypeURL: String = ""
  /// If true, the response is streamed.
  public var responseStreaming: Bool = false
  /// Any metadata attached to the method.
  public var options: [Google_Protobuf_Option] = []
  /// The source syntax of this method.
  ///
  /// This field should be ignored, instead the syntax should be inherited from
  /// Api. This is similar to Field and EnumValue.
  public var syntax: Google_Protobuf_Syntax = .init(rawValue: 0)
  /// The source edition string, only valid when syntax is SYNTAX_EDITIONS.
  ///
  /// This field should be ignored, instead the edition should be inherited from
  /// Api. This is similar to Field and EnumValue.
  public var edition: String = ""
  public var unknownFields = UnknownFields()

  public init() {}

  public init(
    name: String = "",
    requestTypeURL: String = "",
    requestStreaming: Bool = false,
    responseTypeURL: String = "",
    responseStreaming: Bool = false,
    options: [Google_Protobuf_Option] = [],
    syntax: Google_Protobuf_Syntax = .init(rawValue: 0),
    edition: String = ""
  ) {
    self.name = name
    self.requestTypeURL = requestTypeURL
    self.requestStreaming = requestStreaming
    self.responseTypeURL = responseTypeURL
    self.responseStreaming = responseStreaming
    self.options = options
    self.syntax = syntax
    self.edition = edition
  }

  public init(decoded c: FieldReader) throws(MessageError) {
    self.name = try c.string(24)
    self.requestTypeURL = try c.string(40)
    self.requestStreaming = c.bool(56)
    self.responseTypeURL = try c.string(64)
    self.responseStreaming = c.bool(80)
    self.options = try c.messages(88, as: Google_Protobuf_Option.self)
    self.syntax = c.enumeration(120, as: Google_Protobuf_Syntax.self)
    self.edition = try c.string(104)
    self.unknownFields = try c.unknownFields()
  }

  public func encode(into c: FieldWriter) {
    c.string(24, self.name)
    c.string(40, self.requestTypeURL)
    c.bool(56, self.requestStreaming)
    c.string(64, self.responseTypeURL)
    c.bool(80, self.responseStreaming)
    c.messages(88, self.options)
    c.enumeration(120, self.syntax)
    c.string(104, self.edition)
    c.unknownFields(self.unknownFields)
  }
}

/// Declares an API Interface to be included in this interface. The including
/// interface must redeclare all the methods from the included interface, but
/// documentation and options are inherited as follows:
///
/// - If after comment and whitespace stripping, the documentation
///   string of the redeclared method is empty, it will be inherited
///   from the original method.
///
/// - Each annotation belonging to the service config (http,
///   visibility) which is not set in the redeclared method will be
///   inherited.
///
/// - If an http annotation is inherited, the path pattern will be
///   modified as follows. Any version prefix will be replaced by the
///   version of the including interface plus the [root][] path if
///   specified.
///
/// Example of a simple mixin:
///
///     package google.acl.v1;
///     service AccessControl {
///       // Get the underlying ACL object.
///       rpc GetAcl(GetAclRequest) returns (Acl) {
///         option (google.api.http).get = "/v1/{resource=**}:getAcl";
///       }
///     }
///
///     package google.storage.v2;
///     service Storage {
///       rpc GetAcl(GetAclRequest) returns (Acl);
///
///       // Get a data record.
///       rpc GetData(GetDataRequest) returns (Data) {
///         option (google.api.http).get = "/v2/{resource=**}";
///       }
///     }
///
/// Example of a mixin configuration:
///
///     apis:
///     - name: google.storage.v2.Storage
///       mixins:
///       - name: google.acl.v1.AccessControl
///
/// The mixin construct implies that all methods in `AccessControl` are
/// also declared with same name and request/response types in
/// `Storage`. A documentation generator or annotation processor will
/// see the effective `Storage.GetAcl` method after inheriting
/// documentation and annotations as follows:
///
///     service Storage {
///       // Get the underlying ACL object.
///       rpc GetAcl(GetAclRequest) returns (Acl) {
///         option (google.api.http).get = "/v2/{resource=**}:getAcl";
///       }
///       ...
///     }
///
/// Note how the version in the path pattern changed from `v1` to `v2`.
///
/// If the `root` field in the mixin is specified, it should be a
/// relative path under which inherited HTTP paths are placed. Example:
///
///     apis:
///     - name: google.storage.v2.Storage
///       mixins:
///       - name: google.acl.v1.AccessControl
///         root: acls
///
/// This implies the following inherited HTTP annotation:
///
///     service Storage {
///       // Get the underlying ACL object.
///       rpc GetAcl(GetAclRequest) returns (Acl) {
///         option (google.api.http).get = "/v2/acls/{resource=**}:getAcl";
///       }
///       ...
///     }
nonisolated public struct Google_Protobuf_Mixin: GeneratedMessage {
  public static let messageName = "google.protobuf.Mixin"
  public static let layout: MessageLayout = _weirTables[2]
  public static var schema: Schema { .google_protobuf_api }

  /// The fully qualified name of the interface which is included.
  public var name: String = ""
  /// If non-empty specifies a path under which inherited HTTP paths
  /// are rooted.
  public var root: String = ""
  public var unknownFields = UnknownFields()

  public init() {}

  public init(
    name: String = "",
    root: String = ""
  ) {
    self.name = name
    self.root = root
  }

  public init(decoded c: FieldReader) throws(MessageError) {
    self.name = try c.string(24)
    self.root = try c.string(40)
    self.unknownFields = try c.unknownFields()
  }

  public func encode(into c: FieldWriter) {
    c.string(24, self.name)
    c.string(40, self.root)
    c.unknownFields(self.unknownFields)
  }
}

/// What protobuf-c has to know of the messages of this file.
nonisolated private let _weirTables = MessageTables(
  """
  AgMTZ29vZ2xlLnByb3RvYnVmLkFwaQCYAQgBCRgABG5hbWUCSygAB21ldGhvZHMCA0s4AAdvcHRpb25zAQQJSAAHdmVyc2lvbgWrAVgADnNvdXJj
  ZV9jb250ZXh0AwZLcAAGbWl4aW5zBAcOkAEABnN5bnRheAgJgAEAB2VkaXRpb24WZ29vZ2xlLnByb3RvYnVmLk1ldGhvZACAAQgBCRgABG5hbWUC
  CSgAEHJlcXVlc3RfdHlwZV91cmwDCDgAEXJlcXVlc3Rfc3RyZWFtaW5nBAlAABFyZXNwb25zZV90eXBlX3VybAUIUAAScmVzcG9uc2Vfc3RyZWFt
  aW5nBktYAAdvcHRpb25zAQcOeAAGc3ludGF4CAloAAdlZGl0aW9uFWdvb2dsZS5wcm90b2J1Zi5NaXhpbgA4AgEJGAAEbmFtZQIJKAAEcm9vdA==
  """,
  imports: [Google_Protobuf_Option.layout, Google_Protobuf_SourceContext.layout])

nonisolated extension Schema {
  /// `google/protobuf/api.proto`
  public static let google_protobuf_api = Schema(
    path: "google/protobuf/api.proto",
    base64: """
      Chlnb29nbGUvcHJvdG9idWYvYXBpLnByb3RvEg9nb29nbGUucHJvdG9idWYaJGdvb2dsZS9wcm90b2J1Zi9zb3VyY2VfY29udGV4dC5wcm90bxoa
      Z29vZ2xlL3Byb3RvYnVmL3R5cGUucHJvdG8i2wIKA0FwaRISCgRuYW1lGAEgASgJUgRuYW1lEjEKB21ldGhvZHMYAiADKAsyFy5nb29nbGUucHJv
      dG9idWYuTWV0aG9kUgdtZXRob2RzEjEKB29wdGlvbnMYAyADKAsyFy5nb29nbGUucHJvdG9idWYuT3B0aW9uUgdvcHRpb25zEhgKB3ZlcnNpb24Y
      BCABKAlSB3ZlcnNpb24SRQoOc291cmNlX2NvbnRleHQYBSABKAsyHi5nb29nbGUucHJvdG9idWYuU291cmNlQ29udGV4dFINc291cmNlQ29udGV4
      dBIuCgZtaXhpbnMYBiADKAsyFi5nb29nbGUucHJvdG9idWYuTWl4aW5SBm1peGlucxIvCgZzeW50YXgYByABKA4yFy5nb29nbGUucHJvdG9idWYu
      U3ludGF4UgZzeW50YXgSGAoHZWRpdGlvbhgIIAEoCVIHZWRpdGlvbiLUAgoGTWV0aG9kEhIKBG5hbWUYASABKAlSBG5hbWUSKAoQcmVxdWVzdF90
      eXBlX3VybBgCIAEoCVIOcmVxdWVzdFR5cGVVcmwSKwoRcmVxdWVzdF9zdHJlYW1pbmcYAyABKAhSEHJlcXVlc3RTdHJlYW1pbmcSKgoRcmVzcG9u
      c2VfdHlwZV91cmwYBCABKAlSD3Jlc3BvbnNlVHlwZVVybBItChJyZXNwb25zZV9zdHJlYW1pbmcYBSABKAhSEXJlc3BvbnNlU3RyZWFtaW5nEjEK
      B29wdGlvbnMYBiADKAsyFy5nb29nbGUucHJvdG9idWYuT3B0aW9uUgdvcHRpb25zEjMKBnN5bnRheBgHIAEoDjIXLmdvb2dsZS5wcm90b2J1Zi5T
      eW50YXhCAhgBUgZzeW50YXgSHAoHZWRpdGlvbhgIIAEoCUICGAFSB2VkaXRpb24iLwoFTWl4aW4SEgoEbmFtZRgBIAEoCVIEbmFtZRISCgRyb290
      GAIgASgJUgRyb290QnYKE2NvbS5nb29nbGUucHJvdG9idWZCCEFwaVByb3RvUAFaLGdvb2dsZS5nb2xhbmcub3JnL3Byb3RvYnVmL3R5cGVzL2tu
      b3duL2FwaXBiogIDR1BCqgIeR29vZ2xlLlByb3RvYnVmLldlbGxLbm93blR5cGVzYgZwcm90bzNKgTAK0wYKAgQAEgQ6AGcBGsYGIEFwaSBpcyBh
      IGxpZ2h0LXdlaWdodCBkZXNjcmlwdG9yIGZvciBhbiBBUEkgSW50ZXJmYWNlLgoKIEludGVyZmFjZXMgYXJlIGFsc28gZGVzY3JpYmVkIGFzICJw
      cm90b2NvbCBidWZmZXIgc2VydmljZXMiIGluIHNvbWUgY29udGV4dHMsCiBzdWNoIGFzIGJ5IHRoZSAic2VydmljZSIga2V5d29yZCBpbiBhIC5w
      cm90byBmaWxlLCBidXQgdGhleSBhcmUgZGlmZmVyZW50CiBmcm9tIEFQSSBTZXJ2aWNlcywgd2hpY2ggcmVwcmVzZW50IGEgY29uY3JldGUgaW1w
      bGVtZW50YXRpb24gb2YgYW4gaW50ZXJmYWNlCiBhcyBvcHBvc2VkIHRvIHNpbXBseSBhIGRlc2NyaXB0aW9uIG9mIG1ldGhvZHMgYW5kIGJpbmRp
      bmdzLiBUaGV5IGFyZSBhbHNvCiBzb21ldGltZXMgc2ltcGx5IHJlZmVycmVkIHRvIGFzICJBUElzIiBpbiBvdGhlciBjb250ZXh0cywgc3VjaCBh
      cyB0aGUgbmFtZSBvZgogdGhpcyBtZXNzYWdlIGl0c2VsZi4gU2VlIGh0dHBzOi8vY2xvdWQuZ29vZ2xlLmNvbS9hcGlzL2Rlc2lnbi9nbG9zc2Fy
      eSBmb3IKIGRldGFpbGVkIHRlcm1pbm9sb2d5LgoKIE5ldyB1c2FnZXMgb2YgdGhpcyBtZXNzYWdlIGFzIGFuIGFsdGVybmF0aXZlIHRvIFNlcnZp
      Y2VEZXNjcmlwdG9yUHJvdG8gYXJlCiBzdHJvbmdseSBkaXNjb3VyYWdlZC4gVGhpcyBtZXNzYWdlIGRvZXMgbm90IHJlbGlhYmlsaXR5IHByZXNl
      cnZlIGFsbAogaW5mb3JtYXRpb24gbmVjZXNzYXJ5IHRvIG1vZGVsIHRoZSBzY2hlbWEgYW5kIHByZXNlcnZlIHNlbWFudGljcy4gSW5zdGVhZAog
      bWFrZSB1c2Ugb2YgRmlsZURlc2NyaXB0b3JTZXQgd2hpY2ggcHJlc2VydmVzIHRoZSBuZWNlc3NhcnkgaW5mb3JtYXRpb24uCgp7CgQEAAIAEgM9
      AhIabiBUaGUgZnVsbHkgcXVhbGlmaWVkIG5hbWUgb2YgdGhpcyBpbnRlcmZhY2UsIGluY2x1ZGluZyBwYWNrYWdlIG5hbWUKIGZvbGxvd2VkIGJ5
      IHRoZSBpbnRlcmZhY2UncyBzaW1wbGUgbmFtZS4KCkMKBAQAAgESA0ACHho2IFRoZSBtZXRob2RzIG9mIHRoaXMgaW50ZXJmYWNlLCBpbiB1bnNw
      ZWNpZmllZCBvcmRlci4KCjYKBAQAAgISA0MCHhopIEFueSBtZXRhZGF0YSBhdHRhY2hlZCB0byB0aGUgaW50ZXJmYWNlLgoKgQgKBAQAAgMSA1kC
      FRrzByBBIHZlcnNpb24gc3RyaW5nIGZvciB0aGlzIGludGVyZmFjZS4gSWYgc3BlY2lmaWVkLCBtdXN0IGhhdmUgdGhlIGZvcm0KIGBtYWpvci12
      ZXJzaW9uLm1pbm9yLXZlcnNpb25gLCBhcyBpbiBgMS4xMGAuIElmIHRoZSBtaW5vciB2ZXJzaW9uIGlzCiBvbWl0dGVkLCBpdCBkZWZhdWx0cyB0
      byB6ZXJvLiBJZiB0aGUgZW50aXJlIHZlcnNpb24gZmllbGQgaXMgZW1wdHksIHRoZQogbWFqb3IgdmVyc2lvbiBpcyBkZXJpdmVkIGZyb20gdGhl
      IHBhY2thZ2UgbmFtZSwgYXMgb3V0bGluZWQgYmVsb3cuIElmIHRoZQogZmllbGQgaXMgbm90IGVtcHR5LCB0aGUgdmVyc2lvbiBpbiB0aGUgcGFj
      a2FnZSBuYW1lIHdpbGwgYmUgdmVyaWZpZWQgdG8gYmUKIGNvbnNpc3RlbnQgd2l0aCB3aGF0IGlzIHByb3ZpZGVkIGhlcmUuCgogVGhlIHZlcnNp
      b25pbmcgc2NoZW1hIHVzZXMgW3NlbWFudGljCiB2ZXJzaW9uaW5nXShodHRwOi8vc2VtdmVyLm9yZykgd2hlcmUgdGhlIG1ham9yIHZlcnNpb24g
      bnVtYmVyCiBpbmRpY2F0ZXMgYSBicmVha2luZyBjaGFuZ2UgYW5kIHRoZSBtaW5vciB2ZXJzaW9uIGFuIGFkZGl0aXZlLAogbm9uLWJyZWFraW5n
      IGNoYW5nZS4gQm90aCB2ZXJzaW9uIG51bWJlcnMgYXJlIHNpZ25hbHMgdG8gdXNlcnMKIHdoYXQgdG8gZXhwZWN0IGZyb20gZGlmZmVyZW50IHZl
      cnNpb25zLCBhbmQgc2hvdWxkIGJlIGNhcmVmdWxseQogY2hvc2VuIGJhc2VkIG9uIHRoZSBwcm9kdWN0IHBsYW4uCgogVGhlIG1ham9yIHZlcnNp
      b24gaXMgYWxzbyByZWZsZWN0ZWQgaW4gdGhlIHBhY2thZ2UgbmFtZSBvZiB0aGUKIGludGVyZmFjZSwgd2hpY2ggbXVzdCBlbmQgaW4gYHY8bWFq
      b3ItdmVyc2lvbj5gLCBhcyBpbgogYGdvb2dsZS5mZWF0dXJlLnYxYC4gRm9yIG1ham9yIHZlcnNpb25zIDAgYW5kIDEsIHRoZSBzdWZmaXggY2Fu
      CiBiZSBvbWl0dGVkLiBaZXJvIG1ham9yIHZlcnNpb25zIG11c3Qgb25seSBiZSB1c2VkIGZvcgogZXhwZXJpbWVudGFsLCBub24tR0EgaW50ZXJm
      YWNlcy4KCgpbCgQEAAIEEgNdAiMaTiBTb3VyY2UgY29udGV4dCBmb3IgdGhlIHByb3RvY29sIGJ1ZmZlciBzZXJ2aWNlIHJlcHJlc2VudGVkIGJ5
      IHRoaXMKIG1lc3NhZ2UuCgoyCgQEAAIFEgNgAhwaJSBJbmNsdWRlZCBpbnRlcmZhY2VzLiBTZWUgW01peGluXVtdLgoKMAoEBAACBhIDYwIUGiMg
      VGhlIHNvdXJjZSBzeW50YXggb2YgdGhlIHNlcnZpY2UuCgpUCgQEAAIHEgNmAhUaRyBUaGUgc291cmNlIGVkaXRpb24gc3RyaW5nLCBvbmx5IHZh
      bGlkIHdoZW4gc3ludGF4IGlzIFNZTlRBWF9FRElUSU9OUy4KCuYCCgIEARIFbwCNAQEa2AIgTWV0aG9kIHJlcHJlc2VudHMgYSBtZXRob2Qgb2Yg
      YW4gQVBJIGludGVyZmFjZS4KCiBOZXcgdXNhZ2VzIG9mIHRoaXMgbWVzc2FnZSBhcyBhbiBhbHRlcm5hdGl2ZSB0byBNZXRob2REZXNjcmlwdG9y
      UHJvdG8gYXJlCiBzdHJvbmdseSBkaXNjb3VyYWdlZC4gVGhpcyBtZXNzYWdlIGRvZXMgbm90IHJlbGlhYmlsaXR5IHByZXNlcnZlIGFsbAogaW5m
      b3JtYXRpb24gbmVjZXNzYXJ5IHRvIG1vZGVsIHRoZSBzY2hlbWEgYW5kIHByZXNlcnZlIHNlbWFudGljcy4gSW5zdGVhZAogbWFrZSB1c2Ugb2Yg
      RmlsZURlc2NyaXB0b3JTZXQgd2hpY2ggcHJlc2VydmVzIHRoZSBuZWNlc3NhcnkgaW5mb3JtYXRpb24uCgouCgQEAQIAEgNxAhIaISBUaGUgc2lt
      cGxlIG5hbWUgb2YgdGhpcyBtZXRob2QuCgovCgQEAQIBEgN0Ah4aIiBBIFVSTCBvZiB0aGUgaW5wdXQgbWVzc2FnZSB0eXBlLgoKMAoEBAECAhID
      dwIdGiMgSWYgdHJ1ZSwgdGhlIHJlcXVlc3QgaXMgc3RyZWFtZWQuCgoyCgQEAQIDEgN6Ah8aJSBUaGUgVVJMIG9mIHRoZSBvdXRwdXQgbWVzc2Fn
      ZSB0eXBlLgoKMQoEBAECBBIDfQIeGiQgSWYgdHJ1ZSwgdGhlIHJlc3BvbnNlIGlzIHN0cmVhbWVkLgoKNAoEBAECBRIEgAECHhomIEFueSBtZXRh
      ZGF0YSBhdHRhY2hlZCB0byB0aGUgbWV0aG9kLgoKrAEKBAQBAgYSBIYBAiganQEgVGhlIHNvdXJjZSBzeW50YXggb2YgdGhpcyBtZXRob2QuCgog
      VGhpcyBmaWVsZCBzaG91bGQgYmUgaWdub3JlZCwgaW5zdGVhZCB0aGUgc3ludGF4IHNob3VsZCBiZSBpbmhlcml0ZWQgZnJvbQogQXBpLiBUaGlz
      IGlzIHNpbWlsYXIgdG8gRmllbGQgYW5kIEVudW1WYWx1ZS4KCtEBCgQEAQIHEgSMAQIpGsIBIFRoZSBzb3VyY2UgZWRpdGlvbiBzdHJpbmcsIG9u
      bHkgdmFsaWQgd2hlbiBzeW50YXggaXMgU1lOVEFYX0VESVRJT05TLgoKIFRoaXMgZmllbGQgc2hvdWxkIGJlIGlnbm9yZWQsIGluc3RlYWQgdGhl
      IGVkaXRpb24gc2hvdWxkIGJlIGluaGVyaXRlZCBmcm9tCiBBcGkuIFRoaXMgaXMgc2ltaWxhciB0byBGaWVsZCBhbmQgRW51bVZhbHVlLgoKyhMK
      AgQCEgbdAQDkAQEauxMgRGVjbGFyZXMgYW4gQVBJIEludGVyZmFjZSB0byBiZSBpbmNsdWRlZCBpbiB0aGlzIGludGVyZmFjZS4gVGhlIGluY2x1
      ZGluZwogaW50ZXJmYWNlIG11c3QgcmVkZWNsYXJlIGFsbCB0aGUgbWV0aG9kcyBmcm9tIHRoZSBpbmNsdWRlZCBpbnRlcmZhY2UsIGJ1dAogZG9j
      dW1lbnRhdGlvbiBhbmQgb3B0aW9ucyBhcmUgaW5oZXJpdGVkIGFzIGZvbGxvd3M6CgogLSBJZiBhZnRlciBjb21tZW50IGFuZCB3aGl0ZXNwYWNl
      IHN0cmlwcGluZywgdGhlIGRvY3VtZW50YXRpb24KICAgc3RyaW5nIG9mIHRoZSByZWRlY2xhcmVkIG1ldGhvZCBpcyBlbXB0eSwgaXQgd2lsbCBi
      ZSBpbmhlcml0ZWQKICAgZnJvbSB0aGUgb3JpZ2luYWwgbWV0aG9kLgoKIC0gRWFjaCBhbm5vdGF0aW9uIGJlbG9uZ2luZyB0byB0aGUgc2Vydmlj
      ZSBjb25maWcgKGh0dHAsCiAgIHZpc2liaWxpdHkpIHdoaWNoIGlzIG5vdCBzZXQgaW4gdGhlIHJlZGVjbGFyZWQgbWV0aG9kIHdpbGwgYmUKICAg
      aW5oZXJpdGVkLgoKIC0gSWYgYW4gaHR0cCBhbm5vdGF0aW9uIGlzIGluaGVyaXRlZCwgdGhlIHBhdGggcGF0dGVybiB3aWxsIGJlCiAgIG1vZGlm
      aWVkIGFzIGZvbGxvd3MuIEFueSB2ZXJzaW9uIHByZWZpeCB3aWxsIGJlIHJlcGxhY2VkIGJ5IHRoZQogICB2ZXJzaW9uIG9mIHRoZSBpbmNsdWRp
      bmcgaW50ZXJmYWNlIHBsdXMgdGhlIFtyb290XVtdIHBhdGggaWYKICAgc3BlY2lmaWVkLgoKIEV4YW1wbGUgb2YgYSBzaW1wbGUgbWl4aW46Cgog
      ICAgIHBhY2thZ2UgZ29vZ2xlLmFjbC52MTsKICAgICBzZXJ2aWNlIEFjY2Vzc0NvbnRyb2wgewogICAgICAgLy8gR2V0IHRoZSB1bmRlcmx5aW5n
      IEFDTCBvYmplY3QuCiAgICAgICBycGMgR2V0QWNsKEdldEFjbFJlcXVlc3QpIHJldHVybnMgKEFjbCkgewogICAgICAgICBvcHRpb24gKGdvb2ds
      ZS5hcGkuaHR0cCkuZ2V0ID0gIi92MS97cmVzb3VyY2U9Kip9OmdldEFjbCI7CiAgICAgICB9CiAgICAgfQoKICAgICBwYWNrYWdlIGdvb2dsZS5z
      dG9yYWdlLnYyOwogICAgIHNlcnZpY2UgU3RvcmFnZSB7CiAgICAgICBycGMgR2V0QWNsKEdldEFjbFJlcXVlc3QpIHJldHVybnMgKEFjbCk7Cgog
      ICAgICAgLy8gR2V0IGEgZGF0YSByZWNvcmQuCiAgICAgICBycGMgR2V0RGF0YShHZXREYXRhUmVxdWVzdCkgcmV0dXJucyAoRGF0YSkgewogICAg
      ICAgICBvcHRpb24gKGdvb2dsZS5hcGkuaHR0cCkuZ2V0ID0gIi92Mi97cmVzb3VyY2U9Kip9IjsKICAgICAgIH0KICAgICB9CgogRXhhbXBsZSBv
      ZiBhIG1peGluIGNvbmZpZ3VyYXRpb246CgogICAgIGFwaXM6CiAgICAgLSBuYW1lOiBnb29nbGUuc3RvcmFnZS52Mi5TdG9yYWdlCiAgICAgICBt
      aXhpbnM6CiAgICAgICAtIG5hbWU6IGdvb2dsZS5hY2wudjEuQWNjZXNzQ29udHJvbAoKIFRoZSBtaXhpbiBjb25zdHJ1Y3QgaW1wbGllcyB0aGF0
      IGFsbCBtZXRob2RzIGluIGBBY2Nlc3NDb250cm9sYCBhcmUKIGFsc28gZGVjbGFyZWQgd2l0aCBzYW1lIG5hbWUgYW5kIHJlcXVlc3QvcmVzcG9u
      c2UgdHlwZXMgaW4KIGBTdG9yYWdlYC4gQSBkb2N1bWVudGF0aW9uIGdlbmVyYXRvciBvciBhbm5vdGF0aW9uIHByb2Nlc3NvciB3aWxsCiBzZWUg
      dGhlIGVmZmVjdGl2ZSBgU3RvcmFnZS5HZXRBY2xgIG1ldGhvZCBhZnRlciBpbmhlcml0aW5nCiBkb2N1bWVudGF0aW9uIGFuZCBhbm5vdGF0aW9u
      cyBhcyBmb2xsb3dzOgoKICAgICBzZXJ2aWNlIFN0b3JhZ2UgewogICAgICAgLy8gR2V0IHRoZSB1bmRlcmx5aW5nIEFDTCBvYmplY3QuCiAgICAg
      ICBycGMgR2V0QWNsKEdldEFjbFJlcXVlc3QpIHJldHVybnMgKEFjbCkgewogICAgICAgICBvcHRpb24gKGdvb2dsZS5hcGkuaHR0cCkuZ2V0ID0g
      Ii92Mi97cmVzb3VyY2U9Kip9OmdldEFjbCI7CiAgICAgICB9CiAgICAgICAuLi4KICAgICB9CgogTm90ZSBob3cgdGhlIHZlcnNpb24gaW4gdGhl
      IHBhdGggcGF0dGVybiBjaGFuZ2VkIGZyb20gYHYxYCB0byBgdjJgLgoKIElmIHRoZSBgcm9vdGAgZmllbGQgaW4gdGhlIG1peGluIGlzIHNwZWNp
      ZmllZCwgaXQgc2hvdWxkIGJlIGEKIHJlbGF0aXZlIHBhdGggdW5kZXIgd2hpY2ggaW5oZXJpdGVkIEhUVFAgcGF0aHMgYXJlIHBsYWNlZC4gRXhh
      bXBsZToKCiAgICAgYXBpczoKICAgICAtIG5hbWU6IGdvb2dsZS5zdG9yYWdlLnYyLlN0b3JhZ2UKICAgICAgIG1peGluczoKICAgICAgIC0gbmFt
      ZTogZ29vZ2xlLmFjbC52MS5BY2Nlc3NDb250cm9sCiAgICAgICAgIHJvb3Q6IGFjbHMKCiBUaGlzIGltcGxpZXMgdGhlIGZvbGxvd2luZyBpbmhl
      cml0ZWQgSFRUUCBhbm5vdGF0aW9uOgoKICAgICBzZXJ2aWNlIFN0b3JhZ2UgewogICAgICAgLy8gR2V0IHRoZSB1bmRlcmx5aW5nIEFDTCBvYmpl
      Y3QuCiAgICAgICBycGMgR2V0QWNsKEdldEFjbFJlcXVlc3QpIHJldHVybnMgKEFjbCkgewogICAgICAgICBvcHRpb24gKGdvb2dsZS5hcGkuaHR0
      cCkuZ2V0ID0gIi92Mi9hY2xzL3tyZXNvdXJjZT0qKn06Z2V0QWNsIjsKICAgICAgIH0KICAgICAgIC4uLgogICAgIH0KCkwKBAQCAgASBN8BAhIa
      PiBUaGUgZnVsbHkgcXVhbGlmaWVkIG5hbWUgb2YgdGhlIGludGVyZmFjZSB3aGljaCBpcyBpbmNsdWRlZC4KClsKBAQCAgESBOMBAhIaTSBJZiBu
      b24tZW1wdHkgc3BlY2lmaWVzIGEgcGF0aCB1bmRlciB3aGljaCBpbmhlcml0ZWQgSFRUUCBwYXRocwogYXJlIHJvb3RlZC4K
      """,
    imports: [.google_protobuf_source_context, .google_protobuf_type])
}
