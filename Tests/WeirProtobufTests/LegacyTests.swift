import Testing
import WeirProtobuf
import WeirRPC

@Suite struct LegacyTests {
  @Test func `proto2 says what is there, and packs only where told`() throws {
    let message = WTV1Legacy(
      name: "", size: 0, level: 0, grade: .a, plain: [1, 2], dense: [1, 2], next: .init(name: "n", size: 1))
    let hex = "0a00 1000 1800 2001 2801 2802 32020102 3a050a016e1001"
    #expect(message.serialized() == bytes(hex))
    #expect(try WTV1Legacy(bytes(hex)) == message)
  }

  @Test(arguments: [
    ("", "weir.test.v1.Legacy.name is missing"), ("0a00", "weir.test.v1.Legacy.size is missing"),
    ("0a00 1000 3a020a00", "weir.test.v1.Legacy.size is missing"),
  ])
  func `a required field that is missing is refused`(_ hex: String, _ reason: String) {
    #expect(throws: MessageError(reason)) { try WTV1Legacy(bytes(hex)) }
  }

  @Test func `a service has a method of each kind, and refuses to be served without a handler`() throws {
    var echo = WTV1EchoHandlers()
    echo.onOneImmediate { (request, _) in ServerResponse(request) }
    echo.onMany { (requests, _) in
      var last = WTV1Legacy()
      for try await request in requests { last = request }
      return last
    }
    echo.onLots { (request, _, responses) in try await responses.send(request) }
    let incomplete = echo
    #expect(throws: ServiceError("no handler for /weir.test.v1.Echo/Both")) { try incomplete.definition() }
    echo.onBothDetailed { (requests, _, responses) in
      for try await request in requests { try await responses.send(request) }
      return Metadata()
    }
    let service = try echo.definition()
    #expect(service.name == "weir.test.v1.Echo")
    #expect(service.routes.map(\.method.path) == ["One", "Many", "Lots", "Both"].map { "/weir.test.v1.Echo/\($0)" })
    #expect(service.routes.map(\.method.kind) == [.unary, .clientStream, .serverStream, .bidiStream])
    #expect(service.schema === Schema.weir_test_v1_legacy)
  }

  @Test func `the embedded descriptor is the schema as protoc saw it`() throws {
    let schema = Schema.weir_test_v1_kinds
    let file = try Google_Protobuf_FileDescriptorProto(schema.descriptor)
    #expect(schema.path == "weir/test/v1/kinds.proto")
    #expect(file.name == schema.path)
    #expect(file.syntax == "proto3")
    let comments = file.sourceCodeInfo?.location ?? []
    #expect(comments.first?.leadingComments == " Every kind of field that a proto3 schema can have.\n")
    #expect(comments.allSatisfy { $0.leadingComments != nil || $0.trailingComments != nil })
    #expect(file.messageType.map(\.name) == ["Kinds", "Names", "Tree", "Forest", "Empty", "Swarm"])
    let kinds = try #require(file.messageType.first)
    let string = try #require(kinds.field.first { $0.name == "a_string" })
    #expect(string.type == .string)
    #expect(string.jsonName == "aString")
    #expect(kinds.field.first { $0.name == "maybe_int" }?.proto3Optional == true)
    #expect(kinds.nestedType.first { $0.name == "StringsByStringEntry" }?.options?.mapEntry == true)
    #expect(schema.imports.map(\.path) == ["google/protobuf/any.proto"])
    #expect(schema.imports[0] === Schema.google_protobuf_any)
    #expect(try Google_Protobuf_FileDescriptorProto(file.serialized()) == file)
  }
}
