// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A data file with investments of every kind in every state, made by the operations that people would have done, and
// looked at on 9 June 2020.
#pragma once

#include "app/setup/OfficeFile.h"
#include "model/office/SettingRepository.h"

#include <QJsonDocument>

namespace gkwh::fakes {

class InvestmentScenes {
public:
    /// Creates the file.
    explicit InvestmentScenes(const QString &file) {
        must(OfficeFile::create(file));
        m_file = must(OfficeFile::open(file, store::datafile::Mode::ReadWrite, {QStringLiteral("Vern, Júlia")}));
        addPeople();
        addGeneration();
        addOtherKinds();
        on("2020-06-09").act("settings.set", {{"name", QString(worksAsOnSetting)}, {"value", "2020-06-09"}});
    }
    struct Text {
        Text(const char *utf8) : text(QString::fromUtf8(utf8)) {}
        Text(const QString &given) : text(given) {}
        QString text;
    };
    using Arguments = std::initializer_list<std::pair<const char *, Text>>;

    InvestmentScenes &on(const char *iso) {
        m_day = QDate::fromString(QLatin1StringView(iso), Qt::ISODate);
        return *this;
    }
    InvestmentScenes &act(const char *kind, Arguments arguments) {
        Operation operation;
        operation.kind = QLatin1StringView(kind);
        operation.at = QDateTime(m_day, QTime(8, 0), Qt::UTC);
        for (const auto &[name, value] : arguments)
            operation.arguments.insert(QLatin1StringView(name), value.text);
        must(m_file->office().perform(operation));
        return *this;
    }
    InvestmentScenes &order(const char *iso, const char *name, const char *emission, const char *amount) {
        return on(iso).act(
            "investment.order",
            {{"name", name}, {"member", "S000001"}, {"emission", emission}, {"date", iso}, {"amount", amount}});
    }
    InvestmentScenes &sign(const char *iso, const char *name) { return dated("investment.sign", iso, name); }
    InvestmentScenes &invoice(const char *iso, const char *name) { return dated("investment.invoice", iso, name); }
    InvestmentScenes &pay(const char *iso, const char *name, const char *amount) {
        return on(iso).act("investment.pay", {{"name", name}, {"date", iso}, {"amount", amount}});
    }
    /// From the order to the payment, a day between each.
    InvestmentScenes &paid(const char *iso, const char *name, const char *emission, const char *amount) {
        const QDate day = QDate::fromString(QLatin1StringView(iso), Qt::ISODate);
        const auto before = [day](int days) { return day.addDays(-days).toString(Qt::ISODate).toLatin1(); };
        order(before(8).constData(), name, emission, amount);
        sign(before(7).constData(), name);
        invoice(before(5).constData(), name);
        return pay(iso, name, amount);
    }

private:
    template <typename T>
    static T must(Result<T> result) {
        if (!result)
            qFatal("%s %s", qPrintable(result.error().code),
                   QJsonDocument(result.error().arguments).toJson(QJsonDocument::Compact).constData());
        if constexpr (!std::is_void_v<T>)
            return std::move(*result);
    }
    InvestmentScenes &dated(const char *kind, const char *iso, const char *name) {
        return on(iso).act(kind, {{"name", name}, {"date", iso}});
    }
    void addMember(const char *code, const char *name, const char *iban) {
        act("member.add", {{"code", code},
                           {"name", name},
                           {"email", QStringLiteral("%1@example.org").arg(QString::fromLatin1(code).toLower())},
                           {"language", "ca"},
                           {"iban", iban},
                           {"joined", "2011-01-01"}});
    }
    void addEmission(const char *code, const char *kind, const char *rate) {
        const QString text = QString::fromLatin1(code);
        Operation operation;
        operation.kind = QStringLiteral("emission.add");
        operation.arguments = {{QStringLiteral("code"), text},
                               {QStringLiteral("name"), text},
                               {QStringLiteral("kind"), QString::fromLatin1(kind)},
                               {QStringLiteral("startDate"), QStringLiteral("2011-01-01")}};
        if (rate)
            operation.arguments.insert(QStringLiteral("rate"), QString::fromLatin1(rate));
        if (text.startsWith(QLatin1StringView("TIT")))
            operation.arguments.insert(QStringLiteral("overrides"),
                                       QJsonObject{{QStringLiteral("bridge_account"), QStringLiteral("555000000012")}});
        operation.at = QDateTime(m_day, QTime(8, 0), Qt::UTC);
        must(m_file->office().perform(operation));
        act("emission.open", {{"code", code}});
    }
    void addPeople() {
        on("2011-01-01");
        addMember("S000001", "Puig Serrat, Ada", "ES7712341234161234567890");
        addMember("S000002", "Boix, Clàudia", "ES5831831700680000909309");
        addEmission("GKWH_2015", "GKWH", nullptr);
        addEmission("APO_2015", "APO", "1.75");
        addEmission("TIT10_2012", "TIT10", "5.00");
        addEmission("TIT5_2014", "TIT5", "5.00");
    }
    void addGeneration() {
        paid("2017-03-14", "GKWH00005", "GKWH_2015", "1500.00"); // two quotas returned, the third next
        on("2019-03-14").act("investment.amortize", {{"name", "GKWH00005"}, {"until", "2019-03-14"}});
        on("2020-03-16").act("investment.amortize", {{"name", "GKWH00005"}, {"until", "2020-03-16"}});
        paid("2018-05-20", "GKWH00006", "GKWH_2015", "1000.00"); // its first quota is due
        paid("2018-09-03", "GKWH00009", "GKWH_2015", "2000.00"); // divested
        on("2020-02-03").act("investment.divest", {{"name", "GKWH00009"}, {"date", "2020-02-03"}});
        paid("2017-06-01", "GKWH00010", "GKWH_2015", "600.00"); // handed over
        on("2020-01-15")
            .act("investment.transfer", {{"name", "GKWH00010"},
                                         {"to", "S000002"},
                                         {"date", "2020-01-15"},
                                         {"newName", "GKWH00011"},
                                         {"cause", "gift"}});
        paid("2020-03-12", "GKWH00004", "GKWH_2015", "500.00"); // waits
        paid("2020-04-01", "GKWH00007", "GKWH_2015", "300.00"); // returned by the bank
        on("2020-04-20")
            .act("investment.unpay",
                 {{"name", "GKWH00007"}, {"date", "2020-04-20"}, {"amount", "300.00"}, {"reason", "MS03"}});
        order("2020-05-04", "GKWH00008", "GKWH_2015", "100.00");
        on("2020-05-05").act("investment.cancel", {{"name", "GKWH00008"}, {"reason", "ordered twice"}});
        order("2020-06-01", "GKWH00001", "GKWH_2015", "200.00");
        order("2020-06-01", "GKWH00002", "GKWH_2015", "4000.00").sign("2020-06-02", "GKWH00002");
        order("2020-06-01", "GKWH00003", "GKWH_2015", "1000.00").sign("2020-06-02", "GKWH00003");
        invoice("2020-06-03", "GKWH00003");
    }
    void addOtherKinds() {
        order("2020-06-05", "APO000001", "APO_2015", "5000.00");
        paid("2019-02-11", "APO000002", "APO_2015", "12000.00");
        on("2020-01-10")
            .act("investment.interest",
                 {{"name", "APO000002"}, {"from", "2019-02-11"}, {"until", "2019-12-31"}, {"rate", "1.75"}});
        paid("2014-10-01", "AA00001", "TIT10_2012", "10000.00");
        paid("2015-06-01", "AA00002", "TIT5_2014", "3000.00"); // its five years are over
    }
    std::unique_ptr<OfficeFile> m_file;
    QDate m_day;
};

} // namespace gkwh::fakes
