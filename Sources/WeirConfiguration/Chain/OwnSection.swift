internal import WeirRPC
internal import WeirSettings
internal import WeirYAML

extension InterceptorSection {
  /// One that the program offers.
  init(_ own: ChainSection) {
    self.init(
      name: own.name, summary: own.summary, keys: own.keys.map { SectionKey($0.name, $0.takes, $0.help) },
      isDeciding: own.refusesCalls
    ) { fields, reading, _, predecessor in
      let values = FileValues(fields, reading, predecessor)
      let made = values.attempt { try own.make(values) }
      reading = values.reading
      return made
    }
  }

  /// Every one that a file may name, in a program that offers `own` ones.
  static func all(with own: [ChainSection]) -> [InterceptorSection] {
    let names = all.map(\.name) + ChainReader.shares + own.map(\.name)
    precondition(Set(names).count == names.count, "sections of a chain have names of their own: \(names)")
    return all + own.map { InterceptorSection($0) }
  }

  /// Names that other programs offer, and what to do to have them.
  static let offeredElsewhere = [
    "tracing":
      "this program has no tracer. One that has gives ConfiguredServer \"sections: [.tracing()]\" of WeirTracing, "
      + "with the trait DistributedTracing of the package weir; trace_context needs neither"
  ]
}

/// What a file says in a section of a program's own.
private final class FileValues: SectionValues {
  let predecessor: (any Interceptor)?
  private let fields: Fields
  private(set) var reading: Reading

  init(_ fields: Fields, _ reading: Reading, _ predecessor: (any Interceptor)?) {
    self.fields = fields
    self.reading = reading
    self.predecessor = predecessor
  }

  /// What `body` has made. A section that makes nothing is a mistake of the file; when nobody has said which, that is said.
  func attempt(_ body: () throws -> (any Interceptor)?) -> (any Interceptor)? {
    let problems = reading.problems.reasons.count
    do {
      if let made = try body() { return made }
    } catch {
      if !fields.hasFault(reading) { refuse(nil, "\(error)") }
    }
    if reading.problems.reasons.count == problems, !fields.hasFault(reading) {
      refuse(nil, "makes no interceptor of this, and does not say why")
    }
    return nil
  }

  func has(_ key: String) -> Bool { fields.has(key) }

  func text(_ key: String) -> String? { fields.text(key, &reading) }

  func required(_ key: String, _ example: String) -> String? { fields.required(key, example, &reading) }

  func texts(_ key: String) -> [String]? { fields.texts(key, &reading) }

  func integer(_ key: String, _ range: ClosedRange<Int>) -> Int? { fields.integer(key, range, &reading) }

  func number(_ key: String) -> Double? { fields.number(key, &reading) }

  func isOn(_ key: String) -> Bool? { fields.isOn(key, &reading) }

  func duration(_ key: String) -> Duration? { fields.duration(key, &reading) }

  func contents(_ key: String, maximum: Int, isSecret: Bool) -> [UInt8]? {
    guard let path = fields.text(key, &reading) else { return nil }
    return reading.file(
      path, maximum: maximum, isSecret: isSecret, for: fields.name(key), at: fields.position(of: key))
  }

  func refuse(_ key: String?, _ reason: String) {
    let name = key.map(fields.name) ?? fields.path
    reading.add("\(name): \(reason)", at: key.map(fields.position) ?? fields.position)
  }
}
