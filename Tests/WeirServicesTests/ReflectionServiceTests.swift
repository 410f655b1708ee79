import Testing
import WeirProtobuf
import WeirRPC

@testable import WeirServices

@Suite struct ReflectionServiceTests {
  typealias Request = Grpc_Reflection_V1_ServerReflectionRequest
  typealias Answer = Grpc_Reflection_V1_ServerReflectionResponse.OneOf_MessageResponse

  /// A file with an extension, that imports one which imports another.
  private func sample() throws -> ServiceDefinition {
    let base = file("base.proto", [], messages: [.init(name: "Base")])
    let middle = file("middle.proto", [base], messages: [])
    let extended = Google_Protobuf_FieldDescriptorProto(
      name: "extra", number: 100, label: .optional, type: .int32, extendee: ".p.Base")
    let nested = Google_Protobuf_DescriptorProto(
      name: "Outer",
      field: [.init(name: "field", number: 1, label: .optional, type: .int32, oneofIndex: 0)],
      nestedType: [.init(name: "Inner")],
      enumType: [.init(name: "Kind", value: [.init(name: "KIND_ONE", number: 0)])],
      oneofDecl: [.init(name: "choice")])
    let top = file("top.proto", [middle, base], messages: [nested], extensions: [extended])
    return try ServiceDefinition(name: "p.S", methods: [], schema: top)
  }

  private func file(
    _ path: String, _ imports: [Schema], messages: [Google_Protobuf_DescriptorProto],
    extensions: [Google_Protobuf_FieldDescriptorProto] = []
  ) -> Schema {
    let service = Google_Protobuf_ServiceDescriptorProto(
      name: "S", method: [.init(name: "M", inputType: ".p.Base", outputType: ".p.Base")])
    let descriptor = Google_Protobuf_FileDescriptorProto(
      name: path, package: "p", dependency: imports.map(\.path), messageType: messages,
      service: path == "top.proto" ? [service] : [], extension: extensions, syntax: "proto2")
    return Schema(path: path, descriptor: descriptor.serialized(), imports: imports)
  }

  private func names(_ answer: Answer?) throws -> [String] {
    guard case .fileDescriptorResponse(let files)? = answer else { return ["\(String(describing: answer))"] }
    return try files.fileDescriptorProto.map {
      try Google_Protobuf_FileDescriptorProto(serialized: $0.span).name ?? ""
    }
  }

  @Test(arguments: [
    "p.S", "p.S.M", "p.Outer", "p.Outer.Inner", "p.Outer.field", "p.Outer.choice", "p.Outer.Kind",
    "p.Outer.KIND_ONE", "p.extra",
  ])
  func `a symbol is found in its file, with all that this imports`(_ symbol: String) throws {
    let reflection = try ReflectionService([sample()])
    let response = reflection.answer(Request(messageRequest: .fileContainingSymbol(symbol)))
    #expect(try names(response.messageResponse) == ["top.proto", "middle.proto", "base.proto"])
  }

  @Test func `a file is found by name, and an imported one too`() throws {
    let reflection = try ReflectionService([sample()])
    let top = reflection.answer(Request(messageRequest: .fileByFilename("top.proto")))
    #expect(try names(top.messageResponse) == ["top.proto", "middle.proto", "base.proto"])
    let base = reflection.answer(Request(messageRequest: .fileByFilename("base.proto")))
    #expect(try names(base.messageResponse) == ["base.proto"])
  }

  @Test func `extensions are found by what they extend`() throws {
    let reflection = try ReflectionService([sample()])
    let one = reflection.answer(
      Request(messageRequest: .fileContainingExtension(.init(containingType: "p.Base", extensionNumber: 100))))
    #expect(try names(one.messageResponse) == ["top.proto", "middle.proto", "base.proto"])
    let all = reflection.answer(Request(messageRequest: .allExtensionNumbersOfType("p.Base")))
    #expect(
      all.messageResponse == .allExtensionNumbersResponse(.init(baseTypeName: "p.Base", extensionNumber: [100])))
    let none = reflection.answer(Request(messageRequest: .allExtensionNumbersOfType("p.Outer")))
    #expect(none.messageResponse == .allExtensionNumbersResponse(.init(baseTypeName: "p.Outer", extensionNumber: [])))
  }

  @Test(
    arguments: [
      (Request.OneOf_MessageRequest.fileByFilename("none.proto"), StatusCode.notFound, "unknown file: none.proto"),
      (.fileContainingSymbol(""), .notFound, "unknown symbol: "),
      (.fileContainingSymbol("p"), .notFound, "unknown symbol: p"),
      (
        .fileContainingExtension(.init(containingType: "p.Base", extensionNumber: 1)), .notFound,
        "unknown extension: 1 of p.Base"
      ),
      (.allExtensionNumbersOfType("p.None"), .notFound, "unknown type: p.None"),
      (nil, .invalidArgument, "the request asks for nothing"),
    ] as [(Request.OneOf_MessageRequest?, StatusCode, String)])
  func `what is not found is answered in the stream`(
    _ row: (question: Request.OneOf_MessageRequest?, code: StatusCode, text: String)
  ) throws {
    let reflection = try ReflectionService([sample()])
    let request = Request(host: "h", messageRequest: row.question)
    let response = reflection.answer(request)
    #expect(response.originalRequest == request)
    #expect(response.validHost == "h")
    #expect(
      response.messageResponse
        == .errorResponse(.init(errorCode: Int32(row.code.rawValue), errorMessage: row.text)))
  }

  @Test(arguments: ["grpc.reflection.v1.ServerReflection", "grpc.reflection.v1alpha.ServerReflection"])
  func `both versions converse in a stream and list every service`(_ version: String) async throws {
    let services = try ReflectionService([sample(), HealthService()]).services()
    let service = try #require(services.first { $0.name == version })
    guard case .streaming(let endpoint) = try service.endpoint("ServerReflectionInfo") else {
      Issue.record("not streaming")
      return
    }
    let questions: [Request.OneOf_MessageRequest] = [
      .fileContainingSymbol("nothing"), .listServices(""), .fileContainingSymbol(version),
    ]
    let sink = ReadResponses()
    var call = Call(service.routes[0].method)
    try await endpoint(ListedRequests(questions.map { Request(messageRequest: $0).serialized() }), sink, &call)
    sink.finish()
    var answers: [Answer?] = []
    for await bytes in sink.messages {
      answers.append(try Grpc_Reflection_V1_ServerReflectionResponse(serialized: bytes.span).messageResponse)
    }
    #expect(answers.count == 3)
    #expect(answers[0] == .errorResponse(.init(errorCode: 5, errorMessage: "unknown symbol: nothing")))
    let names = [
      "grpc.health.v1.Health", "grpc.reflection.v1.ServerReflection", "grpc.reflection.v1alpha.ServerReflection", "p.S",
    ]
    #expect(answers[1] == .listServicesResponse(.init(service: names.map { .init(name: $0) })))
    #expect(try self.names(answers[2]).count == 1)
  }

  @Test func `a schema that is no descriptor is refused`() throws {
    let broken = try ServiceDefinition(
      name: "s", methods: [], schema: Schema(path: "x.proto", descriptor: [10], imports: []))
    let place = "google.protobuf.FileDescriptorProto.name (field 1) is malformed at byte 1"
    let reason = "the schema of x.proto is broken: \(place): ends in the middle of a length"
    #expect(throws: ServiceError(reason)) { try ReflectionService([broken]) }
  }
}
