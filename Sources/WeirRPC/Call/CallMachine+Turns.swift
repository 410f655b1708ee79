// Interceptors that have to do with a call between its admission and its end.

extension CallMachine {
  /// The call is admitted, and these have to do with it.
  mutating func attend(_ attendance: CallAttendance) {
    call.place.attend(attendance)
    if attendance.contains(.gates), streamsRequests, let gates = call.messageGates { turns = MessageTurns(gates) }
  }
}

// MARK: Handlers that interceptors run: see `AroundInterceptor`

extension CallMachine {
  /// Puts the interceptors that run handlers around the handler of an admitted call. Every front asks for it right before it
  /// runs a handler that can wait; immediate ones are run as they are.
  @inlinable package func surround(_ handler: inout Endpoint.Prepared, _ chain: InterceptorChain) {
    if call.place.attendance.contains(.handler) { handler = surrounded(handler, chain) }
  }

  /// The same for one that takes or gives a stream.
  @inlinable package func surround(_ handler: inout Endpoint.Streaming, _ chain: InterceptorChain) {
    if call.place.attendance.contains(.handler) { handler = surrounded(handler, chain) }
  }

  @usableFromInline func surrounded(
    _ handler: @escaping Endpoint.Prepared, _ chain: InterceptorChain
  ) -> Endpoint.Prepared { Endpoint.surround(handler, by: chain.arounds(of: call)) }

  @usableFromInline func surrounded(
    _ handler: @escaping Endpoint.Streaming, _ chain: InterceptorChain
  ) -> Endpoint.Streaming { Endpoint.surround(handler, by: chain.arounds(of: call)) }
}

// MARK: Messages that have to wait: see `MessageGate`

extension CallMachine {
  /// Whether a request message may be handed on.
  package enum Turn {
    case now
    /// Not before this time, which is said once for each message.
    case wait(until: Instant?)
    case end(Ending)
  }

  /// Whether request messages may have to wait: a front that is about to hand one on asks `takeTurn` first.
  @inlinable package var takesTurns: Bool { turns != nil }

  /// A whole request message is there, and the front would hand it on. When it may, `receive` follows; when it may not,
  /// the front asks again at the time that is named, or later.
  package mutating func takeTurn(_ chain: InterceptorChain) -> Turn {
    guard takesRequests, let turns else { return .now }
    do throws(RPCError) {
      switch try turns.take(call, at: call.connection.now) {
      case .now: return .now
      case .wait(let time): return .wait(until: time)
      }
    } catch {
      return fail(error, chain).map(Turn.end) ?? .wait(until: nil)
    }
  }
}
