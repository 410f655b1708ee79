import Glibc
import ServiceLifecycle
import Weir
import WeirServiceLifecycle

/// A server in a `ServiceGroup`: SIGTERM shuts the group down gracefully, SIGINT cancels it.
@main
struct LifecycleServer {
  static func main() async throws {
    let server = try Server(
      listen: [.tcp("127.0.0.1", 0)], services: [Waiting()],
      configuration: ServerConfiguration(workers: 1, gracePeriod: .seconds(86_400)))
    say("serving on \(server.addresses[0])")
    let group = ServiceGroup(
      services: [server, Idle()], gracefulShutdownSignals: [.sigterm], cancellationSignals: [.sigint],
      logger: Logger(label: "lifecycle-server"))
    try await group.run()
    say("the group has ended")
  }
}

/// That `Service` is the other package's, beside everything that Weir exports.
struct Idle: Service {
  func run() async throws { try await gracefulShutdown() }
}

/// `UntilDrain` answers when the server drains, `UntilCancelled` never.
struct Waiting: RPCService {
  func definition() throws(ServiceError) -> ServiceDefinition {
    try ServiceDefinition(
      name: "test.Waiting",
      methods: [
        (
          Method(service: "test.Waiting", name: "UntilDrain", kind: .unary),
          .unary { (request: Nothing, call) in
            let (drains, told) = AsyncStream.makeStream(of: Void.self)
            call.cancellation.whenDraining { told.finish() }
            say("waiting")
            for await _ in drains {}
            return request
          }
        ),
        (
          Method(service: "test.Waiting", name: "UntilCancelled", kind: .unary),
          .unary { (request: Nothing, _) in
            say("waiting")
            try await Task.sleep(for: .seconds(86_400))  // may sleep: until the call is cancelled
            return request
          }
        ),
      ],
      schema: Schema(path: "waiting.proto", descriptor: [], imports: []))
  }
}

/// A message without fields.
struct Nothing: Message {
  init() {}

  init(serialized: Span<UInt8>) throws(MessageError) {}

  func serialize(into output: inout [UInt8]) {}
}

/// Writes a line to standard error.
func say(_ text: String) {
  let line = Array((text + "\n").utf8)
  _ = write(2, line, line.count)
}
