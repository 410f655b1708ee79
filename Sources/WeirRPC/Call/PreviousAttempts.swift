/// The value of `grpc-previous-rpc-attempts`: how often a client that retries has made a call before (gRFC A6).
package enum PreviousAttempts {
  /// Larger numbers are this one.
  package static let maximum = 1_000_000

  /// - Parameter value: the field as it came.
  /// - Returns: 0 for what is no whole number from 1 on: the field only tells, it is no reason to refuse a call.
  package static func count(_ value: Span<UInt8>) -> Int {
    guard value.count > 0 else { return 0 }
    var count = 0
    for index in value.indices {
      let digit = value[index]
      guard digit >= UInt8(ascii: "0"), digit <= UInt8(ascii: "9") else { return 0 }
      count = min(count * 10 + Int(digit - UInt8(ascii: "0")), maximum)
    }
    return count
  }
}
