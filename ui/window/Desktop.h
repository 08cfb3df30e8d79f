// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The composition root of the window: opens files, gives each a window with its pages, and answers the menu File.
// Owns jobs, languages, the open session and its window; settings come from outside.
#pragma once

#include "app/setup/Languages.h"
#include "app/setup/OfficeSession.h"
#include "app/setup/Settings.h"

class QApplication;

namespace gkwh {

class MainWindow;
class StartPage;

class Desktop : public QObject {
    Q_OBJECT
public:
    Desktop(QApplication &app, Settings &settings);
    ~Desktop() override;

    /// Shows the window on a file, or where there is none yet on the demonstration, which is made first.
    void start(const QString &file);
    /// Opens a file beside showing progress; what was open stays open until it succeeds.
    void open(const QString &file);

    MainWindow *window() const { return m_window.get(); }
    OfficeSession *session() const { return m_session.get(); }
    JobRunner &jobs() { return *m_jobs; }

    /// Where the demonstration is kept: in the user's data folder.
    static QString demonstrationFile();

Q_SIGNALS:
    void opened();

private:
    void applyLook();
    void applyLanguage();
    void showStart();
    void showSession(std::unique_ptr<OfficeSession> session);
    std::unique_ptr<MainWindow> makeWindow();
    void listenTo(MainWindow &window);
    void refreshFacts();
    void writeDemonstration();
    void chooseNew();
    void chooseOpen();
    void chooseBackup();
    void create(const QString &file);
    void check();
    void tell(const Refusal &refusal);

    QApplication &m_app;
    Settings &m_settings;
    Languages m_languages;
    std::unique_ptr<JobRunner> m_jobs;
    std::unique_ptr<OfficeSession> m_session;
    std::unique_ptr<MainWindow> m_window;
    QPointer<Job> m_writing; ///< of the demonstration
};

} // namespace gkwh
