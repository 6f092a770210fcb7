extension ThemeRole {
  /// The one table of looks. The colours of the terminal: 1 red, 2 green, 3 yellow, 5 magenta,
  /// 6 cyan; blue is unreadable on many dark terminals.
  var design: RoleDesign {
    switch self {
    case .text: RoleDesign(.base05)
    case .dim: RoleDesign(.base04, [], own: nil, .dim)
    case .strong: RoleDesign(.base06, .bold, own: nil, .bold)
    case .quoted: RoleDesign(.base0C, [], own: 6)
    case .link: RoleDesign(.base0D, .underline, own: 6, .underline)
    case .searchMatch: RoleDesign(.base00, on: .base0A, .bold, own: 3, [.bold, .underline])

    case .row: RoleDesign(.base05)
    case .rowSelected: RoleDesign(.base07, on: .base02, .bold, own: nil, .reverse)
    case .rowSelectedInactive: RoleDesign(.base06, on: .base01, .underline, own: nil, .underline)
    case .rowUnread: RoleDesign(.base06, .bold, own: nil, .bold)
    case .rowMarked: RoleDesign(.base0E, .bold, own: 5, .bold)
    case .listHeader: RoleDesign(.base04, .underline, own: nil, .underline)

    case .titleBar: RoleDesign(.base06, on: .base01, .bold, own: nil, .bold)
    case .statusBar: RoleDesign(.base05, on: .base01)
    case .hintKey: RoleDesign(.base0D, .bold, own: 6, .bold)
    case .hintText: RoleDesign(.base04)
    case .tab: RoleDesign(.base04)
    case .tabSelected: RoleDesign(.base07, on: .base02, .bold, own: nil, .reverse)
    case .heading: RoleDesign(.base0D, .bold, own: nil, [.bold, .underline])
    case .border: RoleDesign(.base03, [], own: nil, .dim)
    case .borderFocus: RoleDesign(.base0D, .bold, own: 6, .bold)
    case .borderTitle: RoleDesign(.base05, .bold, own: nil, .bold)

    case .statusNew: RoleDesign(.base0A, .bold, own: 3, .bold)
    case .statusOpen: RoleDesign(.base0B, [], own: 2)
    case .statusPending: RoleDesign(.base0C, [], own: 6)
    case .statusOnHold: RoleDesign(.base0E, [], own: 5)
    case .statusSolved, .statusClosed, .statusMerged, .statusSpam:
      RoleDesign(.base04, [], own: nil, .dim)
    case .priorityLow: RoleDesign(.base04, [], own: nil, .dim)
    case .priorityHigh: RoleDesign(.base09, .bold, own: 3, .bold)
    case .priorityUrgent: RoleDesign(.base08, .bold, own: 1, [.bold, .reverse])
    case .clockBreached: RoleDesign(.base00, on: .base08, .bold, own: 1, [.bold, .reverse])
    case .clockAtRisk: RoleDesign(.base0A, .bold, own: 3, .bold)
    case .clockPaused: RoleDesign(.base04, [], own: nil, .dim)
    case .escalated: RoleDesign(.base0E, .bold, own: 5, .bold)
    case .tag: RoleDesign(.base0C, [], own: 6)
    case .presence: RoleDesign(.base0B, .italic, own: 2, .italic)

    case .messageCustomer: RoleDesign(.base0D, .bold, own: 6, .bold)
    case .messageAgent: RoleDesign(.base0B, .bold, own: 2, .bold)
    case .messageSystem: RoleDesign(.base04, [], own: nil, .dim)
    case .note: RoleDesign(.base06, on: .base01, [], own: 3)
    case .noteHeading: RoleDesign(.base0A, on: .base01, .bold, own: 3, [.bold, .reverse])
    case .escalationCard: RoleDesign(.base05, on: .base01)
    case .escalationCardLabel: RoleDesign(.base0E, on: .base01, .bold, own: 5, .bold)

    case .input: RoleDesign(.base05, on: .base01, [], own: nil, .underline)
    case .inputFocus: RoleDesign(.base07, on: .base02, [], own: nil, [.bold, .underline])
    case .inputLabel: RoleDesign(.base04)
    case .inputError: RoleDesign(.base08, .bold, own: 1, .bold)
    case .placeholder: RoleDesign(.base04, on: .base01, .italic, own: nil, .dim)
    case .dialog: RoleDesign(.base05, on: .base01)
    case .dialogTitle: RoleDesign(.base0D, on: .base01, .bold, own: nil, .bold)
    case .dialogDanger: RoleDesign(.base08, on: .base01, .bold, own: 1, .bold)
    case .pickerRow: RoleDesign(.base05)
    case .pickerSelected: RoleDesign(.base07, on: .base02, .bold, own: nil, .reverse)
    case .pickerMatch: RoleDesign(.base0A, .bold, own: 3, [.bold, .underline])
    case .pickerDisabled: RoleDesign(.base03, [], own: nil, .dim)
    case .toastInfo: RoleDesign(.base00, on: .base0B, .bold, own: 2, .reverse)
    case .toastWarning: RoleDesign(.base00, on: .base0A, .bold, own: 3, .reverse)
    case .toastError: RoleDesign(.base00, on: .base08, .bold, own: 1, [.bold, .reverse])
    }
  }
}
