// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Runs the program gkwh in a folder of its own and keeps what it said.
#pragma once

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

namespace gkwh::testing {

struct Run {
    int exitCode = -1;
    QByteArray out;
    QByteArray err;

    /// The document that was printed; empty unless it is exactly one on one line.
    QJsonObject json() const {
        return out.count('\n') == 1 && out.endsWith('\n') ? QJsonDocument::fromJson(out).object() : QJsonObject();
    }
    QString refusal() const {
        return json().value(QLatin1StringView("refusal")).toObject().value(QLatin1StringView("code")).toString();
    }
    QJsonObject arguments() const {
        return json().value(QLatin1StringView("refusal")).toObject().value(QLatin1StringView("arguments")).toObject();
    }
    std::vector<QJsonObject> lines() const {
        std::vector<QJsonObject> all;
        for (const QByteArray &line : out.trimmed().split('\n'))
            all.push_back(QJsonDocument::fromJson(line).object());
        return all;
    }
};

class GkwhRunner {
public:
    GkwhRunner() { m_environment.remove(QStringLiteral("GKWH_FILE")); }

    /// With the data file and --json, unless `bare` is used.
    Run operator()(const QStringList &arguments) const {
        return bare(QStringList{QStringLiteral("--file"), file(), QStringLiteral("--json")} + arguments);
    }
    /// With the data file, for people.
    Run plain(const QStringList &arguments) const {
        return bare(QStringList{QStringLiteral("--file"), file()} + arguments);
    }
    Run bare(const QStringList &arguments) const {
        QProcess process;
        begin(process, arguments);
        return end(process);
    }
    void begin(QProcess &process, const QStringList &arguments) const {
        process.setProcessEnvironment(m_environment);
        process.setWorkingDirectory(m_folder.path());
        process.start(QStringLiteral(GKWH_PROGRAM), arguments);
    }
    static Run end(QProcess &process) {
        if (!process.waitForFinished(120'000) || process.exitStatus() != QProcess::NormalExit)
            return {};
        return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
    }

    void setVariable(const QString &name, const QString &value) { m_environment.insert(name, value); }
    QString path(const QString &name) const { return m_folder.filePath(name); }
    QString file() const { return path(QStringLiteral("office.gkwh")); }
    QByteArray bytes(const QString &name) const {
        QFile read(path(name));
        return read.open(QIODevice::ReadOnly) ? read.readAll() : QByteArray();
    }
    QString write(const QString &name, const QByteArray &text) const {
        QFile written(path(name));
        if (!written.open(QIODevice::WriteOnly) || written.write(text) != text.size())
            qFatal("cannot write a test file");
        return path(name);
    }

    /// A new file with one plant: 20410 shares since 2016-05-01, meter 501600324.
    bool createAlcolea() const {
        const QString plants =
            write(QStringLiteral("plants.csv"), "mix,plant,shares,first_date,meter\n"
                                                "GenerationkWh,Alcolea,20410,2016-05-01,501600324\n");
        return (*this)({QStringLiteral("new")}).exitCode == 0
               && (*this)({QStringLiteral("import"), QStringLiteral("plants"), plants}).exitCode == 0;
    }

private:
    QTemporaryDir m_folder;
    QProcessEnvironment m_environment = QProcessEnvironment::systemEnvironment();
};

} // namespace gkwh::testing
