import DeskbellCore

extension DemoStories {
  static let lithuanianBilling = """
    = Neteisinga suma sąskaitoje
    mail | Ona Stankevičienė <ona@stankevicius.example.org> | lt | billing | invoice
    @ 3h c +saskaita-1187.pdf
    Laba diena, lapkričio sąskaitoje du kartus įrašytas domenas. Prašome ištaisyti ir atsiųsti naują, buhalterija laukia iki penktadienio.
    @ 50m rasa take
    @ 15m rasa note
    Tikrai du kartus: pratęstas rankiniu būdu ir automatiškai. Reikia kreditinės sąskaitos.

    = Grąžinkite pinigus už nepanaudotą planą
    mail | Kęstutis Varnas <kestutis@varnas.example.com> | lt | billing | refund complaint
    @ 3d c
    Sveiki, prieš dvi savaites užsakiau planą „Verslas“, bet taip ir nepradėjau naudoti. Noriu atgauti pinigus.
    @ 6h rasa take
    @ 30m rasa reply pending
    Laba diena, Kęstuti, per 30 dienų grąžiname visą sumą. Ar grąžinti į tą pačią kortelę?
    @ 5h c
    Kortelė uždaryta, grąžinkite į banko sąskaitą.
    @ 15h rasa reply pending
    Tokiu atveju reikia trumpo pasirašyto prašymo su sąskaitos numeriu, formą rasite skydelyje.
    @ 4h c
    Kokie dar prašymai?? Sumokėti galėjau vienu paspaudimu, o atgauti – tik su popieriais? Rašysiu vartotojų teisių tarnybai.
    @ 20m rasa escalate supervisor asta
    why: Klientas piktas dėl grąžinimo tvarkos, grasina skundu
    tried: Pasiūlyta grąžinti, paaiškinta, kodėl reikia prašymo
    needed: Išimtis arba pokalbis telefonu
    @ 30m asta reply pending
    Gerb. Kęstuti, suprantu. Kad pinigai nepatektų ne į tas rankas, mums pakanka, jei sąskaitos numerį patvirtinsite prisijungęs prie skydelio, be jokių popierių. Užtruks minutę.

    Asta Vaitkutė
    @ 3h c
    Patvirtinau. Taip ir reikėjo iš karto.
    @ 1h asta note
    Grąžinimas paleistas. Su eva: tokią tvarką taikyti visiems, pakeisti atsakymo šabloną.

    = Išankstinė sąskaita biudžetinei įstaigai
    mail | Mokyklos raštinė <rastine@azuolumokykla.example.org> | lt | billing | invoice
    @ 5d c
    Esame biudžetinė įstaiga, reikia išankstinės sąskaitos ir sutarties trims egzemplioriais. Mokėsime per 30 dienų.
    @ 8h rasa take
    @ 2h rasa reply pending
    Laba diena, sutartį ir išankstinę sąskaitą įkėliau į skydelį. Ar užtenka elektroninio parašo?
    @ 1d c
    Direktorė grįš iš atostogų po savaitės, tada pasirašys.
    @ 30m rasa snooze 6d

    = Kada nurašysite mokestį?
    chat | Tadas <tadas@dviraciai.example.com> | lt | billing | payment
    @ 9d c
    sveiki kada nurasysit uz kita men
    @ 3m rasa take
    @ 1m rasa reply solved
    Sveiki, 1 dieną. Likus trims dienoms atsiųsime priminimą.
    @ 1m c
    super 👍
    @ 1m rasa no-answer
    @ 10s rasa solve

    = Pakeitėme įmonės pavadinimą
    web | Vilma Rimkutė <info@rimkutesbaldai.example.net> | lt | billing | vat
    @ 26h c +registrai.pdf
    Nuo šio mėnesio esame MB „Rimkutės namai“, kodas tas pats. Prašau pakeisti visose sąskaitose.
    @ 6h rasa take
    @ 20m rasa reply pending with:vat-details
    Laba diena, Vilma, pakeičiau. Ar PVM mokėtojo kodas taip pat nesikeitė?
    @ 6h c
    Nesikeitė.
    @ 2h rasa reply solved
    Tada viskas: nauja sąskaita jau su nauju pavadinimu.

    = Dvi paskyros tuo pačiu vardu
    mail | Mantas Žukauskas <mantas.zuk@mail.example.net> | lt | billing | account
    @ 21d c
    Turiu dvi paskyras (ši ir mantas@zukfoto.example.com). Norėčiau vienos sąskaitos už abi.
    @ 4h rasa take
    @ 2h rasa reply solved
    Sveiki, sujungiau: nuo šiol viena sąskaita, o prisijungti galite abiem adresais.
    @ 6d asta status closed

    = Sąskaita angliškai
    mail | Darius Morkūnas <buhalterija@morkunai.example.com> | lt | billing | invoice
    @ 9h c
    Mūsų partneriams Danijoje reikia sąskaitos anglų kalba. Ar įmanoma?
    @ 2h rasa reply solved
    Laba diena, Dariau, žinoma: skydelyje Sąskaitos → Kalba → English. Šio mėnesio jau pakeičiau.

    = Nepavyksta apmokėti kortele
    chat | Greta <greta@gelesodas.example.com> | lt | billing | payment
    @ 5h c
    rašo „kortelė atmesta“ jau 3 kartą
    @ 4m maria take
    @ 2m maria note
    Speaks Lithuanian only, I answer with the translated template and hand over.
    @ 1m maria release
    @ 20m c
    ei ar yra kas? 🙄
    """

  static let lithuanianDomains = """
    = Domeno perkėlimo kodas
    mail | Paulius Girdžius <paulius@girdzius.example.org> | lt | domains | transfer
    @ 4d c
    Laba diena, prašau atsiųsti perkėlimo kodą, keliu domeną pas kitą tiekėją.
    @ 3h rasa take
    @ 20m rasa reply pending
    Laba diena, Pauliau, kodas yra skydelyje (Domenai → Perkėlimas). Gaila, kad išeinate. Ar galime paklausti, kodėl?
    @ 7h c
    Nieko blogo, tiesiog brolis atidarė savo įmonę.
    @ 2h rasa reply solved
    Tada sėkmės broliui!

    = Domenas baigia galioti, bet neatsimenu prisijungimo
    phone | Bronislava Jonaitienė <+1 202 555 0178> | lt | domains | renewal account
    @ 150m rasa open
    Skambino: domenas galioja iki rytojaus, paskyros el. paštas nebeveikia, slaptažodžio nepamena. Prašo padėti šiandien.
    @ 3m rasa take
    @ 2m rasa priority high
    @ 10m rasa note
    Savininkės tapatybę patvirtinau pagal sutartį. Naujam adresui įvesti reikia antros linijos patvirtinimo.
    @ 5m rasa escalate tier 2 domains follow
    why: Domenas baigiasi rytoj, klientė neprieina prie paskyros
    tried: Tapatybė patikrinta pagal sutartį ir paskutinę sąskaitą
    needed: Patvirtinti naują el. pašto adresą, kad galėtų sumokėti

    = DNS įrašai po perkėlimo
    mail | IT skyrius <it@vejomalunai.example.org> | lt | domains | dns
    @ 34h c +zona.txt
    Siunčiame zonos failą. Prašome įkelti, svarbiausi yra MX ir SPF.
    @ 18h rasa take
    @ 1h rasa reply pending with:dns-propagation
    Laba diena, įkelta. Vienas įrašas (SRV) buvo su klaida – trūko prievado, praleidau jį. Ar jo reikia?
    @ 3h c
    Taip, reikia, prievadas 5061.
    @ 1h rasa reply solved
    Įkelta ir SRV, zona pilna.

    = Lietuviškos raidės domene
    web | Rūta Balsytė <ruta@balsyte.example.com> | lt | domains | idn presales
    @ 7h c
    Ar galima registruoti domeną su raidėmis „ė“ ir „ž“? Ar tada veiks paštas?
    @ 1h rasa take
    @ 15m rasa draft
    Laba diena, Rūta,

    taip, domeną su lietuviškomis raidėmis registruoti galima, tačiau paštui rekomenduojame

    = Kažkas užregistravo panašų domeną
    mail | Jonas Petraitis <jonas@kavosnamai.example.net> | lt | domains | trademark
    @ 6d c
    Atsirado svetainė vienos raidės skirtumu nuo mūsų, net logotipas toks pat. Ką galime padaryti?
    @ 5h rasa take
    @ 1h rasa assign eva
    @ 1d eva reply pending
    Laba diena, ginčą galima pradėti pas registrą, reikia prekių ženklo liudijimo. Anglišką formą pridėjau skydelyje. Ar ženklas registruotas?
    @ 2d c
    Registruotas nuo 2019. Liudijimą įkėliau.
    @ 3h eva status on-hold

    = Subdomenas ir sertifikatas
    chat | Ieva <ieva@mezga.example.com> | lt | domains | certificate
    @ 11d c
    kaip susikurti parduotuve.mano-domenas?
    @ 2m rasa take
    @ 2m rasa reply solved
    Sveiki, Ieva! Skydelyje Domenai → Subdomenai → Naujas. Sertifikatas atsiras pats per kelias minutes.
    @ 8m c
    pavyko!! ačiū 🌸
    @ 10s rasa solve
    """
}
