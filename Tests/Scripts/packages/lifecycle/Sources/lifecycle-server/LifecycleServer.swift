import CoreMetrics
import Glibc
import ServiceLifecycle
import Weir
import WeirConfiguration
import WeirServiceLifecycle
import WeirSettings
import WeirSwiftMetrics
import WeirTracing

/// A server in a `ServiceGroup`: SIGTERM shuts the group down gracefully, SIGINT cancels it.
@main
struct LifecycleServer {
  static func main() async throws {
    do {
      try await serve()
    } catch let problems as Problems {
      say(problems.description)
      exit(64)
    }
  }

  /// Of messages to `Collect`: those after the first wait for a moment. In shadow, the third ends its call, by one limit, and
  /// the fourth would wait, by another.
  private static func limits() throws -> [any Interceptor] {
    func limit(_ perSecond: Double, _ burst: Int, _ excess: MessageLimit.Excess) throws -> RateLimitInterceptor {
      RateLimitInterceptor(
        try RateLimit(perSecond: 1000, burst: 1000),
        messages: MessageLimit(try RateLimit(perSecond: perSecond, burst: burst), excess: excess),
        exempt: try MethodSet(["test.Traced"]))
    }
    return [
      try .shadow(limit(0.001, 2, .refuse)) as ShadowInterceptor,
      try .shadow(limit(0.001, 3, .pace)) as ShadowInterceptor,
      try limit(20, 1, .pace),
    ]
  }

  private static func serve() async throws {
    let services: [any RPCService] = [Waiting(), Traced()]
    if try await FromFile(services).run(CommandLine.arguments) { return }
    let (addresses, configuration) = try configured()
    let server = try Server(
      listen: addresses, services: services,
      interceptors: [
        .logging(Logger(label: "calls")), SwiftMetricsInterceptor(services: services, factory: SaidMetrics()),
        TracingInterceptor(tracer: SaidTracer()), Door(),
      ] + (try limits()),
      configuration: configuration)
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

/// `UntilDrain` answers when the server drains, `UntilCancelled` never, `Collect` at the end of the request.
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
        (
          Method(service: "test.Waiting", name: "Collect", kind: .clientStream),
          .clientStream { (requests: RequestStream<Nothing>, _) in
            for try await _ in requests {}
            return Nothing()
          }
        ),
      ],
      schema: Schema(path: "waiting.proto", descriptor: [], imports: []))
  }
}

/// A backend of swift-metrics that says what it is told.
struct SaidMetrics: MetricsFactory {
  final class Handler: CounterHandler, TimerHandler, RecorderHandler {
    let name: String

    init(_ kind: String, _ label: String, _ dimensions: [(String, String)]) {
      name = ([kind, label] + dimensions.map { "\($0)=\($1)" }).joined(separator: " ")
    }

    func increment(by amount: Int64) { say("\(name) +\(amount)") }
    func recordNanoseconds(_ duration: Int64) { say("\(name) \(duration > 0 ? "took time" : "took none")") }
    func record(_ value: Int64) {}
    func record(_ value: Double) {}
    func reset() {}
  }

  func makeCounter(label: String, dimensions: [(String, String)]) -> any CounterHandler {
    Handler("counter", label, dimensions)
  }

  func makeTimer(label: String, dimensions: [(String, String)]) -> any TimerHandler {
    Handler("timer", label, dimensions)
  }

  func makeRecorder(label: String, dimensions: [(String, String)], aggregate: Bool) -> any RecorderHandler {
    Handler("recorder", label, dimensions)
  }

  func destroyCounter(_ handler: any CounterHandler) {}
  func destroyTimer(_ handler: any TimerHandler) {}
  func destroyRecorder(_ handler: any RecorderHandler) {}
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
