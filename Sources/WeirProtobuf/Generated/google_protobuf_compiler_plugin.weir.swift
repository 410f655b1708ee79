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
    compilerVersion: Google_Protobuf_Compiler_Version? = nil
  ) {
    self.fileToGenerate = fileToGenerate
    self.parameter = parameter
    self.protoFile = protoFile
    self.compilerVersion = compilerVersion
  }

  public init(decoded c: FieldReader) throws(MessageError) {
    self.fileToGenerate = try c.strings(24)
    self.parameter = try c.optionalString(40)
    self.protoFile = try c.messages(64, as: Google_Protobuf_FileDescriptorProto.self)
    self.compilerVersion = try c.message(80, as: Google_Protobuf_Compiler_Version.self)
    self.unknownFields = try c.unknownFields()
  }

  public func encode(into c: FieldWriter) {
    c.strings(24, self.fileToGenerate)
    c.optionalString(40, self.parameter)
    c.messages(64, self.protoFile)
    c.message(80, self.compilerVersion)
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
  public var file: [Google_Protobuf_Compiler_CodeGeneratorResponse.File] = []
  public var unknownFields = UnknownFields()

  public init() {}

  public init(
    error: String? = nil,
    supportedFeatures: UInt64? = nil,
    file: [Google_Protobuf_Compiler_CodeGeneratorResponse.File] = []
  ) {
    self.error = error
    self.supportedFeatures = supportedFeatures
    self.file = file
  }

  public init(decoded c: FieldReader) throws(MessageError) {
    self.error = try c.optionalString(24)
    self.supportedFeatures = c.optionalUint64(48)
    self.file = try c.messages(64, as: Google_Protobuf_Compiler_CodeGeneratorResponse.File.self)
    self.unknownFields = try c.unknownFields()
  }

  public func encode(into c: FieldWriter) {
    c.optionalString(24, self.error)
    c.optionalUint64(48, self.supportedFeatures)
    c.messages(64, self.file)
    c.unknownFields(self.unknownFields)
  }

  /// Sync with code_generator.h.
  nonisolated public struct Feature: ProtobufEnum {
    public var rawValue: Int32

    public init(rawValue: Int32) { self.rawValue = rawValue }

    public static var none: Self { Self(rawValue: 0) }
    public static var proto3Optional: Self { Self(rawValue: 1) }

    public var name: String? { Self._names[rawValue] }

    private static let _names = EnumNames(
      """
      0 FEATURE_NONE
      1 FEATURE_PROTO3_OPTIONAL
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
  AQQgZ29vZ2xlLnByb3RvYnVmLmNvbXBpbGVyLlZlcnNpb24ASAQBJTAABW1ham9yAiU4AAVtaW5vcgMlQAAFcGF0Y2gEKRgABnN1ZmZpeC1nb29n
  bGUucHJvdG9idWYuY29tcGlsZXIuQ29kZUdlbmVyYXRvclJlcXVlc3QBaAQBSRgAEGZpbGVfdG9fZ2VuZXJhdGUCKSgACXBhcmFtZXRlcgOrAVAA
  EGNvbXBpbGVyX3ZlcnNpb24AD0tAAApwcm90b19maWxlAS5nb29nbGUucHJvdG9idWYuY29tcGlsZXIuQ29kZUdlbmVyYXRvclJlc3BvbnNlAFAD
  ASkYAAVlcnJvcgIkMAASc3VwcG9ydGVkX2ZlYXR1cmVzD0tAAARmaWxlBjNnb29nbGUucHJvdG9idWYuY29tcGlsZXIuQ29kZUdlbmVyYXRvclJl
  c3BvbnNlLkZpbGUAeAQBKRgABG5hbWUCKTAAD2luc2VydGlvbl9wb2ludA8pSAAHY29udGVudBCrAWAAE2dlbmVyYXRlZF9jb2RlX2luZm8D
  """,
  imports: [Google_Protobuf_FileDescriptorProto.layout, Google_Protobuf_GeneratedCodeInfo.layout])

nonisolated extension Schema {
  /// `google/protobuf/compiler/plugin.proto`
  public static let google_protobuf_compiler_plugin = Schema(
    path: "google/protobuf/compiler/plugin.proto",
    base64: """
      CiVnb29nbGUvcHJvdG9idWYvY29tcGlsZXIvcGx1Z2luLnByb3RvEhhnb29nbGUucHJvdG9idWYuY29tcGlsZXIaIGdvb2dsZS9wcm90b2J1Zi9k
      ZXNjcmlwdG9yLnByb3RvImMKB1ZlcnNpb24SFAoFbWFqb3IYASABKAVSBW1ham9yEhQKBW1pbm9yGAIgASgFUgVtaW5vchIUCgVwYXRjaBgDIAEo
      BVIFcGF0Y2gSFgoGc3VmZml4GAQgASgJUgZzdWZmaXgi8QEKFENvZGVHZW5lcmF0b3JSZXF1ZXN0EigKEGZpbGVfdG9fZ2VuZXJhdGUYASADKAlS
      DmZpbGVUb0dlbmVyYXRlEhwKCXBhcmFtZXRlchgCIAEoCVIJcGFyYW1ldGVyEkMKCnByb3RvX2ZpbGUYDyADKAsyJC5nb29nbGUucHJvdG9idWYu
      RmlsZURlc2NyaXB0b3JQcm90b1IJcHJvdG9GaWxlEkwKEGNvbXBpbGVyX3ZlcnNpb24YAyABKAsyIS5nb29nbGUucHJvdG9idWYuY29tcGlsZXIu
      VmVyc2lvblIPY29tcGlsZXJWZXJzaW9uIpQDChVDb2RlR2VuZXJhdG9yUmVzcG9uc2USFAoFZXJyb3IYASABKAlSBWVycm9yEi0KEnN1cHBvcnRl
      ZF9mZWF0dXJlcxgCIAEoBFIRc3VwcG9ydGVkRmVhdHVyZXMSSAoEZmlsZRgPIAMoCzI0Lmdvb2dsZS5wcm90b2J1Zi5jb21waWxlci5Db2RlR2Vu
      ZXJhdG9yUmVzcG9uc2UuRmlsZVIEZmlsZRqxAQoERmlsZRISCgRuYW1lGAEgASgJUgRuYW1lEicKD2luc2VydGlvbl9wb2ludBgCIAEoCVIOaW5z
      ZXJ0aW9uUG9pbnQSGAoHY29udGVudBgPIAEoCVIHY29udGVudBJSChNnZW5lcmF0ZWRfY29kZV9pbmZvGBAgASgLMiIuZ29vZ2xlLnByb3RvYnVm
      LkdlbmVyYXRlZENvZGVJbmZvUhFnZW5lcmF0ZWRDb2RlSW5mbyI4CgdGZWF0dXJlEhAKDEZFQVRVUkVfTk9ORRAAEhsKF0ZFQVRVUkVfUFJPVE8z
      X09QVElPTkFMEAFCVwocY29tLmdvb2dsZS5wcm90b2J1Zi5jb21waWxlckIMUGx1Z2luUHJvdG9zWilnb29nbGUuZ29sYW5nLm9yZy9wcm90b2J1
      Zi90eXBlcy9wbHVnaW5wYkqAKQo2CgIEABIEOQBAARoqIFRoZSB2ZXJzaW9uIG51bWJlciBvZiBwcm90b2NvbCBjb21waWxlci4KCoABCgQEAAID
      EgM/Ah0acyBBIHN1ZmZpeCBmb3IgYWxwaGEsIGJldGEgb3IgcmMgcmVsZWFzZSwgZS5nLiwgImFscGhhLTEiLCAicmMyIi4gSXQgc2hvdWxkCiBi
      ZSBlbXB0eSBmb3IgbWFpbmxpbmUgc3RhYmxlIHJlbGVhc2VzLgoKTwoCBAESBEMAXwEaQyBBbiBlbmNvZGVkIENvZGVHZW5lcmF0b3JSZXF1ZXN0
      IGlzIHdyaXR0ZW4gdG8gdGhlIHBsdWdpbidzIHN0ZGluLgoK0QEKBAQBAgASA0cCJxrDASBUaGUgLnByb3RvIGZpbGVzIHRoYXQgd2VyZSBleHBs
      aWNpdGx5IGxpc3RlZCBvbiB0aGUgY29tbWFuZC1saW5lLiAgVGhlCiBjb2RlIGdlbmVyYXRvciBzaG91bGQgZ2VuZXJhdGUgY29kZSBvbmx5IGZv
      ciB0aGVzZSBmaWxlcy4gIEVhY2ggZmlsZSdzCiBkZXNjcmlwdG9yIHdpbGwgYmUgaW5jbHVkZWQgaW4gcHJvdG9fZmlsZSwgYmVsb3cuCgpCCgQE
      AQIBEgNKAiAaNSBUaGUgZ2VuZXJhdG9yIHBhcmFtZXRlciBwYXNzZWQgb24gdGhlIGNvbW1hbmQtbGluZS4KCocGCgQEAQICEgNaAi8a+QUgRmls
      ZURlc2NyaXB0b3JQcm90b3MgZm9yIGFsbCBmaWxlcyBpbiBmaWxlc190b19nZW5lcmF0ZSBhbmQgZXZlcnl0aGluZwogdGhleSBpbXBvcnQuICBU
      aGUgZmlsZXMgd2lsbCBhcHBlYXIgaW4gdG9wb2xvZ2ljYWwgb3JkZXIsIHNvIGVhY2ggZmlsZQogYXBwZWFycyBiZWZvcmUgYW55IGZpbGUgdGhh
      dCBpbXBvcnRzIGl0LgoKIHByb3RvYyBndWFyYW50ZWVzIHRoYXQgYWxsIHByb3RvX2ZpbGVzIHdpbGwgYmUgd3JpdHRlbiBhZnRlcgogdGhlIGZp
      ZWxkcyBhYm92ZSwgZXZlbiB0aG91Z2ggdGhpcyBpcyBub3QgdGVjaG5pY2FsbHkgZ3VhcmFudGVlZCBieSB0aGUKIHByb3RvYnVmIHdpcmUgZm9y
      bWF0LiAgVGhpcyB0aGVvcmV0aWNhbGx5IGNvdWxkIGFsbG93IGEgcGx1Z2luIHRvIHN0cmVhbQogaW4gdGhlIEZpbGVEZXNjcmlwdG9yUHJvdG9z
      IGFuZCBoYW5kbGUgdGhlbSBvbmUgYnkgb25lIHJhdGhlciB0aGFuIHJlYWQKIHRoZSBlbnRpcmUgc2V0IGludG8gbWVtb3J5IGF0IG9uY2UuICBI
      b3dldmVyLCBhcyBvZiB0aGlzIHdyaXRpbmcsIHRoaXMKIGlzIG5vdCBzaW1pbGFybHkgb3B0aW1pemVkIG9uIHByb3RvYydzIGVuZCAtLSBpdCB3
      aWxsIHN0b3JlIGFsbCBmaWVsZHMgaW4KIG1lbW9yeSBhdCBvbmNlIGJlZm9yZSBzZW5kaW5nIHRoZW0gdG8gdGhlIHBsdWdpbi4KCiBUeXBlIG5h
      bWVzIG9mIGZpZWxkcyBhbmQgZXh0ZW5zaW9ucyBpbiB0aGUgRmlsZURlc2NyaXB0b3JQcm90byBhcmUgYWx3YXlzCiBmdWxseSBxdWFsaWZpZWQu
      Cgo3CgQEAQIDEgNdAigaKiBUaGUgdmVyc2lvbiBudW1iZXIgb2YgcHJvdG9jb2wgY29tcGlsZXIuCgpMCgIEAhIFYgC2AQEaPyBUaGUgcGx1Z2lu
      IHdyaXRlcyBhbiBlbmNvZGVkIENvZGVHZW5lcmF0b3JSZXNwb25zZSB0byBzdGRvdXQuCgrtAwoEBAICABIDawIcGt8DIEVycm9yIG1lc3NhZ2Uu
      ICBJZiBub24tZW1wdHksIGNvZGUgZ2VuZXJhdGlvbiBmYWlsZWQuICBUaGUgcGx1Z2luIHByb2Nlc3MKIHNob3VsZCBleGl0IHdpdGggc3RhdHVz
      IGNvZGUgemVybyBldmVuIGlmIGl0IHJlcG9ydHMgYW4gZXJyb3IgaW4gdGhpcyB3YXkuCgogVGhpcyBzaG91bGQgYmUgdXNlZCB0byBpbmRpY2F0
      ZSBlcnJvcnMgaW4gLnByb3RvIGZpbGVzIHdoaWNoIHByZXZlbnQgdGhlCiBjb2RlIGdlbmVyYXRvciBmcm9tIGdlbmVyYXRpbmcgY29ycmVjdCBj
      b2RlLiAgRXJyb3JzIHdoaWNoIGluZGljYXRlIGEKIHByb2JsZW0gaW4gcHJvdG9jIGl0c2VsZiAtLSBzdWNoIGFzIHRoZSBpbnB1dCBDb2RlR2Vu
      ZXJhdG9yUmVxdWVzdCBiZWluZwogdW5wYXJzZWFibGUgLS0gc2hvdWxkIGJlIHJlcG9ydGVkIGJ5IHdyaXRpbmcgYSBtZXNzYWdlIHRvIHN0ZGVy
      ciBhbmQKIGV4aXRpbmcgd2l0aCBhIG5vbi16ZXJvIHN0YXR1cyBjb2RlLgoKiQEKBAQCAgESA28CKRp8IEEgYml0bWFzayBvZiBzdXBwb3J0ZWQg
      ZmVhdHVyZXMgdGhhdCB0aGUgY29kZSBnZW5lcmF0b3Igc3VwcG9ydHMuCiBUaGlzIGlzIGEgYml0d2lzZSAib3IiIG9mIHZhbHVlcyBmcm9tIHRo
      ZSBGZWF0dXJlIGVudW0uCgorCgQEAgQAEgRyAnUDGh0gU3luYyB3aXRoIGNvZGVfZ2VuZXJhdG9yLmguCgo0CgQEAgMAEgV4ArQBAxolIFJlcHJl
      c2VudHMgYSBzaW5nbGUgZ2VuZXJhdGVkIGZpbGUuCgquBQoGBAIDAAIAEgSEAQQdGp0FIFRoZSBmaWxlIG5hbWUsIHJlbGF0aXZlIHRvIHRoZSBv
      dXRwdXQgZGlyZWN0b3J5LiAgVGhlIG5hbWUgbXVzdCBub3QKIGNvbnRhaW4gIi4iIG9yICIuLiIgY29tcG9uZW50cyBhbmQgbXVzdCBiZSByZWxh
      dGl2ZSwgbm90IGJlIGFic29sdXRlIChzbywKIHRoZSBmaWxlIGNhbm5vdCBsaWUgb3V0c2lkZSB0aGUgb3V0cHV0IGRpcmVjdG9yeSkuICAiLyIg
      bXVzdCBiZSB1c2VkIGFzCiB0aGUgcGF0aCBzZXBhcmF0b3IsIG5vdCAiXCIuCgogSWYgdGhlIG5hbWUgaXMgb21pdHRlZCwgdGhlIGNvbnRlbnQg
      d2lsbCBiZSBhcHBlbmRlZCB0byB0aGUgcHJldmlvdXMKIGZpbGUuICBUaGlzIGFsbG93cyB0aGUgZ2VuZXJhdG9yIHRvIGJyZWFrIGxhcmdlIGZp
      bGVzIGludG8gc21hbGwgY2h1bmtzLAogYW5kIGFsbG93cyB0aGUgZ2VuZXJhdGVkIHRleHQgdG8gYmUgc3RyZWFtZWQgYmFjayB0byBwcm90b2Mg
      c28gdGhhdCBsYXJnZQogZmlsZXMgbmVlZCBub3QgcmVzaWRlIGNvbXBsZXRlbHkgaW4gbWVtb3J5IGF0IG9uZSB0aW1lLiAgTm90ZSB0aGF0IGFz
      IG9mCiB0aGlzIHdyaXRpbmcgcHJvdG9jIGRvZXMgbm90IG9wdGltaXplIGZvciB0aGlzIC0tIGl0IHdpbGwgcmVhZCB0aGUgZW50aXJlCiBDb2Rl
      R2VuZXJhdG9yUmVzcG9uc2UgYmVmb3JlIHdyaXRpbmcgZmlsZXMgdG8gZGlzay4KCq4QCgYEAgMAAgESBKsBBCganRAgSWYgbm9uLWVtcHR5LCBp
      bmRpY2F0ZXMgdGhhdCB0aGUgbmFtZWQgZmlsZSBzaG91bGQgYWxyZWFkeSBleGlzdCwgYW5kIHRoZQogY29udGVudCBoZXJlIGlzIHRvIGJlIGlu
      c2VydGVkIGludG8gdGhhdCBmaWxlIGF0IGEgZGVmaW5lZCBpbnNlcnRpb24KIHBvaW50LiAgVGhpcyBmZWF0dXJlIGFsbG93cyBhIGNvZGUgZ2Vu
      ZXJhdG9yIHRvIGV4dGVuZCB0aGUgb3V0cHV0CiBwcm9kdWNlZCBieSBhbm90aGVyIGNvZGUgZ2VuZXJhdG9yLiAgVGhlIG9yaWdpbmFsIGdlbmVy
      YXRvciBtYXkgcHJvdmlkZQogaW5zZXJ0aW9uIHBvaW50cyBieSBwbGFjaW5nIHNwZWNpYWwgYW5ub3RhdGlvbnMgaW4gdGhlIGZpbGUgdGhhdCBs
      b29rCiBsaWtlOgogICBAQHByb3RvY19pbnNlcnRpb25fcG9pbnQoTkFNRSkKIFRoZSBhbm5vdGF0aW9uIGNhbiBoYXZlIGFyYml0cmFyeSB0ZXh0
      IGJlZm9yZSBhbmQgYWZ0ZXIgaXQgb24gdGhlIGxpbmUsCiB3aGljaCBhbGxvd3MgaXQgdG8gYmUgcGxhY2VkIGluIGEgY29tbWVudC4gIE5BTUUg
      c2hvdWxkIGJlIHJlcGxhY2VkIHdpdGgKIGFuIGlkZW50aWZpZXIgbmFtaW5nIHRoZSBwb2ludCAtLSB0aGlzIGlzIHdoYXQgb3RoZXIgZ2VuZXJh
      dG9ycyB3aWxsIHVzZQogYXMgdGhlIGluc2VydGlvbl9wb2ludC4gIENvZGUgaW5zZXJ0ZWQgYXQgdGhpcyBwb2ludCB3aWxsIGJlIHBsYWNlZAog
      aW1tZWRpYXRlbHkgYWJvdmUgdGhlIGxpbmUgY29udGFpbmluZyB0aGUgaW5zZXJ0aW9uIHBvaW50ICh0aHVzIG11bHRpcGxlCiBpbnNlcnRpb25z
      IHRvIHRoZSBzYW1lIHBvaW50IHdpbGwgY29tZSBvdXQgaW4gdGhlIG9yZGVyIHRoZXkgd2VyZSBhZGRlZCkuCiBUaGUgZG91YmxlLUAgaXMgaW50
      ZW5kZWQgdG8gbWFrZSBpdCB1bmxpa2VseSB0aGF0IHRoZSBnZW5lcmF0ZWQgY29kZQogY291bGQgY29udGFpbiB0aGluZ3MgdGhhdCBsb29rIGxp
      a2UgaW5zZXJ0aW9uIHBvaW50cyBieSBhY2NpZGVudC4KCiBGb3IgZXhhbXBsZSwgdGhlIEMrKyBjb2RlIGdlbmVyYXRvciBwbGFjZXMgdGhlIGZv
      bGxvd2luZyBsaW5lIGluIHRoZQogLnBiLmggZmlsZXMgdGhhdCBpdCBnZW5lcmF0ZXM6CiAgIC8vIEBAcHJvdG9jX2luc2VydGlvbl9wb2ludChu
      YW1lc3BhY2Vfc2NvcGUpCiBUaGlzIGxpbmUgYXBwZWFycyB3aXRoaW4gdGhlIHNjb3BlIG9mIHRoZSBmaWxlJ3MgcGFja2FnZSBuYW1lc3BhY2Us
      IGJ1dAogb3V0c2lkZSBvZiBhbnkgcGFydGljdWxhciBjbGFzcy4gIEFub3RoZXIgcGx1Z2luIGNhbiB0aGVuIHNwZWNpZnkgdGhlCiBpbnNlcnRp
      b25fcG9pbnQgIm5hbWVzcGFjZV9zY29wZSIgdG8gZ2VuZXJhdGUgYWRkaXRpb25hbCBjbGFzc2VzIG9yCiBvdGhlciBkZWNsYXJhdGlvbnMgdGhh
      dCBzaG91bGQgYmUgcGxhY2VkIGluIHRoaXMgc2NvcGUuCgogTm90ZSB0aGF0IGlmIHRoZSBsaW5lIGNvbnRhaW5pbmcgdGhlIGluc2VydGlvbiBw
      b2ludCBiZWdpbnMgd2l0aAogd2hpdGVzcGFjZSwgdGhlIHNhbWUgd2hpdGVzcGFjZSB3aWxsIGJlIGFkZGVkIHRvIGV2ZXJ5IGxpbmUgb2YgdGhl
      CiBpbnNlcnRlZCB0ZXh0LiAgVGhpcyBpcyB1c2VmdWwgZm9yIGxhbmd1YWdlcyBsaWtlIFB5dGhvbiwgd2hlcmUKIGluZGVudGF0aW9uIG1hdHRl
      cnMuICBJbiB0aGVzZSBsYW5ndWFnZXMsIHRoZSBpbnNlcnRpb24gcG9pbnQgY29tbWVudAogc2hvdWxkIGJlIGluZGVudGVkIHRoZSBzYW1lIGFt
      b3VudCBhcyBhbnkgaW5zZXJ0ZWQgY29kZSB3aWxsIG5lZWQgdG8gYmUKIGluIG9yZGVyIHRvIHdvcmsgY29ycmVjdGx5IGluIHRoYXQgY29udGV4
      dC4KCiBUaGUgY29kZSBnZW5lcmF0b3IgdGhhdCBnZW5lcmF0ZXMgdGhlIGluaXRpYWwgZmlsZSBhbmQgdGhlIG9uZSB3aGljaAogaW5zZXJ0cyBp
      bnRvIGl0IG11c3QgYm90aCBydW4gYXMgcGFydCBvZiBhIHNpbmdsZSBpbnZvY2F0aW9uIG9mIHByb3RvYy4KIENvZGUgZ2VuZXJhdG9ycyBhcmUg
      ZXhlY3V0ZWQgaW4gdGhlIG9yZGVyIGluIHdoaWNoIHRoZXkgYXBwZWFyIG9uIHRoZQogY29tbWFuZCBsaW5lLgoKIElmIHxpbnNlcnRpb25fcG9p
      bnR8IGlzIHByZXNlbnQsIHxuYW1lfCBtdXN0IGFsc28gYmUgcHJlc2VudC4KCiQKBgQCAwACAhIErgEEIRoUIFRoZSBmaWxlIGNvbnRlbnRzLgoK
      4QEKBgQCAwACAxIEswEEOBrQASBJbmZvcm1hdGlvbiBkZXNjcmliaW5nIHRoZSBmaWxlIGNvbnRlbnQgYmVpbmcgaW5zZXJ0ZWQuIElmIGFuIGlu
      c2VydGlvbgogcG9pbnQgaXMgdXNlZCwgdGhpcyBpbmZvcm1hdGlvbiB3aWxsIGJlIGFwcHJvcHJpYXRlbHkgb2Zmc2V0IGFuZCBpbnNlcnRlZAog
      aW50byB0aGUgY29kZSBnZW5lcmF0aW9uIG1ldGFkYXRhIGZvciB0aGUgZ2VuZXJhdGVkIGZpbGVzLgo=
      """,
    imports: [.google_protobuf_descriptor])
}
