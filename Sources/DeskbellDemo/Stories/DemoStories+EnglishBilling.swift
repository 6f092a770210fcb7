import DeskbellCore

extension DemoStories {
  static let englishBilling = """
    = Charged twice in November
    mail | Conor Doyle <conor@doylecycles.example.com> | en | billing | invoice refund
    @ 7h c +statement.pdf
    Hi, you took 48 euro from my card on the 3rd and again on the 4th. I have one site with you, not two. Please give one of them back.
    @ 1h maria take
    @ 20m maria note
    Both payments are on invoice 2026-1138. First answer of the card company was a timeout, the panel tried again. A bug of ours, seen twice this month.
    @ 15m maria reply with:refund-approved
    Hi Conor,

    you are right, and I am sorry: the card was charged twice for one invoice. The second payment is on its way back, three to five working days.

    Maria
    @ 3h c
    Thanks for the quick answer. Could you also tell me that it won't happen again next month?

    = Fwd: Invoice 2026-0981 overdue, LAST REMINDER
    mail | Accounts Payable <accounts@harbourlane.example.com> | en | billing | invoice payment
    @ 27h c +invoice-2026-0981.pdf +transfer.pdf
    ---------- Forwarded message ----------
    From: Accounts Payable
    To: Management
    Subject: Invoice 2026-0981 overdue, LAST REMINDER

    This was paid on the 2nd, see the bank's confirmation attached. Why do we get a last reminder? Our director has now received it too. This is embarrassing and we expect an apology.
    @ 2h maria take
    @ 1h maria note
    Payment came in without a reference, so it sat in the unmatched list. Matched now.
    @ 10m maria reply pending
    Dear Accounts team,

    I apologise: your payment of the 2nd arrived without the invoice number and was not matched. It is now, the reminder is void, and the reminder level of your account is back at zero.

    Would you like me to write two lines to your director as well?
    @ 20h c
    Yes please, today. harbour@harbourlane.example.com. With our invoice number so that he finds it.
    @ 30m maria draft
    Dear Mr Director,

    invoice 2026-0981 was paid in full and on time. The reminder was our mistake, not your

    = VAT number missing on all invoices of this year
    mail | Marlene Fuchs <marlene@fuchsdesign.example.org> | en | billing | vat invoice
    @ 4d c
    Dear Sir or Madam, our VAT number has never been printed on the invoices, although it is in the panel. I need all eleven again.
    @ 6h maria take
    @ 30m maria reply pending with:vat-details
    Dear Marlene,

    the number is in the panel but in the field "Reference", which is why it is not printed. May I move it? Then I can issue the last invoice again by myself; the older ten need the approval of a colleague, which I would ask for.
    @ 1d c
    Please do both.
    @ 3h maria escalate tier 2 billing follow
    why: Ten invoices older than 30 days are to be issued again with the VAT number
    tried: Moved the number to the right field, issued November again
    needed: Approval and the run for January to October
    @ 18h eva take
    @ 1h eva note
    Approved. The run is on Monday with the others, tax office rules: credit note plus new invoice each.
    @ 5m eva status on-hold

    = Please change our payment to yearly
    web | Olivia Grant <office@grant-partners.example.com> | en | billing | plan-change
    @ 2d c
    From December on we would like to pay once a year, by transfer. What is the discount?
    @ 4h maria take
    @ 20m maria reply pending
    Hello Olivia, it is two months free: 10 times the monthly price. I can prepare the invoice for the 1st of December. Shall it go to the same address?

    Maria
    @ 5h c
    The same address, thank you, and the contact is Ms Grant.
    @ 3h maria reply solved
    The invoice for the year is prepared and goes out on the 1st, to Ms Grant.

    = Refund for the outage on the 12th
    mail | Viktor Lund <viktor@lundlogistics.example.net> | en | billing | refund sla
    @ 8d c
    The contract says 99.9 %. On the 12th we were away for five hours. What is our compensation?
    @ 5h eva take
    @ 2h eva reply pending
    Hello Viktor, five hours and eight minutes, which is 99.28 % for the month. Contract § 7: 25 % of the monthly fee, 31.25 euro, as a credit on the next invoice. Do you agree?
    @ 22h c
    I expected to argue for a week. Agreed.
    @ 1h eva reply solved
    It is on the account now.

    = Card expired, site suspended???
    chat | Tess Okafor <tess@littlelantern.example.com> | en | billing | payment suspended
    @ 5d c
    my site shows "suspended", my card expired and nobody told me
    @ 1m maria take
    @ 1m maria reply
    Hi Tess, I see it. There were three mails to the old address hello@littlelantern.example.org, probably nobody reads it any more?
    @ 2m c
    omg yes that's dead since summer
    @ 1m maria reply
    I have lifted the suspension for three days so that you can put the new card in. And I changed the address to this one, ok?
    @ 3m c
    card is in. thank you 🙏
    @ 2m maria reply solved
    Payment went through, everything is normal again.

    = Question about your price increase
    mail | Frank Adeyemi <frank@adeyemi-roofing.example.com> | en | billing | prices complaint
    @ 30h c
    I have been with you for nine years and now I get a letter that the price goes up by 18 %. New customers pay less than me. Explain that to me.
    @ 5h maria take
    @ 1h maria reply pending
    Dear Mr Adeyemi,

    I understand the anger. The letter went to everybody on the plan "Classic", whose machines cost more to run than the new ones. On the new plan "Start" you would pay less than today, with more space; I can move you in the night without any change for your visitors.

    Maria Reyes
    @ 18h c
    So I was supposed to find out by complaining? Nine years. I want to hear this from somebody in charge, not from a template.
    @ 35m maria escalate supervisor asta
    why: Customer of nine years, angry about the increase, wants somebody in charge
    tried: Explained, offered the move to "Start" which is cheaper for him
    needed: A call or a personal letter, perhaps the old price for a year

    = Non-profit discount
    web | Naomi Brandt <naomi@greenloop.example.org> | en | billing | discount
    @ 3d c +statutes.pdf
    Hello, we are a registered non-profit. Do you have special prices? Our statutes are attached.
    @ 8h rasa take
    @ 30m rasa reply solved
    Hello Naomi, yes: 40 % off every plan. I have set it on your account from the next invoice on. Thank you for what you do!

    Rasa
    @ 5h c
    That is so kind. Thank you 💚
    @ 2h rasa no-answer
    @ 10s rasa solve

    = Wrong currency
    mail | Mei-Ling Carter <meiling@jadeandoak.example.com> | en | billing | invoice
    @ 40h c
    My last invoice is in euro, all before were in dollars. My bookkeeper is not amused.
    @ 9h li take
    @ 40m li note
    Account was merged with the second one she had, the older currency won. Needs eva to switch it back.
    @ 5m li assign eva
    @ 8h eva reply solved
    Hello Mei-Ling, the account is back in dollars and the invoice issued again; my apologies to your bookkeeper.

    = We closed the company, please delete everything
    mail | Gerald Finch <gerald@finch-law.example.com> | en | billing | cancellation gdpr
    @ 25d c
    The practice closed on the last of the month. Please end all contracts and delete all data, and confirm it.
    @ 1d eva take
    @ 2h eva reply pending
    Dear Mr Finch, the contracts end on the 30th. Invoices have to be kept for ten years by law, all else is deleted 30 days later. Do you want a copy of the mailboxes before?
    @ 3d c
    Yes, a copy, please. On a disk.
    @ 5h eva reply
    We do not send disks, but a download link, encrypted. The password comes by telephone.
    @ 4d c
    Downloaded, it opens. My secretary managed it. Thank you for nine good years.
    @ 3h eva solve
    @ 6d asta status closed

    = Gift voucher does not work
    social | Kip <@kip_builds@social.example.net> | en | billing | voucher
    @ 6h c
    @amberline the code AMBER-2026 says "unknown voucher" 😤 it's from YOUR own post
    @ 50m maria take
    @ 5m maria reply pending
    Hi! The voucher is for new orders, you tried it on a renewal. Send us a private message with your customer number and we find a way 🙂

    = Receipt for cash payment at your office
    phone | Walter Quist <+1 202 555 0161> | en | billing | invoice
    @ 55m maria open
    Caller paid 120 in cash at the front desk in October and lost the receipt. Tax office asks. Wants it by post to the address on file.
    @ 5m maria take
    @ 10m maria note
    Cash book October 14th, no. 77. Asked the front desk for a stamped copy.

    = Quote for 30 mailboxes
    api | Harbour Lane Ltd <purchasing@harbourlane.example.com> | en | billing | presales
    @ 4h c
    Request from the order form: 30 mailboxes, 50 GB each, archive for 10 years, invoice yearly, start in January.

    = Duplicate account, please merge
    web | Bruno Silva <bruno.silva@mail.example.org> | en | billing | account
    @ 18d c
    I forgot I was already a customer (bruno@silvaphoto.example.com) and opened a second account. Can you put them together?
    @ 7h maria take
    @ 30m maria reply pending
    Hi Bruno, gladly. Which of the two addresses shall be the main one?
    @ 5h c
    The silvaphoto one.
    @ 2h maria reply solved
    Done. Both addresses now lead to one account.
    @ 5d asta status closed

    = Your bank account number on the invoice looks different
    mail | Accounts Payable <accounts@harbourlane.example.com> | en | billing | fraud invoice
    @ 150m c +suspicious-invoice.pdf
    We received the attached invoice from billing@amberline-payments.example.net. The bank account is not the usual one. Is this from you?
    @ 10m maria take
    @ 3m maria priority urgent
    @ 4m maria reply pending
    Dear colleagues,

    no, that is NOT ours. Please do not pay it. Our account has not changed in years. I have passed it on to our security team; if anything was paid already, call your bank now.

    Maria Reyes
    @ 5m maria note
    Second report today, the other one is from Grant & Partners. Told nora.
    @ 6m maria tag fraud phishing
    @ 25m c
    Nothing was paid. Thank you for the fast answer. Our IT asks whether you can tell us how they knew our invoice amount to the cent?

    = Invoice by post, please
    mail | Edith Holm <edith@holmantiques.example.com> | en | billing | invoice
    @ 11d c
    Dear Amberline, I do not print things. Could my invoices come by post, as they used to?
    @ 1d rasa take
    @ 1h rasa reply solved
    Dear Edith, of course. From December they come by post again, at no charge for you.
    @ 2d c
    God bless you.
    @ 2h rasa no-answer
    @ 1m rasa solve

    = שלום: invoice for the account חנות הספרים
    mail | Noa Levi <noa@levibooks.example.com> | en | billing | invoice
    @ 8h c
    Hello, our shop is called חנות הספרים but the invoice says "????? ????". Can it be printed in Hebrew letters?
    @ 2h maria take
    @ 20m maria reply pending
    Hello Noa, our printing system had no Hebrew letters, I am sorry. It has now; may I issue the invoice of November again as חנות הספרים?
    @ 3h c
    Yes please! And the one of October, if that is not too much to ask.

    = 👨‍👩‍👧‍👦 family plan??? 5 sites for 5 people 🏡
    social | Kip <@kip_builds@social.example.net> | en | billing | presales
    @ 100m c
    @amberline do you have something like a family plan? mum, dad, me and 2 sisters, everyone wants a site 😅
    @ 15m li take
    @ 2m li reply pending
    Hi Kip! The plan Business holds ten sites with a login each, 9 euro a month for all together. Would that do? 👨‍👩‍👧‍👦
    """
}
