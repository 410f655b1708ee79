import Synchronization
import Testing
import WeirRPC
import WeirTesting

@Suite(.timeLimit(.minutes(10))) struct RequestCheckTests {
  private static let once = Method(service: "test.Words", name: "Once", kind: .unary)
  private static let later = Method(service: "test.Words", name: "Later", kind: .unary)
  private static let count = Method(service: "test.Words", name: "Count", kind: .serverStream)
  private static let join = Method(service: "test.Words", name: "Join", kind: .clientStream)
  private static let all = [once, later, count, join]

  private static func service() throws -> ServiceDefinition {
    try ServiceDefinition(
      name: "test.Words",
      methods: [
        (once, .immediate { (request: Word, _) in ServerResponse(request) }),
        (later, .unary { (request: Word, _) in request }),
        (
          count,
          .serverStream { (request: Word, _, responses: ResponseWriter<Word>) in
            for letter in request.text { try await responses.send(Word(String(letter))) }
          }
        ),
        (
          join,
          .clientStream { (requests: RequestStream<Word>, _) in
            var text = ""
            for try await request in requests { text += request.text }
            return Word(text)
          }
        ),
      ], schema: Schema(path: "words.proto", descriptor: [], imports: []))
  }

  private static let refusal = RPCError(
    .invalidArgument, "no shouting", details: [StatusDetail(typeURL: "t", value: [1])])

  private static func checked(_ method: Method) throws -> ServiceDefinition {
    try service().checking(method) { (word: Word) in
      if word.text.hasSuffix("!") { throw refusal }
    }
  }

  private func end(_ service: ServiceDefinition, _ method: Method, _ words: [String]) async throws -> InProcessEnd {
    let client = try InProcessClient(services: [service])
    let call = client.open(method, requests: Word.self, responses: Word.self)
    // In a task of its own: nobody asks for what is behind a refusal.
    let sending = Task {
      for word in words { await call.send(Word(word)) }
      await call.endRequest()
    }
    while try await call.next() != nil {}
    let end = await call.end()
    sending.cancel()
    return end
  }

  @Test(arguments: all) func `a request that breaks the rule never reaches its handler`(_ method: Method) async throws {
    let service = try Self.checked(method)
    let refused = try await end(service, method, ["a!"])
    #expect(refused.status == Self.refusal.status)
    #expect(try await end(service, method, ["a"]).status == .ok)
  }

  @Test func `of a stream each message is checked`() async throws {
    let service = try Self.checked(Self.join)
    #expect(try await end(service, Self.join, ["a", "b", "c!"]).status == Self.refusal.status)
    #expect(try await end(service, Self.join, ["a", "b", "c"]).status == .ok)
  }

  @Test func `other methods are not checked, and rules add up`() async throws {
    let service = try Self.checked(Self.once)
    #expect(try await end(service, Self.later, ["a!"]).status == .ok)
    let both = try service.checking(Self.later) { (word: Word) in
      if word.text.isEmpty { throw RPCError(.outOfRange) }
    }
    #expect(try await end(both, Self.once, ["a!"]).status == Self.refusal.status)
    #expect(try await end(both, Self.later, [""]).status.code == .outOfRange)
  }

  @Test func `what is thrown beside RPCError becomes UNKNOWN, and its text stays here`() async throws {
    struct Secret: Error {}
    let service = try Self.service().checking(Self.once) { (_: Word) in throw Secret() }
    #expect(try await end(service, Self.once, ["a"]).status == Status(.unknown))
  }

  @Test func `interceptors see who refused`() async throws {
    let origins = Origins()
    let client = try InProcessClient(services: [Self.checked(Self.once)], interceptors: [origins])
    _ = try? await client.call(Self.once, Word("a!"), returning: Word.self)
    #expect(origins.all == [.interceptor("validation")])
  }

  @Test func `a method that the service does not have is refused at start`() throws {
    let other = Method(service: "test.Words", name: "None", kind: .unary)
    let error = #expect(throws: ServiceError.self) {
      try Self.service().checking(other) { (_: Word) in }
    }
    #expect(error?.description == "test.Words has no method /test.Words/None whose requests could be checked")
  }
}

private struct Word: Message, Equatable {
  var text: String

  init(_ text: String) { self.text = text }

  init(serialized bytes: Span<UInt8>) throws(MessageError) {
    text = String(decoding: bytes.indices.map { bytes[$0] }, as: UTF8.self)
  }

  func serialize(into output: inout [UInt8]) { output += text.utf8 }
}

/// Notes who decided how calls ended.
private final class Origins: Interceptor {
  let name = "origins"
  private let seen = Mutex<[Outcome.Origin]>([])

  var all: [Outcome.Origin] { seen.withLock { $0 } }

  func admit(_ call: inout Call) throws(RPCError) -> Admission { .admitted }

  func finish(_ call: inout Call, _ outcome: inout Outcome) { seen.withLock { $0.append(outcome.origin) } }
}
