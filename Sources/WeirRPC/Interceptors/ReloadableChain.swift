internal import Synchronization

/// A whole chain that another one can replace while calls pass it. A call ends by the chain that let it in, its messages and
/// its handler too, and what is replaced goes when its last call has ended.
///
/// It stands last among the interceptors of a server, mostly as the only one. Every interceptor may be in it, but for another
/// `ReloadableChain`.
///
/// A call knows the chain that it passes by a number (`ChainPlace`): a reference would be counted each time that a call is
/// copied, of servers without such a chain too.
public final class ReloadableChain: Interceptor {
  public let name = "chain"

  private struct Version {
    let number: UInt32
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
    precondition(!interceptors.contains { $0 is ReloadableChain }, "a ReloadableChain cannot be in another one")
    return InterceptorChain(interceptors)
  }

  /// Those that calls pass now, from the outside in.
  public var interceptors: [any Interceptor] { state.withLock { $0.current.chain }.interceptors }

  /// Calls that come from now on pass these.
  public func replace(with interceptors: [any Interceptor]) {
    let chain = Self.chain(interceptors)
    let replaced = state.withLock { state in
      let replaced = state.current
      if replaced.callsInFlight > 0 { state.replaced.append(replaced) }
      let number = replaced.number == .max ? 1 : replaced.number + 1
      state.current = Version(number: number, chain: chain)
      return replaced
    }
    // It may go here, and not behind the lock: an interceptor's end may do anything.
    withExtendedLifetime(replaced) {}
  }

  /// Those of the chain of now. A server asks for them once, before it takes connections: handlers find the values of its
  /// first chain, whatever has replaced that.
  public var sharedValues: CallValues { state.withLock { $0.current.chain }.sharedValues }

  public func problems(serving methods: [Method]) -> [String] {
    state.withLock { $0.current.chain }.problems(serving: methods)
  }

  /// The chain that was asked about a call; nil before that, and when the call has ended.
  func chain(of call: borrowing Call) -> InterceptorChain? {
    let number = call.place.innerChain
    guard number > 0 else { return nil }
    return state.withLock { state in
      if state.current.number == number { return state.current.chain }
      return state.replaced.first { $0.number == number }?.chain
    }
  }

  /// Asked once about a call, and again after each decision that took time.
  public func admit(_ call: inout Call) throws(RPCError) -> Admission {
    let chain = enter(&call)
    switch Self.ask(chain, &call) {
    case .admitted: return .admitted
    case .refused(let error, let name): throw error.decided(by: .interceptor(name))
    case .pending(let decision):
      return .pending { call throws(RPCError) in try await Self.make(decision, &call, chain) }
    }
  }

  /// The chain that the call passes: the one of now, which counts the call, unless it passes one already.
  private func enter(_ call: inout Call) -> InterceptorChain {
    if let chain = chain(of: call) { return chain }
    let (number, chain) = state.withLock { state in
      state.current.callsInFlight += 1
      return (state.current.number, state.current.chain)
    }
    call.connection.notes.begin(chain: number)
    call.place.innerChain = number
    call.place.attend(chain.attendance)
    return chain
  }

  private static func ask(_ chain: InterceptorChain, _ call: inout Call) -> InterceptorChain.Verdict {
    call.place.changeChains()
    defer { call.place.changeChains() }
    return chain.admit(&call)
  }

  /// Makes a decision on a copy of the call, which may be over by then. So nobody further in is asked here, who would never
  /// be told of the end: the chain outside counts as not having asked, and asks again if the call is still there.
  private static func make(
    _ decision: Admission.Decision, _ call: inout Call, _ chain: InterceptorChain
  ) async throws(RPCError) {
    call.place.changeChains()
    do throws(RPCError) {
      try await chain.decide(decision, &call)
    } catch {
      call.place.changeChains()
      throw error
    }
    call.place.changeChains()
    call.place.entered -= 1
  }

  public func finish(_ call: inout Call, _ outcome: inout Outcome) {
    call.place.changeChains()
    defer { call.place.changeChains() }
    if call.place.innerChain > 0 {
      leave(call.place.innerChain)?.finish(&call, &outcome)
      call.place.innerChain = 0
    } else {
      // The protocol refused it, and no interceptor was asked.
      let chain = state.withLock { $0.current.chain }
      chain.enterRefused(&call)
      chain.finish(&call, &outcome)
    }
  }

  /// A call is about to end. Its chain, which nobody else may have.
  private func leave(_ number: UInt32) -> InterceptorChain? {
    state.withLock { state in
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
  }
}
