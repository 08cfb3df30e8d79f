// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A running job where it began: title, detail, progress, what cancelling leaves. Hidden without a job; owns none.
#pragma once

#include "app/jobs/Job.h"

#include <QFrame>
#include <QPointer>

class QProgressBar;
class QPushButton;

namespace gkwh {

class ElidedLabel;
class IconLabel;

class JobStrip : public QFrame {
    Q_OBJECT
public:
    explicit JobStrip(QLatin1StringView icon, QWidget *parent = nullptr);

    /// Follows the job until it is finished, then hides.
    void follow(Job *job);
    Job *job() const { return m_job; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void showProgress();

    QPointer<Job> m_job;
    ElidedLabel *m_title;
    ElidedLabel *m_detail;
    ElidedLabel *m_leaves;
    QProgressBar *m_bar;
    QPushButton *m_cancel;
};

/// Sets done of total on a bar, in 64 bits; hatched while the total is unknown.
void setProgress(QProgressBar *bar, qint64 done, qint64 total);

} // namespace gkwh
