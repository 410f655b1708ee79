/// A moment on the wall clock.
public struct UnixTime: Sendable, Hashable {
  /// Since 1970-01-01T00:00:00Z, leap seconds not counted.
  public var seconds: Int64
  /// Within the second.
  public var nanoseconds: Int32

  public init(seconds: Int64, nanoseconds: Int32) {
    self.seconds = seconds
    self.nanoseconds = nanoseconds
  }
}

extension UnixTime {
  /// Writes the moment as RFC 3339 has it, in UTC, to the millisecond: `2026-02-28T23:59:59.042Z`.
  ///
  /// The calendar is Howard Hinnant's `civil_from_days`: years begin in March, so that the leap day is their last.
  func write(to output: inout [UInt8]) {
    let days = Self.floorDivide(seconds, 86_400)
    let secondOfDay = seconds - days * 86_400
    let shifted = days + 719_468
    let era = Self.floorDivide(shifted, 146_097)
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let marchMonth = (5 * dayOfYear + 2) / 153
    let month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    Self.write(year, digits: 4, after: nil, to: &output)
    Self.write(month, digits: 2, after: "-", to: &output)
    Self.write(dayOfYear - (153 * marchMonth + 2) / 5 + 1, digits: 2, after: "-", to: &output)
    Self.write(secondOfDay / 3600, digits: 2, after: "T", to: &output)
    Self.write(secondOfDay / 60 % 60, digits: 2, after: ":", to: &output)
    Self.write(secondOfDay % 60, digits: 2, after: ":", to: &output)
    Self.write(Int64(nanoseconds) / 1_000_000, digits: 3, after: ".", to: &output)
    output.append(UInt8(ascii: "Z"))
  }

  private static func floorDivide(_ value: Int64, _ divisor: Int64) -> Int64 {
    value >= 0 ? value / divisor : (value + 1) / divisor - 1
  }

  private static func write(_ value: Int64, digits: Int, after separator: Unicode.Scalar?, to output: inout [UInt8]) {
    if let separator { output.append(UInt8(ascii: separator)) }
    var divisor: Int64 = 1
    for _ in 1..<digits { divisor *= 10 }
    while divisor > 0 {
      output.append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: value / divisor % 10))
      divisor /= 10
    }
  }
}
