public import WeirRPC

/// Serves `test.Echo/Echo`, which answers every call with its own message.
public struct EchoService: RPCService {
  public init() {}

  public func definition() throws(ServiceError) -> ServiceDefinition {
    try ServiceDefinition(
      name: "test.Echo",
      methods: [
        (
          Method(service: "test.Echo", name: "Echo", kind: .unary),
          .immediate { (bytes, _, output) throws(RPCError) in for index in bytes.indices { output.append(bytes[index]) }
          }
        )
      ], schema: Schema(path: "echo.proto", descriptor: [], imports: []))
  }
}
