import Synchronization
import Testing
import WeirRPC

@Suite struct MessageGateTests {
  /// Lets each message through at the times that it is given, and remembers what it was told.
  final class Turnstile: MessageGate, Interceptor {
    let name: String
    private let turns: Mutex<[MessageTurn?]>
    let asked = Atomic<Int>(0)
    let givenBack = Atomic<Int>(0)

    /// - Parameter turns: an answer for each message; nil to refuse it.
    init(_ name: String, _ turns: [MessageTurn?]) {
      self.name = name
      self.turns = Mutex(turns)
    }

    func admit(_ call: inout Call) throws(RPCError) -> Admission {
      call.gateMessages(by: self)
      return .admitted
    }

    func turn(of call: borrowing Call, at now: Instant) throws(RPCError) -> MessageTurn {
      asked.add(1, ordering: .relaxed)
      guard let turn = turns.withLock({ $0.isEmpty ? .now : $0.removeFirst() }) else {
        throw RPCError(.resourceExhausted, "no more")
      }
      return turn
    }

    func giveBack(at now: Instant) { givenBack.add(1, ordering: .relaxed) }
  }

  private let clock = ManualClock()

  private func at(_ nanoseconds: Int64) -> MessageTurn { .notBefore(Instant(nanoseconds: nanoseconds)) }

  private func machine(_ kind: Method.Kind, _ chain: InterceptorChain, isTraced: Bool = false) -> CallMachine {
    let connection = ConnectionContext(peer: .named("p"), local: .named("l"), clock: clock.monotonic)
    let method = Method(service: "s.S", name: "M", kind: kind)
    let route = Route(method: method, endpoint: .immediate { _, _, _ in })
    var call = Call(
      CallHead(method: method, route: route, metadata: Metadata()), connection: connection, received: clock.now)
    if isTraced { DecisionTrace.begin(&call) }
    var machine = CallMachine(call)
    _ = machine.admit(chain)
    _ = machine.begin()
    return machine
  }

  private func turn(_ machine: inout CallMachine, _ chain: InterceptorChain) -> String {
    switch machine.takeTurn(chain) {
    case .now: "now"
    case .wait(let time): time.map { "at \($0.nanoseconds)" } ?? "later"
    case .end: "\(machine.call.status.code.name) \(machine.refusedBy ?? "")"
    }
  }

  @Test func `a message waits for its time, which is told once, and its gate is asked once`() {
    let gate = Turnstile("gate", [.now, at(10), at(20)])
    let chain = InterceptorChain([gate])
    var machine = machine(.bidiStream, chain)
    #expect([turn(&machine, chain), turn(&machine, chain), turn(&machine, chain)] == ["now", "at 10", "later"])
    clock.advance(by: .nanoseconds(9))
    #expect(turn(&machine, chain) == "later")
    clock.advance(by: .nanoseconds(1))
    #expect([turn(&machine, chain), turn(&machine, chain)] == ["now", "at 20"])
    #expect(gate.asked.load(ordering: .relaxed) == 3)
  }

  @Test func `the latest of several gates counts, and a time that is over does not wait`() {
    let chain = InterceptorChain([
      Turnstile("outer", [at(10), .now]), Turnstile("middle", [at(30), .now]), Turnstile("inner", [.now, at(30)]),
    ])
    var machine = machine(.clientStream, chain)
    #expect(turn(&machine, chain) == "at 30")
    clock.advance(by: .nanoseconds(30))
    #expect([turn(&machine, chain), turn(&machine, chain)] == ["now", "now"])
  }

  @Test func `a gate that refuses ends the call, in the name of its interceptor`() {
    let gate = Turnstile("gate", [nil])
    let chain = InterceptorChain([gate])
    var machine = machine(.bidiStream, chain)
    #expect(turn(&machine, chain) == "RESOURCE_EXHAUSTED gate")
    #expect(gate.givenBack.load(ordering: .relaxed) == 0)
    #expect(turn(&machine, chain) == "now", "nothing is asked of a call that is over")
  }

  @Test func `a turn is given back when the call ends before it, and only then`() {
    let gates = [Turnstile("outer", [.now, at(10)]), Turnstile("inner", [at(10), .now])]
    let chain = InterceptorChain(gates)
    var waiting = machine(.bidiStream, chain)
    #expect(turn(&waiting, chain) == "at 10")
    _ = waiting.cancel(.clientReset, chain)
    #expect(gates.map { $0.givenBack.load(ordering: .relaxed) } == [1, 1])
    var served = machine(.bidiStream, chain)
    #expect(turn(&served, chain) == "at 10")
    clock.advance(by: .nanoseconds(10))
    #expect(turn(&served, chain) == "now")
    _ = served.cancel(.clientReset, chain)
    #expect(gates.map { $0.givenBack.load(ordering: .relaxed) } == [1, 1])
  }

  @Test func `those who let a message through have their turns back when another refuses it`() {
    let gates = [Turnstile("outer", []), Turnstile("middle", [nil]), Turnstile("inner", [at(10)])]
    let chain = InterceptorChain(gates)
    var machine = machine(.bidiStream, chain)
    #expect(turn(&machine, chain) == "RESOURCE_EXHAUSTED middle")
    #expect(gates.map { $0.asked.load(ordering: .relaxed) } == [0, 1, 1], "the newest is asked first")
    #expect(gates.map { $0.givenBack.load(ordering: .relaxed) } == [0, 0, 1])
  }

  @Test func `the line of the call says how many messages waited, for each name`() {
    let gates = [
      Turnstile("rate_limit", [at(10), .now, at(20)]), Turnstile("rate_limit", [.now, at(15), .now]),
      Turnstile("tenant", [at(12)]), Turnstile("idle", []),
    ]
    let chain = InterceptorChain(gates)
    var machine = machine(.bidiStream, chain)
    for time in [12, 15, 20] as [Int64] {
      #expect(turn(&machine, chain) == "at \(time)")
      clock.advance(by: .nanoseconds(time - clock.now.nanoseconds))
      #expect(turn(&machine, chain) == "now")
    }
    _ = machine.cancel(.clientReset, chain)
    let fields = machine.call.logFields.map { "\($0.name)=\($0.value)" }
    #expect(fields == ["tenant.paced=1", "rate_limit.paced=3"])
    let tally = machine.call.messageGates?.tally
    #expect(tally?.paced == 4 && tally?.refused == 0)
  }

  @Test func `a message that is refused has not waited`() {
    let chain = InterceptorChain([Turnstile("outer", [nil]), Turnstile("inner", [at(10)])])
    var machine = machine(.bidiStream, chain)
    #expect(turn(&machine, chain) == "RESOURCE_EXHAUSTED outer")
    #expect(machine.call.logFields.isEmpty)
    let tally = machine.call.messageGates?.tally
    #expect(tally?.paced == 0 && tally?.refused == 1)
  }

  @Test func `a decision trace has the message that a gate refused`() throws {
    let chain = InterceptorChain([Turnstile("gate", [nil])])
    var machine = machine(.bidiStream, chain, isTraced: true)
    _ = turn(&machine, chain)
    let steps = try #require(DecisionTrace.of(machine.call)).steps(at: clock.now)
    #expect(steps.map { "\($0.interceptor) \($0.verdict)" } == ["gate admitted", "gate refused"])
  }

  @Test(arguments: [Method.Kind.unary, .serverStream])
  func `a request of one message is not gated`(_ kind: Method.Kind) {
    let gate = Turnstile("gate", [nil])
    let chain = InterceptorChain([gate])
    var machine = machine(kind, chain)
    let takesTurns = machine.takesTurns
    #expect(!takesTurns)
    #expect(turn(&machine, chain) == "now")
    #expect(gate.asked.load(ordering: .relaxed) == 0)
  }

  @Test func `a call keeps the gate of the chain that let it in`() {
    let (old, new) = (Turnstile("old", [at(10)]), Turnstile("new", []))
    let reloadable = ReloadableChain([old])
    let chain = InterceptorChain([reloadable])
    var first = machine(.bidiStream, chain)
    reloadable.replace(with: [new])
    #expect(turn(&first, chain) == "at 10")
    var second = machine(.bidiStream, chain)
    #expect(turn(&second, chain) == "now")
    #expect(old.asked.load(ordering: .relaxed) == 1 && new.asked.load(ordering: .relaxed) == 1)
  }
}
