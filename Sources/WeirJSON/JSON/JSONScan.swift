/// One pass over a text before jansson reads it: what it will cost, and what jansson could not hold.
///
/// jansson spends 30 to 240 bytes on a value of two, so memory is bounded before the first value is made. It also
/// refuses three things that JSON allows: integers beyond 64 bits, reals beyond a double, and U+0000 in a member's
/// name. The scan lists replacements for them, from which the conversion (`JSONParser`) finds the way back:
///
/// - Every integer of 19 digits or more, and every real beyond a double (or every real, when asked), becomes `placeholderBase + n`, the number of
///   its text in `numbers`. No other integer that jansson sees is as large.
/// - In names, U+0000 becomes U+10FFFF `0`, and U+10FFFF itself becomes U+10FFFF `1`.
///
/// The scan does not validate: what is not JSON stays so, and jansson says why.
struct JSONScan {
  struct Replacement {
    var range: Range<Int>
    var bytes: [UInt8]
  }

  static let placeholderBase: Int64 = 1_000_000_000_000_000_000
  static let escapeMark: [UInt8] = [0xf4, 0x8f, 0xbf, 0xbf]

  private(set) var replacements: [Replacement] = []
  private(set) var numbers: [String] = []
  private(set) var namesAreEscaped = false

  private let limits: JSONLimits
  private let keepsSpelling: Bool
  private var depth = 0
  private var cost = 0

  /// - Parameter keepsSpelling: makes texts of all numbers that are not whole, and of `-0`.
  init(_ text: Span<UInt8>, limits: JSONLimits, keepsSpelling: Bool = false) throws(JSONError) {
    self.limits = limits
    self.keepsSpelling = keepsSpelling
    var index = 0
    while index < text.count {
      switch text[index] {
      case UInt8(ascii: "\""): index = try scanString(text, from: index)
      case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): index = try scanNumber(text, from: index)
      case let byte:
        try count(byte)
        index += 1
      }
    }
  }

  private mutating func count(_ byte: UInt8) throws(JSONError) {
    switch byte {
    case UInt8(ascii: "{"):
      depth += 1
      try spend(240)
    case UInt8(ascii: "["):
      depth += 1
      try spend(144)
    case UInt8(ascii: "}"), UInt8(ascii: "]"): depth -= 1
    case UInt8(ascii: ":"): try spend(96)
    case UInt8(ascii: ","): try spend(48)
    default: break
    }
    guard depth <= limits.depth else { throw JSONError("nested more than \(limits.depth) levels deep") }
  }

  private mutating func spend(_ bytes: Int) throws(JSONError) {
    cost += bytes
    guard cost <= limits.memory else { throw JSONError("too many values: they would take over \(limits.memory) bytes") }
  }

  /// Returns where the string that begins at `start` ends, behind its quote; the end of the text when it does not.
  private mutating func scanString(_ text: Span<UInt8>, from start: Int) throws(JSONError) -> Int {
    try spend(48)
    let before = replacements.count
    var index = start + 1
    while index < text.count, text[index] != UInt8(ascii: "\"") {
      switch text[index] {
      case UInt8(ascii: "\\"):
        if text.holds(#"\u0000"#, at: index) {
          replace(index..<index + 6, "0")
          index += 6
        } else if text.holds(#"\udbff\udfff"#, at: index) {
          replace(index..<index + 12, "1")
          index += 12
        } else {
          index += 2
        }
      case 0xf4 where text.holds("\u{10ffff}", at: index):
        replace(index..<index + 4, "1")
        index += 4
      default: index += 1
      }
    }
    let end = min(index + 1, text.count)
    if replacements.count > before {
      if isName(text, endingAt: end) {
        namesAreEscaped = true
        try spend(96 * (replacements.count - before))
      } else {
        replacements.removeSubrange(before...)
      }
    }
    return end
  }

  private mutating func replace(_ range: Range<Int>, _ digit: Unicode.Scalar) {
    replacements.append(Replacement(range: range, bytes: Self.escapeMark + [UInt8(ascii: digit)]))
  }

  private func isName(_ text: Span<UInt8>, endingAt end: Int) -> Bool {
    var index = end
    while index < text.count, [0x20, 0x09, 0x0a, 0x0d].contains(text[index]) { index += 1 }
    return index < text.count && text[index] == UInt8(ascii: ":")
  }

  private mutating func scanNumber(_ text: Span<UInt8>, from start: Int) throws(JSONError) -> Int {
    var end = start
    var isInteger = true
    var hasExponent = false
    loop: while end < text.count {
      switch text[end] {
      case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"): break
      case UInt8(ascii: "+"), UInt8(ascii: "."): isInteger = false
      case UInt8(ascii: "e"), UInt8(ascii: "E"): (isInteger, hasExponent) = (false, true)
      default: break loop
      }
      end += 1
    }
    let digits = end - start - (text[start] == UInt8(ascii: "-") ? 1 : 0)
    let spelled = text.extracting(start..<end)
    let isNegativeZero =
      keepsSpelling && spelled.count == 2 && spelled[0] == UInt8(ascii: "-") && spelled[1] == UInt8(ascii: "0")
    guard isInteger ? digits >= 19 || isNegativeZero : keepsSpelling || hasExponent || digits > 300 else { return end }
    guard JSONNumber.isNumber(spelled) else { return end }
    var number = ""
    for offset in spelled.indices { number.unicodeScalars.append(Unicode.Scalar(spelled[offset])) }
    guard isInteger || keepsSpelling || Double(number)?.isInfinite == true else { return end }
    try spend(160 + number.utf8.count)
    let placeholder = String(Self.placeholderBase + Int64(numbers.count))
    replacements.append(Replacement(range: start..<end, bytes: Array(placeholder.utf8)))
    numbers.append(number)
    return end
  }
}

extension Span<UInt8> {
  /// Whether `text` stands at `index`, its hexadecimal letters in either case.
  fileprivate func holds(_ text: String, at index: Int) -> Bool {
    guard count - index >= text.utf8.count else { return false }
    var index = index
    for expected in text.utf8 {
      let byte = self[index]
      guard byte == expected || ((UInt8(ascii: "A")...UInt8(ascii: "F")).contains(byte) && byte | 0x20 == expected)
      else { return false }
      index += 1
    }
    return true
  }
}
