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

  /// See `principal`.
  @usableFromInline var caller: Principal?
  /// What few calls have; nil for most, which makes a call small and a copy cheap.
  @usableFromInline var rare: Rare?
  /// The field that was put last on the call's line; it knows the others.
  @usableFromInline var newestField: LogField?
  /// Present for handlers that can suspend, which are the only ones that can be cancelled.
  public var cancellation: Cancellation?
  /// The protocol refused the call before any interceptor was asked about it.
  package internal(set) var isRefusedByProtocol = false
  /// How many interceptors, from the outside, have been asked to admit this call; these will be told how it ended.
  package var interceptorsEntered = 0

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
    if rare == nil, other.rare == nil { return }
    let theirs = other.rare?.content ?? Content()
    change { ours in
      let values = ours.values
      ours = theirs
      ours.values = values
      ours.values.merge(theirs.values)
    }
  }
}

// MARK: What few calls have

extension Call {
  fileprivate struct Content: Sendable {
    var initialMetadata = Metadata()
    var trailers = Metadata()
    var values = CallValues()
  }

  @usableFromInline final class Rare: Sendable {
    fileprivate let content: Content
    var values: CallValues { content.values }

    fileprivate init(_ content: Content) { self.content = content }
  }

  private mutating func change(_ body: (inout Content) -> Void) {
    var content = rare?.content ?? Content()
    body(&content)
    rare = Rare(content)
  }

  /// Whether nothing was set of what few calls have: no metadata to answer with, no trailers, no values.
  @inlinable package var isPlain: Bool { rare == nil }

  /// Sent before the first message. In streaming calls, what stands here when the first message is sent through
  /// `ResponseWriter.send` is not seen any more: use `ResponseWriter.sendInitialMetadata`.
  public var initialMetadata: Metadata {
    get { rare?.content.initialMetadata ?? Metadata() }
    set { change { $0.initialMetadata = newValue } }
  }

  /// Sent after the last message.
  public var trailers: Metadata {
    get { rare?.content.trailers ?? Metadata() }
    set { change { $0.trailers = newValue } }
  }

  /// What interceptors leave for others and for the handler, by its typed key. What is known of the principal is among it.
  public var values: CallValues {
    get { Self.values(of: caller, rare) }
    set {
      // They are among the new ones, unless somebody took them away.
      if let known = caller?.values, !known.isEmpty { caller = caller.map { Principal($0, values: CallValues()) } }
      change { $0.values = newValue }
    }
  }

  /// What is known of a principal, and what was set for one call, which wins where both have a value.
  static func values(of principal: Principal?, _ rare: Rare?) -> CallValues {
    guard let known = principal?.values, !known.isEmpty else { return rare?.values ?? CallValues() }
    guard let own = rare?.values, !own.isEmpty else { return known }
    var values = known
    values.merge(own)
    return values
  }

  /// Who the caller is, as auth found it; logging writes it on the call's line. Nil for a stranger.
  public var principal: Principal? {
    @inlinable get { caller }
    @inlinable set { if caller == nil, isPlain { caller = newValue } else { replaceCaller(newValue) } }
  }

  /// What is known of the new one wins; what was known of the last one stays beside it.
  @usableFromInline mutating func replaceCaller(_ principal: Principal?) {
    let last = caller?.values ?? CallValues()
    let new = principal?.values ?? CallValues()
    let own = rare?.values ?? CallValues()
    if !last.isEmpty || own.sharesKey(with: new) {
      var all = last
      all.merge(own)
      all.merge(new)
      change { $0.values = all }
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
    values[Gates.self] = MessageGates(gate, behind: values[Gates.self])
  }

  /// The gates, the newest first; nil for most calls.
  package var messageGates: MessageGates? { isPlain ? nil : values[Gates.self] }
}
