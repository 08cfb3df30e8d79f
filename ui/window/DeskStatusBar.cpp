// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/DeskStatusBar.h"

#include "app/jobs/JobRunner.h"
#include "ui/common/ElidedLabel.h"
#include "ui/common/IconLabel.h"
#include "ui/common/JobStrip.h"
#include "ui/common/StylePaint.h"

#include <QEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QProgressBar>

using namespace Qt::StringLiterals;

namespace gkwh {
namespace {

constexpr int BarWidth = 110;
constexpr int BarHeight = 9;

QWidget *separator(QWidget *parent) {
    auto *line = new QFrame(parent);
    line->setFrameShape(QFrame::VLine);
    line->setFixedSize(1, 15);
    return line;
}

} // namespace

DeskStatusBar::DeskStatusBar(JobRunner &runner, QWidget *parent)
    : QWidget(parent), m_runner(runner), m_file(new ElidedLabel(theme::Type::Second, Token::Text2, this)),
      m_granted(new ElidedLabel(theme::Type::Second, Token::Text2, this)),
      m_notice(new ElidedLabel(theme::Type::Second, Token::Text2, this)),
      m_jobs(new ElidedLabel(theme::Type::Second, Token::Text2, this)), m_bar(new QProgressBar(this)) {
    m_bar->setFixedSize(BarWidth, BarHeight);
    m_bar->setTextVisible(false);
    m_bar->hide();
    m_lines = {separator(this), separator(this)};
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(theme::Step3, 1, theme::Step3, 0);
    layout->setSpacing(theme::Step2);
    layout->addWidget(new IconLabel("document"_L1, Token::Text2, theme::IconSize, this));
    layout->addWidget(m_file);
    layout->addSpacing(theme::Step1);
    layout->addWidget(m_lines.at(0));
    layout->addSpacing(theme::Step1);
    layout->addWidget(m_granted);
    layout->addSpacing(theme::Step1);
    layout->addWidget(m_lines.at(1));
    layout->addSpacing(theme::Step1);
    layout->addWidget(m_notice);
    layout->addStretch(1);
    layout->addWidget(m_jobs);
    layout->addWidget(m_bar);
    setFixedHeight(fontMetrics().height() + 8);
    setFile({});
    setGranted({});
    setNotice({});
    connect(&runner, &JobRunner::jobAdded, this, [this](Job *job) {
        connect(job, &Job::changed, this, &DeskStatusBar::showJobs);
        showJobs();
    });
    connect(&runner, &JobRunner::jobFinished, this, &DeskStatusBar::showJobs);
    showJobs();
}

void DeskStatusBar::setFile(const QString &path) {
    m_path = path;
    m_file->setText(path.isEmpty() ? tr("No file open") : QFileInfo(path).fileName());
    m_file->setToolTip(path);
}

void DeskStatusBar::setGranted(const QString &sentence) {
    m_granted->setText(sentence);
    m_lines.at(0)->setVisible(!sentence.isEmpty());
}

void DeskStatusBar::setNotice(const QString &sentence, Token ink) {
    m_notice->setText(sentence);
    m_notice->setInk(ink);
    m_lines.at(1)->setVisible(!sentence.isEmpty());
}

void DeskStatusBar::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    painter.fillRect(rect(), theme::color(Token::Window));
    painter.fillRect(QRect(0, 0, width(), 1), theme::color(Token::Line));
}

void DeskStatusBar::changeEvent(QEvent *event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        setFile(m_path);
        showJobs();
    }
}

void DeskStatusBar::showJobs() {
    QList<Job *> told;
    for (Job *job : m_runner.jobs())
        if (!job->title().quiet)
            told.append(job);
    m_bar->setVisible(!told.isEmpty());
    if (told.isEmpty()) {
        m_jobs->setText(tr("No jobs running"));
        return;
    }
    const Job *first = told.constFirst();
    m_jobs->setText(told.size() == 1 ? first->title().text
                                     : tr("%1, and %n more", nullptr, int(told.size()) - 1).arg(first->title().text));
    setProgress(m_bar, first->done(), first->total());
}

} // namespace gkwh
