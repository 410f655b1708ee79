internal import CLMDB

/// An LMDB transaction; aborted when it ends without a commit. It is used by one thread.
@safe struct Transaction: ~Copyable {
  let environment: Environment
  /// Nil once it is committed.
  private var raw: OpaquePointer?

  init(_ environment: Environment, isReadOnly: Bool) throws(LMDBError) {
    var handle: OpaquePointer?
    try LMDBError.check(
      unsafe mdb_txn_begin(environment.raw, nil, isReadOnly ? UInt32(MDB_RDONLY) : 0, &handle))
    guard let handle = unsafe handle else { throw LMDBError(code: MDB_PANIC) }
    unsafe raw = handle
    self.environment = environment
  }

  deinit { if let raw = unsafe raw { unsafe mdb_txn_abort(raw) } }

  /// - Throws: what LMDB says. Whether the changes were made is not known then.
  consuming func commit() throws(LMDBError) {
    let handle = unsafe raw
    // LMDB frees the transaction, whether the commit fails or not.
    unsafe raw = nil
    try LMDBError.check(unsafe mdb_txn_commit(handle))
  }

  /// Gives up its view of the data, and keeps its place among the readers.
  func reset() { unsafe mdb_txn_reset(raw) }

  /// Takes the newest view of the data.
  func renew() throws(LMDBError) { try LMDBError.check(unsafe mdb_txn_renew(raw)) }

  // MARK: Data

  func open(_ name: String, create: Bool) throws(LMDBError) -> MDB_dbi {
    var number: MDB_dbi = 0
    try LMDBError.check(unsafe mdb_dbi_open(raw, name, create ? UInt32(MDB_CREATE) : 0, &number))
    return number
  }

  /// The bytes lie in the map, and stay until the transaction ends or changes something.
  func value(_ database: MDB_dbi, _ key: UnsafeRawBufferPointer) throws(LMDBError) -> UnsafeRawBufferPointer? {
    var name = unsafe MDB_val(key)
    var data = unsafe MDB_val()
    let code = unsafe mdb_get(raw, database, &name, &data)
    if code == MDB_NOTFOUND { return nil }
    try LMDBError.check(code)
    return unsafe UnsafeRawBufferPointer(data)
  }

  /// Makes room for a value. The caller fills it before anything else happens.
  func reserve(
    _ database: MDB_dbi, _ key: UnsafeRawBufferPointer, count: Int
  ) throws(LMDBError) -> UnsafeMutableRawBufferPointer {
    var name = unsafe MDB_val(key)
    var data = unsafe MDB_val(mv_size: count, mv_data: nil)
    try LMDBError.check(unsafe mdb_put(raw, database, &name, &data, UInt32(MDB_RESERVE)))
    return unsafe UnsafeMutableRawBufferPointer(start: data.mv_data, count: data.mv_size)
  }

  func put(
    _ database: MDB_dbi, _ key: UnsafeRawBufferPointer, _ value: UnsafeRawBufferPointer
  ) throws(LMDBError) {
    unsafe try reserve(database, key, count: value.count).copyMemory(from: value)
  }

  /// What is not there is deleted already.
  func delete(_ database: MDB_dbi, _ key: UnsafeRawBufferPointer) throws(LMDBError) {
    var name = unsafe MDB_val(key)
    let code = unsafe mdb_del(raw, database, &name, nil)
    if code != MDB_NOTFOUND { try LMDBError.check(code) }
  }

  /// How many pairs a database has.
  func count(_ database: MDB_dbi) throws(LMDBError) -> Int {
    var status = MDB_stat()
    try LMDBError.check(unsafe mdb_stat(raw, database, &status))
    return Int(clamping: status.ms_entries)
  }

  func cursor(_ database: MDB_dbi) throws(LMDBError) -> Cursor {
    guard let raw = unsafe raw else { throw LMDBError(code: MDB_BAD_TXN) }
    return try unsafe Cursor(raw, database)
  }

  // MARK: Numbers of the database's own

  func number(_ name: String) throws(LMDBError) -> UInt64? {
    unsafe try name.utf8.span.withUnsafeBytes { (key) throws(LMDBError) in
      guard let bytes = unsafe try value(environment.meta, key), bytes.count == 8 else { return nil }
      return unsafe bytes.loadUnaligned(as: UInt64.self).littleEndian
    }
  }

  func setNumber(_ number: UInt64, _ name: String) throws(LMDBError) {
    unsafe try name.utf8.span.withUnsafeBytes { (key) throws(LMDBError) in
      let room = unsafe try reserve(environment.meta, key, count: 8)
      unsafe room.storeBytes(of: number.littleEndian, as: UInt64.self)
    }
  }
}

/// A place in a database, for as long as its transaction lives.
@safe struct Cursor: ~Copyable {
  private let raw: OpaquePointer

  fileprivate init(_ transaction: OpaquePointer, _ database: MDB_dbi) throws(LMDBError) {
    var handle: OpaquePointer?
    try LMDBError.check(unsafe mdb_cursor_open(transaction, database, &handle))
    guard let handle = unsafe handle else { throw LMDBError(code: MDB_PANIC) }
    unsafe raw = handle
  }

  deinit { unsafe mdb_cursor_close(raw) }

  /// The first pair whose key is not before `key`.
  func seek(_ key: UnsafeRawBufferPointer) throws(LMDBError) -> Pair? {
    // LMDB takes no empty key.
    if unsafe key.isEmpty { return unsafe try move(MDB_FIRST) }
    return unsafe try move(MDB_SET_RANGE, MDB_val(key))
  }

  func next() throws(LMDBError) -> Pair? { unsafe try move(MDB_NEXT) }

  private func move(_ operation: MDB_cursor_op, _ key: MDB_val = unsafe MDB_val()) throws(LMDBError) -> Pair? {
    var name = unsafe key
    var data = unsafe MDB_val()
    let code = unsafe mdb_cursor_get(raw, &name, &data, operation)
    if code == MDB_NOTFOUND { return nil }
    try LMDBError.check(code)
    return unsafe Pair(key: UnsafeRawBufferPointer(name), value: UnsafeRawBufferPointer(data))
  }
}

/// Both lie in the map.
@unsafe struct Pair {
  let key: UnsafeRawBufferPointer
  let value: UnsafeRawBufferPointer
}

extension MDB_val {
  /// LMDB reads through the pointer, and never writes.
  fileprivate init(_ bytes: UnsafeRawBufferPointer) {
    unsafe self.init(mv_size: bytes.count, mv_data: UnsafeMutableRawPointer(mutating: bytes.baseAddress))
  }
}

extension UnsafeRawBufferPointer {
  fileprivate init(_ value: MDB_val) { unsafe self.init(start: value.mv_data, count: value.mv_size) }
}
