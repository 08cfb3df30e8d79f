// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/Desktop.h"

#include "app/demo/DemoOffice.h"
#include "app/setup/Format.h"
#include "app/setup/RefusalText.h"
#include "model/store/FileCheck.h"
#include "ui/common/DeskStyle.h"
#include "ui/common/Theme.h"
#include "ui/investments/InvestmentsPage.h"
#include "ui/production/ProductionPage.h"
#include "ui/rights/RightsPage.h"
#include "ui/window/MainWindow.h"
#include "ui/window/StartPage.h"

#include <QApplication>
#include <QDir>
#include <QFileDialog>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace gkwh {

namespace {

using store::datafile::Mode;

QString systemUser() { return qEnvironmentVariable("USER", qEnvironmentVariable("LOGNAME", u"office"_s)); }

theme::Mode modeOf(Look look) {
    switch (look) {
    case Look::System:
        return theme::Mode::System;
    case Look::Light:
        return theme::Mode::Light;
    case Look::Dark:
        return theme::Mode::Dark;
    case Look::HighContrast:
        return theme::Mode::HighContrast;
    }
    return theme::Mode::System;
}

/// A dialog that does not stop the program while it is open.
QFileDialog *fileDialog(QWidget *parent, const QString &title, QFileDialog::AcceptMode mode) {
    auto *dialog = new QFileDialog(parent, title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(mode);
    dialog->setFileMode(mode == QFileDialog::AcceptOpen ? QFileDialog::ExistingFile : QFileDialog::AnyFile);
    dialog->setNameFilter(Desktop::tr("Cooperative files (*.gkwh)"));
    dialog->setDefaultSuffix(u"gkwh"_s);
    return dialog;
}

} // namespace

Desktop::Desktop(QApplication &app, Settings &settings)
    : m_app(app), m_settings(settings), m_languages(app), m_jobs(std::make_unique<JobRunner>()) {
    m_app.setStyle(new DeskStyle); // the application owns it
    applyLanguage();
    applyLook();
    connect(&m_settings, &Settings::changed, this, [this](Setting setting) {
        if (setting == Setting::Look)
            applyLook();
        if (setting == Setting::Language) {
            applyLanguage();
            refreshFacts();
        }
    });
}

Desktop::~Desktop() {
    m_window.reset(); // pages first: they ask the session
    m_jobs.reset();   // waits for what still runs
    m_session.reset();
}

QString Desktop::demonstrationFile() {
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + "/demonstration.gkwh"_L1;
}

void Desktop::applyLook() { theme::apply(m_app, modeOf(m_settings.look())); }

void Desktop::applyLanguage() { m_languages.use(m_settings.language().value_or(systemLanguage())); }

void Desktop::start(const QString &file) {
    const QStringList recent = m_settings.recentFiles();
    const QString wanted = !file.isEmpty() ? file : recent.isEmpty() ? demonstrationFile() : recent.first();
    showStart();
    if (wanted == demonstrationFile() && !QFile::exists(wanted))
        writeDemonstration();
    else
        open(wanted);
}

void Desktop::open(const QString &file) {
    // the thorough look at the file, and its migration, happen on the job's own connection
    m_jobs->start<QString>(
        {tr("Opening %1").arg(QFileInfo(file).fileName()), {}, false},
        [file](const Progress &) -> Result<QString> {
            GKWH_TRY(OfficeFile::open(file, Mode::ReadWrite, {}));
            return file;
        },
        this,
        [this](const Result<QString> &opened) {
            if (!opened)
                return tell(opened.error());
            auto session = OfficeSession::open(*opened, systemUser(), *m_jobs);
            if (!session)
                return tell(session.error());
            showSession(std::move(*session));
        });
}

std::unique_ptr<MainWindow> Desktop::makeWindow() {
    auto window = std::make_unique<MainWindow>(m_settings, *m_jobs);
    listenTo(*window);
    return window;
}

void Desktop::showStart() {
    m_window = makeWindow();
    m_window->addPage(PageGroup::Front, {u"start"_s, "folder"_L1, [] { return tr("Begin"); },
                                         [this]() -> Page * {
                                             auto *page = new StartPage(*m_jobs);
                                             connect(page, &StartPage::openWanted, this, &Desktop::chooseOpen);
                                             connect(page, &StartPage::newWanted, this, &Desktop::chooseNew);
                                             connect(page, &StartPage::demonstrationWanted, this, [this] {
                                                 if (QFile::exists(demonstrationFile()))
                                                     open(demonstrationFile());
                                                 else
                                                     writeDemonstration();
                                             });
                                             return page;
                                         }});
    m_window->begin();
    m_window->show();
}

void Desktop::showSession(std::unique_ptr<OfficeSession> session) {
    const std::unique_ptr<OfficeSession> former = std::exchange(m_session, std::move(session));
    OfficeSession &office = *m_session;
    auto window = makeWindow();
    window->addPage(PageGroup::Money,
                    {u"investments"_s, "investment"_L1, [] { return tr("Investments"); },
                     [this, &office]() -> Page * { return new InvestmentsPage(office, m_settings); }});
    window->addPage(PageGroup::Energy,
                    {u"production"_s, "production"_L1, [] { return tr("Production"); },
                     [this, &office]() -> Page * { return new ProductionPage(office, m_settings); }});
    window->addPage(PageGroup::Energy, {u"rights"_s, "rights"_L1, [] { return tr("Rights"); },
                                        [this, &office]() -> Page * { return new RightsPage(office, m_settings); }});
    window->setFile(office.file());
    m_settings.addRecentFile(office.file());
    connect(&office, &OfficeSession::changed, this, &Desktop::refreshFacts);
    window->begin();
    window->show();
    m_window = std::move(window); // the former window goes after the new one is there, so that the program stays
    refreshFacts();
    Q_EMIT opened();
}

void Desktop::refreshFacts() {
    if (!m_session)
        return;
    m_session->ask<OfficeSummary>(summarise, m_window.get(), [this](const Result<OfficeSummary> &summary) {
        if (!summary)
            return tell(summary.error());
        m_window->setGranted(summary->grantedUntil.isValid()
                                 ? tr("Granted until %1").arg(format::dayMonthYear(summary->grantedUntil))
                                 : tr("Nothing granted yet"));
        if (summary->worksAsOn.isValid())
            m_window->setNotice(tr("Demonstration, as on %1").arg(format::dayMonthYear(summary->worksAsOn)),
                                Token::Info);
    });
}

void Desktop::writeDemonstration() {
    const QString file = demonstrationFile();
    if (m_writing)
        return; // it is being made already
    QDir().mkpath(QFileInfo(file).absolutePath());
    m_writing = m_jobs->start<QString>(
        {tr("Making the demonstration cooperative"), tr("Cancelling leaves no file behind.")},
        [file](const Progress &progress) -> Result<QString> {
            GKWH_TRY(writeDemo(file, {}, progress));
            return file;
        },
        this,
        [this](const Result<QString> &written) {
            if (!written)
                return tell(written.error());
            open(*written);
        });
}

void Desktop::listenTo(MainWindow &window) {
    connect(&window, &MainWindow::newFileWanted, this, &Desktop::chooseNew);
    connect(&window, &MainWindow::openFileWanted, this, &Desktop::chooseOpen);
    connect(&window, &MainWindow::recentFileWanted, this, &Desktop::open);
    connect(&window, &MainWindow::backUpWanted, this, &Desktop::chooseBackup);
    connect(&window, &MainWindow::checkFileWanted, this, &Desktop::check);
}

void Desktop::chooseOpen() {
    auto *dialog = fileDialog(m_window.get(), tr("Open a cooperative's file"), QFileDialog::AcceptOpen);
    connect(dialog, &QFileDialog::fileSelected, this, &Desktop::open);
    dialog->open();
}

void Desktop::chooseNew() {
    auto *dialog = fileDialog(m_window.get(), tr("Create an empty file"), QFileDialog::AcceptSave);
    connect(dialog, &QFileDialog::fileSelected, this, &Desktop::create);
    dialog->open();
}

void Desktop::create(const QString &file) {
    m_jobs->start<QString>(
        {tr("Creating %1").arg(QFileInfo(file).fileName()), {}, false},
        [file](const Progress &) -> Result<QString> {
            GKWH_TRY(OfficeFile::create(file));
            return file;
        },
        this,
        [this](const Result<QString> &created) {
            if (!created)
                return tell(created.error());
            open(*created);
        });
}

void Desktop::chooseBackup() {
    if (!m_session)
        return;
    auto *dialog = fileDialog(m_window.get(), tr("Back up to"), QFileDialog::AcceptSave);
    dialog->selectFile(
        u"%1-%2.gkwh"_s.arg(QFileInfo(m_session->file()).completeBaseName(), m_session->today().toString(Qt::ISODate)));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &target) {
        m_session->work<QString>(
            {tr("Backing up to %1").arg(QFileInfo(target).fileName()), {}, false},
            [target](OfficeFile &file, const Progress &) -> Result<QString> {
                GKWH_TRY(store::datafile::backup(file.storage().connection(), target));
                return target;
            },
            m_window.get(),
            [this](const Result<QString> &done) {
                if (!done)
                    return tell(done.error());
                m_window->post(
                    {Message::Kind::Ok,
                     tr("The whole file was copied to %1, %2.").arg(*done, format::bytes(QFileInfo(*done).size()))});
            });
    });
    dialog->open();
}

void Desktop::check() {
    if (!m_session)
        return;
    m_session->work<std::vector<Fault>>(
        {tr("Checking the file"), {}, false},
        [](OfficeFile &file, const Progress &) { return store::checkFile(file.storage()); }, m_window.get(),
        [this](const Result<std::vector<Fault>> &faults) {
            if (!faults)
                return tell(faults.error());
            if (faults->empty())
                return m_window->post({Message::Kind::Ok,
                                       tr("The file is sound: every rule was checked and holds."),
                                       {},
                                       {},
                                       u"check"_s});
            m_window->post(
                {Message::Kind::Bad,
                 tr("%n fault(s) found. The first: %1. Keep this file and go back to the newest sound backup.", nullptr,
                    static_cast<int>(faults->size()))
                     .arg(words(faults->front())),
                 {},
                 {},
                 u"check"_s});
        });
}

void Desktop::tell(const Refusal &refusal) {
    if (refusal.code == "cancelled"_L1)
        return;
    const bool ofFile = refusal.arguments.contains("file"_L1);
    m_window->post({Message::Kind::Bad, words(refusal), ofFile ? tr("Open another…") : QString(),
                    ofFile ? std::function<void()>([this] { chooseOpen(); }) : nullptr, refusal.code});
}

} // namespace gkwh
