import ArgumentParser

/// The root of the command line: without a subcommand it opens the workspace.
struct DeskbellCommand: DeskbellSubcommand {
  static let configuration = CommandConfiguration(
    commandName: "deskbell",
    abstract: "A help desk to work in from a terminal.",
    discussion: """
      Without a subcommand it opens the workspace. Every verb of the workspace is a subcommand \
      too, with the same rules, permissions and history.
      """,
    version: "deskbell \(Deskbell.version)",
    groupedSubcommands: [
      CommandGroup(
        name: "Start",
        subcommands: [InitCommand.self, DemoCommand.self, GenerateCommand.self]),
      CommandGroup(name: "Intake", subcommands: [IntakeCommand.self, NewCommand.self]),
      CommandGroup(
        name: "Reading",
        subcommands: [
          ListCommand.self, ShowCommand.self, HistoryCommand.self, WhyCommand.self, WhoCommand.self,
          AttachmentCommand.self, StatusLineCommand.self,
        ]),
      CommandGroup(
        name: "Ticket",
        subcommands: [
          ReplyCommand.self, OutboxCommand.self, NoteCommand.self, MacroCommand.self,
          AssignCommand.self, TakeCommand.self,
          ReleaseCommand.self, EscalateCommand.self, StatusCommand.self, SolveCommand.self,
          ReopenCommand.self, PriorityCommand.self, TagCommand.self, MoveCommand.self,
          RenameCommand.self, SnoozeCommand.self, NoAnswerCommand.self, SpamCommand.self,
          UndoCommand.self, RedoCommand.self,
        ]),
      CommandGroup(
        name: "Tickets together",
        subcommands: [
          MergeCommand.self, UnmergeCommand.self, SplitCommand.self, LinkCommand.self,
          UnlinkCommand.self, SimilarCommand.self,
        ]),
      CommandGroup(
        name: "Desk",
        subcommands: [
          ViewCommand.self, ResponseCommand.self, CalendarCommand.self, PolicyCommand.self,
          AgentCommand.self,
          DepartmentCommand.self, CustomerCommand.self, RateCommand.self, WorkerCommand.self,
          NoticeCommand.self, CheckCommand.self,
          DoctorCommand.self, BackupCommand.self, ThemeCommand.self,
          ConfigCommand.self, KeysCommand.self, CompletionsCommand.self, ManualCommand.self,
        ]),
    ])

  @OptionGroup var options: GlobalOptions
  @OptionGroup var workspace: WorkspaceArguments

  func run(in session: Session) throws {
    var settings = session.settings
    workspace.apply(to: &settings)
    try MainActor.assumeIsolated { try WorkspaceLauncher.launch(settings) }
  }
}
