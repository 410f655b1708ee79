internal import WeirJSON
internal import WeirRPC

/// A call that the chain has been asked about and not yet told the end of. Belongs to its node.
final class ActiveCall {
  /// How the messages of the call travel over lines.
  enum Form {
    /// `grpc_call`: one line either way.
    case unary
    /// `grpc_server_stream`: one line in, a line out for each message.
    case serverStream
    /// `grpc_bidi_stream_open`.
    case bidiStream
  }

  let number: Int
  let form: Form
  /// Nil when nobody serves the method.
  let entry: CallDirectory.Entry?
  /// The value of `request`; nil where messages come in lines of their own.
  let request: JSONValue?
  let pipe: MessagePipe
  /// Whether the answer says what the interceptors decided.
  let isTraced: Bool
  /// Bytes of the line that began the call.
  let lineLength: Int
  /// What waits, for the call's sake, until a line moves the clock.
  let sleeps = ClockSleeps()
  let cancellation = Cancellation()

  var address: ReplyAddress
  /// What lines call an open stream.
  var name: String?
  /// Says what may follow what. The handler has a copy of the call.
  var machine: CallMachine
  var response: [UInt8]?
  /// Request messages that wait for their turn, and when the first of them has it.
  var held: [[UInt8]] = []
  var turn: Instant?
  /// No request follows those that are held.
  var isClosed = false
  var task: Task<Void, Never>?

  init(
    number: Int, form: Form, entry: CallDirectory.Entry?, request: JSONValue?, address: ReplyAddress,
    isTraced: Bool, lineLength: Int, machine: consuming CallMachine, pipe: MessagePipe
  ) {
    self.number = number
    self.form = form
    self.entry = entry
    self.request = request
    self.address = address
    self.isTraced = isTraced
    self.lineLength = lineLength
    self.machine = machine
    self.pipe = pipe
  }

  /// Bytes of messages that the handler has not asked for.
  var pendingBytes: Int { held.reduce(pipe.pendingBytes) { $0 + $1.count } }

  var isUnary: Bool { if case .unary = form { true } else { false } }
}
