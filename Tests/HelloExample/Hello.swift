import Logging
import WeirInterceptors
import WeirRPC
import WeirServer

@main
struct Hello {
  static func main() async throws {
    var greeter = Hello_V1_GreeterService()
    greeter.greet { request, call in
      guard !request.name.isEmpty else { throw RPCError(.invalidArgument, "name is empty") }
      return Hello_V1_GreetResponse(text: "Hello, \(request.name)!")
    }
    let logger = Logger(label: "hello")
    let chain = InterceptorChain([
      try LoggingInterceptor(logger: logger),
      try BearerAuthInterceptor(tokens: [BearerToken("valid_token", principal: "you")]),
      RateLimitInterceptor(try RateLimit(perSecond: 100, burst: 200)),
    ])
    let router = try Router([greeter.service()])
    let server = try Server(listen: ["127.0.0.1:50051"], router: router, chain: chain, logger: logger)
    try await server.run()
  }
}
