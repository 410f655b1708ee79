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
    /// `grpc_bidi_stream_open`, under the name that later lines give.
    case bidiStream(String)
  }

  let number: Int
  let form: Form
  /// Nil when nobody serves the method.
  let entry: CallDirectory.Entry?
  /// The value of `request`; nil where messages come in lines of their own.
  let request: JSONValue?
  let pipe: MessagePipe
  let cancellation = Cancellation()

  var address: ReplyAddress
  /// What the interceptors see. The handler has a copy, from which this one learns the answer at the end.
  var call: Call
  var received = Outcome.Traffic()
  var sent = Outcome.Traffic()
  var response: [UInt8]?
  /// Whether the call ended before any interceptor was asked.
  var wasRefused = false
  var task: Task<Void, Never>?

  init(
    number: Int, form: Form, entry: CallDirectory.Entry?, request: JSONValue?, address: ReplyAddress, call: Call,
    pipe: MessagePipe
  ) {
    self.number = number
    self.form = form
    self.entry = entry
    self.request = request
    self.address = address
    self.call = call
    self.pipe = pipe
    self.call.cancellation = cancellation
  }

  var isUnary: Bool { if case .unary = form { true } else { false } }
}
