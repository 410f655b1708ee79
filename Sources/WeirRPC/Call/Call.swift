/// One call, from its complete headers to its end: what the client asked, and what it will be answered with.
///
/// The same value passes the interceptors, the handler and the interceptors again, whatever front it came in by.
public struct Call: Sendable {
  /// What came with the call's headers: `method`, `metadata`.
  @usableFromInline package private(set) var head: CallHead
  /// What the calls of one connection share: addresses, clock, client certificate.
  public var connection: ConnectionContext
  /// When the headers were complete.
  public var received: Instant
  /// When the client stops waiting, or the server's own limit, whichever is sooner; nil for never.
  public var deadline: Instant?

  /// What the call ends with when its handler returns. A unary handler that sets an error here may still return a
  /// message: over HTTP/2 only the status travels, the JSON harness shows both.
  public var status = Status.ok

  /// Whether the client compressed the request message of a unary call; `RequestStream.lastWasCompressed` says it of
  /// others.
  public var requestIsCompressed = false
  /// Set to true by a unary handler that wants its response compressed, if the client takes that.
  public var compressResponse = false

  /// Sent before the first message. In streaming calls, what stands here when the first message is sent through
  /// `ResponseWriter.send` is not seen any more: use `ResponseWriter.sendInitialMetadata`.
  public var initialMetadata = Metadata()
  /// Sent after the last message.
  public var trailers = Metadata()

  /// See `principal`.
  @usableFromInline var caller: Principal?
  /// What was set in `values` for this call alone; nil for most.
  @usableFromInline var ownValues: (any AnyCallValue)?
  /// The field that was put last on the call's line; it knows the others.
  @usableFromInline var newestField: LogField?
  /// What interceptors noted for their own `finish`, a bit each; see `CallMark`.
  @usableFromInline package var marks: UInt64 = 0
  /// Present for handlers that can suspend, which are the only ones that can be cancelled.
  public var cancellation: Cancellation?
  /// Where it stands in its chains.
  @usableFromInline var place = ChainPlace()
  /// How many interceptors, from the outside, have been asked to admit this call; these will be told how it ended.
  package var interceptorsEntered: Int {
    get { place.entered }
    set { place.entered = newValue }
  }
  /// The protocol refused the call before any interceptor was asked about it.
  package var isRefusedByProtocol: Bool { place.isRefusedByProtocol }

  /// A call whose headers are complete; what it is answered with is empty.
  @inlinable public init(
    method: Method, connection: ConnectionContext, received: Instant, deadline: Instant? = nil,
    metadata: Metadata = Metadata()
  ) {
    self.init(
      CallHead(method: method, metadata: metadata), connection: connection, received: received, deadline: deadline)
  }

  /// The same, for a head that other calls may have had.
  @inlinable package init(
    _ head: CallHead, connection: ConnectionContext, received: Instant, deadline: Instant? = nil
  ) {
    self.head = head
    self.connection = connection
    self.received = received
    self.deadline = deadline
  }

  /// What is called; `isRegistered` says whether anybody serves it.
  @inlinable public var method: Method { head.method }

  /// What the client sent, without the names that gRPC and HTTP/2 keep for themselves.
  public var metadata: Metadata {
    @inlinable get { head.metadata }
    set {
      head = CallHead(
        method: head.method, route: head.route, metadata: newValue, previousAttempts: head.previousAttempts)
    }
  }

  /// The same for calls of one connection that came with the same metadata, and as it came; 0 when nothing is known.
  @inlinable package var headNumber: Int { head.number }

  /// How often the client has made this call before, as it says in `grpc-previous-rpc-attempts` (gRFC A6): 0 for most
  /// calls, and for what is no number from 1 on.
  @inlinable public var previousAttempts: Int { head.previousAttempts }

  /// The other end of the connection, a proxy's where there is one. See `client`.
  public var peer: Address { connection.peer }

  /// Time until the deadline, zero when it has passed; nil without one.
  public var timeRemaining: Duration? {
    deadline.map { .nanoseconds(max(0, $0.nanoseconds(since: connection.clock.now))) }
  }

  /// Takes over what a handler, working on its own copy, decided about the answer. The copy gets what was here: to swap
  /// counts no references.
  package mutating func adopt(answerOf other: inout Call) {
    swap(&status, &other.status)
    compressResponse = other.compressResponse
    swap(&caller, &other.caller)
    swap(&newestField, &other.newestField)
    swap(&initialMetadata, &other.initialMetadata)
    swap(&trailers, &other.trailers)
    if other.ownValues !== ownValues { add(CallValues(own: other.ownValues, inherited: nil)) }
  }

}

// MARK: What travels with a call

extension Call {
  /// What interceptors leave for others and for the handler, by its typed key. What is known of the principal is among it.
  public var values: CallValues {
    @inlinable get { Self.values(ownValues, of: caller) }
    @inlinable set {
      ownValues = newValue.own
      if newValue.inherited !== caller?.inheritedValues { replaceInherited(newValue.inherited) }
    }
  }

  /// Takes over values that were made once for many calls; they win. A call without any takes them as they are.
  package mutating func add(_ values: CallValues) {
    if ownValues == nil { return ownValues = values.list }
    var all = CallValues(own: ownValues, inherited: nil)
    all.merge(values)
    ownValues = all.list
  }

  /// Others than those that are known of the principal: somebody took one away, or they are another call's.
  @usableFromInline mutating func replaceInherited(_ values: (any AnyCallValue)?) {
    if let caller {
      self.caller = Principal(caller, values: CallValues(own: values, inherited: nil))
    } else {
      ownValues = CallValues(own: ownValues, inherited: values).list
    }
  }

  /// Whether no value was set for the call itself: mostly none was.
  @inlinable package var isPlain: Bool { ownValues == nil }

  @inlinable static func values(_ own: (any AnyCallValue)?, of principal: Principal?) -> CallValues {
    CallValues(own: own, inherited: principal?.inheritedValues)
  }

  /// Who the caller is, as auth found it; logging writes it on the call's line. Nil for a stranger.
  public var principal: Principal? {
    @inlinable get { caller }
    @inlinable set { if caller == nil, ownValues == nil { caller = newValue } else { replaceCaller(newValue) } }
  }

  /// What is known of the new one wins; what was known of the last one stays beside it.
  @usableFromInline mutating func replaceCaller(_ principal: Principal?) {
    let last = caller?.inheritedValues
    let new = CallValues(own: principal?.inheritedValues, inherited: nil)
    let own = CallValues(own: ownValues, inherited: nil)
    if last != nil || own.sharesKey(with: new) {
      var all = CallValues(own: last, inherited: nil)
      all.merge(own)
      all.merge(new)
      ownValues = all.list
    }
    caller = principal
  }
}

// MARK: The call's line

/// A field of the line that logging writes for a call. One that many calls have is made once.
@usableFromInline package final class LogField: Sendable {
  let name: String
  let value: String
  /// The field that was put there before.
  let older: LogField?

  package init(_ name: String, _ value: String) {
    self.name = name
    self.value = value
    older = nil
  }

  fileprivate init(_ name: String, _ value: String, older: LogField?) {
    self.name = name
    self.value = value
    self.older = older
  }

  /// The same fields without that of a name.
  fileprivate func without(_ name: String) -> LogField? {
    let rest = older?.without(name)
    if self.name == name { return rest }
    return rest === older ? self : LogField(self.name, value, older: rest)
  }
}

extension Call {
  /// Whether anything was put on the call's line.
  package var hasLogFields: Bool { newestField != nil }

  /// What interceptors and handlers want to see on the call's line besides what logging writes itself, in order.
  public var logFields: [(name: String, value: String)] {
    var fields: [(name: String, value: String)] = []
    var next = newestField
    while let field = next {
      fields.append((field.name, field.value))
      next = field.older
    }
    return fields.reversed()
  }

  /// Puts a field on the line that logging writes when the call has finished; the last value of a name stays. The
  /// client never sees it.
  ///
  /// - Parameter name: lower case words with dots between them: `auth.failure`.
  public mutating func log(_ name: String, _ value: String) {
    newestField = LogField(name, value, older: newestField?.without(name))
  }

  /// The same for a field that was made before, which mostly is the only one of its call.
  package mutating func log(_ field: LogField) {
    if newestField == nil { newestField = field } else { log(field.name, field.value) }
  }
}

// MARK: Messages that may have to wait

extension Call {
  private enum Gates: CallKey { typealias Value = MessageGates }

  /// Puts a gate in front of the call's request messages, beside those that it has. For methods that take a stream of
  /// messages; others have one message, and gates mean nothing to them. To be called at admission.
  public mutating func gateMessages(by gate: any MessageGate) {
    setGates(MessageGates(gate, behind: values[Gates.self]))
  }

  mutating func setGates(_ gates: MessageGates?) {
    values[Gates.self] = gates
    marks |= Self.tallyMark
    place.attend(.gates)
  }

  /// The gates, the newest first; nil for most calls.
  package var messageGates: MessageGates? { hasTally ? values[Gates.self] : nil }

  /// Of `marks`: there is something to count about the call that few calls have, such as messages that waited. No
  /// interceptor has this bit.
  @inlinable package static var tallyMark: UInt64 { 1 << 63 }

  @inlinable package var hasTally: Bool { marks & Self.tallyMark != 0 }
}
