/// The interceptors of a server, in order: the first is the outermost.
public final class InterceptorChain: Sendable {
  /// What the chain as a whole says to a call.
  public enum Verdict: Sendable {
    /// Every interceptor let the call in.
    case admitted
    /// The interceptor that stands last among those entered needs time. When its decision is made, `admit` goes on; it is
    /// asked for even then, when that one was the last.
    case pending(Admission.Decision)
    /// An interceptor refused.
    case refused(RPCError, by: String)
  }

  /// From the outside in.
  public let interceptors: [any Interceptor]
  /// The same ones, for a walk that counts no references.
  private let outermost: Link?
  private let observers: [any MessageInterceptor]
  /// Those that run handlers.
  private let arounds: [any AroundInterceptor]
  /// What they have to do with calls between their admission and their end.
  let attendance: CallAttendance
  /// The last, if another chain is in it.
  private let reloadable: ReloadableChain?
  /// Says of which calls decisions are recorded; nil for none but those of which a front says so.
  private let tracer: (any DecisionTracer)?
  /// What the interceptors have for every handler. For the same key the inner one's.
  public let sharedValues: CallValues

  /// - Parameter interceptors: from the outside in.
  public init(_ interceptors: [any Interceptor]) {
    precondition(
      interceptors.count < 256 && !interceptors.dropLast().contains { $0 is ReloadableChain },
      "a chain has at most 255 interceptors, and a ReloadableChain stands last")
    self.interceptors = interceptors
    outermost = interceptors.reversed().reduce(nil) { Link($1, inner: $0) }
    observers = interceptors.compactMap(Self.observer)
    arounds = interceptors.compactMap(Self.around)
    attendance = CallAttendance(observers.isEmpty ? [] : [.messages]).union(arounds.isEmpty ? [] : [.handler])
    reloadable = interceptors.last as? ReloadableChain
    tracer = interceptors.lazy.compactMap { $0 as? any DecisionTracer }.first
    var values = CallValues()
    for interceptor in interceptors { values.merge(interceptor.sharedValues) }
    sharedValues = values
  }

  /// What is shown messages for an interceptor: itself, or what it has for the one that it wraps; nil when it looks at none.
  package static func observer(of interceptor: any Interceptor) -> (any MessageInterceptor)? {
    interceptor as? any MessageInterceptor ?? (interceptor as? any InterceptorWrapper)?.observer
  }

  /// The same for what runs handlers.
  package static func around(of interceptor: any Interceptor) -> (any AroundInterceptor)? {
    interceptor as? any AroundInterceptor ?? (interceptor as? any InterceptorWrapper)?.around
  }

  /// The interceptors' names, from the outside in.
  public var names: [String] { interceptors.map(\.name) }

  /// Asks each interceptor that was not asked yet, until one refuses or needs time; a `ReloadableChain` again, after a
  /// decision inside it.
  public func admit(_ call: inout Call) -> Verdict {
    if tracer != nil || call.ownValues != nil, let trace = trace(of: &call) { return admit(&call, trace) }
    do throws(RPCError) {
      let admission = try outermost?.admit(&call, entered: call.interceptorsEntered)
      if case .pending(let decision) = admission { return .pending(decision) }
      return .admitted
    } catch {
      return .refused(error, by: name(of: call))
    }
  }

  /// Makes the decision that `admit` left pending. When it lets the call in, `admit` goes on.
  ///
  /// - Parameter call: a copy: by the time the decision is made, the call may be over.
  /// - Throws: the refusal, which names the interceptor as its origin.
  package func decide(_ decision: Admission.Decision, _ call: inout Call) async throws(RPCError) {
    let name = name(of: call)
    if let trace = DecisionTrace.of(call), !(last(of: call) is ReloadableChain) {
      return try await decide(decision, &call, name, trace)
    }
    do throws(RPCError) { try await decision(&call) } catch { throw error.decided(by: .interceptor(name)) }
  }

  /// Enters a call that the protocol refused: no interceptor is asked, every one will be told how it ended.
  public func enterRefused(_ call: inout Call) {
    call.interceptorsEntered = interceptors.count
    call.place.isRefusedByProtocol = true
  }

  /// Shows a message to every interceptor that looks at messages, from the outside in for received ones, from the
  /// inside out for sent ones.
  ///
  /// - Throws: the refusal, which names the interceptor as its origin.
  public func message(_ message: MessageInfo, in call: inout Call) throws(RPCError) {
    let inner = inner(of: call)?.observers ?? []
    switch message.direction {
    case .received:
      for observer in observers { try Self.show(message, observer, &call) }
      for observer in inner { try Self.show(message, observer, &call) }
    case .sent:
      for observer in inner.reversed() { try Self.show(message, observer, &call) }
      for observer in observers.reversed() { try Self.show(message, observer, &call) }
    }
  }

  private static func show(
    _ message: MessageInfo, _ observer: any MessageInterceptor, _ call: inout Call
  ) throws(RPCError) {
    do throws(RPCError) {
      try observer.message(message, in: &call)
    } catch {
      DecisionTrace.of(call)?.refusedMessage(observer.name, error.status, at: call.connection.now)
      throw error.decided(by: .interceptor(observer.name))
    }
  }

  /// Tells every interceptor that was asked, in reverse order, how the call ended.
  public func finish(_ call: inout Call, _ outcome: inout Outcome) {
    let entered = call.interceptorsEntered
    if entered > 0 { outermost?.finish(&call, &outcome, entered: entered) }
    call.interceptorsEntered = 0
  }

  /// The interceptor that was asked last.
  private func last(of call: borrowing Call) -> any Interceptor { interceptors[call.interceptorsEntered - 1] }

  private func name(of call: borrowing Call) -> String { last(of: call).name }

  /// An interceptor, and the ones further in.
  ///
  /// Everything is constant and each is called by the one outside of it, so that whoever runs is known to live.
  private final class Link: Sendable {
    let interceptor: any Interceptor
    let inner: Link?

    init(_ interceptor: any Interceptor, inner: Link?) {
      self.interceptor = interceptor
      self.inner = inner
    }

    /// - Parameter entered: how many were asked already, from this one inwards.
    func admit(_ call: inout Call, entered: Int) throws(RPCError) -> Admission {
      if entered > 0 { return try inner?.admit(&call, entered: entered - 1) ?? .admitted }
      call.place.enter()
      if case .pending(let decision) = try interceptor.admit(&call) { return .pending(decision) }
      return try inner?.admit(&call, entered: 0) ?? .admitted
    }

    /// - Parameter entered: how many were asked, from this one inwards.
    func finish(_ call: inout Call, _ outcome: inout Outcome, entered: Int) {
      if entered > 1 { inner?.finish(&call, &outcome, entered: entered - 1) }
      interceptor.finish(&call, &outcome)
    }
  }
}

// MARK: Between admission and end

extension InterceptorChain {
  /// Those that run the call's handler, from the outside in; those of the chain inside that let the call in too.
  func arounds(of call: borrowing Call) -> [any AroundInterceptor] {
    guard let inner = inner(of: call), !inner.arounds.isEmpty else { return arounds }
    return arounds.isEmpty ? inner.arounds : arounds + inner.arounds
  }

  /// The chain inside that let the call in; nil for most chains.
  private func inner(of call: borrowing Call) -> InterceptorChain? { reloadable?.chain(of: call) }
}

// MARK: Calls whose decisions are recorded

extension InterceptorChain {
  /// Where the decisions about a call are recorded; nil for one that nobody asked about. Apart, so that calls of chains
  /// that record nothing pay two comparisons.
  @inline(never) private func trace(of call: inout Call) -> DecisionTrace? {
    if let trace = DecisionTrace.of(call) { return trace }
    guard call.interceptorsEntered == 0, let tracer, tracer.traces(call) else { return nil }
    DecisionTrace.begin(&call)
    return DecisionTrace.of(call)
  }

  /// The same walk as that of the links, with the clock read around each interceptor.
  private func admit(_ call: inout Call, _ trace: DecisionTrace) -> Verdict {
    while call.interceptorsEntered < interceptors.count {
      let interceptor = interceptors[call.interceptorsEntered]
      call.place.enter()
      do throws(RPCError) {
        // The chain inside records its own.
        let admission =
          interceptor is ReloadableChain
          ? try interceptor.admit(&call) : try Self.admit(&call, interceptor, trace)
        if case .pending(let decision) = admission { return .pending(decision) }
      } catch {
        return .refused(error, by: interceptor.name)
      }
    }
    return .admitted
  }

  private static func admit(
    _ call: inout Call, _ interceptor: any Interceptor, _ trace: DecisionTrace
  ) throws(RPCError) -> Admission {
    let fields = call.logFields
    let start = call.connection.now
    do throws(RPCError) {
      let admission = try interceptor.admit(&call)
      let verdict: DecisionTrace.Verdict = if case .pending = admission { .pending } else { .admitted }
      let end = call.connection.now
      trace.add(interceptor.name, verdict, nil, notes: DecisionTrace.notes(call, since: fields), from: start, to: end)
      return admission
    } catch {
      let end = call.connection.now
      trace.add(
        interceptor.name, .refused, error.status, notes: DecisionTrace.notes(call, since: fields), from: start, to: end)
      throw error
    }
  }

  private func decide(
    _ decision: Admission.Decision, _ call: inout Call, _ name: String, _ trace: DecisionTrace
  ) async throws(RPCError) {
    let fields = call.logFields
    do throws(RPCError) {
      try await decision(&call)
      trace.decided(nil, notes: DecisionTrace.notes(call, since: fields), at: call.connection.now)
    } catch {
      trace.decided(error.status, notes: DecisionTrace.notes(call, since: fields), at: call.connection.now)
      throw error.decided(by: .interceptor(name))
    }
  }
}
