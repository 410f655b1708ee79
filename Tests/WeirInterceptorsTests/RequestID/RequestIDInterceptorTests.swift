import Logging
import Synchronization
import Testing
import WeirLog
import WeirRPC
import WeirTestSupport

@testable import WeirInterceptors

@Suite struct RequestIDInterceptorTests {
  private static let made = "01234567-89ab-4def-bedc-ba9876543210"

  private func interceptor(takesClients: Bool = true) throws -> RequestIDInterceptor {
    let numbers = Numbers()
    return try RequestIDInterceptor(takesClients: takesClients) { numbers.next() }
  }

  private final class Numbers: Sendable {
    private let count = Mutex(0)

    func next() -> UInt64 {
      count.withLock { count in
        defer { count += 1 }
        return count % 2 == 0 ? 0x0123_4567_89ab_cdef : 0xfedc_ba98_7654_3210
      }
    }
  }

  private func id(_ interceptor: RequestIDInterceptor, _ sent: String?) throws -> String? {
    var call = try SampleCall.make(metadata: sent.map { [("x-request-id", $0)] } ?? [])
    _ = try interceptor.admit(&call)
    #expect(CallContext(call).requestID == call.requestID)
    // A handler's answer replaces what stood in the trailers.
    call.trailers = ["own": "1"]
    var outcome = SampleCall.outcome()
    interceptor.finish(&call, &outcome)
    #expect(call.trailers["x-request-id"] == call.requestID)
    #expect(call.trailers["own"] == "1")
    return call.requestID
  }

  @Test(arguments: ["7", "a/b+c=", String(repeating: "x", count: 128)]) func `takes a client's id`(_ sent: String)
    throws
  {
    #expect(try id(interceptor(), sent) == sent)
  }

  @Test(arguments: [nil, "", "a b", String(repeating: "x", count: 129)]) func `makes one in place of what is none`(
    _ sent: String?
  ) throws {
    #expect(try id(interceptor(), sent) == Self.made)
  }

  @Test func `makes one for everybody where clients are not believed`() throws {
    #expect(try id(interceptor(takesClients: false), "7") == Self.made)
  }

  @Test func `a call that the protocol refused has an id too`() throws {
    var call = try SampleCall.make()
    var outcome = SampleCall.outcome(.unimplemented, origin: .transport)
    try interceptor().finish(&call, &outcome)
    #expect(call.trailers["x-request-id"] == Self.made)
    #expect(call.requestID == Self.made)
  }

  @Test(arguments: [(nil, made), ("7", "7"), ("a\"b=c", "\"a\\\"b=c\"")] as [(String?, String)])
  func `the line of a call and what its handler logs have its id`(_ sent: String?, _ written: String) throws {
    let log = LineCollector()
    var call = try SampleCall.make(metadata: sent.map { [("x-request-id", $0)] } ?? [])
    _ = try interceptor().admit(&call)
    var outcome = SampleCall.outcome()
    try LoggingInterceptor(logger: log.logger()).finish(&call, &outcome)
    #expect(log.lines.count == 1 && log.lines[0].contains(" request.id=\(written)"))
    #expect(CallContext(call).logger[metadataKey: "request.id"] == .string(sent ?? Self.made))
  }

  @Test func `ids are UUIDs of version 4, and differ`() throws {
    let interceptor: RequestIDInterceptor = .requestID()
    let ids = try (0..<100).map { _ in try #require(try id(interceptor, nil)) }
    #expect(Set(ids).count == 100)
    for id in ids {
      let groups = id.split(separator: "-")
      #expect(groups.map(\.count) == [8, 4, 4, 4, 12])
      #expect(groups[2].first == "4" && "89ab".contains(groups[3].first ?? "x"))
    }
  }

  @Test(arguments: ["grpc-id", "id-bin", "Id"]) func `refuses a header that no call can have`(_ header: String) {
    #expect(throws: ConfigurationError.self) { try RequestIDInterceptor(header: header) }
  }
}
