/// A file that is to be put in force.
public struct PromiseFile: Sendable, Equatable {
  public var kind: PromiseDocument.Kind
  public var text: String
  /// The name of the file for errors.
  public var file: String

  public init(kind: PromiseDocument.Kind, text: String, file: String) {
    self.kind = kind
    self.text = text
    self.file = file
  }
}
