import WeirLoop
import WeirMemory
import WeirRPC
import WeirWire

/// Names one stream of one connection of a worker, for those who may come back to it after it is gone.
struct StreamKey: Sendable, Hashable {
  var connection: Int
  var slot: Int
  /// Counts the streams of a worker, so that no two ever have the same key.
  var serial: Int
}

/// One stream, by a name that costs no reference count: a place in the worker's pool.
struct ServerStream: Equatable {
  private let place: Pooled<ServerStreamState>

  init(_ place: Pooled<ServerStreamState>) { self.place = place }

  /// All of it at once, to call what changes several members.
  var object: ServerStreamState {
    _read { yield place.object }
    nonmutating _modify { yield &place.object }
  }

  var key: StreamKey {
    _read { yield place.object.key }
    nonmutating _modify { yield &place.object.key }
  }
  var state: ServerStreamState.State {
    _read { yield place.object.state }
    nonmutating _modify { yield &place.object.state }
  }
  var call: Call {
    _read { yield place.object.call }
    nonmutating _modify { yield &place.object.call }
  }
  var route: Route? {
    _read { yield place.object.route }
    nonmutating _modify { yield &place.object.route }
  }
  var deframer: MessageDeframer {
    _read { yield place.object.deframer }
    nonmutating _modify { yield &place.object.deframer }
  }
  var encoding: MessageEncoding? {
    _read { yield place.object.encoding }
    nonmutating _modify { yield &place.object.encoding }
  }
  var acceptedEncoding: MessageEncoding? {
    _read { yield place.object.acceptedEncoding }
    nonmutating _modify { yield &place.object.acceptedEncoding }
  }
  var inline: Range<Int>? {
    _read { yield place.object.inline }
    nonmutating _modify { yield &place.object.inline }
  }
  var requestEnded: Bool {
    _read { yield place.object.requestEnded }
    nonmutating _modify { yield &place.object.requestEnded }
  }
  var headersSent: Bool {
    _read { yield place.object.headersSent }
    nonmutating _modify { yield &place.object.headersSent }
  }
  var received: Outcome.Traffic {
    _read { yield place.object.received }
    nonmutating _modify { yield &place.object.received }
  }
  var sent: Outcome.Traffic {
    _read { yield place.object.sent }
    nonmutating _modify { yield &place.object.sent }
  }
  var lastData: Instant {
    _read { yield place.object.lastData }
    nonmutating _modify { yield &place.object.lastData }
  }
  var untakenSince: Instant? {
    _read { yield place.object.untakenSince }
    nonmutating _modify { yield &place.object.untakenSince }
  }
  var unconsumed: Int {
    _read { yield place.object.unconsumed }
    nonmutating _modify { yield &place.object.unconsumed }
  }
  var isDeadlineWatched: Bool {
    _read { yield place.object.isDeadlineWatched }
    nonmutating _modify { yield &place.object.isDeadlineWatched }
  }
  var task: Task<Void, Never>? {
    _read { yield place.object.task }
    nonmutating _modify { yield &place.object.task }
  }
  var readers: [ParkingPlace] {
    _read { yield place.object.readers }
    nonmutating _modify { yield &place.object.readers }
  }
  var writers: [ParkingPlace] {
    _read { yield place.object.writers }
    nonmutating _modify { yield &place.object.writers }
  }

  /// Gives the place back to the pool that it is from.
  func recycle(in pool: inout Pool<ServerStreamState>) { pool.give(place) }
}
