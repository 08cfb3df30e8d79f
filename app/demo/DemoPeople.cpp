// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/DemoPeople.h"

#include "app/demo/DemoRandom.h"
#include "model/people/Iban.h"

#include <array>

using namespace Qt::StringLiterals;

namespace gkwh::demo {

namespace {

using Words = QLatin1StringView;

constexpr std::array catalanNames{u"Abril",  u"Adrià",    u"Agnès",   u"Aina",   u"Albert",  u"Aleix",      u"Anna",
                                  u"Arnau",  u"Berta",    u"Biel",    u"Blanca", u"Bruna",   u"Carles",     u"Clara",
                                  u"Dolors", u"Elisenda", u"Emili",   u"Enric",  u"Ferran",  u"Francesc",   u"Gemma",
                                  u"Gerard", u"Glòria",   u"Guillem", u"Ignasi", u"Jaume",   u"Joan",       u"Jordi",
                                  u"Josep",  u"Júlia",    u"Laia",    u"Lluís",  u"Lluïsa",  u"Magda",      u"Marc",
                                  u"Maria",  u"Mariona",  u"Martí",   u"Mercè",  u"Mireia",  u"Montserrat", u"Neus",
                                  u"Núria",  u"Oriol",    u"Pau",     u"Pere",   u"Queralt", u"Quim",       u"Ramon",
                                  u"Roger",  u"Roser",    u"Sílvia",  u"Teresa", u"Tomàs",   u"Xavier"};
constexpr std::array catalanSurnames{
    u"Alemany",  u"Argelaga",     u"Bac",          u"Balcells",    u"Barnadas",    u"Bofarull",  u"Bosch",
    u"Cabanes",  u"Campdepadrós", u"Canyelles",    u"Casadevall",  u"Codina",      u"Collell",   u"Coromina",
    u"Danés",    u"Espinalt",     u"Fàbregas",     u"Falgueres",   u"Ferrerons",   u"Figuerola", u"Fontdevila",
    u"Freixa",   u"Grabulosa",    u"Güell",        u"Juanola",     u"Llach",       u"Llobet",    u"Masgrau",
    u"Masvidal", u"Molist",       u"Noguer",       u"Oliveras",    u"Palomeres",   u"Pararols",  u"Pibernat",
    u"Planella", u"Prat",         u"Puigdellívol", u"Puigvert",    u"Quintana",    u"Rierola",   u"Rocafiguera",
    u"Roureda",  u"Saderra",      u"Sarsanedas",   u"Serrallonga", u"Soldevila",   u"Surroca",   u"Terradelles",
    u"Torrent",  u"Triadú",       u"Vall-llosera", u"Ventós",      u"Vilamitjana", u"Xutglà"};
constexpr std::array spanishNames{
    u"Aitana", u"Alba",          u"Alejandro", u"Álvaro", u"Ana",     u"Andrés", u"Beatriz",  u"Carmen",
    u"César",  u"Cristina",      u"Daniel",    u"Elena",  u"Esteban", u"Eva",    u"Felipe",   u"Gonzalo",
    u"Inés",   u"Íñigo",         u"Irene",     u"Javier", u"José",    u"Juana",  u"Lucía",    u"Luis",
    u"Manuel", u"María Ángeles", u"Marta",     u"Miguel", u"Nieves",  u"Paloma", u"Pilar",    u"Rafael",
    u"Raquel", u"Rosario",       u"Santiago",  u"Sergio", u"Sofía",   u"Tomás",  u"Verónica", u"Víctor"};
constexpr std::array spanishSurnames{
    u"Abascal",    u"Aguado",  u"Almendros", u"Arroyuelo",   u"Barrientos", u"Bermejo",  u"Caballero", u"Cañizares",
    u"Carrascosa", u"Castaño", u"Cifuentes", u"Durango",     u"Escudero",   u"Espinar",  u"Fuentes",   u"Gallardo",
    u"Hinojosa",   u"Ibáñez",  u"Jaraba",    u"Larrea",      u"Llorente",   u"Madrigal", u"Manzanedo", u"Montoya",
    u"Navarrete",  u"Olmedo",  u"Peñalver",  u"Quintanilla", u"Robledo",    u"Salcedo",  u"Tejedor",   u"Urrutia",
    u"Valdivia",   u"Vergara", u"Yuste",     u"Zamorano"};

struct Town {
    QStringView name;
    Words zip; ///< of the town's first district
    QStringView province;
};
constexpr std::array catalanTowns{Town{u"Girona", "17001"_L1, u"Girona"},
                                  Town{u"Salt", "17190"_L1, u"Girona"},
                                  Town{u"Olot", "17800"_L1, u"Girona"},
                                  Town{u"Banyoles", "17820"_L1, u"Girona"},
                                  Town{u"Figueres", "17600"_L1, u"Girona"},
                                  Town{u"la Bisbal d’Empordà", "17100"_L1, u"Girona"},
                                  Town{u"Riudarenes", "17421"_L1, u"Girona"},
                                  Town{u"Ripoll", "17500"_L1, u"Girona"},
                                  Town{u"Barcelona", "08001"_L1, u"Barcelona"},
                                  Town{u"Sabadell", "08201"_L1, u"Barcelona"},
                                  Town{u"Vic", "08500"_L1, u"Barcelona"},
                                  Town{u"Manresa", "08241"_L1, u"Barcelona"},
                                  Town{u"Manlleu", "08560"_L1, u"Barcelona"},
                                  Town{u"Sant Cugat del Vallès", "08172"_L1, u"Barcelona"},
                                  Town{u"Vilanova i la Geltrú", "08800"_L1, u"Barcelona"},
                                  Town{u"Berga", "08600"_L1, u"Barcelona"},
                                  Town{u"Lleida", "25001"_L1, u"Lleida"},
                                  Town{u"Tàrrega", "25300"_L1, u"Lleida"},
                                  Town{u"la Seu d’Urgell", "25700"_L1, u"Lleida"},
                                  Town{u"Tarragona", "43001"_L1, u"Tarragona"},
                                  Town{u"Reus", "43201"_L1, u"Tarragona"},
                                  Town{u"Valls", "43800"_L1, u"Tarragona"},
                                  Town{u"Palma", "07001"_L1, u"Illes Balears"},
                                  Town{u"Castelló de la Plana", "12001"_L1, u"Castelló"}};
constexpr std::array spanishTowns{
    Town{u"Sevilla", "41001"_L1, u"Sevilla"},       Town{u"Alcolea del Río", "41449"_L1, u"Sevilla"},
    Town{u"Madrid", "28001"_L1, u"Madrid"},         Town{u"Rivas-Vaciamadrid", "28521"_L1, u"Madrid"},
    Town{u"Valladolid", "47001"_L1, u"Valladolid"}, Town{u"Ávila", "05001"_L1, u"Ávila"},
    Town{u"Zaragoza", "50001"_L1, u"Zaragoza"},     Town{u"Pamplona", "31001"_L1, u"Navarra"},
    Town{u"Logroño", "26001"_L1, u"La Rioja"},      Town{u"Murcia", "30001"_L1, u"Murcia"}};

constexpr std::array catalanStreets{u"Carrer de l’Església",  u"Carrer Major",          u"Carrer Nou",
                                    u"Carrer de la Font",     u"Carrer del Molí",       u"Carrer de les Escoles",
                                    u"Plaça de l’Ajuntament", u"Avinguda de l’Estació", u"Carrer de Dalt",
                                    u"Passeig dels Plàtans",  u"Camí de les Hortes",    u"Carrer del Sol"};
constexpr std::array spanishStreets{u"Calle Mayor",      u"Calle de la Iglesia", u"Calle del Molino",
                                    u"Plaza de España",  u"Calle de las Eras",   u"Avenida de la Estación",
                                    u"Paseo de la Vega", u"Calle del Sol"};
constexpr std::array associations{u"Ateneu %1", u"Associació de Veïns %1", u"Colla Excursionista %1",
                                  u"Grup de Consum %1"};
constexpr std::array cooperatives{u"Forn %1, SCCL", u"Taller de Bicicletes %1, SCCL", u"Llibreria %1, SCCL"};
constexpr std::array signs{u"les Tres Alzines", u"el Pou Blau",         u"la Garba",         u"el Peu Lleuger",
                           u"la Cadena Llarga", u"el Vent de Tardor",   u"la Clau de Fusta", u"els Quatre Fanals",
                           u"la Bassa Fonda",   u"el Gat de la Teulada"};

constexpr int never = 99'000'000; ///< personal tax numbers are far from it
constexpr int range = 1'000'000;

/// Different for every place below a million.
int numberOf(int place, quint64 seed) {
    constexpr quint64 step = 7919; // has no divisor with the range in common
    return static_cast<int>((static_cast<quint64>(place) * step + mixed(seed)) % range);
}

/// Names as e-mail addresses have them: "Lluïsa" is "lluisa".
QString plain(const QString &name) {
    QString letters;
    for (const QChar c : name.normalized(QString::NormalizationForm_D).toLower()) {
        if (c >= u'a' && c <= u'z')
            letters += c;
    }
    return letters;
}

template <typename List>
QString text(Draws &draws, const List &list) {
    return QStringView(draws.oneOf(list)).toString();
}

void settle(Member &member, Draws &draws, const Town &town, bool catalan) {
    const QString street = catalan ? text(draws, catalanStreets) : text(draws, spanishStreets);
    member.address.street = u"%1, %2"_s.arg(street).arg(draws.between(1, 120));
    member.address.city = town.name.toString();
    member.address.zip = town.zip;
    member.address.province = town.province.toString();
    member.address.country = u"ES"_s;
    member.phone =
        u"9%1 00%2 %3"_s.arg(draws.between(10, 79)).arg(draws.between(0, 9)).arg(draws.between(0, 999), 3, 10, '0'_L1);
}

} // namespace

QString personalVat(int number) {
    constexpr auto letters = "TRWAGMYFPDXBNJZSQVHLCKE"_L1;
    return u"ES%1%2"_s.arg(number, 8, 10, '0'_L1).arg(letters[number % 23]);
}

QString societyVat(QChar letter, int number) {
    const QString digits = QString::number(number).rightJustified(7, u'0');
    int sum = 0;
    for (qsizetype i = 0; i < digits.size(); ++i) {
        const int digit = digits[i].digitValue();
        const int twice = 2 * digit;
        sum += i % 2 == 0 ? twice / 10 + twice % 10 : digit;
    }
    return u"ES%1%2%3"_s.arg(letter).arg(digits).arg((10 - sum % 10) % 10);
}

QString inventedIban(quint64 chance) {
    const QString bank = u"9%1%2"_s.arg(chance % 8, 3, 10, '0'_L1).arg(chance / 8 % 10'000, 4, 10, '0'_L1);
    const QString account = QString::number(mixed(chance) % 10'000'000'000ULL).rightJustified(10, u'0');
    const QString number = bank + iban::controlDigits(bank, account) + account;
    return u"ES"_s + iban::checkDigits(u"ES", number) + number;
}

Member demoPerson(int place, quint64 seed) {
    const quint64 own = seedFor(seed, u"people");
    Draws draws(drawn(own, static_cast<quint64>(place)));
    const bool catalan = !draws.chance(210);
    const Town &town = catalan ? draws.oneOf(catalanTowns) : draws.oneOf(spanishTowns);
    const int number = numberOf(place, own);
    Member member;
    member.language = catalan ? u"ca"_s : u"es"_s;
    settle(member, draws, town, catalan);
    member.iban = inventedIban(draws.next());
    const bool withMail = !draws.chance(40);
    if (catalan && draws.chance(60)) {
        const bool shop = draws.chance(400);
        member.name = (shop ? text(draws, cooperatives) : text(draws, associations)).arg(text(draws, signs));
        member.vat = societyVat(shop ? u'F' : u'G', 9'900'000 + number % 100'000);
        if (withMail)
            member.email = u"info%1@example.org"_s.arg(place + 1);
        return member;
    }
    const QString first = catalan ? text(draws, catalanNames) : text(draws, spanishNames);
    const QString surname = catalan ? text(draws, catalanSurnames) : text(draws, spanishSurnames);
    const QString second = catalan && !draws.chance(200) ? text(draws, catalanSurnames) : text(draws, spanishSurnames);
    member.name = u"%1 %2, %3"_s.arg(surname, second, first);
    member.vat = personalVat(never + number);
    if (withMail)
        member.email = u"%1.%2%3@example.org"_s.arg(plain(first), plain(surname)).arg(place + 1);
    return member;
}

} // namespace gkwh::demo
