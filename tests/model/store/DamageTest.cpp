// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Damaged files: cut off, overwritten, with bytes turned over. Each opens sound or is refused as it is, and never
// crashes. With GKWH_LONG=1 many more bytes are tried.
#include "model/store/FileCheck.h"
#include "tests/fakes/TestOffice.h"

#include <QtTest>

#include <random>

using namespace gkwh;
using namespace gkwh::fakes;
using namespace gkwh::store;
using namespace Qt::StringLiterals;
using datafile::Mode;

namespace {

constexpr qsizetype pageSize = 4096;

bool isLong() { return qEnvironmentVariableIntValue("GKWH_LONG") != 0; }

} // namespace

class DamageTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cutAtPageBorders();
    void cutAnywhere();
    void zeroedHeader();
    void zeroedPages();
    void flippedHeader();
    void flippedBytes();
    void somebodyElsesPages();
    void strangeSchema();

private:
    /// Opens the damaged bytes and uses what opens. Answers whether it was refused; then the file must be as it was.
    bool isRefused(const QByteArray &bytes, const QStringList &codes = {u"damaged-file"_s});
    void use(std::unique_ptr<Connection> connection);

    QTemporaryDir m_folder{scratch()};
    QString m_file = m_folder.filePath(u"damaged.gkwh"_s);
    QByteArray m_sound;
};

void DamageTest::initTestCase() {
    TestOffice desk(m_folder.filePath(u"sound.gkwh"_s));
    desk.addAlcolea();
    desk.importReadings(TestOffice::alcolea(), golden::production());
    desk.track({1, 10, 120});
    desk.grant({2016, 5, 8});
    HourlyCurve corrected = golden::production();
    corrected.day({2016, 5, 3})[13] += 1;
    desk.importReadings(TestOffice::alcolea(), corrected);
    desk.grant();
    desk.close();
    QFile file(desk.file());
    QVERIFY(file.open(QIODevice::ReadOnly));
    m_sound = file.readAll();
    QVERIFY(m_sound.size() > 20 * pageSize);
    QVERIFY(!isRefused(m_sound));
}

void DamageTest::use(std::unique_ptr<Connection> connection) {
    const QStringList allowed{u"damaged-file"_s, u"storage-failed"_s, QString()};
    SqlStorage storage(std::move(connection));
    QVERIFY(allowed.contains(codeOf(checkFile(storage))));
    OfficeReader reader(storage);
    codeOf(reader.rights(10, golden::firstDay, golden::lastDay));
    codeOf(reader.productionState());
    codeOf(storage.operations().latest(100));
    Office office(storage, {});
    codeOf(office.perform({{}, u"rights.grant"_s, {}, {}, {{u"acceptGaps"_s, QJsonArray{TestOffice::alcolea()}}}}));
}

bool DamageTest::isRefused(const QByteArray &bytes, const QStringList &codes) {
    for (const char *suffix : {"", "-wal", "-shm"})
        QFile::remove(m_file + QLatin1StringView(suffix));
    QFile file(m_file);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("%s", qPrintable(file.errorString()));
    file.close();
    datafile::Options hasty;
    hasty.patience = std::chrono::milliseconds(1);
    Result<std::unique_ptr<Connection>> opened = datafile::open(m_file, Mode::ReadWrite, hasty);
    if (opened) {
        use(std::move(*opened));
        return false;
    }
    if (!codes.contains(opened.error().code))
        qWarning() << opened.error().code << opened.error().arguments;
    [&] {
        QVERIFY(codes.contains(opened.error().code));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll() == bytes);
    }();
    return true;
}

void DamageTest::cutAtPageBorders() {
    for (qsizetype size = 0; size < m_sound.size(); size += pageSize)
        QVERIFY(isRefused(m_sound.first(size)));
}

void DamageTest::cutAnywhere() {
    for (qsizetype size = 1; size < m_sound.size(); size += isLong() ? 97 : 1777)
        QVERIFY(isRefused(m_sound.first(size)));
}

void DamageTest::zeroedHeader() {
    for (const qsizetype size : {16, 100, 4096}) {
        QByteArray bytes = m_sound;
        bytes.replace(0, size, QByteArray(size, '\0'));
        QVERIFY(isRefused(bytes));
    }
}

void DamageTest::zeroedPages() {
    int refused = 0;
    for (qsizetype page = 1; page * pageSize < m_sound.size(); ++page) {
        QByteArray bytes = m_sound;
        bytes.replace(page * pageSize, pageSize, QByteArray(pageSize, '\0'));
        refused += isRefused(bytes) ? 1 : 0;
    }
    QVERIFY(refused > 10);
}

void DamageTest::flippedHeader() {
    for (qsizetype at = 0; at < 100; ++at) {
        for (const int bit : {0, 3, 7}) {
            QByteArray bytes = m_sound;
            bytes[at] = static_cast<char>(bytes[at] ^ (1 << bit));
            isRefused(bytes, {u"damaged-file"_s, u"foreign-file"_s, u"newer-file"_s});
        }
    }
}

void DamageTest::flippedBytes() {
    std::mt19937 random(20160501); // the same bytes in every run
    const int count = isLong() ? 20000 : 250;
    int refused = 0;
    for (int number = 0; number < count; ++number) {
        QByteArray bytes = m_sound;
        const auto at = static_cast<qsizetype>(100 + random() % static_cast<quint32>(bytes.size() - 100));
        bytes[at] = static_cast<char>(bytes[at] ^ static_cast<char>(1 + random() % 255));
        refused += isRefused(bytes) ? 1 : 0;
    }
    QVERIFY(refused > 0);
}

void DamageTest::somebodyElsesPages() {
    std::mt19937 random(7);
    for (int number = 0; number < (isLong() ? 500 : 20); ++number) {
        QByteArray bytes = m_sound;
        const auto page = static_cast<qsizetype>(1 + random() % static_cast<quint32>(bytes.size() / pageSize - 1));
        for (qsizetype at = page * pageSize; at < (page + 1) * pageSize; ++at)
            bytes[at] = static_cast<char>(random());
        isRefused(bytes);
    }
}

void DamageTest::strangeSchema() {
    QByteArray bytes = m_sound;
    QVERIFY(bytes.contains("CREATE TABLE remainder"));
    bytes.replace("CREATE TABLE remainder", "CREATE TABLX remainder");
    QVERIFY(isRefused(bytes));
}

QTEST_GUILESS_MAIN(DamageTest)
#include "DamageTest.moc"
