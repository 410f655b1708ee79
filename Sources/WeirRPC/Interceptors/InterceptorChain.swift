/// The interceptors of a server, in order: the first is the outermost.
public final class InterceptorChain: Sendable {
  /// What the chain as a whole says to a call.
  public enum Verdict: Sendable {
    case admitted
    /// The interceptor that stands last among those entered needs time. When its decision is made, `admit` goes on.
    case pending(Admission.Decision)
    /// An interceptor refused.
    case refused(RPCError, by: String)
  }

  public let interceptors: [any Interceptor]
  private let observers: [any MessageInterceptor]
  /// Whether anybody looks at messages.
  public let seesMessages: Bool

  public init(_ interceptors: [any Interceptor]) {
    self.interceptors = interceptors
    observers = interceptors.compactMap { $0 as? any MessageInterceptor }
    seesMessages = !observers.isEmpty
  }

  /// The interceptors' names, from the outside in.
  public var names: [String] { interceptors.map(\.name) }

  /// Asks each interceptor that was not asked yet, until one refuses or needs time.
  public func admit(_ call: inout Call) -> Verdict {
    while call.interceptorsEntered < interceptors.count {
      let index = call.interceptorsEntered
      call.interceptorsEntered = index + 1
      do throws(RPCError) {
        if case .pending(let decision) = try interceptors[index].admit(&call) { return .pending(decision) }
      } catch {
        return .refused(error, by: interceptors[index].name)
      }
    }
    return .admitted
  }

  /// Waits for a decision that `admit` left pending, then asks the rest of the chain to the end.
  public func admitWaiting(_ call: inout Call, after decision: Admission.Decision) async -> Verdict {
    var decision = decision
    while true {
      do throws(RPCError) {
        try await decision(&call)
      } catch {
        return .refused(error, by: interceptors[call.interceptorsEntered - 1].name)
      }
      let verdict = admit(&call)
      guard case .pending(let next) = verdict else { return verdict }
      decision = next
    }
  }

  /// Enters a call that the protocol refused: no interceptor is asked, every one will be told how it ended.
  public func enterRefused(_ call: inout Call) { call.interceptorsEntered = interceptors.count }

  /// Shows a message to every interceptor that looks at messages, from the outside in for received ones, from the
  /// inside out for sent ones.
  public func message(_ message: MessageInfo, in call: inout Call) throws(RPCError) {
    switch message.direction {
    case .received: for observer in observers { try observer.message(message, in: &call) }
    case .sent: for observer in observers.reversed() { try observer.message(message, in: &call) }
    }
  }

  /// Tells every interceptor that was asked, in reverse order, how the call ended.
  public func finish(_ call: inout Call, _ outcome: inout Outcome) {
    var index = call.interceptorsEntered
    call.interceptorsEntered = 0
    while index > 0 {
      index -= 1
      interceptors[index].finish(&call, &outcome)
    }
  }
}
