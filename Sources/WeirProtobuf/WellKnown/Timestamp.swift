internal import WeirPOSIX

extension Google_Protobuf_Timestamp {
  /// The moment so long after 1970-01-01T00:00:00Z, leap seconds not counted; before it, for a negative duration.
  ///
  /// - Parameter duration: what is less than a nanosecond of it is dropped. What is out of range, the years 1 to 9999,
  ///   becomes the nearest moment that is not.
  public init(since1970 duration: Duration) {
    let first = Duration.seconds(TimestampText.range.lowerBound)
    let last = Duration.seconds(TimestampText.range.upperBound) + .nanoseconds(999_999_999)
    let (seconds, attoseconds) = min(max(first, duration), last).components
    let nanos = Int32(attoseconds / 1_000_000_000)
    // Nanoseconds count forward, before 1970 too.
    self.init(seconds: nanos < 0 ? seconds - 1 : seconds, nanos: nanos < 0 ? nanos + 1_000_000_000 : nanos)
  }

  /// Time from 1970-01-01T00:00:00Z to the moment; negative for what was before.
  public var since1970: Duration { .seconds(seconds) + .nanoseconds(Int64(nanos)) }

  /// What the clock of the machine says.
  public static var now: Self {
    let (seconds, nanoseconds) = WallClock.now()
    return Self(seconds: seconds, nanos: nanoseconds)
  }

  /// The moment that a text says by RFC 3339, with any offset from UTC and up to nine digits behind the second's point:
  /// `1972-01-01T10:00:20.021Z`. Nil for what is no such text, and for moments outside of the years 1 to 9999.
  public init?(rfc3339 text: String) {
    guard let (seconds, nanos) = TimestampText.parse(text) else { return nil }
    self.init(seconds: seconds, nanos: nanos)
  }

  /// The moment as text by RFC 3339, in UTC, as JSON shows it. Nil when it is none: outside of the years 1 to 9999, or with
  /// nanoseconds that are negative or more than a second.
  public var rfc3339: String? { TimestampText.text(seconds: seconds, nanos: nanos) }
}
