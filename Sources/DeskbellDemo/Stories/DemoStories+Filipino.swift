import DeskbellCore

extension DemoStories {
  static let filipinoHosting = """
    = Hindi mabuksan ang website namin
    mail | Liza Dimaculangan <liza@panaderyaliza.example.com> | fil | hosting | outage
    @ 2h c +screenshot.png
    Magandang umaga po,

    kaninang alas-sais pa po hindi mabuksan ang website ng panaderya namin. Marami po kaming order para sa Pasko at nag-aalala na ang mga suki namin. Pakitingnan po sana agad.

    Salamat po,
    Liza
    @ 10m maria take
    @ 8m maria reply
    Magandang umaga po, Liza,

    pasensya na po sa abala. Nakita ko na pong puno ang disk ng plan ninyo kaya ayaw tumuloy ng site. Binubura ko po muna ang lumang cache, mga limang minuto lang.

    Maria
    @ 12m maria reply pending
    Bukas na po ulit ang site. Umabot po sa 100% ang espasyo dahil sa mga backup na naiwan sa loob ng site. Puwede ko po bang burahin ang mga iyon? May kopya naman po kami.
    @ 25m c
    Opo, burahin na po. Ang bilis ninyo, salamat! Paano po ba maiiwasan ito sa susunod?

    = Paano po mag-install ng WordPress?
    chat | Jun-jun <junjun@bisikletako.example.net> | fil | hosting | wordpress
    @ 3d c
    hello po pano mag install ng wordpress
    @ 1m maria take
    @ 1m maria reply
    Hello Jun-jun! Sa panel, pindutin ang Apps, tapos WordPress, tapos Install. Dalawang minuto lang po.
    @ 6m c
    ayun ok na! pero english po lahat
    @ 1m maria reply
    Sa Settings → General → Site Language, piliin ang Filipino. 🙂
    @ 2m c
    yown salamat po ate maria 🙌
    @ 10s maria solve

    = Mabagal ang admin page
    web | Andres Villanueva <andres@villanuevatours.example.org> | fil | hosting | performance
    @ 27h c
    Ang bagal po ng admin namin, halos isang minuto bago makapag-save ng tour package. Sa harap naman po ay mabilis.
    @ 3h maria take
    @ 40m maria note
    218 MB of autoloaded options, mostly an old booking plugin. Needs somebody who may clean the database.
    @ 5m maria escalate tier 2 hosting follow
    why: Isang minuto ang bawat save sa admin, malaki ang wp_options
    tried: Pinatay ang cache at mga plugin isa-isa sa staging, bumilis nang 3x nang wala ang lumang booking plugin
    needed: Paglilinis ng database (218 MB na autoload) na may backup
    @ 18h c
    May balita na po ba? Peak season na namin.

    = Nabura ko ang mga larawan ng kasal
    phone | Corazon Abad <cora@abadphoto.example.com> | fil | hosting | backup
    @ 5h maria open
    Tumawag, umiiyak: nabura ang album ng kasal na ihahatid bukas. Callback +1 202 555 0188.
    @ 1m maria take
    @ 1m maria priority high
    @ 12m maria note
    Nasa backup ng 03:10 ang album: 1,842 na larawan. Ibinabalik sa hiwalay na folder.
    @ 30m maria reply pending with:restore-backup
    Ma'am Cora, naibalik na po ang lahat ng 1,842 na larawan sa folder na "Ibinalik". Pakibuksan po at pakisabi kung kumpleto.
    @ 50m c
    KUMPLETO PO!!! Iniligtas ninyo ang kasal at ang negosyo ko. Salamat, salamat, salamat! 😭🙏
    @ 10m maria reply solved
    Masaya po akong nakatulong. Congratulations po sa bagong kasal!
    @ 20m c
    Magpapadala po ako ng leche flan sa opisina ninyo!
    @ 5m maria no-answer
    @ 10s maria solve

    = Hindi makapag-send ng email mula sa website
    mail | Rodel Magsaysay <rodel@magsayawdance.example.com> | fil | hosting | mail
    @ 4d c
    Hindi po dumarating ang mga enrollment form sa email namin.
    @ 5h maria take
    @ 20m maria reply pending with:more-details
    Magandang araw po, Rodel. Aling form po ito at saang address dapat dumating?
    @ 1d c
    Yung "Enroll Now" po, sa info@magsayawdance.example.com.
    @ 2h maria note
    Typo in the form: magsayaw-dance with a hyphen.
    @ 10m maria reply solved
    May gitling po kasi ang address na nakalagay sa form. Inayos ko na, at ipinadala ko ulit ang 14 na form na hindi dumating.
    @ 5h c
    Grabe, 14 na estudyante pala iyon! Salamat po nang marami.
    @ 1h maria solve

    = PHP version para sa bagong theme
    web | Andres Villanueva <andres@villanuevatours.example.org> | fil | hosting | php
    @ 12d c
    Kailangan daw po ng PHP 8.2 ang bagong theme. Puwede po bang itaas?
    @ 6h luz take
    @ 10m luz reply solved
    Naitaas ko na po sa 8.2 at sinubukan ko ang lahat ng pahina. Ayos po lahat.
    @ 1d c
    Salamat po!
    @ 30m luz solve

    = Puno na raw ang mailbox
    mail | Tindahan ni Aling Nena <nena@alingnena.example.net> | fil | hosting | mail quota
    @ 8h c
    Hindi na po makapasok ang mga email, puno na raw. Ano po ang buburahin ko?

    = Naka-suspend ang site, bayad naman
    chat | Paolo <paolo@kapehan.example.com> | fil | hosting | suspended
    @ 35m c
    sir/maam bakit po suspended site ko eh bayad naman po ako
    @ 2m c
    may event po kami mamaya 😥
    @ 3m maria take
    @ 2m maria reply
    Hi Paolo, sandali po, tinitingnan ko ang bayad ninyo.
    @ 6m c
    eto po resibo, gcash kahapon pa

    = Lumipat kami galing sa ibang host
    mail | Liza Dimaculangan <liza.d@mail.example.org> | fil | hosting | migration
    @ 22d c
    Gusto ko pong ilipat dito ang site ng panaderya.
    @ 4h luz take
    @ 1h luz reply pending
    Opo, libre po ang paglipat. Pakilagay po sa panel ang login sa lumang host.
    @ 1d c
    Nailagay ko na po.
    @ 1d luz reply solved
    Nailipat na po lahat, pati ang dalawang mailbox.
    @ 1d c
    Ang galing! Salamat po.
    @ 1h luz solve
    @ 6d asta status closed

    = May app po ba kayo sa cellphone?
    social | Bea <@beabakes@social.example.net> | fil | hosting | presales
    @ 7h c
    hi @amberline may app po ba kayo? sa phone lang po kasi ako nagwo-work 📱
    @ 1h maria reply solved
    Hi Bea! Wala pa pong app, pero gumagana po ang panel sa browser ng phone. 😊
    """

  static let filipinoBilling = """
    = Doble ang singil ngayong buwan
    mail | Rodel Magsaysay <rodel@magsayawdance.example.com> | fil | billing | refund invoice
    @ 5h c +statement.pdf
    Magandang araw po,

    dalawang beses po akong nasingil ngayong Nobyembre. Pakibalik po sana ang isa. Nakalakip po ang statement ng bangko.

    Rodel
    @ 40m maria take
    @ 15m maria reply with:refund-approved
    Magandang araw po, Rodel,

    tama po kayo at pasensya na. Ibinalik ko na po ang pangalawang bayad; tatlo hanggang limang araw po bago pumasok sa bangko.

    Maria
    @ 2h c
    Salamat po. Kailangan din po ng accountant ko ng credit note, puwede po ba?

    = Resibo para sa BIR
    web | Andres Villanueva <accounting@villanuevatours.example.org> | fil | billing | invoice vat
    @ 30h c
    Kailangan po namin ng official invoice na may TIN at buong pangalan ng kumpanya, Enero hanggang Oktubre.
    @ 6h maria take
    @ 20m maria reply pending with:vat-details
    Magandang araw po. Pakipadala po ang eksaktong pangalan at TIN. Ang huling buwan po ay magagawa ko agad; ang mga luma ay ipapaapruba ko pa.
    @ 12h c
    Villanueva Tours Inc., nasa attachment po ng panel ang TIN.
    @ 1h maria escalate tier 2 billing follow
    why: Sampung lumang invoice ang kailangang ulitin na may TIN
    tried: Naitama ang datos, naulit ang Oktubre
    needed: Pag-apruba para sa Enero hanggang Setyembre

    = Puwede po bang hulugan?
    chat | Paolo <paolo@kapehan.example.com> | fil | billing | payment
    @ 6d c
    puwede po bang hulugan ang yearly plan? maliit lang po kapehan namin
    @ 2m maria take
    @ 3m maria reply
    Hi Paolo! Puwede po ang monthly, o kaya quarterly. Ang quarterly po ay may 5% na bawas.
    @ 2m c
    quarterly na lang po 👍
    @ 3m maria reply solved
    Ayan, naka-quarterly na po simula sa susunod na buwan.
    @ 1m c
    tnx po
    @ 10s maria solve

    = Hindi ko na gagamitin, pakitigil ang singil
    phone | Tindahan ni Aling Nena <+1 202 555 0195> | fil | billing | cancellation
    @ 28h luz open
    Tumawag: isasara ang online store, itutuloy lang ang email. Ayaw nang masingil sa Disyembre.
    @ 3m luz take
    @ 5m luz assign maria
    @ 3h maria reply pending
    Aling Nena, naka-cancel na po ang hosting sa katapusan ng buwan. Ang email po ay dalawang euro na lang bawat buwan. Ayos po ba?
    @ 4h c
    Ayos na ayos, hija. Salamat.
    @ 30m maria no-answer
    @ 10s maria solve

    = Tumaas ang presyo?
    mail | Corazon Abad <cora@abadphoto.example.com> | fil | billing | prices complaint
    @ 20h c
    Bakit po tumaas nang 18%? Wala naman pong abiso. Matagal na po akong customer ninyo.
    @ 4h maria take
    @ 30m maria reply pending
    Ma'am Cora, naiintindihan ko po. May abiso po noong Setyembre pero sa lumang email ninyo napunta. Puwede ko po kayong ilipat sa bagong "Start" na mas mura pa sa dati. Gusto po ninyo?
    @ 10h c
    Kung mas mura at walang mawawala sa mga larawan, opo.

    = Voucher mula sa school fair
    web | Miguel Aquino <miguel@sciclub.example.org> | fil | billing | voucher
    @ 3d c
    Ayaw po tanggapin ang voucher na nakuha namin sa school fair: SCIFAIR-26.
    @ 6h maria take
    @ 10m maria reply solved
    Hi Miguel! Malaking titik "i" po pala ang una sa huli, hindi "1". Inilagay ko na po para sa inyo: anim na buwang libre. Good luck sa Science Club!
    @ 2h c
    Thank you po!!! 🔬🚀
    @ 20m maria no-answer
    @ 10s maria solve

    = Nawawalang bayad sa bangko
    mail | Liza Dimaculangan <liza@panaderyaliza.example.com> | fil | billing | payment
    @ 9d c +deposit-slip.png
    Nagdeposito po ako noong Lunes pero unpaid pa rin daw.
    @ 5h maria take
    @ 40m maria note
    Deposit has no reference. Asked the bank for the branch and time.
    @ 5m maria status on-hold
    @ 2d maria reply solved
    Nahanap na po ang deposito at paid na ang invoice. Pasensya na po sa paghihintay.
    @ 5h c
    Buti naman po. Salamat!
    @ 1h maria solve

    = Para kanino ang invoice na ito?
    mail | Bea Ramos <bea@beabakes.example.com> | fil | billing | invoice
    @ 70m c +invoice-3102.pdf
    May dumating pong invoice sa akin pero ibang tao ang nakapangalan. Baka po nagkamali?
    """

  static let filipinoDomains = """
    = Paano ilipat ang domain?
    mail | Miguel Aquino <miguel@sciclub.example.org> | fil | domains | transfer
    @ 5d c
    Gusto po naming ilipat ang domain ng club dito. Ano po ang gagawin?
    @ 4h luz take
    @ 15m luz reply pending with:transfer-in
    Hi Miguel! Tatlong hakbang lang po: i-unlock, kunin ang transfer code, at ilagay sa panel.
    @ 2d c
    Nailagay na po ang code. Gaano po katagal?
    @ 3h luz reply
    Mga limang araw po. Babalitaan ko po kayo.
    @ 2d luz reply solved
    Hi Miguel! Nandito na po ang domain, at gumagana po ang site at email.
    @ 2h c
    Yehey! Salamat po, Ate Luz!
    @ 10m luz solve

    = Expired na ang domain, bukas ang grand opening
    phone | Bea Ramos <bea@beabakes.example.com> | fil | domains | renewal
    @ 3h luz open
    Tumawag: expired ang domain kahapon, bukas ang grand opening at nasa lahat ng tarpaulin ang address.
    @ 1m luz take
    @ 1m luz priority urgent
    @ 4m luz reply pending with:domain-expired
    Hi Bea, nasa panel na po ang invoice. Pagkabayad po, babalik ang domain sa loob ng dalawang oras.
    @ 40m c
    Bayad na po! Gagana na po ba bukas ng umaga?

    = Hindi tumutugma ang DNS
    web | Andres Villanueva <andres@villanuevatours.example.org> | fil | domains | dns
    @ 2d c
    Tama naman po ang A record pero sa lumang server pa rin napupunta ang iba.
    @ 5h luz take
    @ 20m luz reply pending with:dns-propagation
    Tama na po ang nasa amin. Kailangan lang po ng hanggang isang araw para sa lahat.
    @ 20h c
    Hanggang ngayon po, luma pa rin sa office namin.
    @ 2h luz escalate to gabor
    why: Isang araw na, luma pa rin ang sagot sa opisina ng customer
    tried: Sinuri ang zone at TTL, tama lahat; sa labas ay tama ang sagot
    needed: Tingnan kung may sariling DNS ang router nila

    = May gumamit ng pangalan ng club namin
    mail | Miguel Aquino <adviser@sciclub.example.org> | fil | domains | trademark
    @ 16d c
    May nagrehistro po ng halos kaparehong domain at humihingi ng donasyon.
    @ 6h eva take
    @ 1d eva reply pending
    Good day, we reported the other site to its host and to the registry. (Our colleague will write in Filipino if you prefer.)
    @ 2d c
    Natanggal na po ang site! Salamat po sa tulong.
    @ 2h eva solve
    @ 5d asta status closed

    = Ilang domain po ang puwede sa isang plan?
    chat | Jun-jun <junjun@bisikletako.example.net> | fil | domains | presales
    @ 4h c
    ilang domain po pwede sa isang plan
    @ 30m luz take
    @ 1m luz reply solved
    Hello po! Lima sa Start, walang limit sa Business. 🙂

    = Na-hack yata ang account ko
    mail | Tindahan ni Aling Nena <nena@alingnena.example.net> | fil | security | account
    @ 6h c
    May nag-login daw po sa account ko galing ibang bansa. Hindi po ako iyon. Natatakot po ako.
    @ 10m santos take
    @ 1m santos priority high
    @ 10m santos reply pending with:password-reset
    Aling Nena, huwag po kayong mag-alala. Isinara na po namin ang lahat ng login. Paki-set po ng bagong password sa login page.
    @ 2h c
    Tapos na po. May nakuha po ba sila?
    @ 30m santos note
    Only the login page, then our block. No access to mail or files.

    = Pekeng GCash page
    web | Juan Santos-Cruz <juan@report.example.org> | fil | security | abuse phishing
    @ 26h c +page.png
    May pekeng page po sa server ninyo na nanghihingi ng MPIN: https://promo.example.net/claim
    @ 1h santos take
    @ 30m santos reply solved
    Salamat po sa report. Natanggal na po ang page at naka-suspend na ang account.

    = Mabagal ang internet papuntang server
    mail | Paolo Mendoza <paolo.m@mail.example.net> | fil | network | routing
    @ 32h c +traceroute.txt
    Galing Maynila po, 400 ms ang ping. Dati po 180 lang.
    @ 8h santos take
    @ 1h santos reply pending
    Hi Paolo, may sirang kable po sa ilalim ng dagat kaya umiikot ang trapiko. Ililipat namin ang ruta mamayang gabi. Puwede po ba kayong mag-ping bukas?
    @ 30m santos snooze 26h

    = Raket na malaki ang kita
    mail | Easy Money <money@raket.example.net> | fil | - | -
    @ 5d c
    Kumita ng 50,000 kada linggo sa bahay lang! Mag-reply ng YES.
    @ 4h maria status spam

    = Tanong lang po
    chat | Ningning <ningning@mail.example.com> | fil | - | -
    @ 10m c
    good pm po
    @ 1m c
    tanong ko lang po sana kung magkano magpagawa ng website

    = Kumusta po?
    social | Lolo Ambo <@loloambo@social.example.net> | fil | - | -
    @ 9h c
    @amberline apo, paano po ba mag-log in? nakalimutan ko na naman 👴
    @ 1h maria reply solved with:password-reset
    Magandang araw po, Lolo! Pindutin lang po ang "Forgotten password" at susundan na po ng email.
    @ 2h c
    nakapasok na ako, apo. salamat! 👴👍
    @ 5m maria no-answer
    @ 10s maria solve

    = Pa-rename po ng account
    api | Form ng website <forms@beabakes.example.com> | fil | - | account
    @ 3h c
    Uri ng hiling: palitan ang pangalan ng account mula "Bea Cakes" tungo sa "Bea Bakes".
    """
}
