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
  /// How many fields are as those of `last`; `differs` once one is not.
  private var repeated = differs
  private var last = HeaderFields()
  private var fields = HeaderFields()
  /// The place in `fields` of the block's first.
  private var start = 0
  /// Of a block that is new, or not a request's, as RFC 9113, section 6.5.2, counts it.
  private var size = 0
  private var rules: RequestRules
  private var kind = Kind.request
  /// A block has begun and not ended, perhaps in an earlier round: its fields outlive `clear`.
  var isOpen = false
  /// The place of the field that may vary, once another value was met there.
  private var varied: Int?

  /// That place in `last`; nil when there is none, or more than one.
  private var varyingPlace: Int?
  private var lastContentLength: Int?
  private var lastSize = 0
  /// Bytes of a block, as RFC 9113, section 6.5.2, counts them. The fields past it are decoded and not kept.
  private let limit: Int
  /// So many bytes of a block are decoded at the most, kept or not.
  private let bound: Int
  private let checksAuthority: Bool
  /// What made a block malformed.
  private(set) var fault = HeaderFault.name
  /// Of a block over the limit, `content-type` is kept wherever it stands.
  private var hasLateContentType = false
  /// Its value differs from call to call, and the block is a repetition all the same.
  private let varying: StaticString

  private static let differs = Int.max
  /// More than this is not remembered.
  private static let memory = 4096

  init(_ limits: HTTP2Limits, varying: StaticString) {
    limit = limits.headerListSize
    bound = max(limits.headerListSize, limits.headerBlockSize)
    checksAuthority = limits.checksAuthority
    rules = RequestRules(isTrailer: false, checksAuthority: checksAuthority)
    self.varying = varying
  }

  enum Kind {
    case request
    /// Of whose fields nobody asks, but they must be well-formed.
    case trailers
    /// Of a stream that is refused whatever they say.
    case refused
  }

  mutating func begin(_ kind: Kind) {
    start = fields.count
    size = 0
    repeated = kind == .request && last.count > 0 ? 0 : Self.differs
    varied = nil
    self.kind = kind
    rules = RequestRules(isTrailer: kind == .trailers, checksAuthority: checksAuthority)
    isOpen = true
  }

  enum Taking {
    case taken
    /// The block breaks RFC 9113, section 8; its stream is to be reset. The field at fault is the last that was kept.
    case malformed
    /// The peer goes on so far past the limit that decoding must stop at once.
    case excess
  }

  /// Takes a field if it is the very one that the last block had here: two comparisons.
  ///
  /// - Returns: whether it is; if not, it is for `take`.
  @inline(__always) mutating func takeRepeated(_ name: OpaquePointer, _ value: OpaquePointer) -> Bool {
    guard repeated < last.count, unsafe last[repeated].isIn(name, value) else { return false }
    repeated &+= 1
    return true
  }

  mutating func take(_ name: OpaquePointer, _ value: OpaquePointer) -> Taking {
    let field = unsafe HeaderField(name, value)
    if repeated < last.count {
      if field == last[repeated] {
        repeated += 1
        return .taken
      }
      if isVariation(field) {
        guard field.hasProperValue else { return refuse(field, .value) }
        varied = repeated
        repeated += 1
        fields.append(field)
        return .taken
      }
    }
    makeUp()
    size += field.size
    guard size <= limit else { return takeExcess(field) }
    if kind != .refused, let fault = rules.take(field) { return refuse(field, fault) }
    if kind != .trailers { fields.append(field) }
    return .taken
  }

  /// A field past the limit. It takes no memory, and costs no look at its characters.
  private mutating func takeExcess(_ field: HeaderField) -> Taking {
    guard size <= bound else { return .excess }
    // The first of them.
    if size - field.size <= limit { hasLateContentType = false }
    if kind == .request, !hasLateContentType, field.isNamed("content-type"), field.size <= limit {
      hasLateContentType = true
      fields.append(field)
    }
    return .taken
  }

  private mutating func refuse(_ field: HeaderField, _ fault: HeaderFault) -> Taking {
    makeUp()
    fields.append(field)
    self.fault = fault
    return .malformed
  }

  /// Whether it is the next field of `last` with another value, as it may have, and does not make the block too large.
  private func isVariation(_ field: HeaderField) -> Bool {
    repeated == varyingPlace && field.hasSameName(as: last[repeated])
      && lastSize - last[repeated].size + field.size <= limit
  }

  /// The block is a new one after all: adds the fields that were passed over, the one that varies in its place.
  private mutating func makeUp() {
    guard repeated != Self.differs else { return }
    for place in 0..<repeated { fields.append(place == varied ? fields[start] : last[place]) }
    if varied != nil { fields.remove(at: start) }
    repeated = Self.differs
    for index in start..<fields.count {
      size += fields[index].size
      // Known to be right each by itself: the rules are to know which have been.
      _ = rules.take(fields[index])
    }
  }

  /// The fields of the block that came and were kept so far.
  var kept: Range<Int> { start..<fields.count }

  enum End {
    case tooLarge
    case malformed(HeaderFault)
    /// - Parameter contentLength: what the request says of its body's length, if it does.
    case fields(Range<Int>, isRepeated: Bool, contentLength: Int?)
  }

  /// The block of a request is complete.
  mutating func end() -> End {
    isOpen = false
    if repeated == last.count {
      return .fields(start..<fields.count, isRepeated: true, contentLength: lastContentLength)
    }
    makeUp()
    guard size <= limit else { return .tooLarge }
    if let fault = rules.faultOfAll { return .malformed(fault) }
    last.removeAll()
    if size <= Self.memory { for index in start..<fields.count { last.append(fields[index]) } }
    lastContentLength = rules.contentLength
    lastSize = size
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

  /// The name of a field by its place, as a log line shows it; nil when there is none.
  func shownName(_ index: Int) -> String? { (0..<fields.count).contains(index) ? fields[index].shownName : nil }

  /// Lets go of the fields of every complete block.
  mutating func clear() {
    fields.removeFirst(isOpen ? start : fields.count)
    start = 0
  }
}
