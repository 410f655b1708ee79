internal import WeirPOSIX

/// All that is wrong with how a program was started, gathered so that it is said at once.
public struct Problems: Error, Sendable, Hashable, CustomStringConvertible {
  /// One line each: what is wrong, where, and what would be right.
  public private(set) var reasons: [String] = []

  /// None yet.
  public init() {}

  public var description: String { reasons.joined(separator: "\n") }

  /// Adds one problem, a line of its own.
  public mutating func add(_ reason: String) { reasons.append(reason) }

  /// The value of `body`; nil when it throws, which is one more problem.
  ///
  /// - Parameter place: the flag that the value comes from, put in front of what `body` throws.
  public mutating func attempt<Value>(_ place: String? = nil, _ body: () throws -> Value) -> Value? {
    do {
      return try body()
    } catch {
      add(place.map { "\($0): \(error)" } ?? "\(error)")
      return nil
    }
  }

  /// Adds one for each file that is not there or must not be read; what is in them is another matter.
  ///
  /// - Returns: whether all of them can be read.
  public mutating func checkReadable(_ files: [(flag: String, path: String?)]) -> Bool {
    let earlier = reasons.count
    for (flag, path) in files {
      if let path, let error = File.refusal(toRead: path) { add("\(flag) \(path): \(error)") }
    }
    return reasons.count == earlier
  }

  /// - Throws: itself, when there is any problem.
  public func check() throws(Problems) {
    if !reasons.isEmpty { throw self }
  }
}
