// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A state as its shape and its word, with a badge behind it where something is owed or does not fit. Owns nothing.
#pragma once

#include "ui/common/TableParts.h"

namespace gkwh {

class StateDelegate : public TableDelegate {
    Q_OBJECT
public:
    using TableDelegate::TableDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace gkwh
