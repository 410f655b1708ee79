import Testing
import WeirRPC

/// Writes down what it is asked, and looks at no messages.
private final class Plain: Interceptor {
  let name: String
  private let probe: Probe

  init(_ name: String, _ journal: Journal, _ answer: Probe.Answer = .admit) {
    self.name = name
    probe = Probe(name, journal, answer)
  }

  func admit(_ call: inout Call) throws(RPCError) -> Admission { try probe.admit(&call) }

  func finish(_ call: inout Call, _ outcome: inout Outcome) { probe.finish(&call, &outcome) }
}

@Suite struct ReloadableChainTests {
  private let connection = ConnectionContext(
    peer: .named("test"), local: .named("test"), clock: MonotonicClock { Instant(nanoseconds: 0) })

  private func call() -> Call {
    Call(
      method: Method(service: "s.S", name: "M", kind: .unary), connection: connection,
      received: Instant(nanoseconds: 0))
  }

  private func end(_ call: inout Call, _ chain: InterceptorChain, _ code: StatusCode = .ok) {
    var outcome = Outcome(status: Status(code), origin: .handler, finished: Instant(nanoseconds: 1))
    chain.finish(&call, &outcome)
  }

  @Test func `a call ends by the chain that let it in, and the next one passes the new chain`() {
    let journal = Journal()
    let reloadable = ReloadableChain([Plain("a", journal), Plain("b", journal)])
    let chain = InterceptorChain([Probe("outer", journal), reloadable])
    var first = call()
    guard case .admitted = chain.admit(&first) else { Issue.record("nobody refuses"); return }
    reloadable.replace(with: [Plain("c", journal)])
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
      ReloadableChain([Plain("a", journal), Plain("b", journal, .refuse(RPCError(.aborted))), Plain("c", journal)])
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
      Plain("a", journal, .wait(nil)), Plain("b", journal), Plain("c", journal, .wait(nil)), Plain("d", journal),
    ])
    let chain = InterceptorChain([reloadable])
    var call = call()
    guard case .pending(let decision) = chain.admit(&call) else { Issue.record("a waits"); return }
    reloadable.replace(with: [Plain("e", journal)])
    try await chain.decide(decision, &call)
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
        Plain("a", journal), Plain("b", journal, .wait(RPCError(.permissionDenied))), Plain("c", journal),
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
    let reloadable = ReloadableChain([Plain("a", journal)])
    let chain = InterceptorChain([reloadable])
    reloadable.replace(with: [Plain("b", journal), Plain("c", journal)])
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
}
