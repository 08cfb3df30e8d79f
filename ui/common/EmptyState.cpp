// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/EmptyState.h"

#include "ui/common/IconLabel.h"
#include "ui/common/Theme.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace gkwh {
namespace {

constexpr int IconSide = 32;
constexpr int SentenceWidth = 360;

} // namespace

EmptyState::EmptyState(QLatin1StringView icon, const QString &sentence, const QString &button, QWidget *parent)
    : QWidget(parent), m_sentence(new QLabel(this)) {
    m_sentence->setWordWrap(true);
    m_sentence->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    m_sentence->setForegroundRole(QPalette::PlaceholderText);
    setSentence(sentence);

    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(theme::Step3);
    layout->addStretch(2);
    layout->addWidget(new IconLabel(icon, Token::Text2, IconSide, this), 0, Qt::AlignHCenter);
    layout->addWidget(m_sentence, 0, Qt::AlignHCenter);
    if (!button.isEmpty()) {
        auto *begin = new QPushButton(button, this);
        connect(begin, &QPushButton::clicked, this, &EmptyState::chosen);
        layout->addWidget(begin, 0, Qt::AlignHCenter);
    }
    layout->addStretch(3);
}

void EmptyState::setSentence(const QString &sentence) {
    m_sentence->setText(sentence);
    // in a layout that aligns it, a label that wraps is given the height of one line
    m_sentence->setFixedSize(SentenceWidth, m_sentence->heightForWidth(SentenceWidth));
}

} // namespace gkwh
