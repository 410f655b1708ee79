import Logging
import Testing
import WeirRPC
import WeirServer
import WeirTestSupport

/// What one call binds for the time of its handler or its decision.
private enum Note {
  @TaskLocal static var text: String?
}

/// Decides while a value is bound.
private final class Binder: Interceptor {
  let name = "binder"

  func admit(_ call: inout Call) -> Admission {
    guard let text = call.metadata["x-bind"] else { return .admitted }
    return .pending { _ in await Note.$text.withValue(text) { await Task.yield() } }
  }
}

/// Tasks are kept for the next call: nothing of one call may be left in them for another.
@Suite(.timeLimit(.minutes(10))) struct TaskLocalTests {
  private static let unary = Method(service: "test.Notes", name: "Unary", kind: .unary)
  private static let stream = Method(service: "test.Notes", name: "Stream", kind: .serverStream)

  /// Answers with what is bound when it begins, binds what it was sent, and waits meanwhile.
  private static func answer(_ request: Bytes) async -> Bytes {
    let found = Note.text ?? "nothing"
    await Note.$text.withValue(request.text) { for _ in 0..<3 { await Task.yield() } }
    return Bytes(bytes(found))
  }

  private func withClient(_ body: (TestClient) async throws -> Void) async throws {
    let service = try ServiceDefinition(
      name: "test.Notes",
      methods: [
        (
          Self.unary,
          .detailedUnary { (request: ServerRequest<Bytes>) in
            ServerResponse(await Self.answer(request.message))
          }
        ),
        (
          Self.stream,
          .serverStream { (request: Bytes, _: CallContext, responses: ResponseWriter<Bytes>) in
            let found = await Self.answer(request)
            try await Note.$text.withValue("while sending") {
              for _ in 0..<3 { try await responses.send(found) }
            }
          }
        ),
      ], schema: Schema(path: "notes.proto", descriptor: [], imports: []))
    let server = try Server(
      listen: [.tcp("127.0.0.1", 0)], services: [service], interceptors: [Binder()],
      logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() })
    let running = Task { try await server.run() }
    let client = try await TestClient(server.addresses[0].description)
    try await body(client)
    await client.close()
    server.shutdown()
    try await running.value
  }

  @Test func `what a handler or a decision binds is bound for nobody else`() async throws {
    try await withClient { client in
      let streams = stride(from: UInt32(1), to: 199, by: 2)
      await client.send { frames in
        for id in streams {
          let path = id % 3 == 0 ? Self.stream.path : Self.unary.path
          let changes = id % 5 == 0 ? [("x-bind", "decision \(id)")] : []
          frames.call(id, path, bytes("call \(id)"), changes: changes)
        }
      }
      var found: Set<String> = []
      for id in streams {
        let message = try await client.reply(id).data.prefix(12).dropFirst(5)
        found.insert(String(decoding: message, as: UTF8.self))
      }
      #expect(found == ["nothing"])
    }
  }
}
