import Logging
import Testing
import WeirInterceptors
import WeirRPC

@Suite struct InterceptorExampleTests {
  private let logger = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }

  private func tokens() throws -> [BearerToken] { [try BearerToken("valid_token", principal: "ann")] }

  private func names(_ chain: [any Interceptor]) -> [String] { chain.map(\.name) }

  @Test func `the chain behind proxies finds the client before it is limited`() throws {
    let chain = try behindProxies(logger, tokens())
    #expect(names(chain) == ["logging", "client_address", "auth", "rate_limit"])
  }

  @Test func `the other chains of the documentation can be made`() throws {
    #expect(try names(bounded(logger, tokens())) == ["logging", "timeout", "auth"])
    #expect(try names(withRoom(logger, tokens())) == ["logging", "auth", "concurrency_limit", "concurrency_limit"])
    #expect(try names(following(logger, tokens())) == ["logging", "auth", "adaptive_limit"])
    #expect(try names(traceable(logger, tokens())) == ["logging", "request_id", "auth"])
    #expect(try names(unreliable(logger, tokens())) == ["logging", "fault", "auth"])
    #expect(try names(fair(logger, tokens())) == ["logging", "auth", "rate_limit"])
    #expect(try names(trial(logger, tokens())) == ["logging", "auth", "rate_limit"])
  }
}
