import WeirLoop
import WeirMemory
import WeirRPC
import WeirWire

/// Names one stream of one connection of a worker, for those who may come back to it after it is gone.
struct StreamKey: Sendable, Hashable {
  var connection: Int
  var stream: SlabID
}

/// One stream of a connection: the life of its call, and what HTTP/2 and the handler's tasks add to it.
///
/// It is made when the request's headers are complete, and ends when the stream is closed.
struct ServerStream: ~Copyable {
  var machine: CallMachine
  /// How this call's messages may be compressed, by the client and for it.
  let encoding: MessageEncoding?
  let acceptedEncoding: MessageEncoding?
  var request: RequestBuffer
  /// An admitted call waits to begin until its client has taken enough of earlier answers.
  var isHeld = false
  /// Since when its client has accepted no data, although some waits for it.
  private var stalledSince: Instant?
  /// What decides, or handles, in the background.
  private var task: Task<Void, Never>?
  /// Who waits for the next message, if anybody does.
  private var reader: ParkingPlace?
  /// Who waits for room to send.
  private var writers: [ParkingPlace] = []

  /// - Parameter begun: when the headers were complete: a body that has not begun is as late as one that has stopped.
  @inline(__always) init(
    _ machine: consuming CallMachine, begun: Instant, encoding: MessageEncoding? = nil,
    acceptedEncoding: MessageEncoding? = nil
  ) {
    self.machine = machine
    request = RequestBuffer(begun: begun)
    self.encoding = encoding
    self.acceptedEncoding = acceptedEncoding
  }

  /// Read as a field: a getter of another module would be given a copy of the whole machine.
  @inline(__always) var isFinished: Bool {
    if case .finished = machine.state { true } else { false }
  }

  // MARK: Tasks

  /// Keeps a task, to cancel it with the call. It is cancelled now when the call has ended before it could be kept.
  mutating func retain(_ newTask: Task<Void, Never>?) {
    if isFinished { newTask?.cancel() } else { task = newTask }
  }

  /// Keeps the task of an interceptor that needs time, unless it has decided at once: the next may need time too, and its
  /// task is kept already.
  mutating func retain(decider newTask: Task<Void, Never>) {
    if machine.state == .deciding, task == nil { task = newTask }
  }

  /// The task has nothing more to do for the call.
  mutating func releaseTask() { task = nil }

  /// Lets go of what works for the call, which has ended.
  @inline(__always) mutating func endTasks(cancelled: Bool) {
    if task != nil, let task = task.take(), cancelled { task.cancel() }
    wakeAll()
  }

  // MARK: Waiting

  /// - Returns: false when another task waits for a message.
  mutating func park(reader place: ParkingPlace) -> Bool {
    guard reader == nil else { return false }
    reader = place
    return true
  }

  mutating func park(writer place: ParkingPlace) { writers.append(place) }

  /// Wakes who waits for a message, to look again.
  @inline(__always) mutating func wakeReader() {
    if reader != nil { reader.take()?.wake() }
  }

  @inline(__always) mutating func wakeWriters() {
    if !writers.isEmpty { wakeAllWriters() }
  }

  @inline(never) private mutating func wakeAllWriters() {
    for writer in writers { writer.wake() }
    writers.removeAll()
  }

  /// Wakes whoever waits on this stream, to look again.
  @inline(__always) mutating func wakeAll() {
    wakeReader()
    wakeWriters()
  }

  // MARK: A client that accepts nothing

  /// Notes whether the client accepts data of this stream.
  ///
  /// - Returns: since when it does not; nil when it does.
  mutating func note(isStalled: Bool, now: Instant) -> Instant? {
    stalledSince = isStalled ? stalledSince ?? now : nil
    return stalledSince
  }
}
