/// The connections of a worker, by number.
///
/// A number is a place in a row and how often the place was used before: finding a connection is an index and a
/// comparison, and a number of one that is gone finds nothing.
struct ConnectionTable {
  private var places: [Connection?] = []
  private var uses: [Int] = []
  private var free: [Int] = []
  private(set) var count = 0

  private static let placeBits = 24

  private static func place(of number: Int) -> Int { number & ((1 << placeBits) - 1) }

  var isEmpty: Bool { count == 0 }

  /// The connections there are. A copy, so that they may close while it is gone through.
  var all: [Connection] { places.compactMap { $0 } }

  /// A number for a connection that is yet to be made; `insert` or `give` follows.
  mutating func takeNumber() -> Int {
    let place = free.popLast() ?? places.count
    if place == places.count {
      places.append(nil)
      uses.append(0)
    }
    uses[place] += 1
    return uses[place] << Self.placeBits | place
  }

  /// Gives a number back for which no connection could be made.
  mutating func give(_ number: Int) { free.append(Self.place(of: number)) }

  mutating func insert(_ connection: Connection) {
    places[Self.place(of: connection.number)] = connection
    count += 1
  }

  /// - Returns: whether it was there.
  mutating func remove(_ connection: Connection) -> Bool {
    guard self[connection.number] === connection else { return false }
    let place = Self.place(of: connection.number)
    places[place] = nil
    free.append(place)
    count -= 1
    return true
  }

  subscript(number: Int) -> Connection? {
    let place = Self.place(of: number)
    guard place < places.count, let connection = places[place], connection.number == number else { return nil }
    return connection
  }
}
