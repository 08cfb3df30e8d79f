// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/FlowLayout.h"

namespace gkwh {

FlowLayout::FlowLayout(int across, int between, QWidget *parent)
    : QLayout(parent), m_across(across), m_between(between) {
    setContentsMargins(0, 0, 0, 0);
}

FlowLayout::~FlowLayout() { qDeleteAll(m_items); }

QLayoutItem *FlowLayout::takeAt(int index) {
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

QSize FlowLayout::sizeHint() const {
    QSize size(0, 0);
    for (const QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize wanted = item->sizeHint();
        size.rwidth() += wanted.width() + (size.width() > 0 ? m_across : 0);
        size.rheight() = std::max(size.height(), wanted.height());
    }
    return size;
}

QSize FlowLayout::minimumSize() const {
    QSize size(0, 0);
    for (const QLayoutItem *item : m_items)
        size = size.expandedTo(item->minimumSize());
    return size;
}

void FlowLayout::setGeometry(const QRect &rect) {
    QLayout::setGeometry(rect);
    arrange(rect, true);
}

int FlowLayout::arrange(const QRect &rect, bool place) const {
    const int lineHeight = sizeHint().height(); // the same for all, so that texts stand on one line
    QPoint at = rect.topLeft();
    for (QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        const int width = item->sizeHint().width();
        if (at.x() > rect.left() && at.x() + width > rect.left() + rect.width())
            at = QPoint(rect.left(), at.y() + lineHeight + m_between);
        if (place)
            item->setGeometry(QRect(at, QSize(width, lineHeight)));
        at.rx() += width + m_across;
    }
    return at.y() + lineHeight - rect.top();
}

} // namespace gkwh
