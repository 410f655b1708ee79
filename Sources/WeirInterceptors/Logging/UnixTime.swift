internal import WeirMemory

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
  func write(to output: inout UniqueBuffer<UInt8>) {
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
    let day = dayOfYear - (153 * marchMonth + 2) / 5 + 1
    let milliseconds = Int64(nanoseconds) / 1_000_000
    var text: InlineArray<24, UInt8> = InlineArray(repeating: UInt8(ascii: "-"))
    Self.write(year / 100, at: 0, in: &text)
    Self.write(year, at: 2, in: &text)
    Self.write(month, at: 5, in: &text)
    Self.write(day, at: 8, in: &text)
    text[10] = UInt8(ascii: "T")
    Self.write(secondOfDay / 3600, at: 11, in: &text)
    text[13] = UInt8(ascii: ":")
    Self.write(secondOfDay / 60 % 60, at: 14, in: &text)
    text[16] = UInt8(ascii: ":")
    Self.write(secondOfDay % 60, at: 17, in: &text)
    Self.write(milliseconds / 10, at: 20, in: &text)
    Self.write(milliseconds, at: 21, in: &text)
    text[19] = UInt8(ascii: ".")
    text[23] = UInt8(ascii: "Z")
    output.append(copying: text.span)
  }

  private static func floorDivide(_ value: Int64, _ divisor: Int64) -> Int64 {
    value >= 0 ? value / divisor : (value + 1) / divisor - 1
  }

  /// The last two digits.
  @inline(__always) private static func write(_ value: Int64, at place: Int, in text: inout InlineArray<24, UInt8>) {
    text[place] = UInt8(ascii: "0") + UInt8(truncatingIfNeeded: value / 10 % 10)
    text[place + 1] = UInt8(ascii: "0") + UInt8(truncatingIfNeeded: value % 10)
  }
}
