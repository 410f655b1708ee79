import Testing
import WeirRPC

@Suite struct CallMachineTests {
  typealias State = CallMachine.State

  /// What can happen to a call, as the table in `CallMachine` lists it.
  enum Verb: CaseIterable {
    case admit, decided, decidedToRefuse, begin, takeTurn, receive, receiveSingle, endRequest, fail, sendHead, send
    case complete, completeThrowing, cancel, expireEarly, expire
  }

  /// What a verb answers, in one word.
  enum Answer: Hashable { case nothing, decide, proceed, ends, threw }

  /// A call, the chain that is asked about it, and how often its end was told.
  struct Subject: ~Copyable {
    let journal = Journal()
    let chain: InterceptorChain
    var machine: CallMachine
    var endings = 0

    init(_ kind: Method.Kind = .unary, answers: [Probe.Answer] = [.admit]) {
      let journal = journal
      chain = InterceptorChain(answers.enumerated().map { Probe("gate-\($0)", journal, $1) })
      let clock = MonotonicClock { Instant(nanoseconds: 50) }
      let connection = ConnectionContext(peer: .named("p"), local: .named("l"), clock: clock)
      let method = Method(service: "s.S", name: "M", kind: kind)
      let route = Route(method: method, endpoint: .immediate { _, _, _ in })
      machine = CallMachine(
        Call(
          CallHead(method: method, route: route, metadata: Metadata()), connection: connection,
          received: Instant(nanoseconds: 0), deadline: Instant(nanoseconds: 100)))
    }

    /// A call that has come as far as `state`.
    init(in state: State) {
      self.init(answers: [state == .deciding ? .wait(nil) : .admit])
      if state == .finished { apply(.cancel) }
      if [.deciding, .admitted, .running].contains(state) { apply(.admit) }
      if state == .running { apply(.begin) }
      precondition(machine.state == state)
    }

    var finishes: Int { journal.lines.count { $0.hasPrefix("gate-0 finishes") } }

    @discardableResult mutating func apply(_ verb: Verb) -> Answer {
      switch verb {
      case .admit: return note(machine.admit(chain))
      case .decided: return note(machine.decided(machine.call, nil, chain))
      case .decidedToRefuse: return note(machine.decided(machine.call, RPCError(.aborted), chain))
      case .begin: return machine.begin() ? .proceed : .nothing
      case .takeTurn:
        guard case .end(let ending) = machine.takeTurn(chain) else { return .nothing }
        return note(ending)
      case .receive: return note(machine.receive(3, chain))
      case .receiveSingle: return note(machine.receiveSingle(3, chain))
      case .endRequest: return note(machine.endRequest(chain))
      case .fail: return note(machine.fail(RPCError(.internalError), chain))
      case .sendHead: return note { machine throws(RPCError) in try machine.sendHead(Metadata()) }
      case .send:
        let chain = chain
        return note { machine throws(RPCError) in
          do throws(CallMachine.SendError) { try machine.send(5, limit: 10, chain) } catch { throw error.error }
        }
      case .complete: return note(machine.complete(chain))
      case .completeThrowing: return note(machine.complete(throwing: RPCError(.notFound), chain))
      case .cancel: return note(machine.cancel(.clientReset, chain))
      case .expireEarly: return note(machine.expire(Instant(nanoseconds: 99), chain))
      case .expire: return note(machine.expire(Instant(nanoseconds: 100), chain))
      }
    }

    private mutating func note(_ step: CallMachine.Step) -> Answer {
      switch step {
      case .wait: return .nothing
      case .decide: return .decide
      case .proceed: return .proceed
      case .end(let ending): return note(ending)
      }
    }

    private mutating func note(_ ending: CallMachine.Ending?) -> Answer {
      guard ending != nil else { return .nothing }
      endings += 1
      return .ends
    }

    private mutating func note(_ body: (inout CallMachine) throws(RPCError) -> Void) -> Answer {
      do throws(RPCError) {
        try body(&machine)
        return .nothing
      } catch {
        return .threw
      }
    }
  }

  struct Cell: Sendable, CustomTestStringConvertible {
    let verb: Verb
    let state: State
    var answer = Answer.nothing
    /// The state afterwards.
    var after: State

    var testDescription: String { "\(verb) when \(state)" }
  }

  /// The table: a row for each verb, a cell for each state, in the order of `states`.
  static let states: [State] = [.arrived, .deciding, .admitted, .running, .finished]
  static let rows: [(verb: Verb, cells: [(Answer, State)?])] = [
    (.admit, [(.proceed, .admitted), nil, nil, nil, nil]),
    (.decided, [nil, (.proceed, .admitted), nil, nil, nil]),
    (.decidedToRefuse, [nil, (.ends, .finished), nil, nil, nil]),
    (.begin, [nil, nil, (.proceed, .running), nil, nil]),
    (.takeTurn, [nil, nil, (.nothing, .admitted), (.nothing, .running), nil]),
    (.receive, [nil, nil, (.nothing, .admitted), (.nothing, .running), nil]),
    (.receiveSingle, [nil, nil, (.nothing, .admitted), (.nothing, .running), nil]),
    (.endRequest, [nil, nil, (.ends, .finished), (.ends, .finished), nil]),
    (.fail, [(.ends, .finished), (.ends, .finished), (.ends, .finished), (.ends, .finished), nil]),
    (
      .sendHead,
      [(.threw, .arrived), (.threw, .deciding), (.threw, .admitted), (.nothing, .running), (.threw, .finished)]
    ),
    (.send, [(.threw, .arrived), (.threw, .deciding), (.threw, .admitted), (.nothing, .running), (.threw, .finished)]),
    (.complete, [nil, nil, nil, (.ends, .finished), nil]),
    (.completeThrowing, [nil, nil, nil, (.ends, .finished), nil]),
    (.cancel, [(.ends, .finished), (.ends, .finished), (.ends, .finished), (.ends, .finished), nil]),
    (.expireEarly, [nil, nil, nil, nil, nil]),
    (.expire, [(.ends, .finished), (.ends, .finished), (.ends, .finished), (.ends, .finished), nil]),
  ]
  static let cells = rows.flatMap { row in
    zip(states, row.cells).map { state, cell in
      Cell(verb: row.verb, state: state, answer: cell?.0 ?? .nothing, after: cell?.1 ?? state)
    }
  }

  @Test func `the table has a row for each verb and a cell for each state`() {
    #expect(Self.rows.map(\.verb) == Verb.allCases)
    #expect(Self.rows.allSatisfy { $0.cells.count == Self.states.count })
  }

  @Test(arguments: cells) func `a verb does in each state what the table says`(_ cell: Cell) {
    var subject = Subject(in: cell.state)
    let endings = subject.endings
    let answer = subject.apply(cell.verb)
    let state = subject.machine.state
    #expect(answer == cell.answer)
    #expect(state == cell.after)
    #expect(subject.endings - endings == (cell.answer == .ends ? 1 : 0))
    #expect(subject.finishes == subject.endings)
  }

  @Test(arguments: 0..<64) func `no sequence of verbs finishes a call twice or never`(_ seed: Int) {
    var random = SplitMix(state: UInt64(seed))
    for _ in 0..<200 {
      let kinds: [Method.Kind] = [.unary, .clientStream, .serverStream, .bidiStream]
      let answers: [Probe.Answer] = [.admit, .wait(nil), .wait(RPCError(.aborted)), .refuse(RPCError(.aborted))]
      var subject = Subject(
        kinds[random.next(below: 4)], answers: [.admit, answers[random.next(below: 4)], answers[random.next(below: 4)]])
      var taken: [Verb] = []
      for _ in 0..<random.next(below: 24) {
        taken.append(Verb.allCases[random.next(below: Verb.allCases.count)])
        subject.apply(taken[taken.count - 1])
        let isFinished = subject.machine.state == .finished
        #expect(subject.endings == (isFinished ? 1 : 0), "seed \(seed): \(taken)")
        #expect(subject.finishes == subject.endings, "seed \(seed): \(taken)")
      }
      subject.apply(.cancel)
      #expect(subject.endings == 1 && subject.finishes == 1, "seed \(seed): \(taken)")
    }
  }
}

/// Vigna's SplitMix64: the same numbers from the same seed, everywhere.
struct SplitMix {
  var state: UInt64

  mutating func next(below bound: Int) -> Int {
    state &+= 0x9e37_79b9_7f4a_7c15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
    return Int((mixed ^ (mixed >> 31)) % UInt64(bound))
  }
}
