// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/MessageStack.h"

#include "ui/common/MessageBar.h"
#include "ui/common/Theme.h"

#include <QVBoxLayout>

namespace gkwh {
namespace {

constexpr qsizetype MostBars = 4;

} // namespace

MessageStack::MessageStack(QWidget *parent) : QWidget(parent), m_layout(new QVBoxLayout(this)) {
    m_layout->setContentsMargins(0, 0, 0, theme::PanelGap);
    m_layout->setSpacing(theme::Step1);
    hide();
}

void MessageStack::post(Message message) {
    if (!message.id.isEmpty())
        dismiss(message.id);
    auto *bar = new MessageBar(std::move(message), this);
    connect(bar, &MessageBar::dismissed, this, [this, bar] { m_bars.removeOne(bar); });
    connect(bar, &MessageBar::gone, this, [this] { setVisible(!m_bars.isEmpty()); });
    m_bars.prepend(bar);
    m_layout->insertWidget(0, bar);
    if (m_bars.size() > MostBars)
        remove(m_bars.last());
    show();
}

void MessageStack::dismiss(const QString &id) {
    for (MessageBar *bar : QList<MessageBar *>(m_bars))
        if (bar->message().id == id)
            remove(bar);
}

void MessageStack::clear() {
    for (MessageBar *bar : QList<MessageBar *>(m_bars))
        remove(bar);
}

QList<MessageBar *> MessageStack::bars() const { return m_bars; }

void MessageStack::remove(MessageBar *bar) {
    m_bars.removeOne(bar);
    bar->disconnect(this);
    m_layout->removeWidget(bar);
    bar->hide();
    bar->deleteLater();
    setVisible(!m_bars.isEmpty());
}

} // namespace gkwh
