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
}
