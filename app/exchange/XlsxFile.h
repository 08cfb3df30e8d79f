// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Writes one sheet of a workbook as spreadsheets read it: numbers are numbers, days are days. Owns the file until it is
// whole; what is not finished leaves nothing behind.
#pragma once

#include "model/base/Money.h"

#include <QDate>
#include <QTemporaryFile>

#include <span>

struct lxw_format;
struct lxw_workbook;
struct lxw_worksheet;

namespace gkwh {

struct XlsxColumn {
    enum class Kind { Text, Money, Number, Day };
    QString header;
    Kind kind = Kind::Text;
    int width = 12; ///< characters
};

class XlsxFile {
public:
    static constexpr qsizetype longestText = 32'767; ///< of a cell, in UTF-16; what is longer is cut
    static constexpr qsizetype longestName = 31;     ///< of a sheet

    /// `sheet` may hold anything; what a sheet's name must not have is left out. The head row stays in sight, and has a
    /// filter.
    XlsxFile(const QString &path, const QString &sheet, std::span<const XlsxColumn> columns);
    ~XlsxFile();
    Q_DISABLE_COPY_MOVE(XlsxFile)

    /// Cells are added from left to right; the row ends by itself after the last column.
    void add(const QString &text);
    void addMoney(std::optional<Cents> cents);
    void addNumber(qint64 number);
    /// Left empty when invalid.
    void addDay(QDate day);

    /// Puts the file into its place. Refuses storage-failed {file, detail}, after which nothing has changed there.
    Done finish();

private:
    void next();

    QString m_path;
    QTemporaryFile m_file; ///< in the same folder: it takes the other's place in one step
    lxw_workbook *m_workbook = nullptr;
    lxw_worksheet *m_sheet = nullptr;
    lxw_format *m_money = nullptr;
    lxw_format *m_number = nullptr;
    lxw_format *m_day = nullptr;
    size_t m_columns;
    uint16_t m_column = 0;
    uint32_t m_row = 1;
};

} // namespace gkwh
