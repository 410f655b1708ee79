/// `google.protobuf.Timestamp` as RFC 3339 text: `1972-01-01T10:00:20.021Z`.
package enum TimestampText {
  /// From the first second of year 1 to the last of year 9999.
  static let range: ClosedRange<Int64> = -62_135_596_800...253_402_300_799

  /// Nil for what is out of range.
  package static func text(seconds: Int64, nanos: Int32) -> String? {
    guard range.contains(seconds), (0...999_999_999).contains(nanos) else { return nil }
    let days = seconds >= 0 ? seconds / 86_400 : -((86_399 - seconds) / 86_400)
    let rest = seconds - days * 86_400
    let (year, month, day) = date(days)
    let date = "\(digits(year, 4))-\(digits(month, 2))-\(digits(day, 2))"
    let time = "\(digits(rest / 3600, 2)):\(digits(rest / 60 % 60, 2)):\(digits(rest % 60, 2))"
    return "\(date)T\(time)\(fraction(nanos))Z"
  }

  /// Any offset from UTC; nil for what is no such text, or out of range.
  package static func parse(_ text: String) -> (seconds: Int64, nanos: Int32)? {
    var scan = DigitScan(text)
    guard let year = scan.number(4), scan.take("-"), let month = scan.number(2), scan.take("-"),
      let day = scan.number(2), scan.take("T"), let hour = scan.number(2), scan.take(":"),
      let minute = scan.number(2), scan.take(":"), let second = scan.number(2), let nanos = scan.fraction(),
      let offset = offset(&scan), scan.isAtEnd
    else { return nil }
    guard (1...12).contains(month), day >= 1, day <= days(in: month, year), hour < 24, minute < 60, second < 60 else {
      return nil
    }
    let time = hour * 3600 + minute * 60 + second
    let seconds = self.days(year, month, day) * 86_400 + time - offset
    return range.contains(seconds) ? (seconds, nanos) : nil
  }

  /// Seconds ahead of UTC.
  private static func offset(_ scan: inout DigitScan) -> Int64? {
    if scan.take("Z") { return 0 }
    let isBehind = scan.take("-")
    guard isBehind || scan.take("+"), let hours = scan.number(2), scan.take(":"), let minutes = scan.number(2),
      hours < 24, minutes < 60
    else { return nil }
    return (isBehind ? -1 : 1) * (hours * 3600 + minutes * 60)
  }

  /// Nothing, or three, six or nine digits behind a point.
  static func fraction(_ nanos: Int32) -> String {
    let nanos = Int64(nanos.magnitude)
    if nanos == 0 { return "" }
    if nanos % 1_000_000 == 0 { return "." + digits(nanos / 1_000_000, 3) }
    return nanos % 1000 == 0 ? "." + digits(nanos / 1000, 6) : "." + digits(nanos, 9)
  }

  private static func digits(_ number: Int64, _ width: Int) -> String {
    let text = String(number)
    return String(repeating: "0", count: max(0, width - text.utf8.count)) + text
  }

  private static func isLeap(_ year: Int64) -> Bool { year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) }

  private static func days(in month: Int64, _ year: Int64) -> Int64 {
    switch month {
    case 2: isLeap(year) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// Days since 1970. Years begin in March here, so that the day that may not be there is the last.
  private static func days(_ year: Int64, _ month: Int64, _ day: Int64) -> Int64 {
    let year = month > 2 ? year : year - 1
    let era = (year >= 0 ? year : year - 399) / 400
    let yearOfEra = year - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
  }

  private static func date(_ days: Int64) -> (year: Int64, month: Int64, day: Int64) {
    let shifted = days + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let day = shifted - era * 146_097
    let year = (day - day / 1460 + day / 36_524 - day / 146_096) / 365
    let dayOfYear = day - (365 * year + year / 4 - year / 100)
    let month = (5 * dayOfYear + 2) / 153
    let isNext = month >= 10
    return (year + era * 400 + (isNext ? 1 : 0), isNext ? month - 9 : month + 3, dayOfYear - (153 * month + 2) / 5 + 1)
  }
}

/// `google.protobuf.Duration` as seconds: `1.5s`, `-0.000000001s`.
package enum DurationText {
  static let range: ClosedRange<Int64> = -315_576_000_000...315_576_000_000

  /// Not out of range, and seconds and nanoseconds of one sign.
  static func isValid(seconds: Int64, nanos: Int32) -> Bool {
    range.contains(seconds) && (-999_999_999...999_999_999).contains(nanos)
      && (seconds == 0 || nanos == 0 || (seconds < 0) == (nanos < 0))
  }

  /// Nil for what is no valid duration.
  package static func text(seconds: Int64, nanos: Int32) -> String? {
    guard isValid(seconds: seconds, nanos: nanos) else { return nil }
    let sign = seconds < 0 || nanos < 0 ? "-" : ""
    return "\(sign)\(seconds.magnitude)\(TimestampText.fraction(nanos))s"
  }

  /// Nil for what is no such text, or out of range.
  package static func parse(_ text: String) -> (seconds: Int64, nanos: Int32)? {
    var scan = DigitScan(text)
    let isNegative = scan.take("-")
    guard let seconds = scan.number(1...12), let nanos = scan.fraction(), scan.take("s"), scan.isAtEnd,
      range.contains(seconds)
    else { return nil }
    return isNegative ? (-seconds, -nanos) : (seconds, nanos)
  }
}

/// Takes digits and marks from the front of a text.
struct DigitScan {
  private var rest: Substring.UTF8View

  init(_ text: String) { rest = text[...].utf8 }

  var isAtEnd: Bool { rest.isEmpty }

  mutating func take(_ mark: Unicode.Scalar) -> Bool {
    guard let first = rest.first, first == UInt8(ascii: mark) else { return false }
    rest = rest.dropFirst()
    return true
  }

  mutating func number(_ count: Int) -> Int64? { number(count...count) }

  /// As many digits as there are; nil when they are too few or too many.
  mutating func number(_ count: ClosedRange<Int>) -> Int64? {
    let digits = rest.prefix { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    let taken = count.lowerBound == count.upperBound ? digits.prefix(count.upperBound) : digits
    guard count.contains(taken.count) else { return nil }
    rest = rest.dropFirst(taken.count)
    return Int64(String(Substring(taken)))
  }

  /// Nanoseconds behind a point; 0 when there is no point.
  mutating func fraction() -> Int32? {
    guard take(".") else { return 0 }
    let digits = rest.prefix { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    guard (1...9).contains(digits.count) else { return nil }
    rest = rest.dropFirst(digits.count)
    return Int32(String(Substring(digits)) + String(repeating: "0", count: 9 - digits.count))
  }
}
