import CNGHTTP2

/// Takes in the header blocks of requests, field by field, and recognises a block that is like the one before.
///
/// Clients send the same fields with every call of a method. While a block goes on as the last one did, it is only
/// counted along; once it differs, what was passed over is made up for. So the owner reads a repeated head once.
///
/// 1. `fields` holds, of a block that is new, all fields; of one that repeats the last, only those whose value may vary.
/// 2. `last` changes when a whole new block has come, and never else: a block that repeats is like the newest that did
///    not.
/// 3. Only what is not as in `last` is held against `rules`: `last` has met them.
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
  private var kind = Kind.request
  private var rules = RequestRules(isTrailer: false)
  private var lastContentLength: Int?
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

  enum Kind {
    case request
    /// Of whose fields nobody asks, but they must be well-formed.
    case trailers
    /// That are weighed, and no more.
    case ofNoInterest
  }

  mutating func begin(_ kind: Kind) {
    start = fields.count
    size = 0
    repeated = kind == .request && last.count > 0 ? 0 : Self.differs
    varied = nil
    self.kind = kind
    rules = RequestRules(isTrailer: kind == .trailers)
    isOpen = true
  }

  enum Taking {
    case taken
    /// The block breaks RFC 9113, section 8; its stream is to be reset.
    case malformed
    /// The peer goes on so far past the limit that reading must stop at once.
    case excess
  }

  @inline(__always) mutating func take(_ name: OpaquePointer, _ value: OpaquePointer) -> Taking {
    // For nearly every field of nearly every request: two comparisons.
    if repeated < last.count, let known = unsafe last.size(repeated, if: name, value) {
      size &+= known
      repeated &+= 1
      return .taken
    }
    return unsafe takeOther(HeaderField(name, value))
  }

  @inline(never) private mutating func takeOther(_ field: HeaderField) -> Taking {
    size += field.size
    guard size <= limit else { return size <= 2 * limit ? .taken : .excess }
    guard kind == .request else { return kind == .ofNoInterest || rules.take(field) ? .taken : .malformed }
    let place = repeated
    if place < last.count, field.hasSameName(as: last[place]) {
      if field.hasSameValue(as: last[place]) {
        repeated += 1
        return .taken
      }
      if place == varyingPlace {
        guard field.hasProperValue else { return .malformed }
        repeated += 1
        varied = place
        fields.append(field)
        return .taken
      }
    }
    makeUp()
    guard rules.take(field) else { return .malformed }
    fields.append(field)
    return .taken
  }

  /// The block is a new one after all: adds the fields that were passed over, the one that varies in its place.
  private mutating func makeUp() {
    guard repeated != Self.differs else { return }
    for place in 0..<repeated { fields.append(place == varied ? fields[start] : last[place]) }
    if varied != nil { fields.remove(at: start) }
    // These are known to be right each by itself: the rules are to know which have been.
    for index in start..<fields.count { _ = rules.take(fields[index]) }
    repeated = Self.differs
  }

  enum End {
    case tooLarge
    case malformed
    /// - Parameter contentLength: what the request says of its body's length, if it does.
    case fields(Range<Int>, isRepeated: Bool, contentLength: Int?)
  }

  /// The block of a request is complete.
  mutating func end() -> End {
    isOpen = false
    guard size <= limit else { return .tooLarge }
    if repeated == last.count {
      return .fields(start..<fields.count, isRepeated: true, contentLength: lastContentLength)
    }
    makeUp()
    guard rules.isComplete else { return .malformed }
    last.removeAll()
    if size <= Self.memory { for index in start..<fields.count { last.append(fields[index]) } }
    lastContentLength = rules.contentLength
    let places = (0..<last.count).filter { last[$0].isNamed(varying) }
    varyingPlace = places.count == 1 ? places[0] : nil
    return .fields(start..<fields.count, isRepeated: false, contentLength: rules.contentLength)
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
