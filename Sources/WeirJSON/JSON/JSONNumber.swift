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

  /// The shortest text that reads back as `number`, spelled as Python's `repr` does: `0.0001`, `1e-05`, `1e+16`.
  ///
  /// Swift finds the same digits; only where the exponent begins differs. Infinities and NaN, which JSON has not,
  /// are `null`.
  static func text(of number: Double) -> String {
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
    return digits.isEmpty ? sign + "0.0" : sign + spell(digits, pointAt: exponent)
  }

  /// Writes 0.`digits` times ten to the power of `point`.
  private static func spell(_ digits: [UInt8], pointAt point: Int) -> String {
    let text = String(decoding: digits, as: UTF8.self)
    guard point > -4, point <= 16 else {
      let power = point - 1
      let fraction = digits.count > 1 ? "." + text.dropFirst() : ""
      let padding = abs(power) < 10 ? "0" : ""
      return "\(text.prefix(1))\(fraction)e\(power < 0 ? "-" : "+")\(padding)\(abs(power))"
    }
    if point <= 0 { return "0." + String(repeating: "0", count: -point) + text }
    if digits.count <= point { return text + String(repeating: "0", count: point - digits.count) + ".0" }
    return text.prefix(point) + "." + text.dropFirst(point)
  }
}
