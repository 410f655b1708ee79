internal import Synchronization
internal import WeirMemory

/// A moment on the wall clock.
public struct UnixTime: Sendable, Hashable {
  /// Since 1970-01-01T00:00:00Z, leap seconds not counted.
  public var seconds: Int64
  /// Within the second.
  public var nanoseconds: Int32

  /// - Parameters:
  ///   - seconds: since 1970, leap seconds left out.
  ///   - nanoseconds: of the second that follows, below 1,000,000,000.
  public init(seconds: Int64, nanoseconds: Int32) {
    self.seconds = seconds
    self.nanoseconds = nanoseconds
  }
}

extension UnixTime {
  /// Writes the moment as RFC 3339 has it, in UTC, to the millisecond: `2026-02-28T23:59:59.042Z`.
  func write(to output: inout UniqueBuffer<UInt8>) {
    let days = Self.floorDivide(seconds, 86_400)
    let secondOfDay = UInt32(truncatingIfNeeded: seconds - days * 86_400)
    let milliseconds = UInt32(truncatingIfNeeded: nanoseconds / 1_000_000)
    let date = CalendarDate.ofDay(days)
    var text: InlineArray<24, UInt8> = InlineArray(repeating: UInt8(ascii: "-"))
    Self.write(date.year / 100, at: 0, in: &text)
    Self.write(date.year % 100, at: 2, in: &text)
    Self.write(date.month, at: 5, in: &text)
    Self.write(date.day, at: 8, in: &text)
    text[10] = UInt8(ascii: "T")
    Self.write(secondOfDay / 3600, at: 11, in: &text)
    text[13] = UInt8(ascii: ":")
    Self.write(secondOfDay / 60 % 60, at: 14, in: &text)
    text[16] = UInt8(ascii: ":")
    Self.write(secondOfDay % 60, at: 17, in: &text)
    Self.write(milliseconds / 10, at: 20, in: &text)
    text[22] = UInt8(ascii: "0") + UInt8(truncatingIfNeeded: milliseconds % 10)
    text[19] = UInt8(ascii: ".")
    text[23] = UInt8(ascii: "Z")
    output.append(copying: text.span)
  }

  /// The two digits of a number below 100.
  @inline(__always) private static func write(_ digits: UInt32, at place: Int, in text: inout InlineArray<24, UInt8>) {
    text[place] = UInt8(ascii: "0") &+ UInt8(truncatingIfNeeded: digits / 10)
    text[place + 1] = UInt8(ascii: "0") &+ UInt8(truncatingIfNeeded: digits % 10)
  }

  fileprivate static func floorDivide(_ value: Int64, _ divisor: Int64) -> Int64 {
    value >= 0 ? value / divisor : (value + 1) / divisor - 1
  }
}

/// A day in the Gregorian calendar.
private struct CalendarDate {
  /// Of the last four digits.
  var year: UInt32
  var month: UInt32
  var day: UInt32

  /// The date that was asked for last, which mostly is today: the number of the day in the upper half, the date below.
  private static let latest = Atomic<UInt64>(0)

  /// - Parameter number: days since 1970-01-01.
  static func ofDay(_ number: Int64) -> CalendarDate {
    let key = UInt64(truncatingIfNeeded: number) << 32
    let latest = latest.load(ordering: .relaxed)
    if latest & ~0xffff_ffff == key, latest != key {
      return CalendarDate(
        year: UInt32(truncatingIfNeeded: latest >> 16 & 0xffff), month: UInt32(truncatingIfNeeded: latest >> 8 & 0xff),
        day: UInt32(truncatingIfNeeded: latest & 0xff))
    }
    let date = CalendarDate(dayNumber: number)
    self.latest.store(key | UInt64(date.year) << 16 | UInt64(date.month) << 8 | UInt64(date.day), ordering: .relaxed)
    return date
  }

  /// Howard Hinnant's `civil_from_days`: years begin in March, so that the leap day is their last.
  private init(dayNumber: Int64) {
    let shifted = dayNumber + 719_468
    let era = UnixTime.floorDivide(shifted, 146_097)
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let marchMonth = (5 * dayOfYear + 2) / 153
    month = UInt32(truncatingIfNeeded: marchMonth < 10 ? marchMonth + 3 : marchMonth - 9)
    year = UInt32(truncatingIfNeeded: (yearOfEra + era * 400 + (month <= 2 ? 1 : 0)) % 10_000)
    day = UInt32(truncatingIfNeeded: dayOfYear - (153 * marchMonth + 2) / 5 + 1)
  }

  private init(year: UInt32, month: UInt32, day: UInt32) {
    self.year = year
    self.month = month
    self.day = day
  }
}
