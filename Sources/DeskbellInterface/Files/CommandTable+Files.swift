import DeskbellCore

extension CommandTable {
  private static let nothing: Command.Reason = {
    $0.selectedFile == nil ? "There is no file here." : nil
  }

  static let files: [Command] = [
    Command(
      "ticket.attachments", "Files", help: "The files of the conversation: preview, save, open.",
      group: .look, in: [.ticket], keys: ["v"]
    ) { state, _ in state.showFiles() },
    Command(
      "file.preview", "Preview", help: "Shows the file as text, else what it is and how it begins.",
      group: .look, in: [.files], keys: ["Enter", "v"], hint: ("preview", 1), disabled: nothing
    ) { state, _ in state.previewFile() },
    Command(
      "file.save", "Save", help: "Saves the file under a safe name; never over another one.",
      group: .look, in: [.files], keys: ["s"], hint: ("save", 2), disabled: nothing
    ) { state, _ in
      state.askWhereToSave()
      return []
    },
    Command(
      "file.open", "Open", help: "Opens the file with the program for it.", group: .look,
      in: [.files], keys: ["o"], hint: ("open", 3),
      disabled: {
        nothing($0) ?? ($0.opensFiles ? nil : "No program is set that opens files here.")
      }
    ) { state, _ in state.selectedFile.map { [.files(.open($0))] } ?? [] },
    Command(
      "review.attach", "Attach a file", help: "Adds a file to the reply.", group: .write,
      in: [.review], keys: ["a"], hint: ("attach", 4), disabled: staysInside
    ) { state, _ in
      state.askWhatToAttach()
      return []
    },
    Command(
      "review.detach", "Take a file out", help: "Takes the last file out of the reply.",
      group: .write, in: [.review], keys: ["d"],
      disabled: {
        if case .composer(let composer) = $0.screens.last, !composer.attachments.isEmpty {
          return nil
        }
        return "No file is attached."
      }
    ) { state, _ in state.detachLast() },
  ]
}
