// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// An office on a data file of its own in a temporary folder, with a clock that moves a minute with every operation.
#pragma once

#include "model/office/Office.h"
#include "model/office/OfficeReader.h"
#include "model/office/OperationLog.h"
#include "model/store/SqlStorage.h"
#include "tests/fakes/GoldenAlcolea.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>

namespace gkwh::fakes {

using namespace Qt::StringLiterals;

/// Code of a refusal, empty where there is none.
template <typename T>
QString codeOf(const Result<T> &result) {
    return result ? QString() : result.error().code;
}

/// The value of what must not be refused.
template <typename T>
T must(Result<T> result) {
    if (!result)
        qFatal("%s %s", qPrintable(result.error().code),
               QJsonDocument(result.error().arguments).toJson(QJsonDocument::Compact).constData());
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

/// [[UTC hour, kWh]…] of the known hours.
inline QJsonArray hoursOf(const HourlyCurve &curve) {
    QJsonArray hours;
    for (qsizetype index = 0; index < std::ssize(curve.values()); ++index) {
        const auto hour = curve.hourAt(index);
        const qint64 value = curve.values()[static_cast<size_t>(index)];
        if (hour && value != HourlyCurve::missing)
            hours.append(QJsonArray{*hour, value});
    }
    return hours;
}

/// Where temporary folders go: in memory if possible, since a data file waits for its disk at every operation.
inline QString scratch() {
    const QString memory = QStringLiteral("/dev/shm");
    return (QFileInfo(memory).isWritable() ? memory : QDir::tempPath()) + QStringLiteral("/gkwh-test-XXXXXX");
}

class TestOffice {
public:
    /// Works on `file`, which is created where it does not exist; empty: one of its own.
    explicit TestOffice(const QString &file = {}, const store::datafile::Options &options = {})
        : m_file(file.isEmpty() ? m_folder.filePath(QStringLiteral("office.gkwh")) : file) {
        if (!QFile::exists(m_file))
            must(store::datafile::create(m_file, options));
        open(options);
    }

    void open(const store::datafile::Options &options = {}) {
        using store::datafile::Mode;
        m_storage = std::make_unique<store::SqlStorage>(must(store::datafile::open(m_file, Mode::ReadWrite, options)));
    }
    void close() { m_storage.reset(); }
    QString file() const { return m_file; }
    store::SqlStorage &storage() { return *m_storage; }
    OfficeReader reader(AsOf asOf = {}) { return OfficeReader(*m_storage, asOf); }
    Office office(Role role = Role::Manager) {
        return Office(*m_storage, {QStringLiteral("anna"), role, [this] { return m_now = m_now.addSecs(60); }});
    }
    Moment moment() const { return m_now.toMSecsSinceEpoch(); }
    Result<Outcome> perform(const QString &kind, const QJsonObject &arguments, const Progress &progress = {}) {
        return office().perform({{}, kind, {}, {}, arguments}, progress);
    }
    /// The result of what must not be refused.
    QJsonObject done(const QString &kind, const QJsonObject &arguments) {
        return must(perform(kind, arguments)).result;
    }

    qint64 count(const QString &table) {
        return must(m_storage->connection().value(QStringLiteral("SELECT count(*) FROM ") + table)).toLongLong();
    }

    void addPlant(const QString &plant, const QString &meter, qint64 shares, QDate firstDate) {
        const QString first = firstDate.toString(Qt::ISODate);
        done(QStringLiteral("plant.add"), {{"plant"_L1, plant}, {"shares"_L1, shares}, {"firstDate"_L1, first}});
        done(QStringLiteral("meter.add"), {{"plant"_L1, plant}, {"meter"_L1, meter}});
    }
    QJsonObject importReadings(const QString &meter, const HourlyCurve &curve) {
        return done(QStringLiteral("production.import"), {{"meter"_L1, meter}, {"hours"_L1, hoursOf(curve)}});
    }
    QJsonObject track(const QJsonArray &profiles) {
        return done(QStringLiteral("profile.track"), {{"profiles"_L1, profiles}});
    }
    QJsonObject grant(QDate until = {}) {
        const QJsonObject to{{"until"_L1, until.toString(Qt::ISODate)}};
        return done(QStringLiteral("rights.grant"), until.isValid() ? to : QJsonObject());
    }
    HourlyCurve rights(qint64 shares, QDate from = golden::firstDay, QDate until = golden::lastDay, AsOf asOf = {}) {
        return must(reader(asOf).rights(shares, from, until));
    }

    /// The plant of the golden table, without readings.
    void addAlcolea() { addPlant(QStringLiteral("Alcolea"), alcolea(), golden::builtShares, golden::firstDay); }
    static QString alcolea() { return QStringLiteral("501600324"); }

private:
    QTemporaryDir m_folder{scratch()};
    QString m_file;
    QDateTime m_now{QDate(2016, 6, 1), QTime(10, 0), Qt::UTC};
    std::unique_ptr<store::SqlStorage> m_storage;
};

} // namespace gkwh::fakes
