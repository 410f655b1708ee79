internal import CProtobufC

/// Values into protobuf-c structs: memory that lives as long as the arena. Only generated code calls these.
extension Arena {
  /// Memory for `count` values, not initialised.
  @inlinable public func allocate<Value>(_ type: Value.Type, count: Int = 1) -> UnsafeMutablePointer<Value> {
    unsafe reserve(count * MemoryLayout<Value>.stride).bindMemory(to: type, capacity: count)
  }

  /// Encoding has no budget: what it copies is there already.
  @usableFromInline func reserve(_ size: Int) -> UnsafeMutableRawPointer {
    guard let memory = unsafe take(size) else { fatalError("an arena without a budget gave nothing") }
    return unsafe memory
  }

  /// A `ProtobufCBinaryData`.
  @inlinable public func copy<BinaryData>(_ string: String) -> BinaryData {
    unsafe string.utf8.span.withUnsafeBufferPointer { unsafe copy($0) }
  }

  /// A `ProtobufCBinaryData`.
  @inlinable public func copy<BinaryData>(_ bytes: [UInt8]) -> BinaryData {
    unsafe bytes.withUnsafeBufferPointer { unsafe copy($0) }
  }

  /// Bytes that nobody else keeps.
  @inlinable func own<BinaryData>(_ bytes: [UInt8]) -> BinaryData {
    let memory = unsafe reserve(bytes.count)
    unsafe bytes.withUnsafeBytes {
      if let base = $0.baseAddress { unsafe memory.copyMemory(from: base, byteCount: $0.count) }
    }
    let result: Unpack.Bytes = unsafe (bytes.count, memory.assumingMemoryBound(to: UInt8.self))
    return unsafe unsafeBitCast(result, to: BinaryData.self)
  }

  /// What is long is not copied. Its bytes lie in the storage of a native string or array, which does not move, and which
  /// the message that is encoded keeps alive and unchanged: it is lent to `serialize` for longer than the arena lives. Short
  /// strings may lie in the value itself, so those are copied.
  @inlinable func copy<BinaryData>(_ bytes: UnsafeBufferPointer<UInt8>) -> BinaryData {
    var result: Unpack.Bytes = (0, nil)
    if let source = bytes.baseAddress, bytes.count > 0 {
      if unsafe bytes.count >= Arena.lentBytes {
        unsafe result = (bytes.count, UnsafeMutablePointer(mutating: source))
      } else {
        let memory = unsafe reserve(bytes.count)
        unsafe memory.copyMemory(from: source, byteCount: bytes.count)
        unsafe result = (bytes.count, memory.assumingMemoryBound(to: UInt8.self))
      }
    }
    return unsafe unsafeBitCast(result, to: BinaryData.self)
  }

  @usableFromInline static var lentBytes: Int { 512 }

  /// An array of C numbers.
  @inlinable public func scalars<Scalar: BitwiseCopyable>(_ values: [Scalar]) -> UnsafeMutablePointer<Scalar> {
    let memory = unsafe allocate(Scalar.self, count: values.count)
    for index in values.indices { unsafe (memory + index).initialize(to: values[index]) }
    return unsafe memory
  }

  /// An array of `protobuf_c_boolean`.
  public func booleans(_ values: [Bool]) -> UnsafeMutablePointer<Int32> {
    unsafe scalars(values.map { $0 ? 1 : 0 })
  }

  /// An array of raw values.
  @inlinable public func enums<Value: ProtobufEnum>(_ values: [Value]) -> UnsafeMutablePointer<Int32> {
    unsafe scalars(values.map(\.rawValue))
  }

  /// An array of `ProtobufCBinaryData`.
  @inlinable public func strings<BinaryData>(_ values: [String]) -> UnsafeMutablePointer<BinaryData> {
    let memory = unsafe allocate(BinaryData.self, count: values.count)
    for index in values.indices { unsafe (memory + index).initialize(to: copy(values[index])) }
    return unsafe memory
  }

  /// An array of `ProtobufCBinaryData`.
  @inlinable public func byteStrings<BinaryData>(_ values: [[UInt8]]) -> UnsafeMutablePointer<BinaryData> {
    let memory = unsafe allocate(BinaryData.self, count: values.count)
    for index in values.indices { unsafe (memory + index).initialize(to: copy(values[index])) }
    return unsafe memory
  }

  /// An array of pointers to protobuf-c structs.
  @inlinable public func messages<Value: GeneratedMessage, CStruct>(
    _ values: [Value]
  ) -> UnsafeMutablePointer<UnsafeMutablePointer<CStruct>?> {
    let memory = unsafe allocate(UnsafeMutablePointer<CStruct>?.self, count: values.count)
    for index in values.indices {
      let message = unsafe values[index].pack(in: self)
      unsafe (memory + index).initialize(to: message.assumingMemoryBound(to: CStruct.self))
    }
    return unsafe memory
  }
}
