import ArgumentParser
import DeskbellCore

// The closed sets of the domain as arguments: the help lists them, other words are refused.

extension TicketStatus: ExpressibleByArgument {}
extension Priority: ExpressibleByArgument {}
extension Channel: ExpressibleByArgument {}
extension TicketOrder: ExpressibleByArgument {}
extension Role: ExpressibleByArgument {}
