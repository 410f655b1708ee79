import Testing
import WeirRPC

@Suite struct ReloadableChainTests {
  private let connection = ConnectionContext(
    peer: .named("test"), local: .named("test"), clock: MonotonicClock { Instant(nanoseconds: 0) })

  private func call(_ kind: WeirRPC.Method.Kind = .unary) -> Call {
    let method = Method(service: "s.S", name: "M", kind: kind)
    let route = Route(method: method, endpoint: .immediate { _, _, _ in })
    return Call(
      CallHead(method: method, route: route, metadata: Metadata()), connection: connection,
      received: Instant(nanoseconds: 0))
  }

  private func end(_ call: inout Call, _ chain: InterceptorChain, _ code: StatusCode = .ok) {
    var outcome = Outcome(status: Status(code), origin: .handler, finished: Instant(nanoseconds: 1))
    chain.finish(&call, &outcome)
  }

  @Test func `a call ends by the chain that let it in, and the next one passes the new chain`() {
    let journal = Journal()
    let reloadable = ReloadableChain([Probe("a", journal), Probe("b", journal)])
    let chain = InterceptorChain([Probe("outer", journal), reloadable])
    var first = call()
    guard case .admitted = chain.admit(&first) else { Issue.record("nobody refuses"); return }
    reloadable.replace(with: [Probe("c", journal)])
    var second = call()
    guard case .admitted = chain.admit(&second) else { Issue.record("nobody refuses"); return }
    end(&first, chain)
    end(&second, chain)
    #expect(
      journal.lines == [
        "outer admits", "a admits", "b admits", "outer admits", "c admits", "b finishes OK", "a finishes OK",
        "outer finishes OK", "c finishes OK", "outer finishes OK",
      ])
    #expect(reloadable.interceptors.map(\.name) == ["c"])
  }

  @Test func `a refusal names the interceptor inside, and the ones further in never hear of the call`() {
    let journal = Journal()
    let chain = InterceptorChain([
      ReloadableChain([Probe("a", journal), Probe("b", journal, .refuse(RPCError(.aborted))), Probe("c", journal)])
    ])
    var call = call()
    guard case .refused(let error, _) = chain.admit(&call) else { Issue.record("b refuses"); return }
    #expect(error.origin == .interceptor("b"))
    end(&call, chain, .aborted)
    end(&call, chain, .aborted)
    #expect(journal.lines == ["a admits", "b admits", "b finishes ABORTED", "a finishes ABORTED"])
  }

  @Test func `decisions that wait are made by the chain that began them`() async throws {
    let journal = Journal()
    let reloadable = ReloadableChain([
      Probe("a", journal, .wait(nil)), Probe("b", journal), Probe("c", journal, .wait(nil)), Probe("d", journal),
    ])
    let chain = InterceptorChain([reloadable])
    var call = call()
    guard case .pending(let decision) = chain.admit(&call) else { Issue.record("a waits"); return }
    reloadable.replace(with: [Probe("e", journal)])
    try await chain.decide(decision, &call)
    guard case .pending(let second) = chain.admit(&call) else { Issue.record("c waits"); return }
    try await chain.decide(second, &call)
    guard case .admitted = chain.admit(&call) else { Issue.record("nobody refuses"); return }
    end(&call, chain)
    #expect(
      journal.lines == [
        "a admits", "b admits", "c admits", "d admits", "d finishes OK", "c finishes OK", "b finishes OK",
        "a finishes OK",
      ])
  }

  @Test func `a decision that refuses ends the call from there outwards`() async throws {
    let journal = Journal()
    let chain = InterceptorChain([
      ReloadableChain([
        Probe("a", journal), Probe("b", journal, .wait(RPCError(.permissionDenied))), Probe("c", journal),
      ])
    ])
    var call = call()
    guard case .pending(let decision) = chain.admit(&call) else { Issue.record("b waits"); return }
    do throws(RPCError) {
      try await chain.decide(decision, &call)
      Issue.record("b refuses after a wait")
    } catch {
      #expect(error.origin == .interceptor("b"))
    }
    end(&call, chain, .permissionDenied)
    #expect(journal.lines == ["a admits", "b admits", "b finishes PERMISSION_DENIED", "a finishes PERMISSION_DENIED"])
  }

  @Test func `a request that the protocol refused is told to the chain of now, and asked of nobody`() {
    let journal = Journal()
    let reloadable = ReloadableChain([Probe("a", journal)])
    let chain = InterceptorChain([reloadable])
    reloadable.replace(with: [Probe("b", journal), Probe("c", journal)])
    var call = call()
    chain.enterRefused(&call)
    end(&call, chain, .unimplemented)
    #expect(journal.lines == ["c finishes UNIMPLEMENTED", "b finishes UNIMPLEMENTED"])
  }

  @Test func `what an old interceptor noted of a connection is gone, and no new one can take it for its own`() {
    final class Noting: Interceptor {
      let name = "noting"
      let found: Journal
      init(_ found: Journal) { self.found = found }

      func admit(_ call: inout Call) throws(RPCError) -> Admission {
        found.note(call.connection.notes.note(of: self) == nil ? "new" : "known")
        call.connection.notes.keep(Journal(), of: self)
        return .admitted
      }
    }
    let journal = Journal()
    let reloadable = ReloadableChain([Noting(journal)])
    let chain = InterceptorChain([reloadable])
    for round in 0..<100 {
      if round % 2 == 0 { reloadable.replace(with: [Noting(journal)]) }
      var call = call()
      _ = chain.admit(&call)
      end(&call, chain)
    }
    #expect(journal.lines == Array(repeating: ["new", "known"], count: 50).flatMap { $0 })
  }

  @Test func `an old chain lives as long as its calls, and no longer`() {
    final class Mortal: Interceptor {
      let name = "mortal"
      func admit(_ call: inout Call) throws(RPCError) -> Admission { .admitted }
    }
    weak var weakly: Mortal?
    let reloadable: ReloadableChain
    do {
      let mortal = Mortal()
      weakly = mortal
      reloadable = ReloadableChain([mortal])
    }
    let chain = InterceptorChain([reloadable])
    var call = call()
    _ = chain.admit(&call)
    for _ in 0..<10 { reloadable.replace(with: []) }
    #expect(weakly != nil)
    end(&call, chain)
    #expect(weakly == nil)
  }

  @Test func `what an interceptor does when it goes may ask the chain that it stood in`() {
    final class Leaving: Interceptor {
      let name = "leaving"
      let chain: ReloadableChain
      let journal: Journal

      init(_ chain: ReloadableChain, _ journal: Journal) {
        self.chain = chain
        self.journal = journal
      }

      deinit { journal.note("left for \(chain.interceptors.count)") }

      func admit(_ call: inout Call) throws(RPCError) -> Admission { .admitted }
    }
    let journal = Journal()
    let reloadable = ReloadableChain([])
    reloadable.replace(with: [Leaving(reloadable, journal)])
    reloadable.replace(with: [])
    #expect(journal.lines == ["left for 0"])
  }

  // MARK: Messages

  private func machine(_ kind: WeirRPC.Method.Kind, _ chain: InterceptorChain) -> CallMachine {
    var machine = CallMachine(call(kind))
    _ = machine.admit(chain)
    return machine
  }

  @Test(arguments: [WeirRPC.Method.Kind.unary, .clientStream, .serverStream, .bidiStream])
  func `messages are looked at by the chain that let their call in`(_ kind: WeirRPC.Method.Kind) throws {
    let journal = Journal()
    let reloadable = ReloadableChain([Probe("a", journal), Probe("b", journal)])
    let chain = InterceptorChain([Probe("outer", journal), reloadable])
    var machine = machine(kind, chain)
    reloadable.replace(with: [Probe("c", journal)])
    let ending = machine.receive(1, chain)
    #expect(ending == nil)
    _ = machine.begin()
    reloadable.replace(with: [])
    try machine.send(2, limit: .max, chain)
    _ = machine.complete(chain)
    #expect(
      journal.lines == [
        "outer admits", "a admits", "b admits", "outer received 1", "a received 1", "b received 1", "b sent 2",
        "a sent 2", "outer sent 2", "b finishes OK", "a finishes OK", "outer finishes OK",
      ])
  }

  @Test func `a call is looked at by nobody of a chain that came after it`() throws {
    let journal = Journal()
    let reloadable = ReloadableChain([])
    let chain = InterceptorChain([reloadable])
    var first = machine(.bidiStream, chain)
    reloadable.replace(with: [Probe("a", journal)])
    _ = first.receive(1, chain)
    _ = first.begin()
    try first.send(1, limit: .max, chain)
    _ = first.complete(chain)
    #expect(journal.lines == [])
    var second = machine(.bidiStream, chain)
    _ = second.receive(1, chain)
    #expect(journal.lines == ["a admits", "a received 1"])
  }

  @Test func `a message that a replaced chain refuses ends its call, by the name of who refused`() {
    let journal = Journal()
    let reloadable = ReloadableChain([Probe("a", journal), Probe("b", journal, maximum: 9)])
    let chain = InterceptorChain([reloadable])
    var machine = machine(.clientStream, chain)
    reloadable.replace(with: [Probe("c", journal)])
    let ending = machine.receive(10, chain)
    #expect(ending?.decider == .interceptor)
    #expect(machine.refusedBy == "b" && machine.call.status.code == .resourceExhausted)
    #expect(
      journal.lines == [
        "a admits", "b admits", "a received 10", "b received 10", "b finishes RESOURCE_EXHAUSTED",
        "a finishes RESOURCE_EXHAUSTED",
      ])
  }

  @Test func `a call that waited for a decision has its messages looked at by the chain that made it`() async throws {
    let journal = Journal()
    let reloadable = ReloadableChain([Probe("a", journal, .wait(nil)), Probe("b", journal)])
    let chain = InterceptorChain([reloadable])
    var machine = CallMachine(call())
    guard case .decide(let decision) = machine.admit(chain) else { Issue.record("a waits"); return }
    var copy = machine.call
    reloadable.replace(with: [Probe("c", journal)])
    try await chain.decide(decision, &copy)
    _ = machine.decided(copy, nil, chain)
    _ = machine.receive(1, chain)
    #expect(journal.lines.suffix(2) == ["a received 1", "b received 1"])
  }

  @Test func `a chain of chains is a mistake of the program`() async {
    await #expect(processExitsWith: .failure) { _ = ReloadableChain([ReloadableChain([])]) }
    await #expect(processExitsWith: .failure) { ReloadableChain([]).replace(with: [ReloadableChain([])]) }
  }
}
