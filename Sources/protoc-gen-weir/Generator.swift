import WeirProtobuf
import WeirRPC

/// Answers protoc: one Swift file for each `.proto` file that it asks for.
enum Generator {
  private typealias Feature = Google_Protobuf_Compiler_CodeGeneratorResponse.Feature
  private typealias Edition = Google_Protobuf_Edition

  static func respond(to request: [UInt8]) -> Google_Protobuf_Compiler_CodeGeneratorResponse {
    var response = Google_Protobuf_Compiler_CodeGeneratorResponse(
      supportedFeatures: [Feature.proto3Optional, .supportsEditions].reduce(0) { $0 | UInt64($1.rawValue) },
      minimumEdition: Edition.proto2.rawValue, maximumEdition: Edition.edition2024.rawValue)
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
    let resolved = request.protoFile.map(\.withoutEdition)
    let types = TypeIndex(resolved)
    let descriptors = try RawFields.fields(of: bytes[...]).filter { $0.number == 15 }.map(\.value)
    var files: [Google_Protobuf_Compiler_CodeGeneratorResponse.File] = []
    for (file, descriptor) in zip(resolved, descriptors) {
      guard let path = file.name, request.fileToGenerate.contains(path) else { continue }
      let code = FileCode(
        file: file, descriptor: try EmbeddedDescriptor.bytes(of: descriptor), parameters: parameters, types: types)
      files.append(.init(name: SwiftNames.file(path) + ".weir.swift", content: try code.text()))
    }
    return files
  }
}
