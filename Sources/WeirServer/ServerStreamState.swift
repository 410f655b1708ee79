import WeirLoop
import WeirRPC
import WeirWire

/// One stream of a connection: a call, from its headers to its end.
///
/// 1. `state` only moves forward, and `finished` is entered in one place: `Connection.finish`.
/// 2. A message lies either in the read under way (`inline`) or in `deframer`, never half in each.
/// 3. Objects are pooled: they are used again for later streams; `serial` tells them apart.
struct ServerStreamState {
  enum State {
    /// Headers are complete; the interceptors have not been asked.
    case fresh
    /// An interceptor asked for time.
    case admitting
    /// The interceptors let it in; the request is not complete.
    case receiving
    /// As `receiving`, or before a streaming handler, until the client has taken enough of earlier answers.
    case held
    /// The handler is at work.
    case running
    case finished
  }

  var key = StreamKey(connection: 0, slot: 0, serial: 0)
  var state = State.fresh
  var call: Call
  var route: Route?
  var deframer = MessageDeframer()
  /// How this call's messages may be compressed, by the client and for it.
  var encoding: MessageEncoding?
  var acceptedEncoding: MessageEncoding?
  /// The only data so far, as a range of the bytes being read.
  var inline: Range<Int>?
  var requestEnded = false
  var headersSent = false
  var received = Outcome.Traffic()
  var sent = Outcome.Traffic()
  /// When the last of the request came.
  var lastData = Instant(nanoseconds: 0)
  /// Since when its client takes nothing of what waits for it.
  var untakenSince: Instant?
  /// Bytes of this stream that its flow-control window has not got back yet.
  var unconsumed = 0
  /// The worker will end the call when its deadline comes.
  var isDeadlineWatched = false

  /// What decides, or handles, in the background.
  var task: Task<Void, Never>?
  /// Who waits for the next message, if anybody does.
  var readers: [ParkingPlace] = []
  /// Who waits for room to send.
  var writers: [ParkingPlace] = []

  init(call: Call) { self.call = call }

  /// Lets go of all that belongs to the call, which has finished; keeps the memory for another.
  mutating func reset() {
    call.reset()
    deframer.reset()
    encoding = nil
    acceptedEncoding = nil
    inline = nil
    requestEnded = false
    headersSent = false
    received = Outcome.Traffic()
    sent = Outcome.Traffic()
    untakenSince = nil
    unconsumed = 0
    isDeadlineWatched = false
    task = nil
  }

  /// Wakes whoever waits for a message, to look again.
  mutating func wakeReader() {
    if let reader = readers.popLast() { reader.wake() }
  }

  /// Wakes whoever waits on this stream, to look again.
  mutating func wakeAll() {
    if readers.isEmpty, writers.isEmpty { return }
    wakeReader()
    wakeWriters()
  }

  mutating func wakeWriters() {
    guard !writers.isEmpty else { return }
    let waiting = writers
    writers.removeAll()
    for writer in waiting { writer.wake() }
  }
}
