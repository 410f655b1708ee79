import Testing
import WeirRPC
import WeirTesting

/// Task-local values that interceptors bind for handlers.
@Suite(.timeLimit(.minutes(10))) struct AroundTests {
  private static func method(_ name: String, _ kind: Method.Kind) -> Method {
    Method(service: "test.Local", name: name, kind: kind)
  }

  private static let unary = method("Unary", .unary)
  private static let immediate = method("Immediate", .unary)
  private static let stream = method("Stream", .bidiStream)
  private static let failing = method("Failing", .unary)

  private static func service() throws(ServiceError) -> ServiceDefinition {
    try ServiceDefinition(
      name: "test.Local",
      methods: [
        (unary, .unary { (_: Word, _) in Word(Binder.bound.joined(separator: " ")) }),
        (immediate, .immediate { (_: Word, _) in ServerResponse(Word(Binder.bound.joined(separator: " "))) }),
        (failing, .unary { (_: Word, _) -> Word in throw RPCError(.aborted, Binder.bound.joined(separator: " ")) }),
        (
          stream,
          .bidiStream { (requests: RequestStream<Word>, _, responses: ResponseWriter<Word>) in
            for try await request in requests {
              try await responses.send(Word(request.text + Binder.bound.joined(separator: " ")))
            }
          }
        ),
      ], schema: Schema(path: "local.proto", descriptor: [], imports: []))
  }

  private func client(_ interceptors: [any Interceptor]) throws -> InProcessClient {
    try InProcessClient(services: [Self.service()], interceptors: interceptors)
  }

  @Test func `handlers in a task see what interceptors bound, the outer ones' first`() async throws {
    let client = try client([Binder("a"), Binder("b")])
    #expect(try await client.call(Self.unary, Word(""), returning: Word.self).message == Word("a b"))
    let call = client.open(Self.stream, requests: Word.self, responses: Word.self)
    await call.send(Word("1 "))
    #expect(try await call.next() == Word("1 a b"))
    await call.endRequest()
    await #expect(call.end().status == .ok)
  }

  @Test func `values of one call reach no other`() async throws {
    let client = try client([Binder(metadata: "tenant")])
    let texts = await withTaskGroup(of: (String, String?).self) { group in
      for number in 0..<50 {
        group.addTask {
          let tenant: Metadata = ["tenant": "\(number)"]
          let reply = try? await client.call(Self.unary, Word(""), metadata: tenant, returning: Word.self)
          return ("\(number)", reply?.message.text)
        }
      }
      return await group.reduce(into: []) { $0.append($1) }
    }
    #expect(texts.count == 50)
    #expect(texts.allSatisfy { $0.0 == $0.1 })
  }

  @Test func `an error of the handler passes through`() async throws {
    await #expect(throws: RPCError(.aborted, "a")) {
      _ = try await client([Binder("a")]).call(Self.failing, Word(""), returning: Word.self)
    }
  }

  @Test func `an immediate handler is not run by anybody`() async throws {
    let reply = try await client([Binder("a")]).call(Self.immediate, Word(""), returning: Word.self)
    #expect(reply.message == Word(""))
  }

  @Test(arguments: [(0, "twisted has not run the handler"), (2, "twisted has run the handler more than once")])
  func `a handler is run once, or the call fails`(_ times: Int, _ text: String) async throws {
    await #expect(throws: RPCError(.internalError, text)) {
      _ = try await client([Twisted(times: times)]).call(Self.unary, Word(""), returning: Word.self)
    }
  }

  @Test func `without such an interceptor the router has the service's own routes`() throws {
    let service = try Self.service()
    let plain = try RPCRouter([service], around: InterceptorChain([Twisted.Plain()]))
    let surrounded = try RPCRouter([service], around: InterceptorChain([Binder("a")]))
    for route in service.routes {
      let path = Array(route.method.path.utf8)
      #expect(plain.route(path: path.span) === route)
      #expect(surrounded.route(path: path.span) !== route)
    }
  }
}

private final class Binder: AroundInterceptor {
  @TaskLocal static var bound: [String] = []

  let name = "binder"
  private let text: String?
  private let metadata: String

  init(_ text: String? = nil, metadata: String = "") {
    self.text = text
    self.metadata = metadata
  }

  func admit(_ call: inout Call) throws(RPCError) -> Admission { .admitted }

  func around(_ call: CallContext, _ handler: () async throws(RPCError) -> Void) async throws(RPCError) {
    let result: Result<Void, RPCError> = await Self.$bound.withValue(
      Self.bound + [text ?? call.metadata[metadata] ?? ""]
    ) {
      do throws(RPCError) { return .success(try await handler()) } catch { return .failure(error) }
    }
    try result.get()
  }
}

/// Runs the handler as often as it should not.
private final class Twisted: AroundInterceptor {
  /// Has nothing to do with handlers.
  final class Plain: Interceptor {
    let name = "plain"

    func admit(_ call: inout Call) throws(RPCError) -> Admission { .admitted }
  }

  let name = "twisted"
  private let times: Int

  init(times: Int) { self.times = times }

  func admit(_ call: inout Call) throws(RPCError) -> Admission { .admitted }

  func around(_ call: CallContext, _ handler: () async throws(RPCError) -> Void) async throws(RPCError) {
    for _ in 0..<times { try await handler() }
  }
}

private struct Word: Message, Equatable {
  var text = ""

  init() {}

  init(_ text: String) { self.text = text }

  init(serialized: Span<UInt8>) throws(MessageError) {
    text = String(decoding: [UInt8](copying: serialized), as: UTF8.self)
  }

  func serialize(into output: inout [UInt8]) { output += text.utf8 }
}
