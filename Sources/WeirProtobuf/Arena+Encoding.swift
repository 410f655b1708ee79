/// Memory for the structs that protobuf-c encodes.
extension Arena {
  /// Memory for `count` values, not initialised.
  func allocate<Value>(_ type: Value.Type, count: Int = 1) -> UnsafeMutablePointer<Value> {
    unsafe reserve(count * MemoryLayout<Value>.stride).bindMemory(to: type, capacity: count)
  }

  /// Encoding has no budget: what it copies is there already.
  @inline(__always) func reserve(_ size: Int) -> UnsafeMutableRawPointer {
    guard let memory = unsafe take(size) else { fatalError("an arena without a budget gave nothing") }
    return unsafe memory
  }

  @inline(__always) func copy(_ string: String) -> BinaryData {
    if let copy = unsafe string.utf8.withContiguousStorageIfAvailable({ unsafe copy($0) }) { return copy }
    return unsafe copyForeign(string)
  }

  /// For strings that are not native. A function of its own: used in two ways in one, the string would be retained.
  @inline(never) private func copyForeign(_ string: String) -> BinaryData { unsafe own(Array(string.utf8)) }

  func copy(_ bytes: [UInt8]) -> BinaryData { unsafe bytes.withUnsafeBufferPointer { unsafe copy($0) } }

  /// What is long is not copied. Its bytes lie in the storage of a native string or array, which does not move, and which
  /// the message that is encoded keeps alive and unchanged: it is lent to `serialize` for longer than the arena lives. Short
  /// strings may lie in the value itself, so those are copied.
  @inline(__always) private func copy(_ bytes: UnsafeBufferPointer<UInt8>) -> BinaryData {
    guard let source = bytes.baseAddress, bytes.count > 0 else { return unsafe BinaryData(count: 0, data: nil) }
    if unsafe bytes.count >= Arena.lentBytes {
      unsafe pointer.pointee.lent += bytes.count
      return unsafe BinaryData(count: bytes.count, data: source)
    }
    let memory = unsafe reserve(bytes.count)
    unsafe memory.copyMemory(from: source, byteCount: bytes.count)
    return unsafe BinaryData(count: bytes.count, data: UnsafePointer(memory.assumingMemoryBound(to: UInt8.self)))
  }

  /// Bytes that nobody else keeps.
  @inline(never) private func own(_ bytes: [UInt8]) -> BinaryData {
    let memory = unsafe allocate(UInt8.self, count: bytes.count)
    unsafe bytes.withUnsafeBufferPointer { source in
      if let address = source.baseAddress { unsafe memory.initialize(from: address, count: source.count) }
    }
    return unsafe BinaryData(count: bytes.count, data: UnsafePointer(memory))
  }

  private static var lentBytes: Int { 512 }

  /// A bound for what the structs in the arena are encoded to; nil when they do not all lie on the stack, where it would be
  /// too far from the truth.
  ///
  /// Four bytes of a slot, an int32 that is less than zero, become up to 15: five of tag and ten of number. All other values
  /// and all copied bytes become fewer for each of theirs.
  var largestEncoding: Int? {
    guard unsafe pointer.pointee.chunks == nil else { return nil }
    let used = unsafe pointer.pointee.next - (state + header)
    return unsafe 4 * used + pointer.pointee.lent
  }
}
