public import WeirRPC

/// `grpc.reflection.v1` and `v1alpha`: tells clients the schemas of what a server serves.
///
/// Rules: gRPC's `doc/server-reflection.md`.
public struct ReflectionService: Sendable {
  private let names: [String]
  private let index: SchemaIndex

  /// - Parameter services: what the server serves beside reflection, which adds itself.
  /// - Throws: `ServiceError` when a schema is broken.
  public init(_ services: [any RPCService]) throws(ServiceError) {
    var definitions: [ServiceDefinition] = []
    for service in services { definitions.append(try service.definition()) }
    names = (definitions.map(\.name) + [Self.v1Name, Self.v1alphaName]).sorted()
    index = try SchemaIndex(
      definitions.map(\.schema) + [.grpc_reflection_v1_reflection, .grpc_reflection_v1alpha_reflection])
  }

  /// Both versions, ready to be served.
  public func services() throws(ServiceError) -> [ServiceDefinition] {
    // The messages of the two are the same but for their names, and names do not travel.
    let endpoint = Endpoint.bidiStream(converse)
    return [
      try ServiceDefinition(
        name: Self.v1Name,
        methods: [(Grpc_Reflection_V1_ServerReflectionHandlers.Methods.serverReflectionInfo, endpoint)],
        schema: .grpc_reflection_v1_reflection),
      try ServiceDefinition(
        name: Self.v1alphaName,
        methods: [(Grpc_Reflection_V1alpha_ServerReflectionHandlers.Methods.serverReflectionInfo, endpoint)],
        schema: .grpc_reflection_v1alpha_reflection),
    ]
  }

  private func converse(
    _ requests: RequestStream<Grpc_Reflection_V1_ServerReflectionRequest>, _ call: CallContext,
    _ responses: ResponseWriter<Grpc_Reflection_V1_ServerReflectionResponse>
  ) async throws {
    for try await request in requests { try await responses.send(answer(request)) }
  }

  private static let v1Name = "grpc.reflection.v1.ServerReflection"
  private static let v1alphaName = "grpc.reflection.v1alpha.ServerReflection"

  /// The answer to one request. What is not found is an answer too: the stream goes on.
  func answer(_ request: Grpc_Reflection_V1_ServerReflectionRequest) -> Grpc_Reflection_V1_ServerReflectionResponse {
    Grpc_Reflection_V1_ServerReflectionResponse(
      validHost: request.host, originalRequest: request, messageResponse: answer(to: request.messageRequest))
  }

  private func answer(
    to question: Grpc_Reflection_V1_ServerReflectionRequest.OneOf_MessageRequest?
  ) -> Grpc_Reflection_V1_ServerReflectionResponse.OneOf_MessageResponse {
    switch question {
    case .fileByFilename(let path)?:
      return files(index.file(at: path), "file", path)
    case .fileContainingSymbol(let symbol)?:
      return files(index.file(declaring: symbol), "symbol", symbol)
    case .fileContainingExtension(let wanted)?:
      let files = index.file(extending: wanted.containingType, with: wanted.extensionNumber)
      return self.files(files, "extension", "\(wanted.extensionNumber) of \(wanted.containingType)")
    case .allExtensionNumbersOfType(let type)?:
      guard let numbers = index.extensionNumbers(of: type) else { return error(.notFound, "unknown type: \(type)") }
      return .allExtensionNumbersResponse(.init(baseTypeName: type, extensionNumber: numbers))
    case .listServices?:
      return .listServicesResponse(.init(service: names.map { .init(name: $0) }))
    case nil:
      return error(.invalidArgument, "the request asks for nothing")
    }
  }

  private func files(
    _ files: [[UInt8]]?, _ what: String, _ name: String
  ) -> Grpc_Reflection_V1_ServerReflectionResponse.OneOf_MessageResponse {
    guard let files else { return error(.notFound, "unknown \(what): \(name)") }
    return .fileDescriptorResponse(.init(fileDescriptorProto: files))
  }

  private func error(
    _ code: StatusCode, _ text: String
  ) -> Grpc_Reflection_V1_ServerReflectionResponse.OneOf_MessageResponse {
    .errorResponse(.init(errorCode: Int32(code.rawValue), errorMessage: text))
  }
}
