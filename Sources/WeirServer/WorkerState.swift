import WeirMemory
import WeirRPC

/// What of a worker each call changes, in a place where changing it costs no run-time check.
struct WorkerState: ~Copyable {
  /// The number of the next stream.
  var nextStream = 1
  var streams = Pool<ServerStreamState>(limit: 1024)
  /// Connections that have something to say when the turn ends.
  var unflushed: [Connection] = []
  /// When the bytes now being taken in were read.
  var readTime = Instant(nanoseconds: 0)
}
