/// A share of calls, to the ten-thousandth of a percent.
public struct Percentage: Sendable, Hashable {
  private let millionths: Int64

  /// 100 %: every call.
  public static let all = Percentage(millionths: 1_000_000)
  /// 0 %: no call.
  public static let none = Percentage(millionths: 0)

  private init(millionths: Int64) { self.millionths = millionths }

  /// - Throws: `ConfigurationError` for what is not from 0 to 100.
  public init(_ percent: Double) throws(ConfigurationError) {
    // Written so that a NaN fails too.
    guard percent >= 0, percent <= 100 else {
      throw ConfigurationError("a percentage is from 0 to 100, not \(percent)")
    }
    millionths = Int64((percent * 10_000).rounded())
  }

  /// For people: `5 %`.
  var description: String {
    millionths % 10_000 == 0 ? "\(millionths / 10_000) %" : "\(Double(millionths) / 10_000) %"
  }

  /// So much of a count, rounded down.
  func of(_ count: Int) -> Int { Int(Int128(count) * Int128(millionths) / 1_000_000) }

  /// So much of a number.
  func of(_ number: Int128) -> Int128 { number * Int128(millionths) / 1_000_000 }

  /// Whether a call is among the share.
  ///
  /// - Parameter random: a number from 0 to below `bound`; not asked for none or all.
  func includes(_ random: (_ bound: Int64) -> Int64) -> Bool {
    switch millionths {
    case 0: false
    case 1_000_000: true
    default: random(1_000_000) < millionths
    }
  }
}
