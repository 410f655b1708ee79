import Testing
import WeirRPC
import WeirTestSupport

@testable import WeirInterceptors

@Suite struct ClientAddressInterceptorTests {
  private let proxy = Address.ipv4(0x0a00_0001, port: 4711)
  private let stranger = Address.ipv4(0xc633_6401, port: 4711)

  private func interceptor() throws -> ClientAddressInterceptor {
    try .clientAddress(trustedProxies: ["10.0.0.0/8", "fd00::/8"])
  }

  @Test(arguments: [
    (["203.0.113.7"], "203.0.113.7"), (["1.1.1.1, 203.0.113.7"], "203.0.113.7"),
    (["1.1.1.1, 203.0.113.7, 10.2.3.4"], "203.0.113.7"), (["1.1.1.1,203.0.113.7 , 10.2.3.4 ,"], "203.0.113.7"),
    (["1.1.1.1", "203.0.113.7", "10.2.3.4, fd00::2"], "203.0.113.7"), (["203.0.113.7", ", ,"], "203.0.113.7"),
    (["not an address, 203.0.113.7"], "203.0.113.7"), (["bad", "203.0.113.7"], "203.0.113.7"),
    (["[2001:db8::9]:443"], "2001:db8::9"), (["203.0.113.7:9999, ::ffff:10.0.0.9"], "203.0.113.7"),
    (["10.9.9.9, 10.2.3.4"], "10.9.9.9"), (["10.9.9.9", "10.2.3.4"], "10.9.9.9"),
  ])
  func `walks from the right to the first that is no trusted proxy`(_ fields: [String], _ client: String) throws {
    var call = try SampleCall.make(peer: proxy, metadata: fields.map { ("x-forwarded-for", $0) })
    _ = try interceptor().admit(&call)
    #expect(call.client.host == client)
    #expect(call.forwardedClient?.text == client)
    #expect(call.peer == proxy)
  }

  @Test func `what an untrusted peer says is not read`() throws {
    var call = try SampleCall.make(peer: stranger, metadata: [("x-forwarded-for", "10.0.0.1")])
    _ = try interceptor().admit(&call)
    #expect(call.client == stranger)
    #expect(call.forwardedClient == nil)
    #expect(call.logFields.isEmpty)
  }

  @Test func `a call without the header counts for the proxy`() throws {
    var call = try SampleCall.make(peer: proxy, metadata: [("x-real-ip", "1.2.3.4")])
    _ = try interceptor().admit(&call)
    #expect(call.client == proxy)
  }

  @Test(arguments: [["unknown"], ["203.0.113.7, _hidden, 10.0.0.2"], ["203.0.113.7", "evil\", 10.0.0.2"]])
  func `a bad entry from a trusted proxy makes the call count for the proxy`(_ fields: [String]) throws {
    let interceptor = try interceptor()
    var call = try SampleCall.make(peer: proxy, metadata: fields.map { ("x-forwarded-for", $0) })
    _ = try interceptor.admit(&call)
    #expect(call.client == proxy)
    #expect(call.logFields.map(\.name) == ["client.address_error"])
    #expect(interceptor.malformedEntries == 1)
  }

  @Test func `another header can be configured`() throws {
    let interceptor = try ClientAddressInterceptor(trustedProxies: [AddressRange("unix")], header: "x-hops")
    let metadata = [("x-forwarded-for", "1.1.1.1"), ("x-hops", "203.0.113.7")]
    var call = try SampleCall.make(peer: .unix(path: ""), metadata: metadata)
    _ = try interceptor.admit(&call)
    #expect(call.client.host == "203.0.113.7")
  }

  @Test(arguments: ["", "X-Forwarded-For", "grpc-timeout", "host", "hops-bin"])
  func `refuses a header that no call can have`(_ header: String) {
    #expect(throws: ConfigurationError.self) {
      try ClientAddressInterceptor(trustedProxies: [AddressRange("unix")], header: header)
    }
  }

  @Test func `refuses to trust nobody`() {
    let error = #expect(throws: ConfigurationError.self) { try ClientAddressInterceptor(trustedProxies: []) }
    #expect(error?.description == "client_address needs at least one trusted proxy")
  }

  @Test func `calls with one head are looked at once, and others each`() throws {
    let interceptor = try interceptor()
    var call = try SampleCall.make(peer: proxy, metadata: [("x-forwarded-for", "203.0.113.7")], head: 5)
    let again = call
    _ = try interceptor.admit(&call)
    var second = again
    _ = try interceptor.admit(&second)
    #expect(second.forwardedClient === call.forwardedClient)
    var other = again
    other.metadata = ["x-forwarded-for": "203.0.113.8"]
    _ = try interceptor.admit(&other)
    #expect(other.client.host == "203.0.113.8")
    var none = again
    none.metadata = Metadata()
    _ = try interceptor.admit(&none)
    #expect(none.client == proxy)
  }

  @Test func `each client behind a proxy has a limit of its own, and cannot talk its way out of it`() throws {
    let interceptor = try interceptor()
    let limiter = RateLimitInterceptor(try RateLimit(perSecond: 1, burst: 1), random: { _ in 0 })
    for (header, isLetIn) in [
      ("203.0.113.7", true), ("203.0.113.8", true), ("203.0.113.7", false), ("9.9.9.9, 203.0.113.7", false),
      ("2001:db8::1", true), ("2001:db8::2", false), ("::ffff:203.0.113.8", false),
    ] {
      var call = try SampleCall.make(peer: proxy, metadata: [("x-forwarded-for", header)])
      _ = try interceptor.admit(&call)
      let admission = try? limiter.admit(&call)
      #expect((admission != nil) == isLetIn, "\(header)")
    }
  }
}
