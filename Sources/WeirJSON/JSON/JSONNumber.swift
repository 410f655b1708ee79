/// The grammar and the spelling of numbers.
enum JSONNumber {
  /// Whether `text` is a number of RFC 8259, section 6.
  static func isNumber(_ text: Span<UInt8>) -> Bool {
    var index = 0
    func digits() -> Int {
      let start = index
      while index < text.count, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(text[index]) { index += 1 }
      return index - start
    }
    func take(_ allowed: Unicode.Scalar...) -> Bool {
      guard index < text.count, allowed.contains(Unicode.Scalar(text[index])) else { return false }
      index += 1
      return true
    }
    _ = take("-")
    if !take("0") { guard digits() > 0 else { return false } }
    if take(".") { guard digits() > 0 else { return false } }
    if take("e", "E") {
      _ = take("+", "-")
      guard digits() > 0 else { return false }
    }
    return index == text.count
  }

  /// How numbers that are not whole by their type are spelled.
  enum Spelling {
    /// As Python's `repr`: `0.0001`, `1e-05`, `1.0`, `1e+16`.
    case python
    /// As ECMAScript's `Number::toString`, to which RFC 8785 holds: `0.0001`, `0.00001`, `1`, `1e+21`.
    case ecmaScript
  }

  /// The whole number that `text`, a number of RFC 8259, stands for: `150` for `1.50e2`; nil when it is not whole, or has
  /// more than 20 digits.
  static func whole(_ text: String) -> String? {
    let parts = text.split(maxSplits: 1, omittingEmptySubsequences: false) { $0 == "e" || $0 == "E" }
    let halves = parts[0].split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
    let sign = halves[0].hasPrefix("-") ? "-" : ""
    let fraction = halves.count > 1 ? halves[1] : ""
    var digits = (halves[0].dropFirst(sign.utf8.count) + fraction).drop { $0 == "0" }
    guard !digits.isEmpty else { return "0" }
    let exponent = parts.count > 1 ? Int(parts[1]) : 0
    guard let exponent, exponent.magnitude < 1_000_000_000 else { return nil }
    var zeros = exponent - fraction.utf8.count
    while digits.last == "0" {
      digits.removeLast()
      zeros += 1
    }
    guard zeros >= 0, digits.utf8.count + zeros <= 20 else { return nil }
    return sign + digits + String(repeating: "0", count: zeros)
  }

  /// The shortest text that reads back as `number`.
  ///
  /// Swift finds the same digits; only where the exponent begins differs. Infinities and NaN, which JSON has not,
  /// are `null`.
  static func text(of number: Double, _ spelling: Spelling = .python) -> String {
    guard number.isFinite else { return "null" }
    var digits: [UInt8] = []
    var exponent = 0
    var pointSeen = false
    let parts = number.magnitude.description.utf8.split(separator: UInt8(ascii: "e"))
    for byte in parts[0] {
      if byte == UInt8(ascii: ".") {
        pointSeen = true
      } else {
        if !digits.isEmpty || byte != UInt8(ascii: "0") { digits.append(byte) } else if pointSeen { exponent -= 1 }
        if !pointSeen, !digits.isEmpty { exponent += 1 }
      }
    }
    if parts.count > 1 { exponent += Int(String(Substring(parts[1]))) ?? 0 }
    while digits.last == UInt8(ascii: "0") { digits.removeLast() }
    let sign = number.sign == .minus ? "-" : ""
    if digits.isEmpty { return sign + (spelling == .python ? "0.0" : "0") }
    return sign + spell(digits, pointAt: exponent, spelling)
  }

  /// Writes 0.`digits` times ten to the power of `point`.
  private static func spell(_ digits: [UInt8], pointAt point: Int, _ spelling: Spelling) -> String {
    let text = String(decoding: digits, as: UTF8.self)
    let isPython = spelling == .python
    guard point > (isPython ? -4 : -6), point <= (isPython ? 16 : 21) else {
      let power = point - 1
      let fraction = digits.count > 1 ? "." + text.dropFirst() : ""
      let padding = isPython && abs(power) < 10 ? "0" : ""
      return "\(text.prefix(1))\(fraction)e\(power < 0 ? "-" : "+")\(padding)\(abs(power))"
    }
    if point <= 0 { return "0." + String(repeating: "0", count: -point) + text }
    if digits.count <= point {
      return text + String(repeating: "0", count: point - digits.count) + (isPython ? ".0" : "")
    }
    return text.prefix(point) + "." + text.dropFirst(point)
  }
}
