import DeskbellCore

extension DemoStories {
  static let englishNetwork = """
    = Packet loss to rack B14 since 04:00
    mail | Webhook Monitor <ops@tinyclouds.example.com> | en | network | outage packet-loss
    @ 9h c +mtr-1.txt +mtr-2.txt
    Our monitoring sees 8 to 12 % loss to 198.51.100.24 since 04:00 UTC. Two traces attached. Other racks are fine.
    @ 15m santos take
    @ 1m santos priority urgent
    @ 9m santos reply
    Seen, thank you for the traces, they save us half an hour. It starts at our second edge router. I am on it.

    Ramon, Network
    @ 12m c
    Thanks. We are a monitoring company, so this is slightly embarrassing for us :-)
    @ 5m santos note
    CRC errors on port 7 of edge 2, climbing. Optics or fibre.
    @ 6m santos escalate tier 3 network follow
    why: CRC errors on edge 2 port 7, 10 % loss for rack B14
    tried: Cleared counters, checked light levels (-9.4 dBm, was -4.1 last week)
    needed: Approval to move B14 to edge 1 now and hands in the data centre for the optic
    @ 4m jonas take
    @ 2m jonas note
    Approved. Draining edge 2 port 7, moving B14 to edge 1. Expect a blip of some seconds.
    @ 6m jonas reply
    We have moved your rack to the other router. There may have been three or four seconds of silence at 04:58. How does it look from outside?
    @ 3m c
    0.0 % since 04:58:20. We saw 3.8 seconds.
    @ 2m jonas reply
    Good. The optic will be changed in the morning; you are on one leg until then, so I keep this open.
    @ 40m c
    Small bump at 05:41, 1.2 % for two minutes. Yours or ours?
    @ 5m jonas reply
    Ours: the routes were rebalanced. It should be the last.
    @ 8m c
    Ok, agreed, quiet again.
    @ 70m jonas note
    Hands are in: optic changed, light is at -3.9 dBm, no errors for 15 minutes.
    @ 5m santos note
    Wait another hour before moving back? The last time it came back after 40 minutes.
    @ 3m jonas note
    Yes. Moving back at 07:30 at the earliest.
    @ 20m c
    Any estimate for full redundancy? Our customers ask.
    @ 6m santos reply
    The optic is changed. We watch it for an hour and move you back at 07:30 UTC. Redundant from then on.
    @ 4m c
    Perfect, passing it on.
    @ 50m jonas note
    Clean for 70 minutes. Moving back.
    @ 4m jonas reply
    You are back on both legs. Did you see anything?
    @ 2m c
    Nothing at all. Nicely done.
    @ 3m c Ops Night Shift <night@tinyclouds.example.com>
    Night shift here: one of our probes still shows 198.51.100.31 as down, it is in the same rack.
    @ 4m santos reply
    Its port is up, but we see no traffic from the machine. Could it have lost its address when the link blinked?
    @ 9m c Ops Night Shift <night@tinyclouds.example.com>
    Yes. DHCP client had given up. Restarted, it is back. Our fault, sorry.
    @ 2m santos reply
    No harm done. We shall write a report for you by tomorrow noon.
    @ 1m c
    Thanks. Please include the light levels, our CTO loves numbers.
    @ 6m santos note
    Report: asta wants to read it before it goes out.
    @ 15m asta note
    Add why the alarm for CRC errors did not wake us. It should have, at 03:50.
    @ 10m santos note
    Threshold was 1000 per minute, we had 740. Set to 100 on all edges now.
    @ 5m santos priority high
    @ 12m c
    One more question for the report: since when had the light been falling?

    = IPv6 for our rack
    mail | Aaron Feld <aaron@feldcode.example.org> | en | network | ipv6
    @ 55h c
    May we have a /48 routed to our rack? At present we have a single /64: 2001:db8:40:1::/64.
    @ 20h chen take
    @ 2h chen reply pending
    Certainly. 2001:db8:a40::/48 is yours. To which address shall it be routed?
    @ 10h c
    2001:db8:40:1::2 please.
    @ 1h chen assign tomas

    = DDoS warning, is it serious?
    phone | Helen Marsh <helen@northpier-tea.example.com> | en | network | ddos
    @ 3d santos open
    Caller got our automatic mail "attack on your address is being filtered" and worries about the shop.
    @ 2m santos take
    @ 5m santos note
    14 Gbit/s for nine minutes, filtered completely. Not aimed at her, the neighbour runs a game server.
    @ 5m santos reply solved
    Hello Helen, as promised on the telephone in writing: the attack was not meant for you, lasted nine minutes and was filtered. Your shop was reachable all the time.

    = Request for reverse DNS
    web | Jae Moreau <jae@moreau-games.example.com> | en | network | dns rdns
    @ 5h c
    Please set the reverse entry of 203.0.113.58 to mail.moreau-games.example.com
    @ 2h tomas take
    @ 30m tomas reply solved
    Set. It shows within the hour.

    = VPN between our office and the server keeps dropping
    mail | Petra Novak <petra@novaktrans.example.net> | en | network | vpn
    @ 4d c +vpn.log
    Every 60 minutes exactly the tunnel falls and comes back after 20 seconds. Log attached.
    @ 7h tomas take
    @ 1h tomas reply pending
    Hello Petra, exactly 60 minutes is the renewal of the keys: your side proposes a group our side no longer accepts. Please choose group 19 or 20 in your router.
    @ 26h c
    Our router is from 2012, it has only 2 and 5.
    @ 4h tomas reply pending
    Group 2 and 5 are broken today, we cannot offer them. A small router of ours would do it, 3 euro a month. Or a software client on each desk. What would you prefer?
    @ 10h c
    The small router, please.
    @ 5h tomas reply
    Ordered, it is with you on Thursday, already configured. Just plug it in.
    @ 30h c
    Plugged in. Stable for three hours now.
    @ 2h tomas solve

    = Bandwidth graph is empty
    web | Bruno Silva <bruno@silvaphoto.example.com> | en | network | panel
    @ 2d c
    The traffic graph in the panel is empty since Sunday.
    @ 1d santos take
    @ 1h santos reply solved
    The collector had a full disk, repaired. The data of the two days is lost, I am sorry, traffic in that time is not charged.

    = Cross connect to the exchange
    mail | Webhook Monitor <ops@tinyclouds.example.com> | en | network | datacentre
    @ 16d c
    We would like a single-mode cross connect from B14 to the meet-me room, panel 3.
    @ 1d santos take
    @ 1d santos reply pending
    Possible from the 20th on, 90 euro once and 35 a month. Order form attached in the panel.
    @ 2d c
    Signed.
    @ 1h santos status on-hold
    @ 5d santos reply solved
    The fibre is in: panel 3, port 22, tested with 0.4 dB.
    @ 3d asta status closed

    = Maintenance in the night to Thursday?
    social | Tess Okafor <@tess_lantern@social.example.net> | en | network | maintenance
    @ 7h c
    @amberline status page says maintenance Thursday 1-3 am, does that include shared hosting?
    @ 40m santos reply solved
    Hi Tess! Only rack C is touched, shared hosting stays up. Sleep well 😴
    """

  static let englishSecurity = """
    = Phishing page on one of your servers
    mail | Abuse Desk <abuse@fairbank.example.org> | en | security | abuse phishing
    @ 160m c +page.png
    Hello, the page https://parcel-info.example.net/login on 203.0.113.19 imitates our bank. Please remove it. Evidence is attached.
    @ 8m nora take
    @ 1m nora priority urgent
    @ 10m nora reply with:abuse-received
    Hello, thank you for the report. The page is offline since a minute ago. We look into how it got there.

    Nóra
    @ 30m c
    Confirmed offline. Could you preserve the logs? Our lawyers will ask for them.
    @ 20m nora escalate to ada follow
    why: Bank asks for logs of a phishing page, lawyers involved
    tried: Page removed, account of the customer locked, logs copied
    needed: Decision what we may hand out and to whom

    = Report: port scans from 198.51.100.77
    api | Sensor Network <reports@sensors.example.org> | en | security | abuse scan
    @ 20h c
    198.51.100.77 contacted 412 of our sensors on port 22 within one hour. First seen 02:11 UTC, last seen 03:09 UTC.
    @ 6h nora take
    @ 30m nora note
    A customer's own server, password was "admin123". Told them, gave 24 hours.
    @ 5m nora snooze 22h

    = I lost my phone and with it the two-factor app
    mail | Sofia Lindqvist <sofia@lindqvistceramics.example.com> | en | security | account 2fa
    @ 5h c
    My phone fell into the glaze. How do I get into the panel?
    @ 40m nora take
    @ 10m nora reply pending with:two-factor-lost
    Hello Sofia, I hope it was at least a nice colour. Please send your customer number and the amount of your last invoice, then I call you on the number we have.
    @ 2h c
    Cobalt blue, thank you for asking. Number 20117, amount 14.90.

    = Is this mail from you?
    mail | Edith Holm <edith@holmantiques.example.com> | en | security | phishing
    @ 8h c
    Dear Amberline, your mailbox is full, click here, it says. I have not clicked anything. It has your logo but you usually write nicer.
    @ 40m nora reply solved with:password-reset
    Dear Edith, it is not from us, and you did exactly right. You may delete it.
    @ 1h c
    Thank you, dear.
    @ 10m nora no-answer
    @ 10s nora solve

    = Weakness in your login form
    web | Ren Ito <ren@research.example.org> | en | security | report
    @ 31h c +steps.txt
    Hi, the password reset link in your panel stays valid after it has been used once. Steps are attached. I will not publish before you have repaired it.
    @ 3h nora take
    @ 20m nora escalate tier 2 security follow
    why: Reset link can be used twice, reproduced
    tried: Followed the steps with a test account
    needed: Fix by the panel team, answer to the researcher
    @ 1h santos take
    @ 2h santos reply pending with:responsible-disclosure
    Hi Ren, thank you, reproduced. A fix is in review and should be out tomorrow. May we name you in the release notes?
    @ 14h c
    Sure. And well done, some companies need months.

    = Customer data request
    mail | Gerald Finch <gerald@finch-law.example.com> | en | security | gdpr
    @ 17d c
    Under Article 15 I request a copy of all personal data that you hold on me.
    @ 1d asta take
    @ 6d asta reply solved
    Dear Mr Finch, the copy is in the panel under Documents, signed. It holds all we have: contract, invoices, tickets, logins of the last 90 days.
    @ 4d asta status closed

    = CONGRATULATIONS you won 5 000 000
    mail | Lottery Department <winner@lucky.example.net> | en | - | -
    @ 11h c
    Dear winner, your address was drawn. To receive the sum send a copy of passport and 250 for the transfer.
    @ 30m nora status spam

    = SEO offer, first page guaranteed!!!
    web | Max <max@rankings.example.net> | en | - | -
    @ 26h c
    Dear webmaster, I looked at your site and it has many errors. We bring you to the first page in 7 days, guaranteed. Only 99.
    @ 1h maria status spam

    = Invoice attached, open urgently
    mail | J. Smith <invoice@docs.example.net> | en | - | malware
    @ 3d c +invoice.txt
    see attachement, pay today or court
    @ 2h nora status spam

    = Partnership with your esteemed company
    mail | Trading Office <office@trading.example.net> | en | - | -
    @ 50m c
    Dear Sir/Madam, we are interested in 400 tons of hosting. Send price list CIF.

    = test
    api | Form <form@amberline.example.com> | en | - | -
    @ 6d c
    test test 123
    @ 5h ada status closed

    = URGENT!!!!
    web | Walter Quist <walter@quist.example.org> | en | - | -
    @ 25m c
    NOTHING WORKS. CALL ME.

    = Where can I see my tickets?
    chat | Amara Diallo <amara@mail.example.com> | en | - | panel
    @ 15m c
    hi where can i see my old tickets
    @ 1m c
    hello?

    = Compliment
    mail | Rowan Pike <rowan@pikeclimbing.example.com> | en | - | feedback
    @ 4d c
    No problem at all today. I just wanted to say that your people are great. That's it.
    @ 3h asta reply solved
    Dear Rowan, that made the whole team's morning. Thank you!
    @ 1h asta tag praise

    = Outbound mail blocked, we are a school
    phone | Claire Beaumont <office@stclareschool.example.org> | en | security | mail blocklist
    @ 4h nora open
    Caller says letters to parents bounce since yesterday ("blocked, see blocklist"). Two thousand parents, excursion tomorrow.
    @ 3m nora take
    @ 1m nora priority high
    @ 15m nora note
    Mailbox of the library sent 9,000 spam mails on Tuesday. Password changed, queue emptied. Our outgoing address 192.0.2.80 is on two lists.
    @ 10m nora escalate tier 2 security follow
    why: Outgoing address 192.0.2.80 is on two blocklists, a school cannot reach the parents
    tried: Closed the hole, asked both lists for removal
    needed: Route the school's mail over another address until we are off the lists
    @ 30m santos reply
    Good afternoon, your mail now leaves over another address. Please send the letter again, it should arrive this time.
    @ 1h c
    1,950 of 2,000 arrived. You saved the excursion. What do we do about the remaining fifty?
    """
}
