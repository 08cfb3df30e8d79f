// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/production/ButtonRow.h"

#include "ui/common/ActionButton.h"
#include "ui/common/Theme.h"

#include <QBoxLayout>
#include <QEvent>

namespace gkwh {

ButtonRow::ButtonRow(QWidget *parent) : QWidget(parent), m_layout(new QBoxLayout(QBoxLayout::LeftToRight, this)) {
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(theme::Step2);
    m_layout->addStretch(1);
}

void ButtonRow::add(QAction *action) {
    const bool lying = m_layout->direction() == QBoxLayout::LeftToRight;
    m_layout->insertWidget(m_layout->count() - 1, new ActionButton(action, this), 0,
                           lying ? Qt::Alignment() : Qt::AlignLeft);
    arrange();
}

QSize ButtonRow::together(Qt::Orientation orientation) const {
    int along = 0, across = 0;
    for (int i = 0; i < m_layout->count(); ++i) {
        const QWidget *button = m_layout->itemAt(i)->widget();
        if (!button || button->isHidden())
            continue;
        const QSize size = button->sizeHint();
        along += (orientation == Qt::Horizontal ? size.width() : size.height()) + (along > 0 ? theme::Step2 : 0);
        across = std::max(across, orientation == Qt::Horizontal ? size.height() : size.width());
    }
    return orientation == Qt::Horizontal ? QSize(along, across) : QSize(across, along);
}

void ButtonRow::arrange() {
    const bool fits = together(Qt::Horizontal).width() <= width();
    const auto direction = fits ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom;
    if (m_layout->direction() == direction)
        return;
    m_layout->setDirection(direction);
    for (int i = 0; i < m_layout->count(); ++i) {
        if (m_layout->itemAt(i)->widget())
            m_layout->itemAt(i)->setAlignment(fits ? Qt::Alignment() : Qt::AlignLeft);
    }
    updateGeometry();
}

QSize ButtonRow::minimumSizeHint() const {
    const bool lying = m_layout->direction() == QBoxLayout::LeftToRight;
    return {together(Qt::Vertical).width(), together(lying ? Qt::Horizontal : Qt::Vertical).height()};
}

void ButtonRow::resizeEvent(QResizeEvent *) { arrange(); }

bool ButtonRow::event(QEvent *event) {
    const bool result = QWidget::event(event);
    if (event->type() == QEvent::LayoutRequest)
        arrange();
    return result;
}

} // namespace gkwh
