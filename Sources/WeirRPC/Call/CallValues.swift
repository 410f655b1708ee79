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
/// Two lists that never change, so that a copy counts two references: what was set for this call, which wins, and what is
/// known of its principal.
public struct CallValues: Sendable {
  @usableFromInline var own: (any AnyCallValue)?
  @usableFromInline var inherited: (any AnyCallValue)?

  /// Without values.
  @inlinable public init() {}

  @inlinable init(own: (any AnyCallValue)?, inherited: (any AnyCallValue)?) {
    self.own = own
    self.inherited = inherited
  }

  @inlinable package var isEmpty: Bool { own == nil && inherited == nil }

  /// The value under a key; nil when there is none. Setting nil takes it away.
  @inlinable public subscript<Key: CallKey>(key: Key.Type) -> Key.Value? {
    get { CallValue<Key>.find(in: own)?.value ?? CallValue<Key>.find(in: inherited)?.value }
    set {
      if CallValue<Key>.find(in: own) != nil { own = own?.list(without: ObjectIdentifier(key)) }
      if let newValue {
        own = CallValue<Key>(newValue, older: own)
      } else if CallValue<Key>.find(in: inherited) != nil {
        inherited = inherited?.list(without: ObjectIdentifier(key))
      }
    }
  }

  /// Whether both have a value for some key.
  func sharesKey(with other: CallValues) -> Bool {
    var shares = false
    other.forEach { theirs in forEach { if $0.key == theirs.key { shares = true } } }
    return shares
  }

  /// Takes over every value of `other`, which wins where both have one.
  package mutating func merge(_ other: CallValues) {
    if isEmpty { return self = other }
    own = other.list(over: list)
    inherited = nil
  }

  /// All of them in one list.
  var list: (any AnyCallValue)? { inherited == nil ? own : list(over: nil) }

  /// All of them, and behind them what they do not replace of another list.
  private func list(over other: (any AnyCallValue)?) -> (any AnyCallValue)? {
    guard other !== own || inherited != nil else { return other }
    var values: [any AnyCallValue] = []
    forEach { values.append($0) }
    // The newest comes last, and replaces the others of its key.
    return values.reversed().reduce(other) { list, value in value.copy(over: list?.list(without: value.key)) }
  }

  /// The newest first; what is inherited, at the end.
  private func forEach(_ body: (any AnyCallValue) -> Void) {
    var next = own
    while let value = next {
      body(value)
      next = value.older
    }
    next = inherited
    while let value = next {
      body(value)
      next = value.older
    }
  }
}

/// A value of a call, and those that were set before it.
@usableFromInline protocol AnyCallValue: AnyObject, Sendable {
  var key: ObjectIdentifier { get }
  var older: (any AnyCallValue)? { get }

  /// The same value before others.
  func copy(over older: (any AnyCallValue)?) -> any AnyCallValue
}

extension AnyCallValue {
  /// The list that begins here, without the value of a key.
  @usableFromInline func list(without key: ObjectIdentifier) -> (any AnyCallValue)? {
    let rest = older?.list(without: key)
    if self.key == key { return rest }
    return rest === older ? self : copy(over: rest)
  }
}

@usableFromInline final class CallValue<Key: CallKey>: AnyCallValue {
  @usableFromInline let value: Key.Value
  @usableFromInline let older: (any AnyCallValue)?

  @inlinable init(_ value: Key.Value, older: (any AnyCallValue)?) {
    self.value = value
    self.older = older
  }

  @usableFromInline var key: ObjectIdentifier { ObjectIdentifier(Key.self) }

  @usableFromInline func copy(over older: (any AnyCallValue)?) -> any AnyCallValue {
    CallValue(value, older: older)
  }

  @inlinable static func find(in list: (any AnyCallValue)?) -> CallValue? {
    var next = list
    while let value = next {
      if let found = value as? CallValue { return found }
      next = value.older
    }
    return nil
  }
}
