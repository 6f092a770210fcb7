import DeskbellCore

extension DemoStories {
  static let englishDomains = """
    = Domain transfer stuck for nine days
    mail | Sofia Lindqvist <sofia@lindqvistceramics.example.com> | en | domains | transfer
    @ 6d c
    Hello, I started the transfer of my domain to you last week and the panel says "pending registry". When will it be finished?
    @ 5h luz take
    @ 30m luz reply pending with:transfer-in
    Hello Sofia, the old registrar has not released it. Did you get a mail from them with a link to confirm?
    @ 1d c
    No mail. I looked in the spam too.
    @ 3h luz note
    Old registrar has the address sofia@lindqvist.example.net, she does not have that any more.
    @ 5m luz reply pending
    The confirmation went to sofia@lindqvist.example.net, is that address still yours?
    @ 20h c
    That was my ex-husband's domain. No.
    @ 2h luz escalate tier 2 domains follow
    why: Transfer waits for a confirmation to an address the owner lost
    tried: Asked for the mail, checked the data of the registry
    needed: Owner verification with the old registrar by papers, somebody who has done that
    @ 15h eva take
    @ 2h eva reply pending
    Hello Sofia, Éva here. The old registrar accepts a copy of your passport and a form, which I have filled in for you (in the panel under Documents). Please sign and upload it there, not by mail.
    @ 30h c
    Uploaded. Please let this be over before the Christmas market.

    = Nameservers changed but the old site still shows
    web | Darius Webb <darius@webbjoinery.example.com> | en | domains | dns
    @ 28h c
    I changed the nameservers like the video says. My phone shows the new site and my wife's shows the old one. Who is right?
    @ 2h gabor take
    @ 10m gabor reply solved with:dns-propagation
    Both are! The change needs up to a day until everybody has it. Your phone was faster.
    @ 6h c
    Now hers shows it too. Magic. Thanks
    @ 1h gabor no-answer
    @ 10s gabor solve

    = Which of our 40 domains expire before Easter?
    mail | Ingrid Solheim <ingrid@fjordpress.example.org> | en | domains | renewal
    @ 3h c
    Dear team, could you send us a list of all our domains with date and price? The panel shows ten a page and our intern is crying.

    = Domain expired, it is our wedding page!!!
    chat | Amara Diallo <amara@mail.example.com> | en | domains | renewal
    @ 75m c
    OUR DOMAIN IS GONE and the wedding is on SATURDAY
    @ 20s c
    all the guests have the link on paper
    @ 1m rasa take
    @ 1m rasa priority high
    @ 1m rasa reply with:domain-expired
    Hi Amara, breathe :) it expired yesterday and can be renewed right now at the normal price. I put the invoice into your panel, card payment works at once.
    @ 4m c
    paid
    @ 2m rasa reply
    Renewed until next November. The page will be back within two hours, on most phones sooner.
    @ 11m c
    IT IS BACK. crying in the office. thank you thank you 😭❤️
    @ 1m rasa solve

    = DNSSEC: DS record rejected
    mail | Aaron Feld <aaron@feldcode.example.org> | en | domains | dnssec
    @ 50h c
    The panel rejects my DS record with "digest has wrong length". Algorithm 13, digest type 4 (SHA-384). I suppose your form only knows type 2.
    @ 20h gabor take
    @ 1h gabor note
    He is right, the form allows 64 hex digits only. Type 4 has 96. Registry itself would take it.
    @ 10m gabor escalate tier 3 network
    why: Panel refuses DS records of digest type 4
    tried: Checked against the registry, it is our form
    needed: Somebody who sets the DS by hand and a fix for the form
    @ 4h chen take
    @ 30m chen reply pending
    Hello Aaron, set by hand. Please check with your resolver. The form will learn type 4 in the next release.

    = Change of owner after a merger
    mail | Petra Novak <petra@novaktrans.example.net> | en | domains | owner
    @ 5d c +register.pdf +form-signed.pdf
    Good day, our company has merged into Novak Group. The signed form and the extract of the register are attached. Twelve domains.
    @ 1d eva take
    @ 2h eva reply pending
    Good day Petra, the form is fine for eleven; one is registered to a private person, Jan Novak. We need his signature too.
    @ 2d c
    He is on a sailing boat until the end of the month. Can it wait?
    @ 1h eva reply
    Of course. The eleven are done today, and I shall remind you in two weeks.
    @ 5m eva snooze 14d

    = Wildcard certificate for *.moreau-games
    chat | Jae Moreau <jae@moreau-games.example.com> | en | domains | certificate
    @ 10d c
    do you do wildcard certs?
    @ 3m li take
    @ 1m li reply
    Yes, free, if the name servers are ours. Yours are. Shall I order it?
    @ 1m c
    yep
    @ 9m li reply solved
    It is live for all subdomains and renews by itself.
    @ 30s c
    ggwp
    @ 2m li no-answer
    @ 10s li solve

    = Somebody offers to sell us our own domain
    mail | Edith Holm <edith@holmantiques.example.com> | en | domains | scam
    @ 33h c
    Dear Amberline, a gentleman writes that my domain will be sold to a competitor if I do not pay 289 dollars today. Should I?
    @ 4h rasa take
    @ 10m rasa reply
    Dear Edith, no, please do not pay. It is an old trick: the domain is yours until June 2028 and nobody can take it. You may delete the letter.
    @ 3h c
    What a relief. I had already found my cheque book.
    @ 5m rasa no-answer
    @ 1m rasa solve

    = .eu domain for a company outside the EU
    web | Frank Adeyemi <frank@adeyemi-roofing.example.com> | en | domains | presales
    @ 8h c
    Can I register a .eu domain if my firm sits in London?
    @ 2h rasa reply solved
    Dear Mr Adeyemi, only with a seat or a citizen's residence inside the EU, I am afraid. We have a good price for other endings.
    @ 2h c
    Pity. Then leave it.
    @ 10m rasa solve

    = Contact data check: third mail, is it real?
    mail | Priya Nair <priya@nairdental.example.com> | en | domains | verification
    @ 14d c
    I keep getting mails to "verify contact data or the domain is suspended". Real or fake?
    @ 5h luz take
    @ 10m luz reply pending
    Hello Priya, this one is real: registries want the address confirmed once. The link in the panel (Domains, Verify) is the safest way.
    @ 1d c
    Done in the panel.
    @ 2h luz solve

    = MX records for external mail
    api | Webhook Monitor <ops@tinyclouds.example.com> | en | domains | dns mail
    @ 13h c
    Automatic report: MX lookup for tinyclouds failed 3 of 5 times between 02:10 and 02:25 UTC. Nameserver ns2 did not answer.
    @ 5h tomas take
    @ 20m tomas note
    ns2 was restarted at 02:12 for the kernel update, ns1 answered all the time. Resolver of the monitor does not retry.
    @ 10m tomas solve

    = مرحبا: transfer of an Arabic domain name
    mail | Layla Haddad <layla@haddadbooks.example.org> | en | domains | idn transfer
    @ 9h c
    Hello, I would like to transfer our domain كتب-حداد (it is xn--... in Latin letters). Your form says "invalid characters". Do you support Arabic names?
    @ 2h luz take
    @ 30m luz note
    IDN under this ending is supported, the form wants the xn-- spelling. Not obvious at all.
    """
}
