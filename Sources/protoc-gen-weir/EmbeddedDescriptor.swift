/// The `FileDescriptorProto` that generated code embeds for reflection.
///
/// It is byte for byte what protoc sent, except for its source code info, which keeps the locations of commented
/// declarations alone: clients such as grpcurl print the comments. The other locations are two thirds of a descriptor, and
/// what is detached from every declaration is the file's licence.
enum EmbeddedDescriptor {
  /// `FileDescriptorProto.source_code_info`, and `SourceCodeInfo.location`.
  private static let sourceCodeInfo: UInt64 = 9
  private static let location: UInt64 = 1
  /// `leading_comments` and `trailing_comments` of a `Location`.
  private static let comments: Set<UInt64> = [3, 4]

  /// - Throws: `GeneratorError` when the bytes are no message.
  static func bytes(of descriptor: ArraySlice<UInt8>) throws(GeneratorError) -> [UInt8] {
    var kept: [UInt8] = []
    var locations: [UInt8] = []
    for field in try RawFields.fields(of: descriptor) {
      if field.number == sourceCodeInfo {
        locations += try withComments(field.value)
      } else {
        kept += field.whole
      }
    }
    return locations.isEmpty ? kept : kept + RawFields.encode(sourceCodeInfo, locations)
  }

  /// Locations stay whole: Go's clients refuse one without a span.
  private static func withComments(_ info: ArraySlice<UInt8>) throws(GeneratorError) -> [UInt8] {
    var kept: [UInt8] = []
    for field in try RawFields.fields(of: info) where field.number == location {
      if try RawFields.fields(of: field.value).contains(where: { comments.contains($0.number) }) { kept += field.whole }
    }
    return kept
  }
}
