// swift-format-ignore-file
// Written by protoc-gen-weir from google/protobuf/compiler/plugin.proto. Do not edit.

internal import CWeirProtobuf
public import WeirRPC

/// The version number of protocol compiler.
public struct Google_Protobuf_Compiler_Version: GeneratedMessage {
  public static let messageName = "google.protobuf.compiler.Version"

  public var major: Int32? = nil
  public var minor: Int32? = nil
  public var patch: Int32? = nil
  /// A suffix for alpha, beta or rc release, e.g., "alpha-1", "rc2". It should
  /// be empty for mainline stable releases.
  public var suffix: String? = nil

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
}

/// An encoded CodeGeneratorRequest is written to the plugin's stdin.
public struct Google_Protobuf_Compiler_CodeGeneratorRequest: GeneratedMessage {
  public static let messageName = "google.protobuf.compiler.CodeGeneratorRequest"

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
  public var compilerVersion: Google_Protobuf_Compiler_Version? = nil

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
}

/// The plugin writes an encoded CodeGeneratorResponse to stdout.
public struct Google_Protobuf_Compiler_CodeGeneratorResponse: GeneratedMessage {
  public static let messageName = "google.protobuf.compiler.CodeGeneratorResponse"

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

  /// Sync with code_generator.h.
  public struct Feature: ProtobufEnum {
    public var rawValue: Int32

    public init(rawValue: Int32) { self.rawValue = rawValue }

    public static var none: Self { Self(rawValue: 0) }
    public static var proto3Optional: Self { Self(rawValue: 1) }

    public var name: String? {
      switch rawValue {
      case 0: "FEATURE_NONE"
      case 1: "FEATURE_PROTO3_OPTIONAL"
      default: nil
      }
    }
  }

  /// Represents a single generated file.
  public struct File: GeneratedMessage {
    public static let messageName = "google.protobuf.compiler.CodeGeneratorResponse.File"

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
  }
}

extension Google_Protobuf_Compiler_Version {
  public static let layout = unsafe MessageLayout(
    of: Google__Protobuf__Compiler__Version.self, recursive: false
  ) {
    unsafe google__protobuf__compiler__version__init($0)
  }

  public init(unpacked: UnsafeRawPointer) throws(MessageError) {
    self.init()
    let c = unsafe unpacked.assumingMemoryBound(to: Google__Protobuf__Compiler__Version.self)
    if unsafe c.pointee.has_major_1 != 0 {
      self.major = unsafe c.pointee.major_1
    }
    if unsafe c.pointee.has_minor_2 != 0 {
      self.minor = unsafe c.pointee.minor_2
    }
    if unsafe c.pointee.has_patch_3 != 0 {
      self.patch = unsafe c.pointee.patch_3
    }
    if unsafe c.pointee.has_suffix_4 != 0 {
      self.suffix = try unsafe Unpack.string(c.pointee.suffix_4, "google.protobuf.compiler.Version.suffix")
    }
  }

  public func pack(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = unsafe arena.allocate(Google__Protobuf__Compiler__Version.self)
    unsafe google__protobuf__compiler__version__init(c)
    if let value = self.major {
      unsafe c.pointee.has_major_1 = 1
      unsafe c.pointee.major_1 = value
    }
    if let value = self.minor {
      unsafe c.pointee.has_minor_2 = 1
      unsafe c.pointee.minor_2 = value
    }
    if let value = self.patch {
      unsafe c.pointee.has_patch_3 = 1
      unsafe c.pointee.patch_3 = value
    }
    if let value = self.suffix {
      unsafe c.pointee.has_suffix_4 = 1
      unsafe c.pointee.suffix_4 = arena.copy(value)
    }
    return UnsafeMutableRawPointer(c)
  }
}

extension Google_Protobuf_Compiler_CodeGeneratorRequest {
  public static let layout = unsafe MessageLayout(
    of: Google__Protobuf__Compiler__CodeGeneratorRequest.self, recursive: true
  ) {
    unsafe google__protobuf__compiler__code_generator_request__init($0)
  }

  public init(unpacked: UnsafeRawPointer) throws(MessageError) {
    self.init()
    let c = unsafe unpacked.assumingMemoryBound(to: Google__Protobuf__Compiler__CodeGeneratorRequest.self)
    self.fileToGenerate = try unsafe Unpack.strings(c.pointee.file_to_generate_1, c.pointee.n_file_to_generate_1, "google.protobuf.compiler.CodeGeneratorRequest.file_to_generate")
    if unsafe c.pointee.has_parameter_2 != 0 {
      self.parameter = try unsafe Unpack.string(c.pointee.parameter_2, "google.protobuf.compiler.CodeGeneratorRequest.parameter")
    }
    self.protoFile = try unsafe Unpack.messages(c.pointee.proto_file_15, c.pointee.n_proto_file_15)
    if let value = unsafe c.pointee.compiler_version_3 {
      self.compilerVersion = try unsafe Google_Protobuf_Compiler_Version(unpacked: UnsafeRawPointer(value))
    }
  }

  public func pack(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = unsafe arena.allocate(Google__Protobuf__Compiler__CodeGeneratorRequest.self)
    unsafe google__protobuf__compiler__code_generator_request__init(c)
    if !self.fileToGenerate.isEmpty {
      unsafe c.pointee.n_file_to_generate_1 = self.fileToGenerate.count
      unsafe c.pointee.file_to_generate_1 = arena.strings(self.fileToGenerate)
    }
    if let value = self.parameter {
      unsafe c.pointee.has_parameter_2 = 1
      unsafe c.pointee.parameter_2 = arena.copy(value)
    }
    if !self.protoFile.isEmpty {
      unsafe c.pointee.n_proto_file_15 = self.protoFile.count
      unsafe c.pointee.proto_file_15 = arena.messages(self.protoFile)
    }
    if let value = self.compilerVersion {
      unsafe c.pointee.compiler_version_3 = value.pack(in: arena).assumingMemoryBound(to: Google__Protobuf__Compiler__Version.self)
    }
    return UnsafeMutableRawPointer(c)
  }
}

extension Google_Protobuf_Compiler_CodeGeneratorResponse {
  public static let layout = unsafe MessageLayout(
    of: Google__Protobuf__Compiler__CodeGeneratorResponse.self, recursive: false
  ) {
    unsafe google__protobuf__compiler__code_generator_response__init($0)
  }

  public init(unpacked: UnsafeRawPointer) throws(MessageError) {
    self.init()
    let c = unsafe unpacked.assumingMemoryBound(to: Google__Protobuf__Compiler__CodeGeneratorResponse.self)
    if unsafe c.pointee.has_error_1 != 0 {
      self.error = try unsafe Unpack.string(c.pointee.error_1, "google.protobuf.compiler.CodeGeneratorResponse.error")
    }
    if unsafe c.pointee.has_supported_features_2 != 0 {
      self.supportedFeatures = unsafe c.pointee.supported_features_2
    }
    self.file = try unsafe Unpack.messages(c.pointee.file_15, c.pointee.n_file_15)
  }

  public func pack(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = unsafe arena.allocate(Google__Protobuf__Compiler__CodeGeneratorResponse.self)
    unsafe google__protobuf__compiler__code_generator_response__init(c)
    if let value = self.error {
      unsafe c.pointee.has_error_1 = 1
      unsafe c.pointee.error_1 = arena.copy(value)
    }
    if let value = self.supportedFeatures {
      unsafe c.pointee.has_supported_features_2 = 1
      unsafe c.pointee.supported_features_2 = value
    }
    if !self.file.isEmpty {
      unsafe c.pointee.n_file_15 = self.file.count
      unsafe c.pointee.file_15 = arena.messages(self.file)
    }
    return UnsafeMutableRawPointer(c)
  }
}

extension Google_Protobuf_Compiler_CodeGeneratorResponse.File {
  public static let layout = unsafe MessageLayout(
    of: Google__Protobuf__Compiler__CodeGeneratorResponse__File.self, recursive: false
  ) {
    unsafe google__protobuf__compiler__code_generator_response__file__init($0)
  }

  public init(unpacked: UnsafeRawPointer) throws(MessageError) {
    self.init()
    let c = unsafe unpacked.assumingMemoryBound(to: Google__Protobuf__Compiler__CodeGeneratorResponse__File.self)
    if unsafe c.pointee.has_name_1 != 0 {
      self.name = try unsafe Unpack.string(c.pointee.name_1, "google.protobuf.compiler.CodeGeneratorResponse.File.name")
    }
    if unsafe c.pointee.has_insertion_point_2 != 0 {
      self.insertionPoint = try unsafe Unpack.string(c.pointee.insertion_point_2, "google.protobuf.compiler.CodeGeneratorResponse.File.insertion_point")
    }
    if unsafe c.pointee.has_content_15 != 0 {
      self.content = try unsafe Unpack.string(c.pointee.content_15, "google.protobuf.compiler.CodeGeneratorResponse.File.content")
    }
    if let value = unsafe c.pointee.generated_code_info_16 {
      self.generatedCodeInfo = try unsafe Google_Protobuf_GeneratedCodeInfo(unpacked: UnsafeRawPointer(value))
    }
  }

  public func pack(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = unsafe arena.allocate(Google__Protobuf__Compiler__CodeGeneratorResponse__File.self)
    unsafe google__protobuf__compiler__code_generator_response__file__init(c)
    if let value = self.name {
      unsafe c.pointee.has_name_1 = 1
      unsafe c.pointee.name_1 = arena.copy(value)
    }
    if let value = self.insertionPoint {
      unsafe c.pointee.has_insertion_point_2 = 1
      unsafe c.pointee.insertion_point_2 = arena.copy(value)
    }
    if let value = self.content {
      unsafe c.pointee.has_content_15 = 1
      unsafe c.pointee.content_15 = arena.copy(value)
    }
    if let value = self.generatedCodeInfo {
      unsafe c.pointee.generated_code_info_16 = value.pack(in: arena).assumingMemoryBound(to: Google__Protobuf__GeneratedCodeInfo.self)
    }
    return UnsafeMutableRawPointer(c)
  }
}

extension Schema {
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
      Zi90eXBlcy9wbHVnaW5wYg==
      """,
    imports: [.google_protobuf_descriptor])
}
