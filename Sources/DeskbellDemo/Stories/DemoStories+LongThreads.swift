import DeskbellCore

extension DemoStories {
  static let longThreads = """
    = Moving our magazine with 11 years of articles, plan and questions
    mail | Ingrid Solheim <ingrid.solheim@fjordpress.example.org> | en | hosting | migration
    @ 12d c +inventory.csv
    Dear all,

    as announced, here is the inventory of the magazine: 11 years, 38,000 articles, 210 GB of pictures. We would like to be moved before the December issue.

    Ingrid
    @ 3h maria take
    @ 40m maria reply
    Dear Ingrid, thank you, that is a lot of reading. I have asked Jonas, who moves large archives, for a plan and come back tomorrow.

    Maria
    @ 2h maria note
    Jonas: 210 GB over their line (50 Mbit/s) is ten hours at best. Two passes, the second at night.
    @ 20h jonas note
    Plan: first pass now while the site lives, second pass in the night of the switch (only what changed), switch at 04:00.
    @ 3h maria reply pending
    Dear Ingrid, the plan: a first copy while you go on working, a second one in the night of the switch with only the changes. The site is read-only from 02:00 to about 04:30. Would the night to the 1st suit you?
    @ 1d c
    The night to the 1st is impossible, the December issue closes then. The night before?
    @ 2h maria reply pending
    The night before is fine with us. May I have a reader's account, and the name of whoever decides at 04:00 whether we go or stop?
    @ 5h c Petter Dahl <petter@fjordpress.example.org>
    I decide. Petter. The account is in the panel.
    @ 1h maria note
    Account works. Database is MySQL 5.6 with latin1 tables that contain UTF-8. Jonas, that will hurt.
    @ 4h jonas note
    It does. 312 tables to convert. I rehearse on a copy tonight.
    @ 20h jonas note
    Rehearsal: 6 h 10 min copy, 50 min conversion. Three articles of 2016 have broken letters already in the source.
    @ 2h maria reply pending
    The rehearsal went well. Three articles from 2016 are damaged in the original already (list below). Do you want us to repair them by hand?

    2016-03-14 · 2016-08-02 · 2016-08-03
    @ 1d c
    Goodness, yes. Nobody noticed in ten years, apparently including the authors.
    @ 3h maria reply
    Repaired in the copy. One more question from Jonas: the newsletter has 41,000 addresses, 6,000 of them bounce. Shall we move all?
    @ 8h c
    Move them all, clean up later. Our marketing is attached to the number.
    @ 1h maria note
    Of course it is.
    @ 2d c Petter Dahl <petter@fjordpress.example.org>
    Small change: the shop subdomain has its own certificate from our bank's partner. Can it come along?
    @ 5h maria reply pending
    It can. Please upload certificate and key in the panel under Site, Certificates, never by mail.
    @ 20h c Petter Dahl <petter@fjordpress.example.org>
    Uploaded. I sent the key by mail first, sorry. I have asked the bank for a new one.
    @ 1h maria reply
    Good that you say so. I have deleted the key from the ticket's mailbox, too, and wait for the new one.
    @ 4h maria escalate to jonas follow
    why: The night of the switch is near, certificate of the shop is being replaced
    tried: Plan agreed, rehearsal done, repair of three articles confirmed
    needed: The switch itself, second pass from 22:00, decision at 04:00 with Petter
    @ 6h jonas reply pending
    Dear Petter, Jonas here. I call you at 03:45 on the number we have. If you do not pick up we do not switch. All right?
    @ 3h c Petter Dahl <petter@fjordpress.example.org>
    I shall be awake. My wife less so, please let it ring only once.
    @ 2h jonas note
    Ring once. Noted.
    @ 5h c
    Is there anything we should tell our readers beforehand?
    @ 2h maria reply
    A line on the front page is enough: "From 02:00 to about 04:30 you can read but not comment." I can put it there on the evening.
    @ 4h c
    Please do. In Norwegian I send it tomorrow.
    @ 15h c
    Here it is: «Fra kl. 02.00 til ca. 04.30 kan du lese, men ikke kommentere.»
    @ 1h maria reply
    Prepared, it goes up at 20:00 and down by itself at 05:00.
    @ 2h c
    I am impressed. Our last move took six weeks and cost me a colleague.
    @ 40m jonas note
    First pass started. 34 % after 2 h.

    = Chat: shop does not take orders on mobile
    chat | Renata <renata@doggybakery.example.com> | en | hosting | shop
    @ 70m c
    hi, customers on phones can't check out
    @ 1m maria take
    @ 1m maria reply
    Hi Renata! What do they see when they tap "Order"?
    @ 1m c
    nothing. the button goes grey and that's it
    @ 1m maria reply
    On every phone, or some?
    @ 2m c
    iphones mostly. mine too
    @ 1m c
    android of my sister works
    @ 3m maria reply
    I can see it too. Did you change anything today? A new banner perhaps?
    @ 1m c
    cookie banner yesterday...
    @ 2m maria reply
    The banner lies over the whole page, invisible, after it is closed. Taps end up there.
    @ 30s c
    nooo
    @ 1m maria reply
    May I switch the banner off for a moment, to be sure?
    @ 20s c
    yes!!
    @ 2m maria reply
    Off. Please try.
    @ 1m c
    WORKS
    @ 30s c
    but I need a banner, the law
    @ 2m maria reply
    There is a small free one in our app list that does not do this. Shall I install it with your text?
    @ 1m c
    yes please. dog paw icon possible? 🐾
    @ 4m maria reply
    Installed, with paw 🐾. Please test again on your iPhone.
    @ 3m c
    works and looks cute
    @ 1m c
    how many orders did I lose since yesterday, can you see that?

    = Hírlevél után leáll az oldal
    chat | Gergő <gergo@tarsasjatek.example.org> | hu | hosting | performance
    @ 4d c
    sziasztok, ha kimegy a hírlevél, 10 percre meghal az oldal
    @ 2m gabor take
    @ 1m gabor reply
    Szia Gergő! Hány címzett van, és mikor megy ki?
    @ 1m c
    8000, pénteken 9-kor
    @ 2m gabor reply
    És mindenki egyszerre kattint a főoldalra. Van gyorsítótár bekapcsolva?
    @ 1m c
    fogalmam sincs 😅
    @ 3m gabor reply
    Nincs. Bekapcsolom, és átállítom a kiküldést, hogy 40 perc alatt menjen ki. Jó így?
    @ 1m c
    persze
    @ 6m gabor reply
    Kész. Pénteken figyelem én is.
    @ 2d c
    most ment ki, 2 mp alatt bejön minden!!
    @ 5m gabor reply
    Látom én is: 900 látogató egyszerre, 12% terhelés. 🎲
    @ 1m c
    meghívlak egy társasra
    @ 2m gabor solve
    @ 5h c
    bocs, mégis egy kérdés: a régi hírlevelek képei nem látszanak
    @ 3h gabor reply solved
    A régi képek a régi címre mutattak, átirányítottam őket. Most már látszanak.
    @ 1h c
    tökéletes, köszi! 🎲
    @ 10m gabor solve

    = Elektroninė parduotuvė: krepšelis ištuštėja
    chat | Aistė <aiste@vilnoniai.example.com> | lt | hosting | shop
    @ 26h c
    labas, pirkėjai skundžiasi kad krepšelis ištuštėja
    @ 3m rasa take
    @ 1m rasa reply
    Sveiki, Aiste! Ar visiems, ar tik kai kuriems?
    @ 2m c
    kurie ilgiau nei pusvalandį renkasi
    @ 1m c
    mano megztinius visi ilgai renkasi 😀
    @ 4m rasa reply
    Suprantu kodėl 🙂 Sesija galioja 24 minutes. Galiu pailginti iki 8 valandų.
    @ 1m c
    taip taip
    @ 5m rasa reply
    Pailginau. Patikrinkite po valandos?
    @ 2h c
    vis tiek ištuštėjo po 40 min...
    @ 20m rasa note
    Įskiepis valo krepšelius savo nuožiūra kas 30 min., nustatymas giliai meniu.
    @ 5m rasa reply
    Radau: krepšelio įskiepis turi savo laikmatį. Pakeičiau į 8 val. ir jame.
    @ 18h c
    veikia! vakar pardaviau 11 megztinių 🧶
    @ 10m rasa reply solved
    Puiku! Jei dar kas, rašykite.
    @ 40m c
    dar vienas dalykas: ar galima krepšelį išsaugoti ir neprisijungusiems?

    = 直播卖货时网站崩溃
    chat | 小美 <xiaomei@meimei.example.net> | zh | hosting | outage performance
    @ 5h c
    我们直播的时候网站崩了！！
    @ 1m li take
    @ 1m li priority high
    @ 1m li reply
    您好，正在看。现在有 4,000 人同时访问。
    @ 1m c
    快点快点 直播还有一个小时
    @ 3m li reply
    已临时增加四倍资源，现在能打开了吗？
    @ 1m c
    能打开了 但是付款页面还是转圈
    @ 3m li note
    付款页面每次都调用物流接口，对方超时 30 秒。
    @ 1m li reply
    付款页面在等物流公司的接口，对方很慢。可以先关掉“实时运费”，改用固定运费吗？
    @ 1m c
    可以！！固定 5 欧
    @ 2m li reply
    改好了，请试一下。
    @ 1m c
    好了！！订单进来了 😭🎉
    @ 50m c
    直播结束 卖了 1300 单 谢谢你们
    @ 5m li reply
    恭喜！临时资源保留到今晚十二点，不收费。
    @ 3m li note
    明天把物流接口改成后台调用，避免下次再出问题。需要二线。
    @ 10m c
    下周还有一场 能提前准备吗？人会更多

    = Enrolment day: hindi kaya ng site ang dami ng tao
    chat | Ma'am Tess <registrar@sanroque.example.org> | fil | hosting | performance
    @ 7h c
    good am po, enrolment day po namin ngayon, ayaw na pong bumukas ng site
    @ 1m maria take
    @ 1m maria priority urgent
    @ 2m maria reply
    Magandang umaga po, Ma'am Tess. Nakikita ko po: 2,300 na tao ang sabay-sabay na pumapasok.
    @ 1m c
    opo, 9am po kasi nagbukas
    @ 3m maria reply
    Dinagdagan ko po muna ng workers. Sinusubukan ko rin pong ilagay sa pila ang mga papasok.
    @ 4m c
    may nakakapasok na po pero mabagal
    @ 2m maria escalate to tomas follow
    why: Enrolment day ng isang eskuwelahan, 2,300 na sabay-sabay na bisita
    tried: Dinoble ang workers, naka-on ang cache ng mga pahina
    needed: Pila (waiting room) sa harap ng form hanggang hapon
    @ 6m tomas note
    Waiting room is on: 300 at a time, the others see their place. Maria, please tell them, I don't speak Filipino.
    @ 2m maria reply
    May pila na po sa harap ng form: 300 ang sabay, at nakikita ng iba kung pang-ilan na sila.
    @ 5m c
    ang galing po! kumalma na ang mga magulang
    @ 1h c
    1,100 na po ang naka-enrol 🙌
    @ 2h c
    2,050 na po. Puwede na po sigurong alisin ang pila?
    @ 10m tomas note
    Load is 20 %. Removing it at 15:00.
    @ 5m tomas reply
    Good afternoon! The queue will be removed at 15:00, the extra capacity stays until Friday.
    @ 20m c
    Maraming salamat po sa inyong lahat! May bayad po ba ang dagdag?
    """
}
