internal import KeyValue

/// What lies under a key in the database: checksum, revision, expiry and place in its write, each little-endian, then the
/// value. The checksum is of the key and of all that follows it.
struct Record {
  var entry: Entry
  /// The change's place in its write: names what expires, together with expiry and revision.
  var index: UInt32

  static let headerSize = 28

  /// Reads a record whose bytes stay as they are for the time of the call.
  ///
  /// - Throws: `damaged` when the checksum is another.
  init(_ bytes: UnsafeRawBufferPointer, key: UnsafeRawBufferPointer) throws(StoreError) {
    guard bytes.count >= Self.headerSize else { throw Self.damage }
    let sum = unsafe bytes.loadUnaligned(fromByteOffset: 0, as: UInt64.self).littleEndian
    guard unsafe sum == Self.checksum(bytes, key: key) else { throw Self.damage }
    let revision = unsafe bytes.loadUnaligned(fromByteOffset: 8, as: Int64.self).littleEndian
    let expires = unsafe bytes.loadUnaligned(fromByteOffset: 16, as: Int64.self).littleEndian
    index = unsafe bytes.loadUnaligned(fromByteOffset: 24, as: UInt32.self).littleEndian
    let text = unsafe UnsafeRawBufferPointer(rebasing: bytes[Self.headerSize...])
    entry = Entry(
      value: unsafe String(decoding: text, as: UTF8.self), revision: revision,
      expires: WallInstant(milliseconds: expires))
  }

  /// Writes a record of `headerSize` and the value's bytes.
  static func write(
    _ value: String, revision: Int64, expires: WallInstant, index: UInt32, key: UnsafeRawBufferPointer,
    to bytes: UnsafeMutableRawBufferPointer
  ) {
    unsafe bytes.storeBytes(of: revision.littleEndian, toByteOffset: 8, as: Int64.self)
    unsafe bytes.storeBytes(of: expires.milliseconds.littleEndian, toByteOffset: 16, as: Int64.self)
    unsafe bytes.storeBytes(of: index.littleEndian, toByteOffset: 24, as: UInt32.self)
    unsafe value.utf8.span.withUnsafeBytes { text in
      unsafe UnsafeMutableRawBufferPointer(rebasing: bytes[headerSize...]).copyMemory(from: text)
    }
    let sum = unsafe checksum(UnsafeRawBufferPointer(bytes), key: key)
    unsafe bytes.storeBytes(of: sum.littleEndian, toByteOffset: 0, as: UInt64.self)
  }

  private static func checksum(_ bytes: UnsafeRawBufferPointer, key: UnsafeRawBufferPointer) -> UInt64 {
    var sum = Checksum()
    unsafe sum.add(key)
    unsafe sum.add(UnsafeRawBufferPointer(rebasing: bytes[8...]))
    return sum.value
  }

  static var damage: StoreError { .damaged("a record is not what was written: its checksum differs") }
}
