extension Duration {
  /// As timers of the kernel and of libuv count: whole milliseconds, rounded up, so that none fires early; 0 for what is
  /// past, and at most 34 years.
  package var timerMilliseconds: Int64 {
    let (seconds, attoseconds) = components
    guard seconds >= 0, attoseconds >= 0 else { return 0 }
    return min(seconds, 1 << 30) * 1000 + (attoseconds + 999_999_999_999_999) / 1_000_000_000_000_000
  }
}
