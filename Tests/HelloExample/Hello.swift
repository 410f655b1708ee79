import Weir

struct Greeter: Hello_V1_Greeter {
  func greet(_ request: Hello_V1_GreetRequest, _ call: CallContext) async throws -> Hello_V1_GreetResponse {
    guard !request.name.isEmpty else { throw RPCError(.invalidArgument, "name is empty") }
    return Hello_V1_GreetResponse(text: "Hello, \(request.name)!")
  }
}

@main
struct Hello {
  static func main() async throws {
    let server = try Server(
      listen: [.tcp("127.0.0.1", 50051)], services: [Greeter()],
      interceptors: [
        .logging(Logger(label: "hello")), .auth([BearerToken("valid_token", principal: "you")]),
        .rateLimit(RateLimit(perSecond: 100, burst: 200)),
      ])
    try await server.run(signals: .all)
  }
}
