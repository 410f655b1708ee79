public import Logging
import WeirLog

/// Log lines as text, and a way to wait for one.
public final class LineJournal: Sendable {
  private let journal = Journal<String>()

  public init() {}

  /// The lines so far, with their line ends.
  public var lines: [String] { journal.entries }

  /// A logger that writes here, at level info.
  public var logger: Logger {
    let writer = LineWriter { [journal] line in
      journal.append(String(decoding: line.indices.map { line[$0] }, as: UTF8.self))
      return true
    }
    let handler = LineLogHandler(formatter: LineFormatter(format: .text), writer: writer, level: .info) {
      UnixTime(seconds: 1_772_323_199, nanoseconds: 42_999_999)
    }
    return Logger(label: "test") { _ in handler }
  }

  /// Waits until so many lines contain `text`.
  ///
  /// - Returns: the last of them.
  /// - Throws: `CancellationError` when the test's time is over.
  @discardableResult public func wait(for text: String, count: Int = 1) async throws -> String {
    let lines = try await journal.wait { lines in lines.count { $0.contains(text) } >= count }
    return lines.last { $0.contains(text) } ?? ""
  }
}
