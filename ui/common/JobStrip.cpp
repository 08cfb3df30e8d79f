// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/JobStrip.h"

#include "ui/common/ElidedLabel.h"
#include "ui/common/Icon.h"
#include "ui/common/IconLabel.h"
#include "ui/common/StylePaint.h"

#include <QGridLayout>
#include <QProgressBar>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace gkwh {
namespace {

constexpr int BarHeight = 10;
constexpr int BarSteps = 1000;

} // namespace

void setProgress(QProgressBar *bar, qint64 done, qint64 total) {
    bar->setRange(0, total > 0 ? BarSteps : 0);
    if (total > 0)
        bar->setValue(int(double(std::clamp<qint64>(done, 0, total)) / double(total) * BarSteps));
}

JobStrip::JobStrip(QLatin1StringView iconName, QWidget *parent)
    : QFrame(parent), m_title(new ElidedLabel(theme::Type::PanelTitle, Token::Text, this)),
      m_detail(new ElidedLabel(theme::Type::Text, Token::Text2, this)),
      m_leaves(new ElidedLabel(theme::Type::Second, Token::Text2, this)), m_bar(new QProgressBar(this)),
      m_cancel(new QPushButton(icon("stop"_L1), tr("Cancel"), this)) {
    m_bar->setTextVisible(false);
    m_bar->setFixedHeight(BarHeight);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        if (m_job)
            m_job->cancel();
    });
    auto *words = new QHBoxLayout;
    words->setSpacing(theme::Step2);
    words->addWidget(m_title);
    words->addWidget(m_detail);
    words->addStretch(1);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(theme::Step3, theme::Step3 - 2, theme::Step3 - 2, theme::Step3 - 2);
    grid->setHorizontalSpacing(theme::Step3);
    grid->setVerticalSpacing(theme::Step1);
    grid->addWidget(new IconLabel(iconName, Token::Info, theme::IconSize, this), 0, 0, 3, 1, Qt::AlignVCenter);
    grid->addLayout(words, 0, 1);
    grid->addWidget(m_bar, 1, 1);
    grid->addWidget(m_leaves, 2, 1);
    grid->addWidget(m_cancel, 0, 2, 3, 1, Qt::AlignVCenter);
    grid->setColumnStretch(1, 1);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    hide();
}

void JobStrip::follow(Job *job) {
    if (m_job)
        m_job->disconnect(this);
    m_job = job;
    setVisible(job != nullptr);
    if (!job)
        return;
    m_title->setText(job->title().text);
    m_leaves->setText(job->title().leaves);
    m_leaves->setVisible(!job->title().leaves.isEmpty());
    m_cancel->setVisible(job->title().cancellable);
    setAccessibleName(job->title().text);
    connect(job, &Job::changed, this, &JobStrip::showProgress);
    connect(job, &Job::finished, this, [this] { follow(nullptr); });
    showProgress();
}

void JobStrip::showProgress() {
    m_detail->setText(m_job->isCancelling() ? tr("stopping…") : m_job->detail());
    m_cancel->setEnabled(!m_job->isCancelling());
    setProgress(m_bar, m_job->done(), m_job->total());
}

void JobStrip::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    stylepaint::box(painter, rect(), theme::color(Token::Base), theme::color(Token::Line));
}

} // namespace gkwh
