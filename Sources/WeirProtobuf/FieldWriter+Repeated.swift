/// Repeated fields: a number of elements, and their address.
extension FieldWriter {
  /// `int32`, `sint32`, `sfixed32`.
  public func int32s(_ offset: Int, _ values: [Int32]) {
    assert(has(.int32, at: offset, repeated: true))
    elements(offset, values)
  }

  /// `int64`, `sint64`, `sfixed64`.
  public func int64s(_ offset: Int, _ values: [Int64]) {
    assert(has(.int64, at: offset, repeated: true))
    elements(offset, values)
  }

  /// `uint32`, `fixed32`.
  public func uint32s(_ offset: Int, _ values: [UInt32]) {
    assert(has(.int32, at: offset, repeated: true))
    elements(offset, values)
  }

  /// `uint64`, `fixed64`.
  public func uint64s(_ offset: Int, _ values: [UInt64]) {
    assert(has(.int64, at: offset, repeated: true))
    elements(offset, values)
  }

  /// `float`.
  public func floats(_ offset: Int, _ values: [Float]) {
    assert(has(.float, at: offset, repeated: true))
    elements(offset, values)
  }

  /// `double`.
  public func doubles(_ offset: Int, _ values: [Double]) {
    assert(has(.double, at: offset, repeated: true))
    elements(offset, values)
  }

  /// `bool`.
  public func bools(_ offset: Int, _ values: [Bool]) {
    assert(has(.int64, at: offset, repeated: true))
    if !values.isEmpty { elements(offset, values.map { $0 ? 1 : 0 as UInt64 }) }
  }

  /// An enum.
  @inlinable public func enumerations<Value: ProtobufEnum>(_ offset: Int, _ values: [Value]) {
    assert(has(.int32, at: offset, repeated: true))
    if !values.isEmpty { elements(offset, values.map(\.rawValue)) }
  }

  /// `string`.
  public func strings(_ offset: Int, _ values: [String]) {
    assert(has(.bytes, at: offset, repeated: true))
    guard !values.isEmpty else { return }
    let memory = unsafe allocate(offset, BinaryData.self, count: values.count)
    for index in values.indices { unsafe (memory + index).initialize(to: arena.copy(values[index])) }
  }

  /// `bytes`.
  public func byteStrings(_ offset: Int, _ values: [[UInt8]]) {
    assert(has(.bytes, at: offset, repeated: true))
    guard !values.isEmpty else { return }
    let memory = unsafe allocate(offset, BinaryData.self, count: values.count)
    for index in values.indices { unsafe (memory + index).initialize(to: arena.copy(values[index])) }
  }

  /// A message.
  @inlinable public func messages<Value: GeneratedMessage>(_ offset: Int, _ values: [Value]) {
    assert(has(.message, at: offset, repeated: true))
    guard !values.isEmpty else { return }
    var entries = entries(offset, of: Value.layout, count: values.count)
    for value in values { value.encode(into: entries.next()) }
  }

  /// The entries of a map, or the elements of a repeated message, to be filled one after the other.
  public func entries(_ offset: Int, of layout: MessageLayout, count: Int) -> Entries {
    assert(has(.message, at: offset, repeated: true))
    return unsafe Entries(
      arena: arena, layout: layout, next: allocate(offset, UnsafeMutableRawPointer.self, count: count))
  }

  /// Room for as many elements or entries as were asked for.
  @safe public struct Entries {
    private let arena: Arena
    private let layout: MessageLayout
    private var place: UnsafeMutablePointer<UnsafeMutableRawPointer>

    init(arena: Arena, layout: MessageLayout, next place: UnsafeMutablePointer<UnsafeMutableRawPointer>) {
      unsafe self.arena = unsafe arena
      self.layout = layout
      unsafe self.place = unsafe place
    }

    /// An empty entry; there are as many as were asked for.
    public mutating func next() -> FieldWriter {
      let writer = unsafe FieldWriter(layout, in: arena)
      unsafe place.initialize(to: writer.message)
      unsafe place += 1
      return writer
    }
  }

  @usableFromInline func elements<Element: BitwiseCopyable>(_ offset: Int, _ values: [Element]) {
    guard !values.isEmpty else { return }
    let memory = unsafe allocate(offset, Element.self, count: values.count)
    unsafe values.withUnsafeBufferPointer { source in
      if let address = source.baseAddress { unsafe memory.initialize(from: address, count: source.count) }
    }
  }

  private func allocate<Element>(
    _ offset: Int, _ type: Element.Type, count: Int
  ) -> UnsafeMutablePointer<Element> {
    let memory = unsafe arena.allocate(type, count: count)
    store(count, offset)
    unsafe store(UnsafeMutableRawPointer(memory), offset + 8)
    return unsafe memory
  }
}
