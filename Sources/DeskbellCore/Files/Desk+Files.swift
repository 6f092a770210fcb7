extension Desk {
  /// Keeps a file that is to go out with a message.
  /// - Throws: `Refusal` where it is too long.
  public func keep(_ file: IncomingMessage.File) throws -> Attachment {
    guard file.bytes.count <= FileReading.limit else {
      throw Refusal.invalid(
        "\(file.name) is longer than \(FileReading.limit >> 20) MiB, the most that is sent.")
    }
    let digest = try store.write { try $0.insertBlob(file.bytes) }
    return Attachment(
      name: IntakeText.line(file.name), type: file.type, size: file.bytes.count, sha256: digest)
  }
}
