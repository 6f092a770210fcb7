import DeskbellCore

extension DemoStories {
  static let hungarianHosting = """
    = Nem töltődik be a webáruház
    mail | Horváth Katalin <katalin@levendulabolt.example.com> | hu | hosting | outage
    @ 3h c +hiba.png
    Jó napot kívánok!

    Reggel óta nem töltődik be a webáruházunk, csak egy fehér oldal látszik. Tegnap este még minden rendben volt, nem nyúltunk hozzá. Csatolom a képernyőképet.

    Üdvözlettel:
    Horváth Katalin
    @ 15m gabor take
    @ 10m gabor reply pending
    Kedves Katalin!

    Látom a hibát: a sablon egyik fájlja üres, valószínűleg félbeszakadt egy frissítés. Visszaállíthatom a tegnap éjszakai mentésből, ez két perc. Megtehetem?

    Gábor
    @ 12m c
    Igen, kérem, minél előbb!
    @ 8m gabor reply
    Kész, az áruház újra él. Kérem, nézze meg, hogy a rendelések is megvannak-e.
    @ 30m c
    Minden megvan, de a termékképek helyén üres keretek vannak.

    = Tárhelybővítés
    web | Nagy Péter <peter@nagyautosiskola.example.net> | hu | hosting | quota
    @ 26h c
    Üdvözlöm! Betelt a tárhely, nem tudok új videót feltölteni. Mennyibe kerül a nagyobb csomag?
    @ 4h gabor take
    @ 20m gabor reply pending
    Kedves Péter! A következő csomag kétszer ekkora, havi 6 euróval drágább. A váltás két perc, és semmi sem költözik. Kéri?
    @ 6h c
    Igen, kérem.
    @ 1h gabor reply solved
    Kész, mostantól kétszer annyi hely van. Jó vezetést a tanulóknak!

    = Nem érkeznek meg az e-mailek
    phone | Kiss Ilona <ilona@kissvirag.example.org> | hu | hosting | mail
    @ 5h gabor open
    Telefonált: tegnap dél óta nem kap levelet, küldeni tud. Visszahívást kér a +1 202 555 0131 számon.
    @ 3m gabor take
    @ 12m gabor note
    A postafiók 100%-on van, a levelek várakoznak (64 db). Megkérdezni, törölhető-e a Lomtár.
    @ 10m gabor reply pending
    Kedves Ilona! Ahogy telefonon is mondtam: a postafiók betelt, a levelei nem vesztek el, várakoznak. Ha kiüríti a Lomtárat (3,2 GB), egy órán belül megérkeznek.
    @ 90m c
    Kiürítettem, jönnek a levelek! Köszönöm a türelmét, nem értek ezekhez.
    @ 10m gabor no-answer
    @ 10s gabor solve

    = WordPress-bejelentkezés után visszadob
    chat | Balázs <balazs@sorfozde.example.com> | hu | hosting | wordpress
    @ 2d c
    szia, belépek a wp adminba és visszadob a loginra
    @ 2m gabor take
    @ 1m gabor reply
    Szia Balázs! Töröld kérlek a sütiket erre az oldalra, és próbáld privát ablakban.
    @ 2m c
    ugyanaz
    @ 5m gabor reply
    Megvan: az oldal címe http-vel van beállítva, a tanúsítvány viszont https-re irányít. Átírtam.
    @ 2m c
    jó lett, köszi 🍻
    @ 20s gabor solve

    = Lassú az oldal délutánonként
    mail | Tóth Márton <marton@tothepito.example.com> | hu | hosting | performance
    @ 4d c
    Tisztelt Ügyfélszolgálat! Minden nap 14 és 16 óra között nagyon lassú az oldalunk. Kérem, nézzék meg az okát.
    @ 5h gabor take
    @ 1h gabor escalate tier 2 hosting follow
    why: Napi rendszerességű lassulás 14 és 16 óra között
    tried: Naplók átnézve, a forgalom egyenletes, a gyorsítótár üres ilyenkor
    needed: Adatbázis-figyelés a délutáni órákban
    @ 20h tomas take
    @ 6h tomas note
    A newsletter plugin rebuilds its whole list every day at 14:00. 40 minutes of table locks.
    @ 30m tomas assign gabor
    @ 1h gabor reply pending
    Kedves Márton! Megvan az ok: a hírlevél-bővítmény minden nap 14 órakor újraépíti a teljes listát. Áttehetjük éjjel 2 órára?
    @ 16h c
    Persze, csináljuk. Erre magamtól sosem jöttem volna rá.
    @ 1h gabor reply solved
    Átállítottam, mostantól éjjel fut. Szép napot!

    = Melyik PHP-verzió fut nálunk?
    mail | Szűcs Dóra <dora@szucsterv.example.net> | hu | hosting | php
    @ 9d c
    A fejlesztőnk kérdezi, melyik PHP fut, és válthatunk-e 8.3-ra.
    @ 6h gabor take
    @ 15m gabor reply solved
    Kedves Dóra! Jelenleg 8.1 fut. A 8.3 a felületen bármikor bekapcsolható: Weboldal → PHP. Ha baj van, ugyanott vissza lehet váltani.
    @ 1d c
    Átváltottunk, hibátlan.
    @ 1h gabor solve

    = Véletlenül töröltem a képgalériát
    web | Kiss Ilona <ilona.kiss@mail.example.com> | hu | hosting | backup
    @ 80m c
    Jaj, kitöröltem az összes képet az esküvői galériából! Vissza lehet hozni?

    = Költöztetés másik szolgáltatótól
    mail | Varga Eszter <eszter@vargajoga.example.org> | hu | hosting | migration
    @ 15d c
    Szeretném áthozni az oldalamat és a három postafiókomat. Segítenek?
    @ 5h gabor take
    @ 1h gabor reply pending
    Kedves Eszter! Természetesen, ingyen. Kérem, a régi szolgáltató adatait a felületen adja meg, ne levélben.
    @ 2d c
    Megadtam mindent.
    @ 1d gabor reply solved
    Kész az átköltözés, a domain tegnap este óta hozzánk mutat.
    @ 1d c
    Minden működik, nagyon hálás vagyok! 🧘‍♀️
    @ 2h gabor solve
    @ 4d asta status closed

    = Tanúsítványhiba az aldomainen
    chat | Balázs <balazs@sorfozde.example.com> | hu | hosting | certificate
    @ 30m c
    a shop aldomainen piros lakat van, a főoldalon nincs
    @ 3m c
    hahó?

    = Mikor lesz karbantartás?
    social | Anna <@anna_kezmuves@social.example.net> | hu | hosting | maintenance
    @ 6h c
    @amberline sziasztok, ma éjjel lesz karbantartás? vásárra készülök, fontos lenne 🙏
    @ 25m gabor reply solved
    Szia Anna! Ma éjjel nem, csak csütörtökön hajnalban, és az téged nem érint. Sok sikert a vásárhoz!
    """

  static let hungarianBilling = """
    = Hibás név a számlán
    mail | Nagy Péter <peter@nagyautosiskola.example.net> | hu | billing | invoice vat
    @ 6h c +szamla-2214.pdf
    Tisztelt Cím! A számlán a magánnevem szerepel, pedig a cég (Nagy Autósiskola Kft.) fizeti. Kérem a javítását, a könyvelő hétfőig várja.
    @ 1h nora take
    @ 15m nora reply pending with:vat-details
    Kedves Péter! Szívesen javítjuk. Kérem, küldje el a cég adószámát és székhelyét.
    @ 2h c
    Adószám és cím a csatolmányban, a könyvelő állította össze.

    = Kétszer vonták le a díjat
    mail | Horváth Katalin <katalin@levendulabolt.example.com> | hu | billing | refund
    @ 30h c +bankszamla.pdf
    Jó napot! A bankszámlakivonaton kétszer szerepel a havi díj. Az egyiket kérném vissza.
    @ 4h eva take
    @ 40m eva reply with:refund-approved
    Kedves Katalin! Igaza van, elnézést kérünk. A második összeget ma visszautaltuk, 3–5 munkanap alatt ér oda.
    @ 19h c
    Köszönöm. És hogyan lehetek biztos benne, hogy jövő hónapban nem ismétlődik meg?
    @ 2h eva reply solved
    Kedves Katalin! A hibát kijavítottuk: a felület most csak egyszer próbálkozik, és jelez nekünk, ha a bank nem válaszol.

    = Éves fizetésre váltanék
    web | Varga Eszter <eszter@vargajoga.example.org> | hu | billing | plan-change
    @ 3d c
    Szeretnék havi helyett évente fizetni. Van kedvezmény?
    @ 5h eva take
    @ 20m eva reply pending
    Kedves Eszter! Igen: tíz havi díjért tizenkét hónap. A következő fordulónapon, 5-én válthatunk. Megfelel?
    @ 2d c
    Megfelel, köszönöm szépen!
    @ 2h eva reply solved
    Rögzítettem, 5-én készül el az éves számla.

    = Felmondás
    mail | Tóth Márton <iroda@tothepito.example.com> | hu | billing | cancellation
    @ 12d c
    A régi cég honlapját (tothhaz) felmondjuk, az újat megtartjuk.
    @ 1d eva take
    @ 2h eva reply pending
    Kedves Márton! Rögzítettem. A hónap végéig él, utána 30 napig őrizzük a tartalmát. Kér róla másolatot?
    @ 1d c
    Nem szükséges.
    @ 2h eva solve

    = Fizetési felszólítás, pedig fizettem
    phone | Fekete Géza <geza@feketelakatos.example.org> | hu | billing | payment complaint
    @ 4h nora open
    Telefonált, nagyon ideges: harmadik felszólítást kapta, pedig elmondása szerint két hete utalt. Azt kéri, vezető hívja vissza.
    @ 3m nora take
    @ 15m nora note
    Az utalás megérkezett, de a közleményben rossz számlaszám szerepelt. Párosítva.
    @ 5m nora escalate supervisor asta
    why: Három téves felszólítás után vezetői visszahívást kér
    tried: A befizetés párosítva, a felszólítás törölve
    needed: Bocsánatkérő hívás, magyarul Éva tud segíteni

    = Díjbekérő alapítványnak
    mail | Reménysugár Alapítvány <iroda@remenysugar.example.org> | hu | billing | invoice discount
    @ 50h c
    Jó napot! Közhasznú alapítvány vagyunk, díjbekérőre lenne szükségünk, és ha van, kedvezményre.
    @ 20h nora take
    @ 30m nora reply pending
    Jó napot! A közhasznú szervezeteknek 40% kedvezményt adunk. Kérem, küldjék el a nyilvántartásba vételről szóló végzést.
    @ 10h c
    Elküldtük a végzést a felületen.
    @ 5h nora reply solved
    Megkaptam, a kedvezmény él, a díjbekérő a felületen van. Köszönjük a munkájukat!

    = Kártyacsere
    chat | Réka <reka@cukraszda.example.com> | hu | billing | payment
    @ 7d c
    Szia, új kártyám van, hol tudom átírni?
    @ 2m nora take
    @ 1m nora reply solved
    Szia Réka! Számlázás → Fizetési mód → Új kártya. A régit utána törölheted.
    @ 3m c
    megvan, köszi 🍰
    @ 10s nora solve

    = Euróban vagy forintban?
    web | Szűcs Dóra <dora@szucsterv.example.net> | hu | billing | invoice
    @ 9h c
    Az utolsó számla euróban érkezett, eddig forintban kaptuk. Ez így marad?
    @ 2h nora reply solved
    Kedves Dóra! Tévedés volt, visszaállítottuk forintra, a számlát újra kiállítottuk.
    """

  static let hungarianDomains = """
    = Domainátkérés a régi regisztrátortól
    mail | Varga Eszter <eszter@vargajoga.example.org> | hu | domains | transfer
    @ 5d c
    Jó napot! Megvan az átkérési kód, de a felület azt írja: „zárolt domain”. Mit tegyek?
    @ 3h gabor take
    @ 20m gabor reply pending with:transfer-in
    Kedves Eszter! A régi regisztrátornál előbb fel kell oldani a zárolást. Ha nem találja, írja meg, kinél van.
    @ 1d c
    Azt mondják, 60 napig nem lehet, mert nemrég tulajdonost váltott.
    @ 2h gabor note
    Igaz, ez a nyilvántartó szabálya. December 18. után megy.
    @ 5m gabor reply pending
    Sajnos igazuk van. December 18-án emlékeztetem, és együtt elindítjuk.
    @ 1m gabor snooze 25d

    = Lejárt domain, sürgős
    phone | Fekete Géza <+1 202 555 0152> | hu | domains | renewal
    @ 2h gabor open
    Telefonált: a domain tegnap lejárt, a megrendelők nem érik el. Ma szeretné meghosszabbítani.
    @ 2m gabor take
    @ 1m gabor priority high
    @ 5m gabor reply pending with:domain-expired
    Kedves Géza! A díjbekérő a felületen van, kártyával azonnal fizethető. Fizetés után két órán belül él a domain.
    @ 25m c
    Fizetve.
    @ 10m gabor reply
    Köszönöm, meghosszabbítottam. Két órán belül mindenhol látszani fog.

    = Ékezetes domainnév
    web | Réka <reka@cukraszda.example.com> | hu | domains | idn
    @ 8d c
    Lehet ékezetes domaint venni? Például cukrászda-szerűt.
    @ 4h gabor take
    @ 10m gabor reply solved
    Kedves Réka! Lehet. Levelezésre inkább az ékezet nélkülit ajánljuk, a kettő együtt a legjobb.
    @ 1d c
    Megrendeltem mindkettőt.
    @ 1h gabor solve

    = MX-rekord módosítása
    mail | Reménysugár Alapítvány <rendszergazda@remenysugar.example.org> | hu | domains | dns
    @ 20h c
    Kérjük az MX-rekordot mail.remenysugar.example.org értékre állítani, prioritás 10.
    @ 3h eva take
    @ 20m eva reply solved with:dns-propagation
    Kedves Kollégák! Beállítva, az érvényesülés néhány óra.

    = Tulajdonosváltás hagyaték után
    mail | Molnár Judit <judit@molnar.example.net> | hu | domains | owner
    @ 9d c +hagyatek.pdf
    Tisztelt Uram/Hölgyem! Édesapám elhunyt, az ő nevén volt a domain. Szeretném a családi oldalt megőrizni. Mit kell tennem?
    @ 4h eva take
    @ 1h eva reply pending
    Kedves Judit! Őszinte részvétem. A hagyatéki végzés elég, minden mást elintézek. A domain díját erre az évre elengedtük.

    Szabó Éva
    @ 4d c
    A végzést jövő héten kapom meg. Nagyon köszönöm a kedvességét.
    @ 2h eva status on-hold
    @ 5m eva priority low

    = Gyanús levél a domain nevében
    mail | Horváth Katalin <katalin@levendulabolt.example.com> | hu | security | phishing
    @ 7h c
    A vevőim olyan levelet kapnak a mi címünkről, amit nem mi küldtünk. Feltörtek minket?
    @ 30m nora take
    @ 5m nora priority high
    @ 20m nora reply pending
    Kedves Katalin! Nem törték fel a fiókját, a feladót hamisítják. A domainen nincs DMARC-rekord, ezért lehetséges. Beállíthatom „quarantine” értékkel?
    @ 3h c
    Kérem, állítsa be! Mit írjak a vevőknek?

    = Zsarolólevél
    mail | Fekete Géza <geza@feketelakatos.example.org> | hu | security | scam
    @ 10d c
    Azt írják, felvették a kamerámat, és pénzt kérnek. Nincs is kamerám, de ott a régi jelszavam.
    @ 2h nora take
    @ 15m nora reply
    Kedves Géza! Ez tömeges csalás, ne fizessen. A jelszó egy régi, nyilvános adatlopásból származik. Ha még használja valahol, cserélje le.
    @ 5h c
    Lecseréltem. Megnyugodtam.
    @ 1h nora no-answer
    @ 10s nora solve

    = Nyereményjáték
    mail | Promóció <promo@nyeremeny.example.net> | hu | - | -
    @ 4d c
    Gratulálunk! Ön nyert! Kattintson most!
    @ 3h nora status spam

    = Árajánlat 15 honlapra
    mail | Ügynökség <hello@pixelmuhely.example.com> | hu | - | presales
    @ 3h c
    Sziasztok! Ügynökség vagyunk, 15 ügyféloldalt költöztetnénk. Van viszonteladói csomag?

    = Állás
    social | Dani <@dani_devops@social.example.net> | hu | - | -
    @ 2d c
    @amberline kerestek rendszergazdát? 👀
    @ 5h asta reply solved
    Szia Dani! Igen, küldj egy önéletrajzot ide: jobs@amberline.example.com

    = Visszahívást kérek
    web | Molnár Judit <judit@molnar.example.net> | hu | - | -
    @ 45m c
    Kérem, hívjanak vissza a +1 202 555 0139 számon, az űrlapon nem tudom elmagyarázni.

    = Sávszélesség-grafikon
    mail | Ügynökség <devops@pixelmuhely.example.com> | hu | network | panel
    @ 11d c
    A grafikon hétfő óta üres. Számlázásnál ez gond?
    @ 1d santos take
    @ 2h santos assign eva
    @ 3h eva reply solved
    Sziasztok! A gyűjtő leállt, már működik. A hiányzó két nap forgalmát nem számlázzuk.
    @ 4d asta status closed
    """
}
