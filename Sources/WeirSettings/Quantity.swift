/// Whole numbers with the units that configurations have: `10s`, `5m`, `64KiB`.
public enum Quantity {
  /// Seconds, of a text such as `10s`, `5m`, `2h`, `1d`, or a bare number.
  public static func seconds(_ text: String) -> Int? { value(text, [("s", 1), ("m", 60), ("h", 3600), ("d", 86_400)]) }

  /// Bytes, of a text such as `64KiB`, `4MiB`, `1GiB`, or a bare number.
  public static func bytes(_ text: String) -> Int? {
    value(text, [("KiB", 1 << 10), ("MiB", 1 << 20), ("GiB", 1 << 30), ("TiB", 1 << 40)])
  }

  /// A time of whole milliseconds at least: `250ms`, or one of `seconds` with its unit. Nil for anything else, for a bare
  /// number too: nobody could tell its unit.
  public static func duration(_ text: String) -> Duration? {
    if text.hasSuffix("ms") { return value(text, [("ms", 1)]).map { .milliseconds($0) } }
    guard text == "0" || text.last?.isNumber == false else { return nil }
    return seconds(text).map { .seconds($0) }
  }

  private static func value(_ text: String, _ units: [(suffix: String, factor: Int)]) -> Int? {
    if let value = Int(text) { return value }
    for (suffix, factor) in units where text.hasSuffix(suffix) {
      guard let count = Int(text.dropLast(suffix.count)) else { return nil }
      let (product, overflow) = count.multipliedReportingOverflow(by: factor)
      return overflow ? nil : product
    }
    return nil
  }
}
