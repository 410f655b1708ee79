/// Names a value that travels with a call, and its type.
///
/// ```swift
/// enum Tenant: CallKey { typealias Value = String }
/// call.values[Tenant.self] = "acme"
/// ```
public protocol CallKey: Sendable {
  /// What is stored under the key.
  associatedtype Value: Sendable
}

/// The typed store of one call: what an inner interceptor writes, an outer one reads when the call finishes.
///
/// A handful of entries in a flat array: looking one up compares a pointer or two.
public struct CallValues: Sendable {
  private struct Entry: Sendable {
    let key: ObjectIdentifier
    var value: any Sendable
  }

  private var entries: [Entry] = []

  /// Without values.
  public init() {}

  package var isEmpty: Bool { entries.isEmpty }

  /// The value under a key; nil when there is none. Setting nil takes it away.
  public subscript<Key: CallKey>(key: Key.Type) -> Key.Value? {
    get {
      let identifier = ObjectIdentifier(key)
      for entry in entries where entry.key == identifier { return entry.value as? Key.Value }
      return nil
    }
    set {
      let identifier = ObjectIdentifier(key)
      let index = entries.firstIndex { $0.key == identifier }
      switch (index, newValue) {
      case (let index?, let value?): entries[index].value = value
      case (let index?, nil): entries.remove(at: index)
      case (nil, let value?): entries.append(Entry(key: identifier, value: value))
      case (nil, nil): break
      }
    }
  }

  /// Whether both have a value for some key.
  func sharesKey(with other: CallValues) -> Bool {
    other.entries.contains { theirs in entries.contains { $0.key == theirs.key } }
  }

  /// Takes over every value of `other`, which wins where both have one.
  package mutating func merge(_ other: CallValues) {
    // Shares their memory.
    if entries.isEmpty { return entries = other.entries }
    for entry in other.entries {
      if let index = entries.firstIndex(where: { $0.key == entry.key }) {
        entries[index] = entry
      } else {
        entries.append(entry)
      }
    }
  }
}
