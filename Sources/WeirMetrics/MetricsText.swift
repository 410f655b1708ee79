/// A page of metrics as text: Prometheus' exposition format 0.0.4, or OpenMetrics 1.0.0.
public struct MetricsText: Sendable {
  /// Which of the two is written.
  public enum Format: Sendable, Hashable {
    /// Prometheus' text format 0.0.4.
    case prometheus
    /// OpenMetrics 1.0.0: counters' families without `_total`, and a mark at the end.
    case openMetrics

    /// What stands in `content-type`.
    public var mediaType: String {
      switch self {
      case .prometheus: "text/plain; version=0.0.4; charset=utf-8"
      case .openMetrics: "application/openmetrics-text; version=1.0.0; charset=utf-8"
      }
    }
  }

  /// What the samples of a family are.
  public enum Kind: String, Sendable, Hashable {
    /// A number that only grows.
    case counter
    /// A number that comes and goes.
    case gauge
    /// Numbers of observations up to bounds, their sum and their count.
    case histogram
  }

  /// The format that is written.
  public let format: Format
  /// The text so far, in UTF-8.
  public private(set) var bytes: [UInt8] = []
  private var name = ""

  /// An empty page.
  public init(_ format: Format = .prometheus) { self.format = format }

  /// Begins a family; the samples that follow belong to it.
  ///
  /// - Parameters:
  ///   - name: letters, digits and underscores; a counter's ends in `_total`.
  ///   - help: one line for people.
  public mutating func begin(_ name: String, _ kind: Kind, _ help: String) {
    self.name = name
    let isCounter = format == .openMetrics && kind == .counter && name.hasSuffix("_total")
    let family = isCounter ? String(name.dropLast(6)) : name
    append("# HELP \(family) ")
    appendEscaped(help, quotes: false)
    append("\n# TYPE \(family) \(kind.rawValue)\n")
  }

  /// One number of the family.
  ///
  /// - Parameters:
  ///   - labels: names and values, each name once; the values may be any text.
  ///   - suffix: what follows the family's name, for a histogram: `_bucket`, `_count`.
  public mutating func sample(_ value: Int, labels: [(String, String)] = [], suffix: String = "") {
    beginSample(labels, suffix)
    append("\(value)\n")
  }

  /// A number of nanoseconds of the family, which is in seconds.
  public mutating func sample(nanoseconds: Int, labels: [(String, String)] = [], suffix: String = "") {
    beginSample(labels, suffix)
    append(Self.seconds(nanoseconds))
    append("\n")
  }

  /// The end of the page; nothing may follow.
  public mutating func end() {
    if format == .openMetrics { append("# EOF\n") }
  }

  /// Nanoseconds as seconds, exactly, with a point: `0.0`, `0.000010`, `2.5`.
  static func seconds(_ nanoseconds: Int) -> String {
    let (whole, fraction) = nanoseconds.quotientAndRemainder(dividingBy: 1_000_000_000)
    var digits = String(fraction.magnitude)
    digits = String(repeating: "0", count: 9 - digits.utf8.count) + digits
    while digits.utf8.count > 1, digits.hasSuffix("0") { digits.removeLast() }
    return (nanoseconds < 0 && whole == 0 ? "-" : "") + "\(whole).\(digits)"
  }

  private mutating func beginSample(_ labels: [(String, String)], _ suffix: String) {
    append(name)
    append(suffix)
    if !labels.isEmpty {
      var separator = "{"
      for (name, value) in labels {
        append(separator)
        append(name)
        append("=\"")
        appendEscaped(value, quotes: true)
        append("\"")
        separator = ","
      }
      append("}")
    }
    append(" ")
  }

  private mutating func append(_ text: String) { bytes.append(contentsOf: text.utf8) }

  private mutating func appendEscaped(_ text: String, quotes: Bool) {
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\\"): append("\\\\")
      case UInt8(ascii: "\n"): append("\\n")
      case UInt8(ascii: "\"") where quotes: append("\\\"")
      default: bytes.append(byte)
      }
    }
  }
}
