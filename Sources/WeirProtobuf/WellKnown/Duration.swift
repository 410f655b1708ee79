extension Google_Protobuf_Duration {
  /// A duration as a message, whose range is 10,000 years to either side: what is longer becomes the longest there is.
  ///
  /// - Parameter duration: what is less than a nanosecond of it is dropped.
  public init(_ duration: Duration) {
    let longest = Duration.seconds(DurationText.range.upperBound)
    let (seconds, attoseconds) = min(max(.zero - longest, duration), longest).components
    self.init(seconds: seconds, nanos: Int32(attoseconds / 1_000_000_000))
  }
}

extension Duration {
  /// The duration that a message says.
  ///
  /// - Parameter message: nil comes of one that is none: more than 10,000 years, a second or more in its nanoseconds, or
  ///   seconds and nanoseconds of different signs.
  public init?(_ message: Google_Protobuf_Duration) {
    guard DurationText.isValid(seconds: message.seconds, nanos: message.nanos) else { return nil }
    self = .seconds(message.seconds) + .nanoseconds(Int64(message.nanos))
  }
}
