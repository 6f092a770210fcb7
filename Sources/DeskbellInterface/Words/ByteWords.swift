/// Sizes as people read them.
enum ByteWords {
  static func size(_ bytes: Int) -> String {
    switch bytes {
    case ..<1024: "\(bytes) B"
    case ..<(1024 * 1024): "\(bytes / 1024) KiB"
    default: "\(bytes / (1024 * 1024)) MiB"
    }
  }
}
