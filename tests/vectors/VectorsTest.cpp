// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Runs every vector file of data/, or of the folder that GKWH_VECTORS names.
#include "tests/vectors/VectorKinds.h"

#include <QDir>
#include <QJsonDocument>
#include <QtTest>

using namespace gkwh::vectors;
using namespace Qt::StringLiterals;

class VectorsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void file_data();
    void file();
    void cleanupTestCase();

private:
    const QString m_named = qEnvironmentVariable("GKWH_VECTORS");
    const QDir m_folder{m_named.isEmpty() ? QStringLiteral(GKWH_VECTORS_FOLDER) : m_named};
    const QStringList m_files = m_folder.entryList({u"*.json"_s}, QDir::Files, QDir::Name);
    QMap<QString, int> m_waiting; ///< files by kind whose rule is not built yet
};

void VectorsTest::initTestCase() { QVERIFY2(!m_files.isEmpty(), qPrintable(u"no vectors in "_s + m_folder.path())); }

void VectorsTest::file_data() {
    QTest::addColumn<QString>("path");
    for (const QString &name : m_files)
        QTest::newRow(qPrintable(name)) << m_folder.filePath(name);
}

void VectorsTest::file() {
    QFETCH(QString, path);
    QFile file(path);
    QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.errorString()));
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll(), &error);
    QVERIFY2(document.isObject(), qPrintable(error.errorString()));

    const QString kind = document["kind"_L1].toString();
    QVERIFY2(kinds().contains(kind), qPrintable(u"unknown kind "_s + kind));
    if (const Runner run = kinds().value(kind)) {
        const Mismatch mismatch = run(document.object());
        QVERIFY2(mismatch.isEmpty(), qPrintable(mismatch));
        return;
    }
    const QByteArray notBuilt = "the rule of " + kind.toUtf8() + " is not built yet";
    QVERIFY2(m_named.isEmpty(), notBuilt.constData());
    ++m_waiting[kind];
    QSKIP(notBuilt.constData());
}

void VectorsTest::cleanupTestCase() {
    for (auto kind = m_waiting.constBegin(); kind != m_waiting.constEnd(); ++kind)
        qInfo("waiting: %s (%d files)", qPrintable(kind.key()), kind.value());
}

QTEST_APPLESS_MAIN(VectorsTest)
#include "VectorsTest.moc"
