/// Bytes to be sent that lie in several places: small ones side by side, large ones where they are.
@safe public struct ScatteredBytes: ~Copyable {
  /// Bytes of an array that stand in between.
  struct Large {
    /// How many of the small ones stand in front of it.
    let place: Int
    var bytes: [UInt8]
    let range: Range<Int>
    /// The array is nobody else's.
    let isLast: Bool
  }

  private var small = UniqueBuffer<UInt8>()
  private var large = UniqueBuffer<Large>()
  /// Bytes in all places.
  public var count: Int { small.count + largeCount }
  private var largeCount = 0

  /// Without bytes.
  public init() {}

  /// Whether there is nothing to send.
  public var isEmpty: Bool { count == 0 }

  /// Gives it memory for small bytes, if it has none and there is some.
  public mutating func borrow(from spare: inout SpareBuffers<UInt8>) { spare.lend(to: &small) }

  /// Bytes of memory that it has for small bytes.
  package var smallCapacity: Int { small.capacity }

  /// Appends `length` bytes that lie at `bytes`.
  @unsafe public mutating func append(_ bytes: UnsafePointer<UInt8>, count length: Int) {
    unsafe small.append(bytes, count: length)
  }

  /// Appends lent bytes.
  public mutating func append(copying bytes: Span<UInt8>) { small.append(copying: bytes) }

  /// Appends part of an array, which stays where it is.
  ///
  /// - Parameter isLast: nobody else keeps the array: `removeAll` gives it away.
  public mutating func append(_ bytes: consuming [UInt8], _ range: Range<Int>, isLast: Bool) {
    large.append(Large(place: small.count, bytes: bytes, range: range, isLast: isLast))
    largeCount += range.count
  }

  /// Removes everything.
  ///
  /// - Parameters:
  ///   - spare: gets the memory of the small bytes.
  ///   - takeArray: gets each array that was nobody else's.
  public mutating func removeAll(to spare: inout SpareBuffers<UInt8>, _ takeArray: (inout [UInt8]) -> Void) {
    spare.takeBack(&small)
    guard largeCount > 0 else { return }
    largeCount = 0
    // Other parts of an array may stand behind its last: it is given away when they are gone.
    for index in 0..<large.count where !large[index].isLast { large[index].bytes = [] }
    for index in 0..<large.count where large[index].isLast { takeArray(&large[index].bytes) }
    large.removeAll()
  }

  /// In how many places they lie at the most.
  public var maximumPlaces: Int { 2 * large.count + 1 }

  /// Lends the bytes of each place, in order.
  public func forEach<Failure: Error>(_ body: (Span<UInt8>) throws(Failure) -> Void) throws(Failure) {
    var start = 0
    for index in 0..<large.count {
      let place = large[index].place
      if place > start { try lend(start..<place, body) }
      start = place
      let bytes = large[index].bytes
      try body(bytes.span.extracting(large[index].range))
    }
    if small.count > start { try lend(start..<small.count, body) }
  }

  private func lend<Failure: Error>(
    _ range: Range<Int>, _ body: (Span<UInt8>) throws(Failure) -> Void
  ) throws(Failure) {
    try small.withSpan { (bytes) throws(Failure) in try body(bytes.extracting(range)) }
  }
}
