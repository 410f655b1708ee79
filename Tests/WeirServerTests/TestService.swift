import Glibc
import WeirRPC
import WeirTestSupport

/// A message that is its bytes. One that begins with 255 is none.
struct Bytes: Message, Equatable {
  var bytes: [UInt8]

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  init(serialized span: Span<UInt8>) throws(MessageError) {
    bytes = span.indices.map { span[$0] }
    if bytes.first == 255 { throw MessageError("Bytes: begins with 255") }
  }

  func serialize(into output: inout [UInt8]) { output += bytes }

  var text: String { String(decoding: bytes, as: UTF8.self) }
}

/// Methods of every kind, whose requests say what to do. What goes on in a handler is written in the journal.
struct TestService: RPCService {
  let journal = Journal<String>()

  private struct Secret: Error { let text = "the password is secret" }

  func definition() throws(ServiceError) -> ServiceDefinition {
    try ServiceDefinition(
      name: "test.Test",
      methods: [
        (Method(service: "test.Test", name: "Now", kind: .unary), .immediate { try now($0, $1) }),
        (
          Method(service: "test.Test", name: "Later", kind: .unary),
          .detailedUnary { try await later($0.message, $0.context) }
        ),
        (Method(service: "test.Test", name: "Hold", kind: .unary), hold),
        (
          Method(service: "test.Test", name: "Collect", kind: .clientStream),
          .detailedClientStream { try await collect($0, $1) }
        ),
        (
          Method(service: "test.Test", name: "Produce", kind: .serverStream),
          .detailedServerStream { try await produce($0.message, $1, $0.context) }
        ),
        (Method(service: "test.Test", name: "Chat", kind: .bidiStream), .bidiStream { try await chat($0, $2, $1) }),
      ],
      schema: Schema(path: "test.proto", descriptor: [], imports: []))
  }

  /// Holds something for each call, and says when it is let go of.
  private var hold: Endpoint {
    .suspending { (request, _) throws(RPCError) in
      let held = Held(journal)
      return { (call, output) async throws(RPCError) in
        await Task.yield()
        output += held.text
      }
    }
  }

  private final class Held: Sendable {
    let text: [UInt8] = [1]
    private let journal: Journal<String>

    init(_ journal: Journal<String>) { self.journal = journal }

    deinit { journal.append("let go") }
  }

  private func now(_ request: Bytes, _ call: CallContext) throws -> ServerResponse<Bytes> {
    var response = ServerResponse(request)
    switch request.text {
    case "fail": throw RPCError(.notFound, "no such thing ☺")
    case "secret": throw Secret()
    case "status": response.status = Status(.aborted, "half done")
    case "thread": response.message = Bytes(Array(String(pthread_self()).utf8))
    case "time left":
      response.message = Bytes(bytes(call.timeRemaining.map { String(Int64($0 / .milliseconds(1))) } ?? "none"))
    case "head": response.message = Bytes(bytes("\(call.headNumber) \(call.metadata["x"] ?? "none")"))
    case "large": response.message = Bytes([UInt8](repeating: 1, count: 300_000))
    case "metadata":
      try response.metadata.append("first", "1")
      try response.trailers.append("last-bin", binary: [1, 2])
    case "long": throw RPCError(.unknown, String(repeating: "☺", count: 50_000))
    case "large trailer": try response.trailers.append("x", String(repeating: "~", count: 70_000))
    default: break
    }
    return response
  }

  private func later(_ request: Bytes, _ call: CallContext) async throws -> ServerResponse<Bytes> {
    switch request.text {
    case "wait": try await waitForCancellation(call)
    case "gate":
      journal.append("at the gate")
      try await journal.wait(for: "gate opens")
    case "until drain":
      let (drains, told) = AsyncStream.makeStream(of: Void.self)
      call.cancellation.whenDraining { told.finish() }
      journal.append("until drain")
      for await _ in drains {}
    case "stubborn":
      journal.append("stubborn")
      // Waits in a task of its own, which no cancellation reaches.
      _ = await Task { try await journal.wait(for: "gate opens") }.result
      journal.append("stubborn ends")
    case "task": return ServerResponse(Bytes(bytes("\(currentTaskNumber())")))
    case "is cancelled": return ServerResponse(Bytes(bytes("\(Task.isCancelled)")))
    default: await Task.yield()
    }
    return try now(request, call)
  }

  /// Waits until nobody waits for the call, then says why.
  private func waitForCancellation(_ call: CallContext) async throws {
    journal.append("waiting")
    do { try await journal.wait(for: "never") } catch {}
    let reason = call.cancellation.reason?.name ?? "unknown"
    journal.append("cancelled \(reason) \(Task.isCancelled)")
    throw CancellationError()
  }

  private func collect(
    _ requests: RequestStream<Bytes>, _ call: CallContext
  ) async throws -> ServerResponse<Bytes> {
    var all: [UInt8] = []
    for try await request in requests {
      journal.append("collected \(request.bytes.count)")
      if request.text == "wait" { try await waitForCancellation(call) }
      if request.text == "gate" { try await journal.wait(for: "gate opens") }
      if request.text == "enough" { break }
      all += request.bytes
    }
    return try now(Bytes(all), call)
  }

  /// `COUNT SIZE`: so many messages of that size.
  private func produce(
    _ request: Bytes, _ responses: ResponseWriter<Bytes>, _ call: CallContext
  ) async throws -> Metadata {
    if request.text == "wait" { try await waitForCancellation(call) }
    let numbers = request.text.split(separator: " ").compactMap { Int($0) }
    guard numbers.count == 2 else {
      return try await answer(now(request, call), responses)
    }
    do {
      for number in 0..<numbers[0] {
        try await responses.send(Bytes([UInt8](repeating: UInt8(truncatingIfNeeded: number), count: numbers[1])))
        journal.append("sent")
      }
    } catch {
      let reason = call.cancellation.reason?.name ?? "none"
      journal.append("stopped \(reason)")
      throw error
    }
    return Metadata()
  }

  private func answer(
    _ response: ServerResponse<Bytes>, _ responses: ResponseWriter<Bytes>
  ) async throws -> Metadata {
    if !response.metadata.isEmpty { try await responses.sendInitialMetadata(response.metadata) }
    if let message = response.message { try await responses.send(message) }
    guard response.status.code == .ok else {
      throw RPCError(response.status.code, response.status.message, trailers: response.trailers)
    }
    return response.trailers
  }

  private func chat(
    _ requests: RequestStream<Bytes>, _ responses: ResponseWriter<Bytes>, _ call: CallContext
  ) async throws {
    do {
      for try await request in requests {
        if request.text == "bye" { return }
        if request.text == "wait" { try await waitForCancellation(call) }
        _ = try await answer(now(request, call), responses)
      }
    } catch let error as RPCError {
      let reason = call.cancellation.reason?.name ?? "none"
      journal.append("chat ended \(error.code.name) \(reason)")
      throw error
    }
  }
}
