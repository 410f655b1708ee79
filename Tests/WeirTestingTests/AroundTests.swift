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

  @Test func `those of a chain inside stand behind the outer ones`() async throws {
    let client = try client([Binder("a"), ReloadableChain([Binder("b"), Binder("c")])])
    #expect(try await client.call(Self.unary, Word(""), returning: Word.self).message == Word("a b c"))
    let alone = try self.client([ReloadableChain([Binder("b")])])
    #expect(try await alone.call(Self.unary, Word(""), returning: Word.self).message == Word("b"))
    let none = try self.client([Binder("a"), ReloadableChain([])])
    #expect(try await none.call(Self.unary, Word(""), returning: Word.self).message == Word("a"))
  }

  @Test func `a handler is run by the chain that let its call in, before and after it has begun`() async throws {
    let (admissions, told) = AsyncStream.makeStream(of: Void.self)
    let reloadable = ReloadableChain([Binder("old") { told.yield() }])
    let client = try client([reloadable])
    let stream = client.open(Self.stream, requests: Word.self, responses: Word.self)
    await stream.send(Word("1 "))
    #expect(try await stream.next() == Word("1 old"))
    // Its handler begins when the request is whole.
    let unary = client.open(Self.unary, requests: Word.self, responses: Word.self)
    await unary.send(Word(""))
    var admitted = admissions.makeAsyncIterator()
    for _ in 0..<2 { await admitted.next() }
    reloadable.replace(with: [Binder("new"), Binder("er")])
    await unary.endRequest()
    #expect(try await unary.next() == Word("old"))
    await stream.send(Word("2 "))
    #expect(try await stream.next() == Word("2 old"))
    await stream.endRequest()
    await #expect(stream.end().status == .ok)
    #expect(try await client.call(Self.unary, Word(""), returning: Word.self).message == Word("new er"))
    reloadable.replace(with: [])
    #expect(try await client.call(Self.unary, Word(""), returning: Word.self).message == Word(""))
  }
}

private final class Binder: AroundInterceptor {
  @TaskLocal static var bound: [String] = []

  let name = "binder"
  private let text: String?
  private let metadata: String
  private let hasAdmitted: @Sendable () -> Void

  init(_ text: String? = nil, metadata: String = "", hasAdmitted: @escaping @Sendable () -> Void = {}) {
    self.text = text
    self.metadata = metadata
    self.hasAdmitted = hasAdmitted
  }

  func admit(_ call: inout Call) throws(RPCError) -> Admission {
    hasAdmitted()
    return .admitted
  }

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
