import DeskbellCore

extension DemoStories {
  static let englishHosting = """
    = Shop shows 502 Bad Gateway since this morning
    mail | Helen Marsh <helen@northpier-tea.example.com> | en | hosting | outage
    @ 5h c +error-502.png
    Hello,

    since about seven our shop answers with "502 Bad Gateway" on every second click. We have a sale today and people are leaving. Nothing was changed on our side, the last deployment was on Monday.

    Please treat this as urgent.

    Helen Marsh
    Northpier Tea
    @ 12m maria take
    @ 1m maria priority high
    @ 6m maria reply
    Hello Helen,

    I am sorry, and on a sale day too. I can see the 502s in our logs: the PHP workers of your plan are all busy for some seconds at a time. I am looking into what keeps them busy and will write again within half an hour.

    Maria
    Amberline Hosting
    @ 20m maria note
    All 12 workers wait on the database. Slow query log full of a product search without an index (LIKE on description). Plugin "super-filter" was updated by auto-update at 06:52.
    @ 9m c
    It is getting worse, now even the front page is down. We lose money with every minute. Can you put somebody on this who can actually fix it?
    @ 2m maria priority urgent
    @ 3m maria escalate tier 2 hosting follow
    why: Shop down on a sale day, all PHP workers wait on the database
    tried: Restarted the pool, found the query and the plugin update behind it (06:52)
    needed: Somebody who may kill the queries and put the plugin back to the version of yesterday's backup
    @ 6m tomas take
    @ 11m tomas reply
    Hello Helen,

    Tomas here, second line. I have stopped the stuck queries and given your plan twice the workers until tonight, at no charge. The shop answers again; first byte is at 0.4 s.

    The cause is the search plugin that updated itself this morning. May I put it back to yesterday's version? It takes a minute and loses nothing.
    @ 25m c
    Yes please do. And thank you, it is fast again.
    @ 30m tomas note
    Plugin is back at 4.1.2 and auto-update for it is off. Keep an eye on it until the evening, then take the extra workers away.

    = WordPress update failed half way, white page
    web | Darius Webb <darius@webbjoinery.example.com> | en | hosting | wordpress
    @ 3h c
    I clicked "update all" and now there is only a white page, also for the admin. I have no idea about computers, I make stairs. Can somebody bring it back the way it was?
    @ 25m maria take
    @ 15m maria reply pending with:restore-backup
    Hi Darius,

    no harm done: there is a backup from last night, 03:10. I can put the whole site back to it, or only WordPress itself and leave your pictures and texts alone.

    Did you write anything on the site since last night? If not, I take the whole backup; that is the safest.

    Maria

    = Re: Re: Fwd: AW: Migration of 14 sites from the old server, final list, second correction (please ignore the list of Tuesday, the one of Wednesday has the wrong PHP version for the archive site)
    mail | Ingrid Solheim <ingrid@fjordpress.example.org> | en | hosting | migration
    @ 2d c +sites-final.csv +sites-final-2.csv
    Dear all,

    please find attached the really final list. Changes against Tuesday:

    - archive stays on PHP 7.4 until the new template is done
    - the three shop sites move together, in the night from Saturday to Sunday
    - staging is not moved at all

    Best regards
    Ingrid
    @ 3h rasa take
    @ 40m rasa reply pending
    Dear Ingrid,

    thank you, I have taken the second attachment as the one that counts. Two questions before we plan the night:

    1. May the shops be in maintenance mode for up to twenty minutes?
    2. Who is on the phone on your side, in case of trouble?

    Rasa
    @ 20h c Petter Dahl <petter@fjordpress.example.org>
    Hi, I answer for Ingrid who is travelling: yes to 1, and for 2 it is me, +1 202 555 0117.
    @ 1h rasa assign jonas
    @ 5m rasa note
    Jonas, the night is yours as agreed. List and phone number are above. Archive needs the old PHP container.
    @ 6h jonas status on-hold

    = Cannot upload files larger than 2 MB
    chat | Tess Okafor <tess@littlelantern.example.com> | en | hosting | php
    @ 50m c
    hi, uploads stop at 2 MB
    @ 1m maria take
    @ 1m maria reply
    Hi Tess! In the panel under PHP settings you can raise upload_max_filesize, up to 256 MB on your plan. Shall I do it for you?
    @ 2m c
    yes pls, 64 is enough
    @ 3m maria reply
    Done: 64 MB, and post_max_size 72 MB so that it really works. Can you try?
    @ 4m c
    works 🎉 you are the best
    @ 1m maria solve

    = Cron job runs twice
    mail | Viktor Lund <viktor@lundlogistics.example.net> | en | hosting | cron
    @ 9d c
    Hello, our nightly export (02:00) has been running twice since the weekend, once at 02:00 and once at 03:00. The second run overwrites the first with an empty file.
    @ 4h tomas take
    @ 30m tomas reply pending
    Hello Viktor,

    it looks like the job is there twice: once in the panel, and once in the crontab of the user "deploy", which runs on another time zone. May I remove the second?

    Tomas
    @ 18h c
    That explains it. Yes, remove the one of deploy.
    @ 2h tomas reply solved
    Removed. Tonight's run was the only one and the file has 4,212 lines. Have a good day!
    @ 1d c
    Confirmed, thanks.
    @ 10m tomas no-answer
    @ 2m tomas solve

    = Backups: which ones do we have?
    mail | Olivia Grant <office@grant-partners.example.com> | en | hosting | backup
    @ 26h c
    Good afternoon,

    our auditor asks how long backups of our site are kept and where. Could you confirm in writing?

    Kind regards
    Olivia Grant
    @ 3h rasa take
    @ 20m rasa reply pending with:backup-policy
    Good afternoon Olivia,

    daily backups are kept for 14 days, weekly ones for 8 weeks, both in a second data centre in another town, encrypted. Does your auditor need a signed letter, or is this mail enough?

    Rasa
    @ 19h c
    A signed letter on paper with your stamp, I am afraid.
    @ 2h rasa reply solved
    Dear Olivia, on paper and with a stamp: posted today, it should be with you on Tuesday. A scan is in the panel.

    = Staging site appears in search results
    mail | Helen Marsh <helen@northpier-tea.example.com> | en | hosting | seo
    @ 12d c
    Hi, people find our staging site in search engines and order there. Nobody ships those orders!
    @ 50m maria take
    @ 20m maria reply
    Hello Helen, I have put a password on the staging site (in a separate message through the panel) and a noindex header. It can take some days until the search engines forget it. There were three orders; the list is in the panel as a note.
    @ 3h c
    Wonderful. We will write to the three.
    @ 1h maria reply solved
    Good luck with them, and do write if it still shows up next week.
    @ 4d c
    Gone from the results. Thanks again.
    @ 1h maria solve
    @ 3d asta status closed

    = Disk quota exceeded but I deleted everything
    web | Bruno Silva <bruno@silvaphoto.example.com> | en | hosting | quota
    @ 7h c
    It says 100 % of 50 GB. I deleted all the old galleries yesterday and it still says 100 %. Where is it?
    @ 40m li take
    @ 25m li reply pending
    Hi Bruno,

    38 GB are in the trash folder of the gallery software (".trash"), it keeps deleted albums for 30 days. I can empty it for you, but then they are gone for good. Shall I?

    Li
    @ 3h c
    Not yet! I want to check there is nothing from the Kowalski wedding in it. Give me until tomorrow.
    @ 10m li snooze 20h

    = Database import stops at 8 %
    chat | Jae Moreau <jae@moreau-games.example.com> | en | hosting | database
    @ 100m c
    import of a 3 GB dump via the panel stops at 8%, tried 4 times
    @ 2m li take
    @ 1m li reply
    Hi Jae, the panel gives up after 10 minutes. With SSH it goes through: mysql < dump.sql. Do you have SSH?
    @ 1m c
    no, plan "Start"
    @ 2m li reply
    Then put the dump into your home with SFTP and tell me the name, I start it from here.
    @ 21m c
    dump-2.sql.gz is up
    @ 4m li escalate to jonas follow
    why: Customer on Start has no SSH, dump of 3 GB does not go through the panel
    tried: Four imports by the customer, all stopped at the ten minute limit
    needed: Import of ~/dump-2.sql.gz into moreau_prod from the database host
    @ 6m c
    any news?
    @ 2m c
    the launch is at 6 pm 😬

    = PHP 8.4?
    mail | Aaron Feld <aaron@feldcode.example.org> | en | hosting | php
    @ 30h c
    When will PHP 8.4 be available on shared plans?
    @ 6h li reply solved
    Hello Aaron, in the second week of December; it is on the staging machines already.
    @ 3h c
    Great, thanks.
    @ 10m li solve

    = Mail from our contact form goes to spam
    mail | Priya Nair <priya@nairdental.example.com> | en | hosting | mail spf
    @ 4d c +headers.txt
    Hello, since we moved to you, appointment requests from our site land in the spam folder of the practice. The headers of one are attached.
    @ 2h maria take
    @ 45m maria reply pending
    Hello Priya,

    your domain's SPF record still names only the old provider, so mails from our servers look forged. Your domain is managed elsewhere, so you or your registrar must change it. The new value:

    v=spf1 include:_spf.amberline.example.com -all

    Will you do it, or shall I write to them for you?
    @ 26h c
    My nephew did it yesterday. How do I see whether it is right?
    @ 30m maria reply pending
    I looked: he did it perfectly. Please send one request through the form and tell me where it lands.
    @ 21h c
    It landed in the inbox. Thank you so much Maria, five stars!! ⭐⭐⭐⭐⭐
    @ 20m maria solve

    = Error establishing a database connection
    web | Naomi Brandt <naomi@greenloop.example.org> | en | hosting | wordpress database
    @ 35m c
    The whole site says "Error establishing a database connection". We are a small NGO and the donation campaign started today...

    = SSH key refused after server change
    mail | Viktor Lund <v.lund@warehouse.example.net> | en | hosting | ssh
    @ 20h c
    I write from my other address because our mail is on the machine I cannot reach. ssh says "Host key verification failed" since the maintenance. Is that the new machine or somebody in the middle?
    @ 35m tomas take
    @ 15m tomas reply pending
    Good that you ask instead of clicking it away. It is the new machine. Its fingerprint (ED25519) is

    SHA256:2b1QdemoKzW0x9cUq8Yh7sVfTg5nPj3rLm6oAeIiEx4

    It is also in the panel under Server. Remove the old line with ssh-keygen -R and compare.
    @ 14h c
    Matches. Works. I wish everyone answered like that.
    @ 1h tomas solve

    = Site is slow for visitors from Asia
    mail | Mei-Ling Carter <meiling@jadeandoak.example.com> | en | hosting | performance cdn
    @ 3d c
    Our customers in Taipei and Manila say the shop takes 6 seconds to load. From here it takes one. What can be done?
    @ 5h rasa take
    @ 1h rasa assign tomas
    @ 20h tomas reply pending
    Hello Mei-Ling, the pictures are the reason: 9 MB on the front page, from Vilnius to Taipei. Two ways: smaller pictures (WebP, I can switch on the conversion, free), or the content network in front of it (4 euro a month). I would start with the first and measure again. Yes?
    @ 16h c
    Start with the first.
    @ 3h tomas reply pending
    Conversion is on, the front page is down to 1.8 MB. Could your people in Taipei measure again?
    @ 5h tomas snooze 3d

    = Restore of a single mailbox
    phone | Gerald Finch <gerald@finch-law.example.com> | en | hosting | mail backup
    @ 8h luz open
    Caller deleted the folder "Clients 2026" in his mailbox this morning by mistake and needs it back today. Callback +1 202 555 0143, before 17:00.
    @ 3m luz take
    @ 4m luz priority high
    @ 10m luz note
    Folder is in the backup of 03:10 (1,204 messages). Restoring into "Restored/Clients 2026" so that nothing is overwritten.
    @ 35m luz reply
    Dear Mr Finch, the folder is back as "Restored/Clients 2026". Please move it where you want it. I also called and left a message on your answering machine.

    Luz
    @ 2h c
    Thank you. It seems complete, but messages of today between 03:10 and 9:30 are missing. Is there any way?

    = Please cancel my hosting but keep the mail
    mail | Aaron Feld <aaron.feld@mail.example.net> | en | hosting | cancellation
    @ 6d c
    As the subject says. The web space is not needed any more from next month, the five mailboxes are.
    @ 6h maria take
    @ 30m maria note
    There is "Mail only" for 2 euro a month. He has 18 days left on Start.
    @ 10m maria reply pending
    Hi Aaron, that is the plan "Mail only", 2 euro a month for up to ten mailboxes. I would switch at the end of your paid month, on the 1st, and delete the web space two weeks later. All right?
    @ 2d c
    Yes, perfect.
    @ 3h maria tag plan-change
    @ 1m maria snooze 9d

    = Can I host a Minecraft server with you?
    social | Kip <@kip_builds@social.example.net> | en | hosting | presales
    @ 90m c
    @amberline can i host a minecraft server on the 3 € plan??? 🥺👉👈

    = Site defaced after update, need it restored before 9 am Monday
    mail | Rowan Pike <rowan@pikeclimbing.example.com> | en | hosting | wordpress
    @ 15d c
    Subject says it. Front page shows someone's political poem.
    @ 20m tomas take
    @ 2m tomas priority urgent
    @ 35m tomas reply
    Site is restored from Friday's backup and the hole (an old slider plugin) is closed. Please change all admin passwords now, the panel forces it at the next login. Security will look at how they came in.
    @ 5m tomas escalate tier 2 security
    why: Break-in through a slider plugin, site restored
    tried: Restored Friday's backup, removed the plugin, forced new passwords
    needed: Look at the logs for other sites of the same customer
    @ 3h santos take
    @ 2h santos note
    Only this site. Uploaded shell in /wp-content/uploads/2026/.cache.php, removed by the restore. Source 203.0.113.77, blocked.
    @ 30m santos reply solved
    Hello Rowan, Ramon from security: the break-in touched this one site only, no customer data was read as far as the logs show. Details for your records are in the panel.
    @ 4h c
    Fastest help I ever had, and on a Sunday. Thank you both!
    @ 20m santos no-answer
    @ 1m santos solve
    @ 7d asta status closed
    """
}
