import WeirMemory
import WeirRPC

/// The streams of one connection, each in the slot that the session gave it.
///
/// A stream is reached by its name (`SlabID`), and lent for as long as one function takes: a name of a stream that is gone
/// finds nothing, never the next stream of that slot.
struct StreamTable: ~Copyable {
  private let slab = Slab<ServerStream>()

  /// Puts a new stream in its slot.
  @inline(__always) func open(
    _ stream: consuming ServerStream, slot: Int, _ spare: inout SparePlaces<ServerStream>
  ) -> SlabID {
    slab.insert(stream, slot: slot, from: &spare)
  }

  /// The stream in a slot, which is the one that events of the session are about; nil when there is none.
  @inline(__always) func id(_ slot: Int) -> SlabID? { slab.id(inSlot: slot) }

  /// Lends a stream.
  ///
  /// - Returns: what `body` does; nil when the stream is gone.
  @inline(__always) func lend<Result, Failure: Error>(
    _ id: SlabID, _ body: (inout ServerStream) throws(Failure) -> Result
  ) throws(Failure) -> Result? {
    try slab.lend(id, body)
  }

  /// Whether the stream is there and its call has not ended.
  func isOpen(_ id: SlabID) -> Bool { slab.lend(id) { !$0.isFinished } ?? false }

  /// Whether the stream is there.
  func contains(_ id: SlabID) -> Bool { slab.contains(id) }

  /// Ends a stream; its slot is free again.
  ///
  /// - Parameter last: what is still to be done with it.
  @inline(__always) func close(
    _ id: SlabID, _ spare: inout SparePlaces<ServerStream>, _ last: (inout ServerStream) -> Void
  ) {
    slab.remove(id, to: &spare, last)
  }

  /// Calls `body` with each stream there is. It may close streams, and open others.
  func forEach(_ body: (SlabID) -> Void) {
    for slot in 0..<slab.slotCount { if let id = slab.id(inSlot: slot) { body(id) } }
  }
}
