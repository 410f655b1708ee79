internal import CLMDB
internal import KeyValue

/// Where a key's record lies.
///
/// LMDB takes keys of up to 511 bytes. A key of up to 510 lies in `entries` under itself. Of a longer one the first 511
/// bytes stand in `entries` for a bucket, and in `long` the rest follows the bucket's number of eight bytes; when both
/// are more than 510 bytes, the first 511 of them stand for a bucket again. So every walk through the databases meets
/// the keys in the order of their bytes, and length alone tells a bucket from a record.
struct Place {
  let database: MDB_dbi
  let key: [UInt8]

  static let longest = 511
}

extension Transaction {
  /// The buckets of a key, from the outermost on, and behind them the place of its record.
  ///
  /// - Parameter create: makes the buckets that are not there yet.
  /// - Returns: nil when there is no such bucket.
  func places(of key: UnsafeRawBufferPointer, create: Bool) throws(StoreError) -> [Place]? {
    var places: [Place] = []
    var database = environment.entries
    var rest = unsafe [UInt8](key)
    while rest.count >= Place.longest {
      let marker = Place(database: database, key: Array(rest[..<Place.longest]))
      guard let bucket = try caught({ () throws(LMDBError) in try bucket(marker, create: create) }) else { return nil }
      places.append(marker)
      rest = bucket.bigEndianBytes + rest[Place.longest...]
      database = environment.long
    }
    places.append(Place(database: database, key: rest))
    return places
  }

  private func bucket(_ marker: Place, create: Bool) throws(LMDBError) -> UInt64? {
    unsafe try marker.key.withBytes { (key) throws(LMDBError) -> UInt64? in
      if let value = unsafe try value(marker.database, key) {
        guard let number = unsafe Bucket.number(value) else { throw LMDBError(code: MDB_CORRUPTED) }
        return number
      }
      guard create else { return nil }
      let number = (try self.number("buckets") ?? 0) + 1
      try setNumber(number, "buckets")
      let room = unsafe try reserve(marker.database, key, count: 16)
      unsafe Bucket.write(number, to: room)
      return number
    }
  }

  /// Deletes the last of these places, and the buckets that are empty then.
  func delete(_ places: [Place]) throws(LMDBError) {
    for (index, place) in places.enumerated().reversed() {
      if index + 1 < places.count {
        let bucket = Array(places[index + 1].key.prefix(8))
        let isEmpty = unsafe try bucket.withBytes { (name) throws(LMDBError) -> Bool in
          guard let first = unsafe try cursor(environment.long).seek(name) else { return true }
          return unsafe !first.key.starts(with: bucket)
        }
        guard isEmpty else { return }
      }
      unsafe try place.key.withBytes { (name) throws(LMDBError) in unsafe try delete(place.database, name) }
    }
  }

  /// The record of a key.
  func record(of key: UnsafeRawBufferPointer) throws(StoreError) -> Record? {
    if key.count < Place.longest {
      guard let bytes = unsafe try caught({ () throws(LMDBError) in unsafe try value(environment.entries, key) }) else {
        return nil
      }
      return unsafe try Record(bytes, key: key)
    }
    guard let place = unsafe try places(of: key, create: false)?.last else { return nil }
    return unsafe try place.key.withBytes { (name) throws(StoreError) -> Record? in
      let bytes = unsafe try caught { () throws(LMDBError) in unsafe try value(place.database, name) }
      guard let bytes = unsafe bytes else { return nil }
      return unsafe try Record(bytes, key: key)
    }
  }

  func record(of key: String) throws(StoreError) -> Record? {
    unsafe try key.utf8.span.withUnsafeBytes { (key) throws(StoreError) in unsafe try record(of: key) }
  }

  /// Hands out keys and records from `start` on, in the order of their bytes, until `body` wants no more.
  func walk(
    from start: [UInt8], _ body: (_ key: [UInt8], _ record: UnsafeRawBufferPointer) throws(StoreError) -> Bool
  ) throws(StoreError) {
    _ = unsafe try walk(environment.entries, bucket: [], path: [], from: start, body)
  }

  private func walk(
    _ database: MDB_dbi, bucket: [UInt8], path: [UInt8], from start: [UInt8],
    _ body: (_ key: [UInt8], _ record: UnsafeRawBufferPointer) throws(StoreError) -> Bool
  ) throws(StoreError) -> Bool {
    let cursor = try caught { () throws(LMDBError) -> Cursor in try self.cursor(database) }
    let first = Array((bucket + start).prefix(Place.longest))
    var pair = unsafe try first.withBytes { (key) throws(StoreError) in
      unsafe try caught { () throws(LMDBError) in unsafe try cursor.seek(key) }
    }
    while let found = unsafe pair {
      let name = unsafe [UInt8](found.key)
      guard name.starts(with: bucket) else { return true }
      let key = path + name.dropFirst(bucket.count)
      let wantsMore: Bool
      if name.count < Place.longest {
        wantsMore = unsafe try body(key, found.value)
      } else {
        guard let number = unsafe Bucket.number(found.value) else { throw Record.damage }
        // Within the bucket that the start lies in, its rest is the start.
        let rest = name == first ? Array(start.dropFirst(name.count - bucket.count)) : []
        wantsMore = unsafe try walk(environment.long, bucket: number.bigEndianBytes, path: key, from: rest, body)
      }
      guard wantsMore else { return false }
      unsafe pair = try caught { () throws(LMDBError) in unsafe try cursor.next() }
    }
    return true
  }

  func caught<Result: ~Copyable>(_ body: () throws(LMDBError) -> Result) throws(StoreError) -> Result {
    do throws(LMDBError) { return try body() } catch { throw error.storeError(size: environment.size) }
  }
}

/// The number of a bucket as it is stored, behind its checksum.
enum Bucket {
  static func number(_ bytes: UnsafeRawBufferPointer) -> UInt64? {
    guard bytes.count == 16 else { return nil }
    let number = unsafe bytes.loadUnaligned(fromByteOffset: 8, as: UInt64.self).littleEndian
    return unsafe bytes.loadUnaligned(as: UInt64.self).littleEndian == checksum(number) ? number : nil
  }

  static func write(_ number: UInt64, to bytes: UnsafeMutableRawBufferPointer) {
    unsafe bytes.storeBytes(of: checksum(number).littleEndian, as: UInt64.self)
    unsafe bytes.storeBytes(of: number.littleEndian, toByteOffset: 8, as: UInt64.self)
  }

  private static func checksum(_ number: UInt64) -> UInt64 {
    var sum = Checksum()
    sum.add(number)
    return sum.value
  }
}

extension UInt64 {
  var bigEndianBytes: [UInt8] { (0..<8).map { UInt8(truncatingIfNeeded: self >> (56 - 8 * $0)) } }
}

extension [UInt8] {
  func withBytes<Result, Failure>(
    _ body: (UnsafeRawBufferPointer) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    unsafe try span.withUnsafeBytes { (bytes) throws(Failure) in unsafe try body(bytes) }
  }
}
