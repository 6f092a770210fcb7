import DeskbellCore

extension DemoStories {
  static let lithuanianHosting = """
    = Neveikia svetainė po atnaujinimo
    mail | Jonas Petraitis <jonas@kavosnamai.example.net> | lt | hosting | wordpress
    @ 4h c +klaida.png
    Laba diena,

    vakar vakare atnaujinome „WordPress“, o šiandien svetainė rodo tik užrašą „Kritinė klaida“. Prekyba stovi, klientai skambina. Ekrano nuotrauka prisegta.

    Pagarbiai
    Jonas Petraitis
    UAB „Kavos namai“
    @ 15m rasa take
    @ 12m rasa reply pending
    Laba diena, Jonai,

    klaidą sukelia senas mokėjimų įskiepis, jis nesuderinamas su nauja versija. Galiu jį laikinai išjungti, tada svetainė veiks, tik mokėti bus galima vien pavedimu. Ar tinka?

    Rasa
    @ 20m c
    Ne, be kortelių negalime, 90 % klientų moka kortele. Gal galite grąžinti vakarykštę versiją?
    @ 5m rasa escalate tier 2 hosting follow
    why: Parduotuvė neveikia po „WordPress“ atnaujinimo, be kortelių klientas nesutinka
    tried: Rastas kaltas mokėjimų įskiepis, pasiūlyta jį išjungti
    needed: Grąžinti vakarykštę versiją neprarandant šios nakties užsakymų
    @ 18m tomas take
    @ 25m tomas reply pending
    Laba diena, čia Tomas. Grąžinau vakarykštę „WordPress“ versiją, o nakties užsakymus (jų buvo 17) palikau. Prašau patikrinti, ar mokėjimai kortele vėl veikia.
    @ 35m c
    Veikia! Labai ačiū. Ar galėtumėte išjungti automatinius atnaujinimus, kad tai nepasikartotų?

    = Paštas neateina į „Outlook“
    phone | Ona Stankevičienė <ona@stankevicius.example.org> | lt | hosting | mail
    @ 6h rasa open
    Skambino: nuo ryto „Outlook“ prašo slaptažodžio ir jo nepriima. Naršyklėje paštas veikia. Perskambinti +1 202 555 0124.
    @ 2m rasa take
    @ 10m rasa note
    Slaptažodis geras, bet programa jungiasi per 143 be TLS, o jis nuo pirmadienio išjungtas.
    @ 5m rasa reply pending with:mail-settings
    Laba diena, Ona, kaip ir sutarėme telefonu, siunčiu nustatymus. Svarbiausia: prievadas 993 ir TLS. Jei nepavyks, paskambinkite, padėsiu per nuotolinį ekraną.
    @ 3h c
    Pavyko su vaikaičio pagalba! Ačiū, kad taip aiškiai parašėte.
    @ 20m rasa solve

    = Prašau padidinti vietą
    web | Mantas Žukauskas <mantas@zukfoto.example.com> | lt | hosting | quota
    @ 28h c
    Sveiki, nuotraukų archyvas nebetelpa, reikia dar 50 GB. Kiek kainuos?
    @ 3h rasa take
    @ 20m rasa reply pending with:upgrade-plan
    Sveiki, Mantai, 50 GB papildomai kainuoja 3 eurus per mėnesį, o didesnis planas su 200 GB – 6 eurus. Kurį rinksitės?
    @ 16h c
    Imsiu didesnį planą. Ar nuotraukų nuorodos nepasikeis?
    @ 2h rasa reply solved
    Nuorodos nepasikeis, planas jau pakeistas: dabar turite 200 GB.
    @ 3h c
    Ačiū, greita kaip visada!
    @ 20m rasa solve

    = Lėtai kraunasi puslapis
    chat | Greta <greta@gelesodas.example.com> | lt | hosting | performance
    @ 40m c
    sveiki, puslapis kraunasi 10 sek.
    @ 2m rasa take
    @ 1m rasa reply
    Sveiki, Greta! Žiūriu. Ar lėtas visas puslapis, ar tik katalogas?
    @ 1m c
    tik katalogas, pagrindinis ok
    @ 4m rasa reply
    Kataloge 340 nuotraukų originalo dydžio, kartu 180 MB. Galiu įjungti automatinį mažinimą.
    @ 2m c
    oho 😳 junkit!!
    @ 3m rasa note
    Mažinimas eina, dar apie pusvalandį. Po to patikrinti ir parašyti Gretai.

    = FTP prisijungimas nebeveikia
    mail | Darius Morkūnas <darius@morkunai.example.com> | lt | hosting | ftp
    @ 7d c
    Laba diena, „FileZilla“ rašo „530 Login incorrect“. Slaptažodžio nekeičiau.
    @ 4h tomas take
    @ 30m tomas reply pending
    Laba diena, paprastas FTP nuo mėnesio pradžios išjungtas, liko tik SFTP (22 prievadas). Apie tai rašėme spalį. Ar galite pakeisti protokolą „FileZilla“ nustatymuose?
    @ 1d c
    Pakeičiau, veikia. Laiško spalį negavau, bet ačiū.
    @ 1h tomas solve

    = Svetainės perkėlimas iš kito tiekėjo
    mail | Vilma Rimkutė <vilma@rimkutesbaldai.example.net> | lt | hosting | migration
    @ 10d c
    Norime perkelti svetainę ir 12 pašto dėžučių pas jus. Ar padėsite ir kiek tai kainuoja?
    @ 5h rasa take
    @ 1h rasa reply pending
    Laba diena, Vilma, perkeliame nemokamai. Reikės prisijungimų prie senojo tiekėjo; juos įveskite mūsų skydelyje, ne laiške. Kada būtų patogu perjungti?
    @ 1d c
    Suvesta. Geriausia šeštadienį vakare, kai niekas nedirba.
    @ 2h rasa assign jonas
    @ 4d jonas note
    Perkelta: svetainė ir 12 dėžučių (41 GB). Domenas perjungtas šeštadienį 21:40.
    @ 1h jonas reply solved
    Laba diena, viskas perkelta, šiandien ryte dar kartą susinchronizavau paštą. Jei ko nors trūksta, senasis tiekėjas dar veikia iki mėnesio pabaigos.
    @ 1d c
    Viskas vietoje. Net mano 2014 metų laiškai! Ačiū, puikus darbas.
    @ 30m jonas solve

    = PHP klaida: Allowed memory size exhausted
    web | Paulius Girdžius <paulius@girdzius.example.org> | lt | hosting | php
    @ 75m c
    Importuojant prekes gaunu „Allowed memory size of 134217728 bytes exhausted“. Gal galite padidinti iki 512 MB?

    = Atsarginė kopija už praėjusį antradienį
    mail | Jonas Petraitis <jonas.petraitis@mail.example.org> | lt | hosting | backup
    @ 13d c
    Rašau iš asmeninio pašto. Ar galima atkurti tik vieną lentelę (kainos) iš praėjusio antradienio kopijos?
    @ 3h tomas take
    @ 50m tomas reply pending with:restore-backup
    Galima. Įkeliu ją šalia kaip „kainos_antradienis“, kad galėtumėte palyginti. Tinka?
    @ 2h c
    Taip, tobula.
    @ 1h tomas reply solved
    Padaryta. Kai nebereikės, ištrinkite ją per „phpMyAdmin“.
    @ 5d asta status closed

    = Kodėl svetainė rodoma kaip „nesaugi“?
    social | Ieva <@ieva_mezga@social.example.net> | lt | hosting | certificate
    @ 3h c
    Sveiki @amberline, prie mano parduotuvės naršyklė rašo „nesaugi“ 😟 ką daryti?
    @ 30m rasa take
    @ 10m rasa reply pending
    Sveiki, Ieva! Sertifikatas geras, bet logotipas kraunamas per http://. Pakeiskite jo adresą į https:// ir spynelė grįš 🔒

    = Neveikia formos siuntimas
    web | Rūta Balsytė <ruta@balsyte.example.com> | lt | hosting | mail
    @ 22h c
    Per kontaktų formą niekas negauna laiškų jau savaitę. Gal praradome užsakymų...
    @ 2h rasa take
    @ 40m rasa escalate to tomas follow
    why: Formos laiškai dingsta, žurnale „relay denied“
    tried: Patikrinta forma ir gavėjo dėžutė, abi geros
    needed: Pažiūrėti siuntimo serverio taisykles šiam klientui
    @ 3h tomas note
    Po serverio keitimo liko sena siuntimo taisyklė. Eilėje rasti 23 laiškai, išsiunčiau.
    @ 10m tomas reply
    Laba diena, Rūta, priežastis rasta ir pašalinta. Visi 23 savaitės laiškai buvo eilėje, ką tik juos gavote.
    @ 9h c
    Gavau!! Iš jų 6 užsakymai. Ar kompensuosite, jei klientai jau nusipirko kitur?

    = Prašymas įjungti SSH
    api | Užsakymo forma <it@vejomalunai.example.org> | lt | hosting | ssh
    @ 2h c
    Užsakymo forma: įjungti SSH naudotojui „deploy“, raktas ED25519 įkeltas skydelyje.

    = Per daug kartų prašo slaptažodžio
    chat | Tadas <tadas@dviraciai.example.com> | lt | hosting | mail
    @ 20d c
    telefone pastas kas 5 min praso slaptazodzio
    @ 2m rasa take
    @ 2m rasa reply
    Sveiki, Tadai! Ar neseniai keitėte slaptažodį?
    @ 1m c
    vakar, kompe pakeiciau
    @ 1m rasa reply
    Tada telefone dar senas. Nustatymai → Paštas → Paskyra → Slaptažodis.
    @ 5m c
    veikia aciu
    @ 30s rasa solve
    @ 5d asta status closed

    = Duomenų bazė 98 % pilna
    mail | Darius Morkūnas <darius@morkunai.example.com> | lt | hosting | database quota
    @ 31h c
    Gavau įspėjimą, kad bazė beveik pilna. Kas ją užpildė?
    @ 20h tomas take
    @ 1h tomas note
    Lentelė „sessions“ – 4,1 GB, niekas jos nevalo. Paruošiau užklausą, laukiu kliento sutikimo.
    @ 5m tomas reply pending
    Laba diena, 4,1 GB užima senos prisijungimų sesijos. Jas galima saugiai ištrinti, lankytojams teks tik prisijungti iš naujo. Ar trinti?
    @ 4h c
    Trinkite.
    @ 1h tomas reply solved
    Ištrinta, bazė užima 11 %. Įjungiau ir automatinį valymą kas savaitę.

    = Ačiū už pagalbą!
    mail | Vilma Rimkutė <vilma@rimkutesbaldai.example.net> | lt | hosting | feedback
    @ 5d c
    Norėjau padėkoti Jonui ir Rasai. Nauja svetainė greita, o Kalėdų prekyba geriausia per 8 metus. Siunčiu jums meduolių!
    @ 2h asta reply solved
    Miela Vilma, meduoliai pasiekė visus aukštus. Ačiū Jums!
    """
}
