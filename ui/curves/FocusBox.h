// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The choice of the curve that heat map and matrix show; hidden while there is none to choose.
#pragma once

#include "ui/curves/CurveScope.h"

#include <QComboBox>

namespace gkwh {

class FocusBox : public QComboBox {
    Q_OBJECT

public:
    FocusBox(CurveScope *scope, QWidget *parent = nullptr);

private:
    void refresh();

    CurveScope *m_scope;
};

} // namespace gkwh
