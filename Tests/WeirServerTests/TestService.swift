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
struct TestService: Sendable {
  let journal = Journal<String>()

  private struct Secret: Error { let text = "the password is secret" }

  func service() throws -> Service {
    try Service(
      name: "test.Test",
      methods: [
        (Method(service: "test.Test", name: "Now", kind: .unary), .unary { try now($0, &$1) }),
        (Method(service: "test.Test", name: "Later", kind: .unary), .unary { try await later($0, &$1) }),
        (Method(service: "test.Test", name: "Hold", kind: .unary), hold),
        (
          Method(service: "test.Test", name: "Collect", kind: .clientStream),
          .clientStream { try await collect($0, &$1) }
        ),
        (
          Method(service: "test.Test", name: "Produce", kind: .serverStream),
          .serverStream { try await produce($0, $1, &$2) }
        ),
        (Method(service: "test.Test", name: "Chat", kind: .bidiStream), .bidiStream { try await chat($0, $1, &$2) }),
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

  private func now(_ request: Bytes, _ call: inout Call) throws -> Bytes {
    switch request.text {
    case "fail": throw RPCError(.notFound, "no such thing ☺")
    case "secret": throw Secret()
    case "status": call.status = Status(.aborted, "half done")
    case "thread": return Bytes(Array(String(pthread_self()).utf8))
    case "time left": return Bytes(bytes(call.nanosecondsRemaining.map { String($0 / 1_000_000) } ?? "none"))
    case "head": return Bytes(bytes("\(call.headNumber) \(call.metadata["x"] ?? "none")"))
    case "large": return Bytes([UInt8](repeating: 1, count: 300_000))
    case "metadata":
      try call.initialMetadata.append("first", "1")
      try call.trailers.append("last-bin", binary: [1, 2])
    case "long": throw RPCError(.unknown, String(repeating: "☺", count: 50_000))
    case "large trailer": try call.trailers.append("x", String(repeating: "~", count: 70_000))
    default: break
    }
    return request
  }

  private func later(_ request: Bytes, _ call: inout Call) async throws -> Bytes {
    switch request.text {
    case "wait": try await waitForCancellation(&call)
    case "gate":
      journal.append("at the gate")
      try await journal.wait(for: "gate opens")
    case "until drain":
      let (drains, told) = AsyncStream.makeStream(of: Void.self)
      call.cancellation?.whenDraining { told.finish() }
      journal.append("until drain")
      for await _ in drains {}
    case "stubborn":
      journal.append("stubborn")
      // Waits in a task of its own, which no cancellation reaches.
      _ = await Task { try await journal.wait(for: "gate opens") }.result
      journal.append("stubborn ends")
    case "task": return Bytes(bytes("\(currentTaskNumber())"))
    case "is cancelled": return Bytes(bytes("\(Task.isCancelled)"))
    default: await Task.yield()
    }
    return try now(request, &call)
  }

  /// Waits until nobody waits for the call, then says why.
  private func waitForCancellation(_ call: inout Call) async throws {
    journal.append("waiting")
    do { try await journal.wait(for: "never") } catch {}
    let reason = call.cancellation?.reason?.name ?? "unknown"
    journal.append("cancelled \(reason) \(Task.isCancelled)")
    throw CancellationError()
  }

  private func collect(_ requests: RequestStream<Bytes>, _ call: inout Call) async throws -> Bytes {
    var all: [UInt8] = []
    for try await request in requests {
      journal.append("collected \(request.bytes.count)")
      if request.text == "wait" { try await waitForCancellation(&call) }
      if request.text == "gate" { try await journal.wait(for: "gate opens") }
      if request.text == "enough" { break }
      all += request.bytes
    }
    return try now(Bytes(all), &call)
  }

  /// `COUNT SIZE`: so many messages of that size.
  private func produce(_ request: Bytes, _ responses: ResponseStream<Bytes>, _ call: inout Call) async throws {
    if request.text == "wait" { try await waitForCancellation(&call) }
    let numbers = request.text.split(separator: " ").compactMap { Int($0) }
    guard numbers.count == 2 else {
      try await responses.send(try now(request, &call))
      return
    }
    do {
      for number in 0..<numbers[0] {
        try await responses.send(Bytes([UInt8](repeating: UInt8(truncatingIfNeeded: number), count: numbers[1])))
        journal.append("sent")
      }
    } catch {
      let reason = call.cancellation?.reason?.name ?? "none"
      journal.append("stopped \(reason)")
      throw error
    }
  }

  private func chat(
    _ requests: RequestStream<Bytes>, _ responses: ResponseStream<Bytes>, _ call: inout Call
  ) async throws {
    do {
      for try await request in requests {
        if request.text == "bye" { return }
        if request.text == "wait" { try await waitForCancellation(&call) }
        try await responses.send(try now(request, &call))
      }
    } catch let error as RPCError {
      let reason = call.cancellation?.reason?.name ?? "none"
      journal.append("chat ended \(error.code.name) \(reason)")
      throw error
    }
  }
}
