internal import CProtobufC

/// The numbers of a closed enum, as a table has them: what a field of it may hold. A number that is not among them belongs
/// to the fields that the schema does not know.
///
/// They lie where the descriptor of a field refers to that of an enum. protobuf-c does not look there, because to it enums
/// are integers.
@safe struct ClosedEnum {
  /// A number of numbers, and the first and the last one of each range.
  private let numbers: UnsafePointer<Int>

  /// Nil for a field of something else.
  init?(_ field: UnsafePointer<ProtobufCFieldDescriptor>) {
    guard unsafe field.pointee.type == PROTOBUF_C_TYPE_INT32, let numbers = unsafe field.pointee.descriptor else {
      return nil
    }
    unsafe self.numbers = numbers.assumingMemoryBound(to: Int.self)
  }

  /// For a descriptor; it stays for good.
  ///
  /// - Parameter bounds: the first and the last number of each range.
  static func store(_ bounds: [Int]) -> UnsafeRawPointer {
    let place = UnsafeMutablePointer<Int>.allocate(capacity: bounds.count + 1)
    unsafe place.initialize(to: bounds.count)
    for index in bounds.indices { unsafe (place + index + 1).initialize(to: bounds[index]) }
    return UnsafeRawPointer(place)
  }

  /// - Parameter value: as it lies on the wire, where numbers below zero have 64 bits.
  func contains(_ value: UInt64) -> Bool {
    let number = Int(Int32(truncatingIfNeeded: value))
    return stride(from: 1, to: unsafe numbers[0], by: 2).contains { place in
      unsafe numbers[place] <= number && number <= numbers[place + 1]
    }
  }
}
