import CNGHTTP2

/// Takes in the header blocks of requests, field by field, and recognises a block that is like the one before.
///
/// Clients send the same fields with every call of a method. While a block goes on as the last one did, it is only
/// counted along; once it differs, what was passed over is made up for. So the owner reads a repeated head once.
///
/// 1. `fields` holds, of a block that is new, all fields; of one that repeats the last, only those whose value may vary.
/// 2. `last` changes when a whole new block has come, and never else: a block that repeats is like the newest that did
///    not.
@safe struct RequestBlocks: ~Copyable {
  private let limit: Int
  /// Its value differs from call to call, and the block is a repetition all the same.
  private let varying: StaticString
  private var fields = HeaderFields()
  private var last = HeaderFields()
  private var start = 0
  private var size = 0
  /// How many fields are as those of `last`; `differs` once one is not.
  private var repeated = differs
  /// The place in `last` of the field that may vary; nil when there is none, or more than one.
  private var varyingPlace: Int?
  /// That place, once another value was met there.
  private var varied: Int?
  private var isRequest = false
  /// A block has begun and not ended, perhaps in an earlier round: its fields outlive `clear`.
  var isOpen = false

  private static let differs = Int.max
  /// More than this is not remembered.
  private static let memory = 4096

  /// - Parameter limit: bytes of a block, as RFC 9113, section 6.5.2, counts them.
  init(limit: Int, varying: StaticString) {
    self.limit = limit
    self.varying = varying
  }

  /// - Parameter isRequest: false for trailers, whose fields nobody asks for.
  mutating func begin(isRequest: Bool) {
    start = fields.count
    size = 0
    repeated = isRequest && last.count > 0 ? 0 : Self.differs
    varied = nil
    self.isRequest = isRequest
    isOpen = true
  }

  /// - Returns: false when the peer goes on so far past the limit that reading must stop at once.
  mutating func take(_ name: OpaquePointer, _ value: OpaquePointer) -> Bool {
    // For nearly every field of nearly every request: two comparisons.
    if repeated < last.count, let known = unsafe last.size(repeated, if: name, value) {
      size &+= known
      repeated &+= 1
      return true
    }
    return unsafe takeOther(HeaderField(name, value))
  }

  private mutating func takeOther(_ field: HeaderField) -> Bool {
    size += field.size
    guard size <= limit else { return size <= 2 * limit }
    guard isRequest else { return true }
    let place = repeated
    if place < last.count, field.hasSameName(as: last[place]) {
      if field.hasSameValue(as: last[place]) {
        repeated += 1
        return true
      }
      if place == varyingPlace {
        repeated += 1
        varied = place
        fields.append(field)
        return true
      }
    }
    makeUp()
    fields.append(field)
    return true
  }

  private func isVarying(_ field: HeaderField) -> Bool {
    unsafe HeaderField.equal(
      field.nameBytes, UnsafeBufferPointer(start: varying.utf8Start, count: varying.utf8CodeUnitCount))
  }

  /// The block is a new one after all: adds the fields that were passed over, the one that varies in its place.
  private mutating func makeUp() {
    guard repeated != Self.differs else { return }
    for place in 0..<repeated { fields.append(place == varied ? fields[start] : last[place]) }
    if varied != nil { fields.remove(at: start) }
    repeated = Self.differs
  }

  enum End {
    case tooLarge
    case fields(Range<Int>, isRepeated: Bool)
  }

  /// The block of a request is complete.
  mutating func end() -> End {
    isOpen = false
    guard size <= limit else { return .tooLarge }
    if repeated == last.count { return .fields(start..<fields.count, isRepeated: true) }
    makeUp()
    last.removeAll()
    if size <= Self.memory { for index in start..<fields.count { last.append(fields[index]) } }
    let places = (0..<last.count).filter { isVarying(last[$0]) }
    varyingPlace = places.count == 1 ? places[0] : nil
    return .fields(start..<fields.count, isRepeated: false)
  }

  /// Lends a field by its place.
  func lend<Failure: Error>(
    _ index: Int, _ body: (_ name: Span<UInt8>, _ value: Span<UInt8>) throws(Failure) -> Void
  ) throws(Failure) {
    let field = fields[index]
    try body(unsafe field.nameBytes.span, unsafe field.valueBytes.span)
  }

  /// Lets go of the fields of every complete block.
  mutating func clear() {
    fields.removeFirst(isOpen ? start : fields.count)
    start = 0
  }
}
