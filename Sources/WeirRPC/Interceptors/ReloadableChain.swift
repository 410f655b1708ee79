internal import Synchronization

/// A whole chain that another one can replace while calls pass it. A call ends by the chain that let it in, and what is
/// replaced goes when its last call has ended.
///
/// It stands last among the interceptors of a server, mostly as the only one. Interceptors that look at messages or run
/// handlers cannot be in it.
///
/// Which chain a call passes is kept in `Call.interceptorsEntered`, so that no call pays for a place of its own: in the low
/// 8 bits how many interceptors of the outer chain were asked, this one the last; above them 32 bits with the number of the
/// chain; above those how many of its interceptors were asked.
public final class ReloadableChain: Interceptor {
  public let name = "chain"

  private struct Version {
    let number: Int
    let chain: InterceptorChain
    var callsInFlight = 0
  }

  private struct State {
    var current: Version
    /// Those with calls in flight.
    var replaced: [Version] = []
  }

  private let state: Mutex<State>

  /// - Parameter interceptors: from the outside in.
  public init(_ interceptors: [any Interceptor]) {
    state = Mutex(State(current: Version(number: 1, chain: Self.chain(interceptors))))
  }

  private static func chain(_ interceptors: [any Interceptor]) -> InterceptorChain {
    let chain = InterceptorChain(interceptors)
    precondition(
      !chain.seesMessages && chain.arounds.isEmpty,
      "interceptors that look at messages or run handlers cannot be in a ReloadableChain")
    return chain
  }

  /// Those that calls pass now, from the outside in.
  public var interceptors: [any Interceptor] { state.withLock { $0.current.chain }.interceptors }

  /// Calls that come from now on pass these.
  public func replace(with interceptors: [any Interceptor]) {
    let chain = Self.chain(interceptors)
    state.withLock { state in
      if state.current.callsInFlight > 0 { state.replaced.append(state.current) }
      let number = state.current.number % Int(UInt32.max) + 1
      state.current = Version(number: number, chain: chain)
    }
  }

  /// The logger of the first chain: it does not change.
  public var sharedValues: CallValues { state.withLock { $0.current.chain }.sharedValues }

  public func problems(serving methods: [Method]) -> [String] {
    state.withLock { $0.current.chain }.problems(serving: methods)
  }

  public func admit(_ call: inout Call) throws(RPCError) -> Admission {
    let (number, chain) = state.withLock { state in
      state.current.callsInFlight += 1
      return (state.current.number, state.current.chain)
    }
    call.connection.notes.begin(version: number)
    let place = Place(outer: call.interceptorsEntered, version: number)
    call.interceptorsEntered = 0
    let verdict = chain.admit(&call)
    place.leave(&call)
    switch verdict {
    case .admitted: return .admitted
    case .refused(let error, let name): throw error.decided(by: .interceptor(name))
    case .pending(let decision):
      return .pending { call throws(RPCError) in try await Self.decide(decision, &call, chain, place) }
    }
  }

  private static func decide(
    _ first: @escaping Admission.Decision, _ call: inout Call, _ chain: InterceptorChain, _ place: Place
  ) async throws(RPCError) {
    var decision = first
    while true {
      place.enter(&call)
      do throws(RPCError) {
        try await chain.decide(decision, &call)
      } catch {
        place.leave(&call)
        throw error
      }
      let verdict = chain.admit(&call)
      place.leave(&call)
      switch verdict {
      case .admitted: return
      case .refused(let error, let name): throw error.decided(by: .interceptor(name))
      case .pending(let next): decision = next
      }
    }
  }

  public func finish(_ call: inout Call, _ outcome: inout Outcome) {
    let number = Place.version(of: call)
    guard number > 0 else {
      // The protocol refused it, and no interceptor was asked.
      let chain = state.withLock { $0.current.chain }
      chain.enterRefused(&call)
      return chain.finish(&call, &outcome)
    }
    let chain = state.withLock { state -> InterceptorChain? in
      if state.current.number == number {
        state.current.callsInFlight -= 1
        return state.current.chain
      }
      guard let index = state.replaced.firstIndex(where: { $0.number == number }) else { return nil }
      state.replaced[index].callsInFlight -= 1
      let chain = state.replaced[index].chain
      if state.replaced[index].callsInFlight == 0 { state.replaced.remove(at: index) }
      return chain
    }
    Place.enter(&call)
    chain?.finish(&call, &outcome)
  }

  /// Where a call stands: see the type's own comment.
  private struct Place: Sendable {
    private let base: Int

    init(outer: Int, version: Int) { base = outer & 0xff | version << 8 }

    static func version(of call: borrowing Call) -> Int { call.interceptorsEntered >> 8 & Int(UInt32.max) }

    /// The inner chain's own count is what the call has.
    static func enter(_ call: inout Call) { call.interceptorsEntered = call.interceptorsEntered >> 40 }

    func enter(_ call: inout Call) { Self.enter(&call) }

    func leave(_ call: inout Call) { call.interceptorsEntered = base | call.interceptorsEntered << 40 }
  }
}
