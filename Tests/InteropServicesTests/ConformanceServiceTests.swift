import Testing
import WeirProtobuf
import WeirRPC
import WeirStatusDetails

@testable import InteropServices

struct ConformanceServiceTests {
  typealias Unary = Connectrpc_Conformance_V1_UnaryRequest
  typealias ClientStream = Connectrpc_Conformance_V1_ClientStreamRequest
  typealias Bidi = Connectrpc_Conformance_V1_BidiStreamRequest
  typealias Failure = Connectrpc_Conformance_V1_Error
  typealias Payload = Connectrpc_Conformance_V1_ConformancePayload

  private let pauses = RecordedPauses()

  private var service: ServiceDefinition { get throws { try ConformanceService(pause: pauses.pause).definition() } }

  private func payloads(_ exchange: Exchange) throws -> [Payload] {
    try exchange.responses(Connectrpc_Conformance_V1_BidiStreamResponse.self).compactMap(\.payload)
  }

  @Test func `headers become metadata and metadata becomes headers`() throws {
    let headers = [
      ConformanceHeader(name: "X-Text", value: ["b", "a", ""]),
      ConformanceHeader(name: "x-bytes-bin", value: ["AP8=", ""]),
      ConformanceHeader(name: "x-none"),
    ]
    var metadata = try Metadata(headers)
    #expect(metadata.values(of: "x-text") == [[98], [97], []])
    #expect(metadata.values(of: "x-bytes-bin") == [[0, 0xff], []])
    try metadata.append("x-text", "c")
    #expect(
      metadata.conformanceHeaders == [
        ConformanceHeader(name: "x-text", value: ["b", "a", "", "c"]),
        ConformanceHeader(name: "x-bytes-bin", value: ["AP8", ""]),
      ])
  }

  @Test(arguments: [
    ("x-bin", "A"), ("x-bin", "*"), ("grpc-status", "0"), (":path", "/"), ("a b", ""), ("x", "\n"), ("", ""),
  ])
  func `refuses headers that may not be sent`(_ name: String, _ value: String) {
    #expect(throws: RPCError.self) { try Metadata([ConformanceHeader(name: name, value: [value])]) }
  }

  @Test(
    arguments: [(0, StatusCode.unknown), (1, .cancelled), (16, .unauthenticated), (17, .unknown), (-1, .unknown)]
      as [(Int32, StatusCode)])
  func `an error ends with its code, its details and what was received`(_ number: Int32, _ code: StatusCode)
    async throws
  {
    let detail = Google_Protobuf_Any(typeURL: "x/y", value: [1])
    let failure = Failure(code: .init(rawValue: number), message: "no", details: [detail])
    let request = Unary(responseDefinition: .init(response: .error(failure)))
    let error = try await service.exchange("Unary", [request]).error
    let status = try #require(error?.status)
    #expect((status.code, status.message) == (code, "no"))
    #expect(status.details.count == 2 && status.details.first == StatusDetail(detail))
    let info = try status.details.last?.unpacked(as: ConformanceRequestInfo.self)
    #expect(info?.requests == [Google_Protobuf_Any(packing: request)])
  }

  @Test(arguments: [(nil, nil), (0, 0), (1_500, 1_500), (-7, 0)] as [(Int64?, Int64?)])
  func `tells the time that is left`(_ left: Int64?, _ told: Int64?) async throws {
    let exchange = try await service.exchange("Unary", [Unary()], call: Call(millisecondsLeft: left))
    let response = try exchange.responses(Connectrpc_Conformance_V1_UnaryResponse.self).first
    #expect(response?.payload?.requestInfo?.timeoutMs == told)
  }

  @Test func `a client stream is answered as its first request says`() async throws {
    let requests = [
      ClientStream(responseDefinition: .init(response: .responseData([1]), responseDelayMs: 7)),
      ClientStream(responseDefinition: .init(response: .responseData([2])), requestData: [3]),
    ]
    let exchange = try await service.exchange("ClientStream", requests)
    let payload = try exchange.responses(Connectrpc_Conformance_V1_ClientStreamResponse.self).first?.payload
    #expect(payload?.data == [1])
    #expect(payload?.requestInfo?.requests == requests.map { Google_Protobuf_Any(packing: $0) })
    #expect(pauses.nanoseconds == [7_000_000])
  }

  @Test func `full duplex pairs responses with requests, and half duplex does not`() async throws {
    let definition = Connectrpc_Conformance_V1_StreamResponseDefinition(
      responseData: [[1], [2], [3], [4]], responseDelayMs: 2)
    for isFull in [true, false] {
      let requests = [Bidi(responseDefinition: definition, fullDuplex: isFull), Bidi(requestData: [1]), Bidi()]
      let exchange = try await service.exchange("BidiStream", requests)
      #expect(exchange.sent.followsLastRequest == (isFull ? [false, false, true, true] : [true, true, true, true]))
      let payloads = try payloads(exchange)
      #expect(payloads.map(\.data) == definition.responseData)
      let told = payloads.map { $0.requestInfo?.requests.count }
      #expect(told == (isFull ? [1, 1, 1, nil] : [3, nil, nil, nil]))
    }
    #expect(pauses.nanoseconds == [UInt64](repeating: 2_000_000, count: 8))
  }

  @Test func `a request that no response is left for ends full duplex`() async throws {
    let definition = Connectrpc_Conformance_V1_StreamResponseDefinition(
      responseData: [[1]], error: Failure(code: .aborted))
    let requests = [Bidi(responseDefinition: definition, fullDuplex: true), Bidi(), Bidi()]
    let exchange = try await service.exchange("BidiStream", requests)
    #expect(exchange.error == RPCError(.aborted))
    #expect(try payloads(exchange).count == 1)
  }

  @Test func `streams without a definition are empty`() async throws {
    let requests = [Connectrpc_Conformance_V1_ServerStreamRequest()]
    #expect(try await service.exchange("ServerStream", requests).sent.messages.isEmpty)
    #expect(try await service.exchange("BidiStream", [Bidi(fullDuplex: true), Bidi()]).sent.messages.isEmpty)
    #expect(try await service.exchange("BidiStream", [Bidi]()).error == nil)
  }

  @Test func `remembers no more requests than its bound`() async throws {
    let large = ClientStream(requestData: [UInt8](repeating: 0, count: 4_000_000))
    let requests = [ClientStream](repeating: large, count: 8)
    #expect(try await service.exchange("ClientStream", requests).error == nil)
    #expect(try await service.exchange("ClientStream", requests + [large]).error?.code == .resourceExhausted)
  }

  @Test func `leaves unimplemented what must be`() async throws {
    let requests = [Connectrpc_Conformance_V1_UnimplementedRequest()]
    #expect(try await service.exchange("Unimplemented", requests).error?.code == .unimplemented)
  }
}
