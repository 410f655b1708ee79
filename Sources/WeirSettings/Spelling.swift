/// Finds the known name that somebody may have meant.
public enum Spelling {
  /// The name among `names` that is nearest to `text`; nil when none is near: more than a third of the letters differ.
  public static func nearest(to text: String, among names: [String]) -> String? {
    var best: (name: String, distance: Int)?
    for name in names {
      let distance = distance(Array(text.utf8.prefix(64)), Array(name.utf8))
      if distance < best?.distance ?? .max { best = (name, distance) }
    }
    guard let best, best.distance <= max(1, max(text.utf8.count, best.name.utf8.count) / 3) else { return nil }
    return best.name
  }

  /// Levenshtein's distance: insertions, deletions and replacements.
  private static func distance(_ left: [UInt8], _ right: [UInt8]) -> Int {
    var previous = Array(0...right.count)
    for (row, letter) in left.enumerated() {
      var current = [row + 1]
      for (column, other) in right.enumerated() {
        current.append(min(previous[column] + (letter == other ? 0 : 1), previous[column + 1] + 1, current[column] + 1))
      }
      previous = current
    }
    return previous.last ?? 0
  }
}
