/// The paths of a `google.protobuf.FieldMask`, in JSON's spelling of names: `user.displayName`.
enum FieldMaskText {
  /// Nil for a path that would not come back as it was.
  static func camel(_ path: String) -> String? {
    var result = ""
    var isBehindUnderscore = false
    for scalar in path.unicodeScalars {
      switch scalar {
      case "_":
        guard !isBehindUnderscore else { return nil }
        isBehindUnderscore = true
        continue
      case "A"..."Z": return nil
      case "a"..."z" where isBehindUnderscore: result += String(scalar).uppercased()
      default:
        guard !isBehindUnderscore else { return nil }
        result.unicodeScalars.append(scalar)
      }
      isBehindUnderscore = false
    }
    return isBehindUnderscore ? nil : result
  }

  /// Nil for a path with an underscore, which JSON's spelling has not.
  static func snake(_ path: String) -> String? {
    var result = ""
    for scalar in path.unicodeScalars {
      switch scalar {
      case "_": return nil
      case "A"..."Z": result += "_" + String(scalar).lowercased()
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
