/// The one document of a text, read strictly.
///
/// Not taken: aliases and anchors, so that no small text stands for a large one; tags; a second document; keys that are no
/// texts; a key twice in one mapping.
public struct YAMLDocument: Sendable {
  /// The value that is the document.
  public let root: YAMLNode
  /// What is wrong although the rest could be read: keys that occur twice, of which the first counts.
  public let problems: [YAMLProblem]

  /// Reads a whole text.
  ///
  /// - Parameter text: UTF-8.
  /// - Throws: the first thing for which it is no such document, or what of `limits` it exceeds.
  public init(parsing text: Span<UInt8>, limits: YAMLLimits = .standard) throws(YAMLProblem) {
    let start = YAMLNode.Position(line: 1, column: 1)
    guard text.count <= limits.size else {
      throw YAMLProblem("the text has \(text.count) bytes, the maximum is \(limits.size)", at: start)
    }
    (root, problems) = try YAMLEvents.read(text) { events throws(YAMLProblem) in
      var builder = Builder(limits)
      return (try builder.document(&events), builder.problems)
    }
  }

  private struct Builder {
    var problems: [YAMLProblem] = []
    private let limits: YAMLLimits
    private var count = 0

    init(_ limits: YAMLLimits) { self.limits = limits }

    mutating func document(_ events: inout YAMLEvents) throws(YAMLProblem) -> YAMLNode {
      var root: YAMLNode?
      while true {
        let event = try events.next()
        switch event.kind {
        case .streamEnd:
          return root ?? YAMLNode(.scalar("", isPlain: true), at: event.position)
        case .documentEnd: break
        case .documentStart:
          guard root == nil else { throw YAMLProblem("a second document begins; one is taken", at: event.position) }
          root = try node(events.next(), &events, depth: 0)
        default: throw YAMLProblem("a document was expected", at: event.position)
        }
      }
    }

    private mutating func node(
      _ event: YAMLEvents.Event, _ events: inout YAMLEvents, depth: Int
    ) throws(YAMLProblem) -> YAMLNode {
      try check(event, depth)
      switch event.kind {
      case .scalar(let text, let isPlain): return YAMLNode(.scalar(text, isPlain: isPlain), at: event.position)
      case .sequenceStart:
        var elements: [YAMLNode] = []
        while true {
          let next = try events.next()
          if case .sequenceEnd = next.kind { return YAMLNode(.sequence(elements), at: event.position) }
          elements.append(try node(next, &events, depth: depth + 1))
        }
      case .mappingStart: return YAMLNode(.mapping(try entries(&events, depth: depth + 1)), at: event.position)
      default: throw YAMLProblem("a value was expected", at: event.position)
      }
    }

    private mutating func entries(_ events: inout YAMLEvents, depth: Int) throws(YAMLProblem) -> [YAMLNode.Entry] {
      var entries: [YAMLNode.Entry] = []
      var places: [String: YAMLNode.Position] = [:]
      while true {
        let next = try events.next()
        if case .mappingEnd = next.kind { return entries }
        try check(next, depth)
        guard case .scalar(let key, _) = next.kind else { throw YAMLProblem("a key is a text", at: next.position) }
        let value = try node(events.next(), &events, depth: depth)
        if let first = places[key] {
          problems.append(
            YAMLProblem(
              "the key \(key.debugDescription) is here a second time, the first is at \(first)", at: next.position))
          continue
        }
        places[key] = next.position
        entries.append(YAMLNode.Entry(key: key, position: next.position, value: value))
      }
    }

    private mutating func check(_ event: YAMLEvents.Event, _ depth: Int) throws(YAMLProblem) {
      count += 1
      guard count <= limits.nodes else {
        throw YAMLProblem("there are more than \(limits.nodes) values", at: event.position)
      }
      guard depth < limits.depth else {
        throw YAMLProblem("lists and mappings are inside each other more than \(limits.depth) deep", at: event.position)
      }
      if case .alias(let name) = event.kind {
        throw YAMLProblem("aliases are not taken: write the value of *\(name) here", at: event.position)
      }
      if let anchor = event.anchor {
        throw YAMLProblem("anchors are not taken: remove &\(anchor)", at: event.position)
      }
      if let tag = event.tag { throw YAMLProblem("tags are not taken: remove \(tag)", at: event.position) }
    }
  }
}
