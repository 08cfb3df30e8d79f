// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The line at the window's foot: file, granted until when, a notice, running jobs. Owns no facts.
#pragma once

#include "ui/common/Theme.h"

#include <QWidget>

class QProgressBar;

namespace gkwh {

class ElidedLabel;
class JobRunner;

class DeskStatusBar : public QWidget {
    Q_OBJECT
public:
    explicit DeskStatusBar(JobRunner &runner, QWidget *parent = nullptr);

    void setFile(const QString &path);
    void setGranted(const QString &sentence);
    /// A third fact, in its colour: "Central store: 1 conflict".
    void setNotice(const QString &sentence, Token ink = Token::Text2);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void showJobs();

    JobRunner &m_runner;
    QString m_path;
    ElidedLabel *m_file;
    ElidedLabel *m_granted;
    ElidedLabel *m_notice;
    ElidedLabel *m_jobs;
    QProgressBar *m_bar;
    QList<QWidget *> m_lines;
};

} // namespace gkwh
