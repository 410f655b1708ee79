import KeyValue
import Synchronization
import Testing
import WeirRPC
import WeirTestSupport

/// An error that clients must not see.
struct Secret: Error { let password = "hunter2" }

/// An error that has a status of its own.
struct Full: RPCErrorConvertible {
  var rpcError: RPCError { RPCError(.resourceExhausted, "full") }
}

/// A method of every shape under the same name, whose request says what to do.
enum FrontService {
  static func definition(_ shape: FrontCase.Shape, _ journal: Journal<String>) throws -> ServiceDefinition {
    let (kind, endpoint) = method(shape, journal)
    return try ServiceDefinition(
      name: "keyvalue.v1.KeyValue",
      methods: [(Method(service: "keyvalue.v1.KeyValue", name: "Get", kind: kind), endpoint)],
      schema: KeyValueService.make(store: ShardedStore()).schema)
  }

  private static func method(_ shape: FrontCase.Shape, _ journal: Journal<String>) -> (Method.Kind, Endpoint) {
    switch shape {
    case .immediate: (.unary, .immediate { (request, _) in try answer(request) })
    case .suspending:
      (
        .unary,
        .detailedUnary { request in
          try await pause(request.message, request.context, journal)
          return try answer(request.message)
        }
      )
    case .serverStream:
      (
        .serverStream,
        .serverStream { (request, call, responses) in
          try await pause(request, call, journal)
          try await send(answer(request), responses)
        }
      )
    case .bidiStream: (.bidiStream, .bidiStream { try await chat($0, $1, $2, journal) })
    }
  }

  private static func chat(
    _ requests: RequestStream<Keyvalue_V1_GetRequest>, _ call: CallContext,
    _ responses: ResponseWriter<Keyvalue_V1_GetResponse>, _ journal: Journal<String>
  ) async throws {
    do {
      for try await request in requests {
        try await pause(request, call, journal)
        do {
          try await send(answer(request), responses)
        } catch  where request.key == "catch" {}
      }
    } catch let error as RPCError where error.code == .outOfRange {}
  }

  /// A stream has no status beside its messages: it ends with an error.
  private static func send(
    _ response: ServerResponse<Keyvalue_V1_GetResponse>, _ responses: ResponseWriter<Keyvalue_V1_GetResponse>
  ) async throws {
    if let message = response.message { try await responses.send(message) }
    if response.status.code != .ok { throw RPCError(response.status.code, response.status.message) }
  }

  /// For the task to be cancelled, for the front to begin to shut down, or not at all.
  private static func pause(
    _ request: Keyvalue_V1_GetRequest, _ call: CallContext, _ journal: Journal<String>
  ) async throws {
    #expect(Binder.bound == call.received, "the handler is run by the interceptors of its call")
    switch request.key {
    case "wait":
      journal.append("waiting")
      await untilCancelled()
    case "until drain", "until drain, error":
      let (drains, told) = AsyncStream.makeStream(of: Void.self)
      call.cancellation.whenDraining { told.finish() }
      journal.append("waiting")
      for await _ in drains {}
      if request.key == "until drain, error" { throw RPCError(.unavailable, "going") }
    default: await Task.yield()
    }
  }

  private static func answer(
    _ request: Keyvalue_V1_GetRequest
  ) throws -> ServerResponse<Keyvalue_V1_GetResponse> {
    var response = ServerResponse(Keyvalue_V1_GetResponse())
    switch request.key {
    case "error": throw Secret()
    case "convertible": throw Full()
    case "cause": throw RPCError(.unavailable, "try again", cause: Secret())
    case "status": throw RPCError(.notFound, "no such key")
    case "cancelled": throw CancellationError()
    case "set": response.status = Status(.aborted, "half done")
    default: break
    }
    return response
  }
}

func untilCancelled() async {
  let (never, _) = AsyncStream.makeStream(of: Void.self)
  for await _ in never {}
}

/// The outermost interceptor: writes down how the call ended.
final class Outer: Interceptor {
  enum Asked: CallKey { typealias Value = String }

  let name = "outer"
  private let seen = Mutex<[String]>([])

  /// How each call ended, as `FrontCase.end` spells it.
  var ends: [String] { seen.withLock { $0 } }

  func admit(_ call: inout Call) -> Admission {
    call.values[Asked.self] = name
    return .admitted
  }

  func finish(_ call: inout Call, _ outcome: inout Outcome) {
    let origin =
      switch outcome.origin {
      case .transport: "transport"
      case .handler: "handler"
      case .interceptor(let name): name
      }
    var parts = [outcome.status.code.name, origin, "asked=\(call.values[Asked.self] ?? "")"]
    if let error = outcome.error { parts.append("error=\(error)") }
    if let reason = outcome.cancellation { parts.append("cancellation=\(reason.name)") }
    for (name, value) in call.metadata where name != "x-guard" {
      parts.append("\(name)=\(name.hasSuffix("-bin") ? "\(value)" : String(decoding: value, as: UTF8.self))")
    }
    let end = parts.joined(separator: " ")
    seen.withLock { $0.append(end) }
  }
}

/// Refuses the call or a message, as its metadata say.
final class Guard: MessageInterceptor {
  let name = "guard"

  func admit(_ call: inout Call) throws(RPCError) -> Admission {
    call.values[Outer.Asked.self] = "outer,guard"
    let refusal = RPCError(.permissionDenied, "no", cause: Secret())
    switch call.metadata["x-guard"] {
    case "refuse": throw refusal
    case "later": return .pending { (_) async throws(RPCError) in await Task.yield() }
    case "later-refuse":
      return .pending { (_) async throws(RPCError) in
        await Task.yield()
        throw refusal
      }
    case "never": return .pending { (_) async throws(RPCError) in await untilCancelled() }
    case "gate":
      call.gateMessages(by: Gate())
      return .admitted
    default: return .admitted
    }
  }

  /// Lets no message of a stream through.
  private final class Gate: MessageGate {
    let name = "guard"

    func turn(of call: borrowing Call, at now: Instant) throws(RPCError) -> MessageTurn {
      throw RPCError(.outOfRange, "unlucky", cause: Secret())
    }

    func giveBack(at now: Instant) {}
  }

  func message(_ message: MessageInfo, in call: inout Call) throws(RPCError) {
    if call.metadata["x-guard"] == "\(message.direction)" { throw RPCError(.outOfRange, "unlucky", cause: Secret()) }
  }
}

/// Binds something of its call for the handler.
final class Binder: AroundInterceptor {
  @TaskLocal static var bound: Instant?

  let name = "binder"

  func admit(_ call: inout Call) -> Admission { .admitted }

  func around(_ call: CallContext, _ handler: () async throws(RPCError) -> Void) async throws(RPCError) {
    let result: Result<Void, RPCError> = await Self.$bound.withValue(call.received) {
      do throws(RPCError) { return .success(try await handler()) } catch { return .failure(error) }
    }
    try result.get()
  }
}

/// Replaces the chain that it stands in as soon as a call has come into it, by one that must not hear of that call.
final class Replacer: Interceptor {
  let name = "replacer"
  let chain = ReloadableChain([])

  func admit(_ call: inout Call) -> Admission {
    chain.replace(with: [Stranger()])
    return .admitted
  }

  private final class Stranger: MessageInterceptor, AroundInterceptor {
    let name = "stranger"

    func admit(_ call: inout Call) -> Admission {
      Issue.record("asked about a call that another chain has let in")
      return .admitted
    }

    func message(_ message: MessageInfo, in call: inout Call) { Issue.record("shown \(message)") }

    func around(_ call: CallContext, _ handler: () async throws(RPCError) -> Void) async throws(RPCError) {
      Issue.record("asked to run a handler")
      try await handler()
    }

    func finish(_ call: inout Call, _ outcome: inout Outcome) { Issue.record("told of an end") }
  }
}
