import WeirMemory
import WeirRPC

/// What of a worker each call changes, in a place where changing it costs no run-time check.
struct WorkerState: ~Copyable {
  var connections = ConnectionTable()
  /// The number of the next stream.
  var nextStream = 1
  var streams = Pool<ServerStreamState>(limit: 1024)
  /// Streams that something happened to in the read under way.
  var touched = UniqueBuffer<ServerStream>(capacity: 64)
  /// Connections that have something to say when the turn ends.
  var unflushed = UniqueBuffer<Connection>(capacity: 16)
  /// Handlers' tasks that wait for calls.
  var idleTasks = UniqueBuffer<HandlerTask>()
  /// When the bytes now being taken in were read.
  var readTime = Instant(nanoseconds: 0)
}
