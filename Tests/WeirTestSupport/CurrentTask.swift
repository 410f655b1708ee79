/// Tells tasks apart that are there at the same time; 0 outside of any.
public func currentTaskNumber() -> Int { unsafe withUnsafeCurrentTask { unsafe $0?.hashValue ?? 0 } }
