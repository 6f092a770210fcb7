import DeskbellCore
import DeskbellText

extension WorkspaceState {
  mutating func showFiles() -> [WorkspaceEffect] {
    guard let id = currentID, let detail = details[id] else { return [] }
    if detail.files.isEmpty {
      say("No files came with this ticket.")
      return []
    }
    screens.append(.files(FilesScreen(id: id)))
    return [.load(.detail(id))]
  }

  /// The file under the cursor.
  var selectedFile: Attachment? {
    guard case .files(let screen) = screens.last else { return nil }
    if let preview = screen.preview { return preview.file }
    let files = details[screen.id]?.files ?? []
    return files.indices.contains(screen.selected) ? files[screen.selected].attachment : nil
  }

  private mutating func withFiles(_ change: (inout FilesScreen) -> Void) {
    guard case .files(var screen) = screens.last else { return }
    change(&screen)
    screens[screens.count - 1] = .files(screen)
  }

  mutating func moveInFiles(by distance: Int) {
    let height = Layout(self).body.inside.rows
    let count = openID.flatMap { details[$0]?.files.count } ?? 0
    withFiles { $0.move(by: distance, count: count, height: height) }
  }

  mutating func previewFile() -> [WorkspaceEffect] {
    guard let file = selectedFile, let ticket = openID else { return [] }
    withFiles { $0.preview = FilesScreen.Preview(file: file) }
    return [.files(.load(file, of: ticket))]
  }

  mutating func show(_ preview: FilePreview?, of file: Attachment) {
    let lines = preview?.lines ?? ["The bytes of this file are not kept any more."]
    withFiles { screen in
      guard screen.preview?.file == file else { return }
      screen.preview?.lines = lines.map { DisplayText($0) }
    }
  }

  /// Back from a preview to the list; false where there is none.
  mutating func leavePreview() -> Bool {
    guard case .files(let screen) = screens.last, screen.preview != nil else { return false }
    withFiles { $0.preview = nil }
    return true
  }

  mutating func askWhereToSave() {
    guard let file = selectedFile else { return }
    ask(.saveFile(file), text: saveFolder)
  }

  mutating func save(_ file: Attachment, in folder: String) -> [WorkspaceEffect] {
    saveFolder = folder
    return [.files(.save(file, folder: folder))]
  }

  /// Asks which file goes with the reply.
  mutating func askWhatToAttach() {
    guard case .composer = screens.last else { return }
    ask(.attach, text: attachFolder)
  }

  mutating func attach(_ path: String) -> [WorkspaceEffect] {
    guard case .composer(let composer) = screens.last else { return [] }
    if let slash = path.lastIndex(of: "/") { attachFolder = String(path[...slash]) }
    let used = composer.attachments.reduce(0) { $0 + $1.size }
    return [.files(.attach(path, room: FileReading.limit - used))]
  }

  /// A file is kept by the desk: it goes with what is being written.
  mutating func take(_ file: Attachment) -> [WorkspaceEffect] {
    let now = now
    withComposer {
      if !$0.attachments.contains(file) { $0.attachments.append(file) }
      $0.unsavedSince = now
    }
    say("Attached \(file.name), \(ByteWords.size(file.size))")
    return keepDraft() + lookAgain()
  }

  mutating func detachLast() -> [WorkspaceEffect] {
    guard case .composer(let composer) = screens.last, let last = composer.attachments.last else {
      return []
    }
    let now = now
    withComposer {
      $0.attachments.removeLast()
      $0.unsavedSince = now
    }
    say("Took \(last.name) out")
    return keepDraft() + lookAgain()
  }

  /// What a typed path may become.
  mutating func complete(_ paths: [String], of beginning: String) {
    guard case .prompt(var prompt) = popups.last, prompt.completesPaths,
      prompt.line.text == beginning
    else { return }
    guard let first = paths.first else {
      prompt.problem = "nothing begins so"
      return replacePopup(.prompt(prompt))
    }
    let common = paths.dropFirst().reduce(first) { left, right in
      String(zip(left, right).prefix { $0 == $1 }.map(\.0))
    }
    if common.count > beginning.count {
      prompt.line.replaceText(with: common)
    } else {
      prompt.problem = paths.prefix(12).map { $0.split(separator: "/").last.map(String.init) ?? $0 }
        .joined(separator: "  ")
    }
    replacePopup(.prompt(prompt))
  }
}

extension Prompt {
  /// Whether Tab completes the path of a file or folder.
  var completesPaths: Bool {
    switch purpose {
    case .saveFile, .attach, .exportCustomer: true
    default: false
    }
  }
}
