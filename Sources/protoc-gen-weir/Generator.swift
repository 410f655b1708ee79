import WeirProtobuf
import WeirRPC

/// Answers protoc: one Swift file for each `.proto` file that it asks for.
enum Generator {
  /// proto3 `optional` is understood.
  private static let featureProto3Optional: UInt64 = 1

  static func respond(to request: [UInt8]) -> Google_Protobuf_Compiler_CodeGeneratorResponse {
    var response = Google_Protobuf_Compiler_CodeGeneratorResponse(supportedFeatures: featureProto3Optional)
    do {
      response.file = try files(request)
    } catch {
      response.error = error.text
    }
    return response
  }

  private static func files(
    _ bytes: [UInt8]
  ) throws(GeneratorError) -> [Google_Protobuf_Compiler_CodeGeneratorResponse.File] {
    let request: Google_Protobuf_Compiler_CodeGeneratorRequest
    do {
      request = try Google_Protobuf_Compiler_CodeGeneratorRequest(serialized: bytes.span)
    } catch {
      throw GeneratorError(error.reason)
    }
    let parameters = try Parameters(request.parameter ?? "")
    let types = TypeIndex(request.protoFile)
    let descriptors = try RawFields.fields(of: bytes[...]).filter { $0.number == 15 }.map(\.value)
    var files: [Google_Protobuf_Compiler_CodeGeneratorResponse.File] = []
    for (file, descriptor) in zip(request.protoFile, descriptors) {
      guard let path = file.name, request.fileToGenerate.contains(path) else { continue }
      let code = FileCode(
        file: file, descriptor: try EmbeddedDescriptor.bytes(of: descriptor), parameters: parameters, types: types)
      files.append(.init(name: SwiftNames.file(path) + ".weir.swift", content: try code.text()))
    }
    return files
  }
}
