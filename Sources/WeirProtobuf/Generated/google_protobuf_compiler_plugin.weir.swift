// swift-format-ignore-file
// Written by protoc-gen-weir from google/protobuf/compiler/plugin.proto. Do not edit.

public import WeirRPC

/// The version number of protocol compiler.
nonisolated public struct Google_Protobuf_Compiler_Version: GeneratedMessage {
  public static let messageName = "google.protobuf.compiler.Version"
  public static let layout: MessageLayout = _weirTables[0]
  public static var schema: Schema { .google_protobuf_compiler_plugin }

  public var major: Int32? = nil
  public var minor: Int32? = nil
  public var patch: Int32? = nil
  /// A suffix for alpha, beta or rc release, e.g., "alpha-1", "rc2". It should
  /// be empty for mainline stable releases.
  public var suffix: String? = nil
  public var unknownFields = UnknownFields()

  public init() {}

  public init(
    major: Int32? = nil,
    minor: Int32? = nil,
    patch: Int32? = nil,
    suffix: String? = nil
  ) {
    self.major = major
    self.minor = minor
    self.patch = patch
    self.suffix = suffix
  }

  public init(decoded c: FieldReader) throws(MessageError) {
    self.major = c.optionalInt32(48)
    self.minor = c.optionalInt32(56)
    self.patch = c.optionalInt32(64)
    self.suffix = try c.optionalString(24)
    self.unknownFields = try c.unknownFields()
  }

  public func encode(into c: FieldWriter) {
    c.optionalInt32(48, self.major)
    c.optionalInt32(56, self.minor)
    c.optionalInt32(64, self.patch)
    c.optionalString(24, self.suffix)
    c.unknownFields(self.unknownFields)
  }
}

/// An encoded CodeGeneratorRequest is written to the plugin's stdin.
nonisolated public struct Google_Protobuf_Compiler_CodeGeneratorRequest: GeneratedMessage {
  public static let messageName = "google.protobuf.compiler.CodeGeneratorRequest"
  public static let layout: MessageLayout = _weirTables[1]
  public static var schema: Schema { .google_protobuf_compiler_plugin }

  /// The .proto files that were explicitly listed on the command-line.  The
  /// code generator should generate code only for these files.  Each file's
  /// descriptor will be included in proto_file, below.
  public var fileToGenerate: [String] = []
  /// The generator parameter passed on the command-line.
  public var parameter: String? = nil
  /// FileDescriptorProtos for all files in files_to_generate and everything
  /// they import.  The files will appear in topological order, so each file
  /// appears before any file that imports it.
  ///
  /// Note: the files listed in files_to_generate will include runtime-retention
  /// options only, but all other files will include source-retention options.
  /// The source_file_descriptors field below is available in case you need
  /// source-retention options for files_to_generate.
  ///
  /// protoc guarantees that all proto_files will be written after
  /// the fields above, even though this is not technically guaranteed by the
  /// protobuf wire format.  This theoretically could allow a plugin to stream
  /// in the FileDescriptorProtos and handle them one by one rather than read
  /// the entire set into memory at once.  However, as of this writing, this
  /// is not similarly optimized on protoc's end -- it will store all fields in
  /// memory at once before sending them to the plugin.
  ///
  /// Type names of fields and extensions in the FileDescriptorProto are always
  /// fully qualified.
  public var protoFile: [Google_Protobuf_FileDescriptorProto] = []
  /// File descriptors with all options, including source-retention options.
  /// These descriptors are only provided for the files listed in
  /// files_to_generate.
  public var sourceFileDescriptors: [Google_Protobuf_FileDescriptorProto] = []
  /// The version number of protocol compiler.
  public var compilerVersion: Google_Protobuf_Compiler_Version? {
    get { _compilerVersion.value }
    set { _compilerVersion.value = newValue }
  }
  private var _compilerVersion = Indirect<Google_Protobuf_Compiler_Version>()
  public var unknownFields = UnknownFields()

  public init() {}

  public init(
    fileToGenerate: [String] = [],
    parameter: String? = nil,
    protoFile: [Google_Protobuf_FileDescriptorProto] = [],
    sourceFileDescriptors: [Google_Protobuf_FileDescriptorProto] = [],
    compilerVersion: Google_Protobuf_Compiler_Version? = nil
  ) {
    self.fileToGenerate = fileToGenerate
    self.parameter = parameter
    self.protoFile = protoFile
    self.sourceFileDescriptors = sourceFileDescriptors
    self.compilerVersion = compilerVersion
  }

  public init(decoded c: FieldReader) throws(MessageError) {
    self.fileToGenerate = try c.strings(24)
    self.parameter = try c.optionalString(40)
    self.protoFile = try c.messages(64, as: Google_Protobuf_FileDescriptorProto.self)
    self.sourceFileDescriptors = try c.messages(80, as: Google_Protobuf_FileDescriptorProto.self)
    self.compilerVersion = try c.message(96, as: Google_Protobuf_Compiler_Version.self)
    self.unknownFields = try c.unknownFields()
  }

  public func encode(into c: FieldWriter) {
    c.strings(24, self.fileToGenerate)
    c.optionalString(40, self.parameter)
    c.messages(64, self.protoFile)
    c.messages(80, self.sourceFileDescriptors)
    c.message(96, self.compilerVersion)
    c.unknownFields(self.unknownFields)
  }
}

/// The plugin writes an encoded CodeGeneratorResponse to stdout.
nonisolated public struct Google_Protobuf_Compiler_CodeGeneratorResponse: GeneratedMessage {
  public static let messageName = "google.protobuf.compiler.CodeGeneratorResponse"
  public static let layout: MessageLayout = _weirTables[2]
  public static var schema: Schema { .google_protobuf_compiler_plugin }

  /// Error message.  If non-empty, code generation failed.  The plugin process
  /// should exit with status code zero even if it reports an error in this way.
  ///
  /// This should be used to indicate errors in .proto files which prevent the
  /// code generator from generating correct code.  Errors which indicate a
  /// problem in protoc itself -- such as the input CodeGeneratorRequest being
  /// unparseable -- should be reported by writing a message to stderr and
  /// exiting with a non-zero status code.
  public var error: String? = nil
  /// A bitmask of supported features that the code generator supports.
  /// This is a bitwise "or" of values from the Feature enum.
  public var supportedFeatures: UInt64? = nil
  /// The minimum edition this plugin supports.  This will be treated as an
  /// Edition enum, but we want to allow unknown values.  It should be specified
  /// according the edition enum value, *not* the edition number.  Only takes
  /// effect for plugins that have FEATURE_SUPPORTS_EDITIONS set.
  public var minimumEdition: Int32? = nil
  /// The maximum edition this plugin supports.  This will be treated as an
  /// Edition enum, but we want to allow unknown values.  It should be specified
  /// according the edition enum value, *not* the edition number.  Only takes
  /// effect for plugins that have FEATURE_SUPPORTS_EDITIONS set.
  public var maximumEdition: Int32? = nil
  public var file: [Google_Protobuf_Compiler_CodeGeneratorResponse.File] = []
  public var unknownFields = UnknownFields()

  public init() {}

  public init(
    error: String? = nil,
    supportedFeatures: UInt64? = nil,
    minimumEdition: Int32? = nil,
    maximumEdition: Int32? = nil,
    file: [Google_Protobuf_Compiler_CodeGeneratorResponse.File] = []
  ) {
    self.error = error
    self.supportedFeatures = supportedFeatures
    self.minimumEdition = minimumEdition
    self.maximumEdition = maximumEdition
    self.file = file
  }

  public init(decoded c: FieldReader) throws(MessageError) {
    self.error = try c.optionalString(24)
    self.supportedFeatures = c.optionalUint64(48)
    self.minimumEdition = c.optionalInt32(80)
    self.maximumEdition = c.optionalInt32(88)
    self.file = try c.messages(64, as: Google_Protobuf_Compiler_CodeGeneratorResponse.File.self)
    self.unknownFields = try c.unknownFields()
  }

  public func encode(into c: FieldWriter) {
    c.optionalString(24, self.error)
    c.optionalUint64(48, self.supportedFeatures)
    c.optionalInt32(80, self.minimumEdition)
    c.optionalInt32(88, self.maximumEdition)
    c.messages(64, self.file)
    c.unknownFields(self.unknownFields)
  }

  /// Sync with code_generator.h.
  nonisolated public struct Feature: ProtobufEnum {
    public var rawValue: Int32

    public init(rawValue: Int32) { self.rawValue = rawValue }

    public static var none: Self { Self(rawValue: 0) }
    public static var proto3Optional: Self { Self(rawValue: 1) }
    public static var supportsEditions: Self { Self(rawValue: 2) }

    public var name: String? { Self._names[rawValue] }

    private static let _names = EnumNames(
      """
      0 FEATURE_NONE
      1 FEATURE_PROTO3_OPTIONAL
      2 FEATURE_SUPPORTS_EDITIONS
      """)
  }

  /// Represents a single generated file.
  nonisolated public struct File: GeneratedMessage {
    public static let messageName = "google.protobuf.compiler.CodeGeneratorResponse.File"
    public static let layout: MessageLayout = _weirTables[3]
    public static var schema: Schema { .google_protobuf_compiler_plugin }

    /// The file name, relative to the output directory.  The name must not
    /// contain "." or ".." components and must be relative, not be absolute (so,
    /// the file cannot lie outside the output directory).  "/" must be used as
    /// the path separator, not "\".
    ///
    /// If the name is omitted, the content will be appended to the previous
    /// file.  This allows the generator to break large files into small chunks,
    /// and allows the generated text to be streamed back to protoc so that large
    /// files need not reside completely in memory at one time.  Note that as of
    /// this writing protoc does not optimize for this -- it will read the entire
    /// CodeGeneratorResponse before writing files to disk.
    public var name: String? = nil
    /// If non-empty, indicates that the named file should already exist, and the
    /// content here is to be inserted into that file at a defined insertion
    /// point.  This feature allows a code generator to extend the output
    /// produced by another code generator.  The original generator may provide
    /// insertion points by placing special annotations in the file that look
    /// like:
    ///   @@protoc_insertion_point(NAME)
    /// The annotation can have arbitrary text before and after it on the line,
    /// which allows it to be placed in a comment.  NAME should be replaced with
    /// an identifier naming the point -- this is what other generators will use
    /// as the insertion_point.  Code inserted at this point will be placed
    /// immediately above the line containing the insertion point (thus multiple
    /// insertions to the same point will come out in the order they were added).
    /// The double-@ is intended to make it unlikely that the generated code
    /// could contain things that look like insertion points by accident.
    ///
    /// For example, the C++ code generator places the following line in the
    /// .pb.h files that it generates:
    ///   // @@protoc_insertion_point(namespace_scope)
    /// This line appears within the scope of the file's package namespace, but
    /// outside of any particular class.  Another plugin can then specify the
    /// insertion_point "namespace_scope" to generate additional classes or
    /// other declarations that should be placed in this scope.
    ///
    /// Note that if the line containing the insertion point begins with
    /// whitespace, the same whitespace will be added to every line of the
    /// inserted text.  This is useful for languages like Python, where
    /// indentation matters.  In these languages, the insertion point comment
    /// should be indented the same amount as any inserted code will need to be
    /// in order to work correctly in that context.
    ///
    /// The code generator that generates the initial file and the one which
    /// inserts into it must both run as part of a single invocation of protoc.
    /// Code generators are executed in the order in which they appear on the
    /// command line.
    ///
    /// If |insertion_point| is present, |name| must also be present.
    public var insertionPoint: String? = nil
    /// The file contents.
    public var content: String? = nil
    /// Information describing the file content being inserted. If an insertion
    /// point is used, this information will be appropriately offset and inserted
    /// into the code generation metadata for the generated files.
    public var generatedCodeInfo: Google_Protobuf_GeneratedCodeInfo? = nil
    public var unknownFields = UnknownFields()

    public init() {}

    public init(
      name: String? = nil,
      insertionPoint: String? = nil,
      content: String? = nil,
      generatedCodeInfo: Google_Protobuf_GeneratedCodeInfo? = nil
    ) {
      self.name = name
      self.insertionPoint = insertionPoint
      self.content = content
      self.generatedCodeInfo = generatedCodeInfo
    }

    public init(decoded c: FieldReader) throws(MessageError) {
      self.name = try c.optionalString(24)
      self.insertionPoint = try c.optionalString(48)
      self.content = try c.optionalString(72)
      self.generatedCodeInfo = try c.message(96, as: Google_Protobuf_GeneratedCodeInfo.self)
      self.unknownFields = try c.unknownFields()
    }

    public func encode(into c: FieldWriter) {
      c.optionalString(24, self.name)
      c.optionalString(48, self.insertionPoint)
      c.optionalString(72, self.content)
      c.message(96, self.generatedCodeInfo)
      c.unknownFields(self.unknownFields)
    }
  }
}

/// What protobuf-c has to know of the messages of this file.
nonisolated private let _weirTables = MessageTables(
  """
  AgQgZ29vZ2xlLnByb3RvYnVmLmNvbXBpbGVyLlZlcnNpb24ASAQBJTAABW1ham9yAiU4AAVtaW5vcgMlQAAFcGF0Y2gEKRgABnN1ZmZpeC1nb29n
  bGUucHJvdG9idWYuY29tcGlsZXIuQ29kZUdlbmVyYXRvclJlcXVlc3QBeAUBSRgAEGZpbGVfdG9fZ2VuZXJhdGUCKSgACXBhcmFtZXRlcgOrAWAA
  EGNvbXBpbGVyX3ZlcnNpb24AD0tAAApwcm90b19maWxlARFLUAAXc291cmNlX2ZpbGVfZGVzY3JpcHRvcnMBLmdvb2dsZS5wcm90b2J1Zi5jb21w
  aWxlci5Db2RlR2VuZXJhdG9yUmVzcG9uc2UAYAUBKRgABWVycm9yAiQwABJzdXBwb3J0ZWRfZmVhdHVyZXMDJVAAD21pbmltdW1fZWRpdGlvbgQl
  WAAPbWF4aW11bV9lZGl0aW9uD0tAAARmaWxlBjNnb29nbGUucHJvdG9idWYuY29tcGlsZXIuQ29kZUdlbmVyYXRvclJlc3BvbnNlLkZpbGUAeAQB
  KRgABG5hbWUCKTAAD2luc2VydGlvbl9wb2ludA8pSAAHY29udGVudBCrAWAAE2dlbmVyYXRlZF9jb2RlX2luZm8D
  """,
  imports: [Google_Protobuf_FileDescriptorProto.layout, Google_Protobuf_GeneratedCodeInfo.layout])

nonisolated extension Schema {
  /// `google/protobuf/compiler/plugin.proto`
  public static let google_protobuf_compiler_plugin = Schema(
    path: "google/protobuf/compiler/plugin.proto",
    base64: """
      CiVnb29nbGUvcHJvdG9idWYvY29tcGlsZXIvcGx1Z2luLnByb3RvEhhnb29nbGUucHJvdG9idWYuY29tcGlsZXIaIGdvb2dsZS9wcm90b2J1Zi9k
      ZXNjcmlwdG9yLnByb3RvImMKB1ZlcnNpb24SFAoFbWFqb3IYASABKAVSBW1ham9yEhQKBW1pbm9yGAIgASgFUgVtaW5vchIUCgVwYXRjaBgDIAEo
      BVIFcGF0Y2gSFgoGc3VmZml4GAQgASgJUgZzdWZmaXgizwIKFENvZGVHZW5lcmF0b3JSZXF1ZXN0EigKEGZpbGVfdG9fZ2VuZXJhdGUYASADKAlS
      DmZpbGVUb0dlbmVyYXRlEhwKCXBhcmFtZXRlchgCIAEoCVIJcGFyYW1ldGVyEkMKCnByb3RvX2ZpbGUYDyADKAsyJC5nb29nbGUucHJvdG9idWYu
      RmlsZURlc2NyaXB0b3JQcm90b1IJcHJvdG9GaWxlElwKF3NvdXJjZV9maWxlX2Rlc2NyaXB0b3JzGBEgAygLMiQuZ29vZ2xlLnByb3RvYnVmLkZp
      bGVEZXNjcmlwdG9yUHJvdG9SFXNvdXJjZUZpbGVEZXNjcmlwdG9ycxJMChBjb21waWxlcl92ZXJzaW9uGAMgASgLMiEuZ29vZ2xlLnByb3RvYnVm
      LmNvbXBpbGVyLlZlcnNpb25SD2NvbXBpbGVyVmVyc2lvbiKFBAoVQ29kZUdlbmVyYXRvclJlc3BvbnNlEhQKBWVycm9yGAEgASgJUgVlcnJvchIt
      ChJzdXBwb3J0ZWRfZmVhdHVyZXMYAiABKARSEXN1cHBvcnRlZEZlYXR1cmVzEicKD21pbmltdW1fZWRpdGlvbhgDIAEoBVIObWluaW11bUVkaXRp
      b24SJwoPbWF4aW11bV9lZGl0aW9uGAQgASgFUg5tYXhpbXVtRWRpdGlvbhJICgRmaWxlGA8gAygLMjQuZ29vZ2xlLnByb3RvYnVmLmNvbXBpbGVy
      LkNvZGVHZW5lcmF0b3JSZXNwb25zZS5GaWxlUgRmaWxlGrEBCgRGaWxlEhIKBG5hbWUYASABKAlSBG5hbWUSJwoPaW5zZXJ0aW9uX3BvaW50GAIg
      ASgJUg5pbnNlcnRpb25Qb2ludBIYCgdjb250ZW50GA8gASgJUgdjb250ZW50ElIKE2dlbmVyYXRlZF9jb2RlX2luZm8YECABKAsyIi5nb29nbGUu
      cHJvdG9idWYuR2VuZXJhdGVkQ29kZUluZm9SEWdlbmVyYXRlZENvZGVJbmZvIlcKB0ZlYXR1cmUSEAoMRkVBVFVSRV9OT05FEAASGwoXRkVBVFVS
      RV9QUk9UTzNfT1BUSU9OQUwQARIdChlGRUFUVVJFX1NVUFBPUlRTX0VESVRJT05TEAJCcgocY29tLmdvb2dsZS5wcm90b2J1Zi5jb21waWxlckIM
      UGx1Z2luUHJvdG9zWilnb29nbGUuZ29sYW5nLm9yZy9wcm90b2J1Zi90eXBlcy9wbHVnaW5wYqoCGEdvb2dsZS5Qcm90b2J1Zi5Db21waWxlckqN
      MQo2CgIEABIEIAAnARoqIFRoZSB2ZXJzaW9uIG51bWJlciBvZiBwcm90b2NvbCBjb21waWxlci4KCoABCgQEAAIDEgMmAh0acyBBIHN1ZmZpeCBm
      b3IgYWxwaGEsIGJldGEgb3IgcmMgcmVsZWFzZSwgZS5nLiwgImFscGhhLTEiLCAicmMyIi4gSXQgc2hvdWxkCiBiZSBlbXB0eSBmb3IgbWFpbmxp
      bmUgc3RhYmxlIHJlbGVhc2VzLgoKTwoCBAESBCoATwEaQyBBbiBlbmNvZGVkIENvZGVHZW5lcmF0b3JSZXF1ZXN0IGlzIHdyaXR0ZW4gdG8gdGhl
      IHBsdWdpbidzIHN0ZGluLgoK0QEKBAQBAgASAy4CJxrDASBUaGUgLnByb3RvIGZpbGVzIHRoYXQgd2VyZSBleHBsaWNpdGx5IGxpc3RlZCBvbiB0
      aGUgY29tbWFuZC1saW5lLiAgVGhlCiBjb2RlIGdlbmVyYXRvciBzaG91bGQgZ2VuZXJhdGUgY29kZSBvbmx5IGZvciB0aGVzZSBmaWxlcy4gIEVh
      Y2ggZmlsZSdzCiBkZXNjcmlwdG9yIHdpbGwgYmUgaW5jbHVkZWQgaW4gcHJvdG9fZmlsZSwgYmVsb3cuCgpCCgQEAQIBEgMxAiAaNSBUaGUgZ2Vu
      ZXJhdG9yIHBhcmFtZXRlciBwYXNzZWQgb24gdGhlIGNvbW1hbmQtbGluZS4KCpYICgQEAQICEgNGAi8aiAggRmlsZURlc2NyaXB0b3JQcm90b3Mg
      Zm9yIGFsbCBmaWxlcyBpbiBmaWxlc190b19nZW5lcmF0ZSBhbmQgZXZlcnl0aGluZwogdGhleSBpbXBvcnQuICBUaGUgZmlsZXMgd2lsbCBhcHBl
      YXIgaW4gdG9wb2xvZ2ljYWwgb3JkZXIsIHNvIGVhY2ggZmlsZQogYXBwZWFycyBiZWZvcmUgYW55IGZpbGUgdGhhdCBpbXBvcnRzIGl0LgoKIE5v
      dGU6IHRoZSBmaWxlcyBsaXN0ZWQgaW4gZmlsZXNfdG9fZ2VuZXJhdGUgd2lsbCBpbmNsdWRlIHJ1bnRpbWUtcmV0ZW50aW9uCiBvcHRpb25zIG9u
      bHksIGJ1dCBhbGwgb3RoZXIgZmlsZXMgd2lsbCBpbmNsdWRlIHNvdXJjZS1yZXRlbnRpb24gb3B0aW9ucy4KIFRoZSBzb3VyY2VfZmlsZV9kZXNj
      cmlwdG9ycyBmaWVsZCBiZWxvdyBpcyBhdmFpbGFibGUgaW4gY2FzZSB5b3UgbmVlZAogc291cmNlLXJldGVudGlvbiBvcHRpb25zIGZvciBmaWxl
      c190b19nZW5lcmF0ZS4KCiBwcm90b2MgZ3VhcmFudGVlcyB0aGF0IGFsbCBwcm90b19maWxlcyB3aWxsIGJlIHdyaXR0ZW4gYWZ0ZXIKIHRoZSBm
      aWVsZHMgYWJvdmUsIGV2ZW4gdGhvdWdoIHRoaXMgaXMgbm90IHRlY2huaWNhbGx5IGd1YXJhbnRlZWQgYnkgdGhlCiBwcm90b2J1ZiB3aXJlIGZv
      cm1hdC4gIFRoaXMgdGhlb3JldGljYWxseSBjb3VsZCBhbGxvdyBhIHBsdWdpbiB0byBzdHJlYW0KIGluIHRoZSBGaWxlRGVzY3JpcHRvclByb3Rv
      cyBhbmQgaGFuZGxlIHRoZW0gb25lIGJ5IG9uZSByYXRoZXIgdGhhbiByZWFkCiB0aGUgZW50aXJlIHNldCBpbnRvIG1lbW9yeSBhdCBvbmNlLiAg
      SG93ZXZlciwgYXMgb2YgdGhpcyB3cml0aW5nLCB0aGlzCiBpcyBub3Qgc2ltaWxhcmx5IG9wdGltaXplZCBvbiBwcm90b2MncyBlbmQgLS0gaXQg
      d2lsbCBzdG9yZSBhbGwgZmllbGRzIGluCiBtZW1vcnkgYXQgb25jZSBiZWZvcmUgc2VuZGluZyB0aGVtIHRvIHRoZSBwbHVnaW4uCgogVHlwZSBu
      YW1lcyBvZiBmaWVsZHMgYW5kIGV4dGVuc2lvbnMgaW4gdGhlIEZpbGVEZXNjcmlwdG9yUHJvdG8gYXJlIGFsd2F5cwogZnVsbHkgcXVhbGlmaWVk
      LgoKpwEKBAQBAgMSA0sCPBqZASBGaWxlIGRlc2NyaXB0b3JzIHdpdGggYWxsIG9wdGlvbnMsIGluY2x1ZGluZyBzb3VyY2UtcmV0ZW50aW9uIG9w
      dGlvbnMuCiBUaGVzZSBkZXNjcmlwdG9ycyBhcmUgb25seSBwcm92aWRlZCBmb3IgdGhlIGZpbGVzIGxpc3RlZCBpbgogZmlsZXNfdG9fZ2VuZXJh
      dGUuCgo3CgQEAQIEEgNOAigaKiBUaGUgdmVyc2lvbiBudW1iZXIgb2YgcHJvdG9jb2wgY29tcGlsZXIuCgpMCgIEAhIFUgCzAQEaPyBUaGUgcGx1
      Z2luIHdyaXRlcyBhbiBlbmNvZGVkIENvZGVHZW5lcmF0b3JSZXNwb25zZSB0byBzdGRvdXQuCgrtAwoEBAICABIDWwIcGt8DIEVycm9yIG1lc3Nh
      Z2UuICBJZiBub24tZW1wdHksIGNvZGUgZ2VuZXJhdGlvbiBmYWlsZWQuICBUaGUgcGx1Z2luIHByb2Nlc3MKIHNob3VsZCBleGl0IHdpdGggc3Rh
      dHVzIGNvZGUgemVybyBldmVuIGlmIGl0IHJlcG9ydHMgYW4gZXJyb3IgaW4gdGhpcyB3YXkuCgogVGhpcyBzaG91bGQgYmUgdXNlZCB0byBpbmRp
      Y2F0ZSBlcnJvcnMgaW4gLnByb3RvIGZpbGVzIHdoaWNoIHByZXZlbnQgdGhlCiBjb2RlIGdlbmVyYXRvciBmcm9tIGdlbmVyYXRpbmcgY29ycmVj
      dCBjb2RlLiAgRXJyb3JzIHdoaWNoIGluZGljYXRlIGEKIHByb2JsZW0gaW4gcHJvdG9jIGl0c2VsZiAtLSBzdWNoIGFzIHRoZSBpbnB1dCBDb2Rl
      R2VuZXJhdG9yUmVxdWVzdCBiZWluZwogdW5wYXJzZWFibGUgLS0gc2hvdWxkIGJlIHJlcG9ydGVkIGJ5IHdyaXRpbmcgYSBtZXNzYWdlIHRvIHN0
      ZGVyciBhbmQKIGV4aXRpbmcgd2l0aCBhIG5vbi16ZXJvIHN0YXR1cyBjb2RlLgoKiQEKBAQCAgESA18CKRp8IEEgYml0bWFzayBvZiBzdXBwb3J0
      ZWQgZmVhdHVyZXMgdGhhdCB0aGUgY29kZSBnZW5lcmF0b3Igc3VwcG9ydHMuCiBUaGlzIGlzIGEgYml0d2lzZSAib3IiIG9mIHZhbHVlcyBmcm9t
      IHRoZSBGZWF0dXJlIGVudW0uCgorCgQEAgQAEgRiAmYDGh0gU3luYyB3aXRoIGNvZGVfZ2VuZXJhdG9yLmguCgqnAgoEBAICAhIDbAIlGpkCIFRo
      ZSBtaW5pbXVtIGVkaXRpb24gdGhpcyBwbHVnaW4gc3VwcG9ydHMuICBUaGlzIHdpbGwgYmUgdHJlYXRlZCBhcyBhbgogRWRpdGlvbiBlbnVtLCBi
      dXQgd2Ugd2FudCB0byBhbGxvdyB1bmtub3duIHZhbHVlcy4gIEl0IHNob3VsZCBiZSBzcGVjaWZpZWQKIGFjY29yZGluZyB0aGUgZWRpdGlvbiBl
      bnVtIHZhbHVlLCAqbm90KiB0aGUgZWRpdGlvbiBudW1iZXIuICBPbmx5IHRha2VzCiBlZmZlY3QgZm9yIHBsdWdpbnMgdGhhdCBoYXZlIEZFQVRV
      UkVfU1VQUE9SVFNfRURJVElPTlMgc2V0LgoKpwIKBAQCAgMSA3ICJRqZAiBUaGUgbWF4aW11bSBlZGl0aW9uIHRoaXMgcGx1Z2luIHN1cHBvcnRz
      LiAgVGhpcyB3aWxsIGJlIHRyZWF0ZWQgYXMgYW4KIEVkaXRpb24gZW51bSwgYnV0IHdlIHdhbnQgdG8gYWxsb3cgdW5rbm93biB2YWx1ZXMuICBJ
      dCBzaG91bGQgYmUgc3BlY2lmaWVkCiBhY2NvcmRpbmcgdGhlIGVkaXRpb24gZW51bSB2YWx1ZSwgKm5vdCogdGhlIGVkaXRpb24gbnVtYmVyLiAg
      T25seSB0YWtlcwogZWZmZWN0IGZvciBwbHVnaW5zIHRoYXQgaGF2ZSBGRUFUVVJFX1NVUFBPUlRTX0VESVRJT05TIHNldC4KCjQKBAQCAwASBXUC
      sQEDGiUgUmVwcmVzZW50cyBhIHNpbmdsZSBnZW5lcmF0ZWQgZmlsZS4KCq4FCgYEAgMAAgASBIEBBB0anQUgVGhlIGZpbGUgbmFtZSwgcmVsYXRp
      dmUgdG8gdGhlIG91dHB1dCBkaXJlY3RvcnkuICBUaGUgbmFtZSBtdXN0IG5vdAogY29udGFpbiAiLiIgb3IgIi4uIiBjb21wb25lbnRzIGFuZCBt
      dXN0IGJlIHJlbGF0aXZlLCBub3QgYmUgYWJzb2x1dGUgKHNvLAogdGhlIGZpbGUgY2Fubm90IGxpZSBvdXRzaWRlIHRoZSBvdXRwdXQgZGlyZWN0
      b3J5KS4gICIvIiBtdXN0IGJlIHVzZWQgYXMKIHRoZSBwYXRoIHNlcGFyYXRvciwgbm90ICJcIi4KCiBJZiB0aGUgbmFtZSBpcyBvbWl0dGVkLCB0
      aGUgY29udGVudCB3aWxsIGJlIGFwcGVuZGVkIHRvIHRoZSBwcmV2aW91cwogZmlsZS4gIFRoaXMgYWxsb3dzIHRoZSBnZW5lcmF0b3IgdG8gYnJl
      YWsgbGFyZ2UgZmlsZXMgaW50byBzbWFsbCBjaHVua3MsCiBhbmQgYWxsb3dzIHRoZSBnZW5lcmF0ZWQgdGV4dCB0byBiZSBzdHJlYW1lZCBiYWNr
      IHRvIHByb3RvYyBzbyB0aGF0IGxhcmdlCiBmaWxlcyBuZWVkIG5vdCByZXNpZGUgY29tcGxldGVseSBpbiBtZW1vcnkgYXQgb25lIHRpbWUuICBO
      b3RlIHRoYXQgYXMgb2YKIHRoaXMgd3JpdGluZyBwcm90b2MgZG9lcyBub3Qgb3B0aW1pemUgZm9yIHRoaXMgLS0gaXQgd2lsbCByZWFkIHRoZSBl
      bnRpcmUKIENvZGVHZW5lcmF0b3JSZXNwb25zZSBiZWZvcmUgd3JpdGluZyBmaWxlcyB0byBkaXNrLgoKrhAKBgQCAwACARIEqAEEKBqdECBJZiBu
      b24tZW1wdHksIGluZGljYXRlcyB0aGF0IHRoZSBuYW1lZCBmaWxlIHNob3VsZCBhbHJlYWR5IGV4aXN0LCBhbmQgdGhlCiBjb250ZW50IGhlcmUg
      aXMgdG8gYmUgaW5zZXJ0ZWQgaW50byB0aGF0IGZpbGUgYXQgYSBkZWZpbmVkIGluc2VydGlvbgogcG9pbnQuICBUaGlzIGZlYXR1cmUgYWxsb3dz
      IGEgY29kZSBnZW5lcmF0b3IgdG8gZXh0ZW5kIHRoZSBvdXRwdXQKIHByb2R1Y2VkIGJ5IGFub3RoZXIgY29kZSBnZW5lcmF0b3IuICBUaGUgb3Jp
      Z2luYWwgZ2VuZXJhdG9yIG1heSBwcm92aWRlCiBpbnNlcnRpb24gcG9pbnRzIGJ5IHBsYWNpbmcgc3BlY2lhbCBhbm5vdGF0aW9ucyBpbiB0aGUg
      ZmlsZSB0aGF0IGxvb2sKIGxpa2U6CiAgIEBAcHJvdG9jX2luc2VydGlvbl9wb2ludChOQU1FKQogVGhlIGFubm90YXRpb24gY2FuIGhhdmUgYXJi
      aXRyYXJ5IHRleHQgYmVmb3JlIGFuZCBhZnRlciBpdCBvbiB0aGUgbGluZSwKIHdoaWNoIGFsbG93cyBpdCB0byBiZSBwbGFjZWQgaW4gYSBjb21t
      ZW50LiAgTkFNRSBzaG91bGQgYmUgcmVwbGFjZWQgd2l0aAogYW4gaWRlbnRpZmllciBuYW1pbmcgdGhlIHBvaW50IC0tIHRoaXMgaXMgd2hhdCBv
      dGhlciBnZW5lcmF0b3JzIHdpbGwgdXNlCiBhcyB0aGUgaW5zZXJ0aW9uX3BvaW50LiAgQ29kZSBpbnNlcnRlZCBhdCB0aGlzIHBvaW50IHdpbGwg
      YmUgcGxhY2VkCiBpbW1lZGlhdGVseSBhYm92ZSB0aGUgbGluZSBjb250YWluaW5nIHRoZSBpbnNlcnRpb24gcG9pbnQgKHRodXMgbXVsdGlwbGUK
      IGluc2VydGlvbnMgdG8gdGhlIHNhbWUgcG9pbnQgd2lsbCBjb21lIG91dCBpbiB0aGUgb3JkZXIgdGhleSB3ZXJlIGFkZGVkKS4KIFRoZSBkb3Vi
      bGUtQCBpcyBpbnRlbmRlZCB0byBtYWtlIGl0IHVubGlrZWx5IHRoYXQgdGhlIGdlbmVyYXRlZCBjb2RlCiBjb3VsZCBjb250YWluIHRoaW5ncyB0
      aGF0IGxvb2sgbGlrZSBpbnNlcnRpb24gcG9pbnRzIGJ5IGFjY2lkZW50LgoKIEZvciBleGFtcGxlLCB0aGUgQysrIGNvZGUgZ2VuZXJhdG9yIHBs
      YWNlcyB0aGUgZm9sbG93aW5nIGxpbmUgaW4gdGhlCiAucGIuaCBmaWxlcyB0aGF0IGl0IGdlbmVyYXRlczoKICAgLy8gQEBwcm90b2NfaW5zZXJ0
      aW9uX3BvaW50KG5hbWVzcGFjZV9zY29wZSkKIFRoaXMgbGluZSBhcHBlYXJzIHdpdGhpbiB0aGUgc2NvcGUgb2YgdGhlIGZpbGUncyBwYWNrYWdl
      IG5hbWVzcGFjZSwgYnV0CiBvdXRzaWRlIG9mIGFueSBwYXJ0aWN1bGFyIGNsYXNzLiAgQW5vdGhlciBwbHVnaW4gY2FuIHRoZW4gc3BlY2lmeSB0
      aGUKIGluc2VydGlvbl9wb2ludCAibmFtZXNwYWNlX3Njb3BlIiB0byBnZW5lcmF0ZSBhZGRpdGlvbmFsIGNsYXNzZXMgb3IKIG90aGVyIGRlY2xh
      cmF0aW9ucyB0aGF0IHNob3VsZCBiZSBwbGFjZWQgaW4gdGhpcyBzY29wZS4KCiBOb3RlIHRoYXQgaWYgdGhlIGxpbmUgY29udGFpbmluZyB0aGUg
      aW5zZXJ0aW9uIHBvaW50IGJlZ2lucyB3aXRoCiB3aGl0ZXNwYWNlLCB0aGUgc2FtZSB3aGl0ZXNwYWNlIHdpbGwgYmUgYWRkZWQgdG8gZXZlcnkg
      bGluZSBvZiB0aGUKIGluc2VydGVkIHRleHQuICBUaGlzIGlzIHVzZWZ1bCBmb3IgbGFuZ3VhZ2VzIGxpa2UgUHl0aG9uLCB3aGVyZQogaW5kZW50
      YXRpb24gbWF0dGVycy4gIEluIHRoZXNlIGxhbmd1YWdlcywgdGhlIGluc2VydGlvbiBwb2ludCBjb21tZW50CiBzaG91bGQgYmUgaW5kZW50ZWQg
      dGhlIHNhbWUgYW1vdW50IGFzIGFueSBpbnNlcnRlZCBjb2RlIHdpbGwgbmVlZCB0byBiZQogaW4gb3JkZXIgdG8gd29yayBjb3JyZWN0bHkgaW4g
      dGhhdCBjb250ZXh0LgoKIFRoZSBjb2RlIGdlbmVyYXRvciB0aGF0IGdlbmVyYXRlcyB0aGUgaW5pdGlhbCBmaWxlIGFuZCB0aGUgb25lIHdoaWNo
      CiBpbnNlcnRzIGludG8gaXQgbXVzdCBib3RoIHJ1biBhcyBwYXJ0IG9mIGEgc2luZ2xlIGludm9jYXRpb24gb2YgcHJvdG9jLgogQ29kZSBnZW5l
      cmF0b3JzIGFyZSBleGVjdXRlZCBpbiB0aGUgb3JkZXIgaW4gd2hpY2ggdGhleSBhcHBlYXIgb24gdGhlCiBjb21tYW5kIGxpbmUuCgogSWYgfGlu
      c2VydGlvbl9wb2ludHwgaXMgcHJlc2VudCwgfG5hbWV8IG11c3QgYWxzbyBiZSBwcmVzZW50LgoKJAoGBAIDAAICEgSrAQQhGhQgVGhlIGZpbGUg
      Y29udGVudHMuCgrhAQoGBAIDAAIDEgSwAQQ4GtABIEluZm9ybWF0aW9uIGRlc2NyaWJpbmcgdGhlIGZpbGUgY29udGVudCBiZWluZyBpbnNlcnRl
      ZC4gSWYgYW4gaW5zZXJ0aW9uCiBwb2ludCBpcyB1c2VkLCB0aGlzIGluZm9ybWF0aW9uIHdpbGwgYmUgYXBwcm9wcmlhdGVseSBvZmZzZXQgYW5k
      IGluc2VydGVkCiBpbnRvIHRoZSBjb2RlIGdlbmVyYXRpb24gbWV0YWRhdGEgZm9yIHRoZSBnZW5lcmF0ZWQgZmlsZXMuCg==
      """,
    imports: [.google_protobuf_descriptor])
}
