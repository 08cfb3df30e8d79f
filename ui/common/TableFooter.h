// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The sums below a table, each under its column. Owns no numbers: it asks for a column's text.
#pragma once

#include <QWidget>

namespace gkwh {

class DataTable;

class TableFooter : public QWidget {
    Q_OBJECT
public:
    /// `sums` gives the text of a column of the model, empty for none; asked at each painting.
    TableFooter(DataTable &table, std::function<QString(int column)> sums, QWidget *parent = nullptr);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    DataTable &m_table;
    std::function<QString(int)> m_sums;
};

} // namespace gkwh
