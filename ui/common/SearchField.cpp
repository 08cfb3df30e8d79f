// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/SearchField.h"

#include "ui/common/Icon.h"

#include <QKeyEvent>

using namespace Qt::StringLiterals;

namespace gkwh {
namespace {

constexpr int PauseMs = 150;

} // namespace

SearchField::SearchField(const QString &placeholder, QWidget *parent) : QLineEdit(parent) {
    setPlaceholderText(placeholder);
    setAccessibleName(placeholder);
    setProperty("search", true);
    setClearButtonEnabled(true);
    addAction(icon("find"_L1), QLineEdit::LeadingPosition);
    m_pause.setSingleShot(true);
    m_pause.setInterval(PauseMs);
    connect(this, &QLineEdit::textChanged, &m_pause, qOverload<>(&QTimer::start));
    connect(&m_pause, &QTimer::timeout, this, [this] { Q_EMIT searched(text()); });
    connect(this, &QLineEdit::returnPressed, this, [this] {
        m_pause.stop();
        Q_EMIT searched(text());
    });
}

void SearchField::keyPressEvent(QKeyEvent *event) {
    if (event->key() == Qt::Key_Escape && !text().isEmpty())
        clear();
    else if (event->key() == Qt::Key_Down)
        Q_EMIT leftDownwards();
    else
        QLineEdit::keyPressEvent(event);
}

} // namespace gkwh
