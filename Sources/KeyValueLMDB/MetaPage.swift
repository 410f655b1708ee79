/// One of the first two pages of an LMDB file, as 0.9 writes them on machines of 64 bits: the page's number, flags at 10,
/// then magic, version, an address, the map's size, the two databases of LMDB's own, last page and transaction.
struct MetaPage {
  static let size = 152

  let pageSize: Int
  /// Of the two trees of LMDB's own; ~0 for one without pages.
  let roots: [UInt64]
  let lastPage: UInt64
  let transaction: UInt64

  enum Fault: Error {
    case foreign
    case version(UInt32)
    case damaged(String)
  }

  init(_ bytes: [UInt8], number: UInt64) throws(Fault) {
    func word(_ offset: Int) -> UInt64 {
      unsafe bytes.withBytes { bytes in unsafe bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self) }
    }
    guard bytes.count == Self.size, UInt32(truncatingIfNeeded: word(16)) == 0xbeef_c0de else { throw .foreign }
    let version = UInt32(truncatingIfNeeded: word(20))
    guard version == 1 else { throw .version(version) }
    guard word(0) == number else { throw .damaged("the number \(word(0))") }
    guard word(8) >> 16 & 0xffff == 8 else { throw .damaged("the flags of another page") }
    pageSize = Int(UInt32(truncatingIfNeeded: word(40)))
    guard pageSize >= 512, pageSize <= 65_536, pageSize & (pageSize - 1) == 0 else {
      throw .damaged("a page size of \(pageSize)")
    }
    roots = [word(80), word(128)]
    lastPage = word(136)
    transaction = word(144)
    guard lastPage < 1 << 48 else { throw .damaged("a last page that no file has") }
  }
}
