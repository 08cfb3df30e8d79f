// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/curves/FocusBox.h"

#include <QSignalBlocker>

namespace gkwh {

FocusBox::FocusBox(CurveScope *scope, QWidget *parent) : QComboBox(parent), m_scope(scope) {
    setAccessibleName(tr("Curve"));
    setSizeAdjustPolicy(QComboBox::AdjustToContents);
    connect(this, &QComboBox::activated, this,
            [this](int place) { m_scope->setFocus(static_cast<size_t>(itemData(place).toULongLong())); });
    connect(scope, &CurveScope::setChanged, this, &FocusBox::refresh);
    connect(scope, &CurveScope::appearanceChanged, this, &FocusBox::refresh);
    refresh();
}

void FocusBox::refresh() {
    const QSignalBlocker quiet(this);
    clear();
    const auto focus = m_scope->focus();
    for (size_t series = 0; series < m_scope->set().series.size(); ++series) {
        if (!m_scope->isShown(series))
            continue;
        addItem(m_scope->set().series[series].name, QVariant::fromValue(static_cast<qulonglong>(series)));
        if (focus == series)
            setCurrentIndex(count() - 1);
    }
    setVisible(m_scope->set().series.size() > 1);
}

} // namespace gkwh
