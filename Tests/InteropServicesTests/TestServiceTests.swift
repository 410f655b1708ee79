import Testing
import WeirProtobuf
import WeirRPC

@testable import InteropServices

struct TestServiceTests {
  typealias Output = Grpc_Testing_StreamingOutputCallRequest
  typealias Parameters = Grpc_Testing_ResponseParameters

  private let pauses = RecordedPauses()

  private var service: ServiceDefinition { get throws { try TestService(pause: pauses.pause).definition() } }

  private func output(_ sizes: [Int32]) -> Output {
    Output(responseParameters: sizes.map { Parameters(size: $0) })
  }

  private func sizes(_ exchange: Exchange) throws -> [Int] {
    try exchange.responses(Grpc_Testing_StreamingOutputCallResponse.self).map { $0.payload?.body.count ?? -1 }
  }

  private func echoed() throws -> Metadata {
    var metadata = Metadata()
    try metadata.append("x-grpc-test-echo-initial", "one")
    try metadata.append("x-grpc-test-echo-trailing-bin", binary: [0, 0xff])
    try metadata.append("x-grpc-test-echo-initial", "two")
    try metadata.append("x-other", "three")
    return metadata
  }

  private func check(_ exchange: Exchange) {
    let initial = exchange.sent.initialMetadata ?? exchange.call.initialMetadata
    #expect(initial.count == 2)
    #expect(initial.values(of: "x-grpc-test-echo-initial") == [Array("one".utf8), Array("two".utf8)])
    let trailers = exchange.call.trailers
    #expect(trailers.count == 1)
    #expect(trailers.values(of: "x-grpc-test-echo-trailing-bin") == [[0, 0xff]])
  }

  @Test func `echoes metadata where the tests ask for it`() async throws {
    let call = Call(metadata: try echoed())
    check(try await service.exchange("EmptyCall", [Grpc_Testing_Empty()], call: call))
    check(try await service.exchange("UnaryCall", [Grpc_Testing_SimpleRequest()], call: call))
    check(try await service.exchange("FullDuplexCall", [output([1])], call: call))
    let failed = Grpc_Testing_SimpleRequest(responseStatus: .init(code: 3))
    check(try await service.exchange("UnaryCall", [failed], call: call))
    let other = try await service.exchange("StreamingOutputCall", [output([1])], call: call)
    #expect(other.sent.initialMetadata == nil && other.call.trailers.isEmpty)
  }

  @Test(
    arguments: [(1, StatusCode.cancelled), (16, .unauthenticated), (17, .unknown), (256, .unknown), (-1, .unknown)]
      as [(Int32, StatusCode)])
  func `ends with the status asked for`(_ number: Int32, _ code: StatusCode) async throws {
    let status = Grpc_Testing_EchoStatus(code: number, message: "é\n")
    let unary = try await service.exchange("UnaryCall", [Grpc_Testing_SimpleRequest(responseStatus: status)])
    #expect(unary.error == RPCError(code, "é\n"))
    for method in ["StreamingOutputCall", "FullDuplexCall", "HalfDuplexCall"] {
      var request = output([1])
      request.responseStatus = status
      let exchange = try await service.exchange(method, [request])
      #expect(exchange.error == RPCError(code, "é\n"))
      #expect(exchange.sent.messages.isEmpty)
    }
  }

  @Test func `a status of zero is none`() async throws {
    let request = Grpc_Testing_SimpleRequest(responseSize: 314_159, responseStatus: .init(code: 0, message: "x"))
    let exchange = try await service.exchange("UnaryCall", [request])
    let response = try exchange.responses(Grpc_Testing_SimpleResponse.self).first
    #expect(response?.payload?.body == [UInt8](repeating: 0, count: 314_159))
  }

  @Test(
    arguments: [(-1, StatusCode.invalidArgument), (.min, .invalidArgument), (67_108_865, .resourceExhausted)]
      as [(Int32, StatusCode)])
  func `refuses sizes that cannot be`(_ size: Int32, _ code: StatusCode) async throws {
    let unary = try await service.exchange("UnaryCall", [Grpc_Testing_SimpleRequest(responseSize: size)])
    #expect(unary.error?.code == code)
    let stream = try await service.exchange("StreamingOutputCall", [output([1, size])])
    #expect(stream.error?.code == code)
    #expect(try sizes(stream) == [1])
  }

  @Test func `refuses a type that the schema does not know`() async throws {
    let request = Grpc_Testing_SimpleRequest(responseType: .init(rawValue: 1))
    #expect(try await service.exchange("UnaryCall", [request]).error?.code == .invalidArgument)
  }

  @Test(arguments: [(nil, false), (false, false), (true, true)] as [(Bool?, Bool)])
  func `compresses what it is asked to compress`(_ wanted: Bool?, _ compressed: Bool) async throws {
    let choice = wanted.map { Grpc_Testing_BoolValue(value: $0) }
    let unary = try await service.exchange("UnaryCall", [Grpc_Testing_SimpleRequest(responseCompressed: choice)])
    #expect(unary.call.compressResponse == compressed)
    let parameters = [Parameters(size: 1, compressed: choice), Parameters(size: 2)]
    let stream = try await service.exchange("StreamingOutputCall", [Output(responseParameters: parameters)])
    #expect(stream.sent.compressed == [compressed, false])
  }

  @Test(
    arguments: [(true, 0, nil), (true, nil, StatusCode.invalidArgument), (false, 0, nil), (nil, nil, nil)]
      as [(Bool?, Int?, StatusCode?)])
  func `misses compression that the client announces`(
    _ expected: Bool?, _ compressed: Int?, _ code: StatusCode?
  ) async throws {
    let expectation = expected.map { Grpc_Testing_BoolValue(value: $0) }
    let request = Grpc_Testing_SimpleRequest(expectCompressed: expectation)
    #expect(try await service.exchange("UnaryCall", [request], compressed: compressed).error?.code == code)
    let inputs = [Grpc_Testing_StreamingInputCallRequest(expectCompressed: expectation), .init()]
    let stream = try await service.exchange("StreamingInputCall", inputs, compressed: compressed)
    #expect(stream.error?.code == code)
  }

  @Test func `adds up what it receives`() async throws {
    let inputs = [27_182, 8, 1_828, 45_904].map { size in
      Grpc_Testing_StreamingInputCallRequest(payload: .init(body: [UInt8](repeating: 1, count: size)))
    }
    let exchange = try await service.exchange("StreamingInputCall", inputs)
    #expect(
      try exchange.responses(Grpc_Testing_StreamingInputCallResponse.self) == [.init(aggregatedPayloadSize: 74_922)])
  }

  @Test func `pauses before each response that wants it`() async throws {
    let parameters = [
      Parameters(size: 31_415, intervalUs: 5), Parameters(size: 9), Parameters(size: 2_653, intervalUs: -1),
      Parameters(size: 0, intervalUs: .max),
    ]
    let exchange = try await service.exchange("StreamingOutputCall", [Output(responseParameters: parameters)])
    #expect(try sizes(exchange) == [31_415, 9, 2_653, 0])
    #expect(pauses.nanoseconds == [5_000, 2_147_483_647_000])
  }

  @Test func `full duplex answers at once and half duplex at the end`() async throws {
    let requests = [output([1, 2]), output([]), output([3])]
    let full = try await service.exchange("FullDuplexCall", requests)
    #expect(try sizes(full) == [1, 2, 3])
    #expect(full.sent.followsLastRequest == [false, false, true])
    let half = try await service.exchange("HalfDuplexCall", requests)
    #expect(try sizes(half) == [1, 2, 3])
    #expect(half.sent.followsLastRequest == [true, true, true])
  }

  @Test func `half duplex remembers no more than its bound`() async throws {
    let many = output([Int32](repeating: 0, count: 50_000))
    #expect(try await service.exchange("HalfDuplexCall", [many]).error == nil)
    #expect(try await service.exchange("HalfDuplexCall", [many, many]).error?.code == .resourceExhausted)
  }

  @Test func `a cancelled pause ends the call`() async throws {
    let service = try TestService(pause: { _ in throw CancellationError() }).definition()
    let request = Output(responseParameters: [Parameters(size: 1, intervalUs: 1)])
    let exchange = try await service.exchange("FullDuplexCall", [request])
    #expect(exchange.error?.code == .cancelled && exchange.sent.messages.isEmpty)
  }

  @Test func `leaves unimplemented what must be`() async throws {
    let exchange = try await service.exchange("UnimplementedCall", [Grpc_Testing_Empty()])
    #expect(exchange.error?.code == .unimplemented)
  }
}
