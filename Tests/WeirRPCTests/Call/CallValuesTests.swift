import Testing

@testable import WeirRPC

@Suite struct CallValuesTests {
  private enum A: CallKey { typealias Value = Int }
  private enum B: CallKey { typealias Value = Int }
  private enum C: CallKey { typealias Value = Int }

  /// What a `CallValues` is held against.
  private typealias Model = [Int: Int]

  private func model(_ values: CallValues) -> Model {
    var model: Model = [:]
    model[0] = values[A.self]
    model[1] = values[B.self]
    model[2] = values[C.self]
    return model
  }

  private func set(_ key: Int, _ value: Int?, in values: inout CallValues) {
    switch key {
    case 0: values[A.self] = value
    case 1: values[B.self] = value
    default: values[C.self] = value
    }
  }

  @Test(arguments: 0..<200 as Range<UInt64>)
  func `values are those that were set last, whatever was set, taken away and merged before`(_ seed: UInt64) {
    var random = SplitMix(state: seed)
    var values = CallValues()
    var expected: Model = [:]
    for step in 0..<40 {
      let key = random.next(below: 3)
      switch random.next(below: 4) {
      case 0:
        set(key, nil, in: &values)
        expected[key] = nil
      case 1:
        var others = CallValues()
        set(key, step, in: &others)
        set((key + 1) % 3, step + 100, in: &others)
        #expect(values.sharesKey(with: others) == (expected[key] != nil || expected[(key + 1) % 3] != nil))
        values.merge(others)
        expected.merge([key: step, (key + 1) % 3: step + 100]) { $1 }
      case 2:
        // As the values of a principal are.
        values = CallValues(own: nil, inherited: values.list)
      default:
        let copy = values
        let before = expected
        set(key, step, in: &values)
        expected[key] = step
        #expect(model(copy) == before, "a copy keeps what it had")
      }
      #expect(model(values) == expected)
      #expect(values.isEmpty == expected.isEmpty)
    }
  }

  @Test func `a value that is set again and again takes no more room`() {
    var values = CallValues()
    for number in 0..<1000 {
      values[A.self] = number
      values[B.self] = number
    }
    var count = 0
    var next = values.list
    while let value = next {
      count += 1
      next = value.older
    }
    #expect(count == 2 && values[A.self] == 999 && values[B.self] == 999)
  }
}
