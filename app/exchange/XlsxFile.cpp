// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/XlsxFile.h"

#include <QDir>
#include <QFileInfo>

#include <xlsxwriter.h>

#include <filesystem>

using namespace Qt::StringLiterals;

namespace gkwh {

namespace {

constexpr double centsInEuro = 100;

QString sheetName(QString name) {
    name.removeIf([](QChar c) { return u"[]:*?/\\'"_s.contains(c); });
    return name.isEmpty() ? u"1"_s : name.left(XlsxFile::longestName);
}

int alignmentOf(XlsxColumn::Kind kind) { return kind == XlsxColumn::Kind::Text ? LXW_ALIGN_LEFT : LXW_ALIGN_RIGHT; }

Done failed(const QString &path, const QString &detail) {
    return refuse("storage-failed"_L1, {{u"file"_s, path}, {u"detail"_s, detail}});
}

} // namespace

XlsxFile::XlsxFile(const QString &path, const QString &sheet, std::span<const XlsxColumn> columns)
    : m_path(path), m_file(QFileInfo(path).absolutePath() + u"/.XXXXXX.xlsx"_s), m_columns(columns.size()) {
    if (!m_file.open())
        return;
    m_file.close(); // its name is ours; the workbook writes into it by itself
    lxw_workbook_options options{};
    options.constant_memory = LXW_TRUE;
    m_workbook = workbook_new_opt(QFile::encodeName(m_file.fileName()).constData(), &options);
    if (!m_workbook)
        return;
    m_sheet = workbook_add_worksheet(m_workbook, sheetName(sheet).toUtf8().constData());
    m_money = workbook_add_format(m_workbook);
    format_set_num_format(m_money, "#,##0.00");
    m_number = workbook_add_format(m_workbook);
    format_set_num_format(m_number, "#,##0");
    m_day = workbook_add_format(m_workbook);
    format_set_num_format(m_day, "dd/mm/yyyy");
    if (!m_sheet)
        return;
    for (size_t i = 0; i < columns.size(); ++i) {
        lxw_format *head = workbook_add_format(m_workbook);
        format_set_bold(head);
        format_set_bottom(head, LXW_BORDER_THIN);
        format_set_align(head, static_cast<uint8_t>(alignmentOf(columns[i].kind)));
        const auto column = static_cast<lxw_col_t>(i);
        worksheet_set_column(m_sheet, column, column, columns[i].width, nullptr);
        worksheet_write_string(m_sheet, 0, column, columns[i].header.toUtf8().constData(), head);
    }
    worksheet_freeze_panes(m_sheet, 1, 1);
}

XlsxFile::~XlsxFile() {
    if (m_workbook)
        workbook_close(m_workbook); // there is no other way to give it up; the temporary file goes by itself
}

void XlsxFile::next() {
    if (++m_column < m_columns)
        return;
    m_column = 0;
    ++m_row;
}

void XlsxFile::add(const QString &text) {
    if (m_sheet && !text.isEmpty())
        worksheet_write_string(m_sheet, m_row, m_column, text.left(longestText).toUtf8().constData(), nullptr);
    next();
}

void XlsxFile::addMoney(std::optional<Cents> cents) {
    if (m_sheet && cents)
        worksheet_write_number(m_sheet, m_row, m_column, static_cast<double>(*cents) / centsInEuro, m_money);
    next();
}

void XlsxFile::addNumber(qint64 number) {
    if (m_sheet)
        worksheet_write_number(m_sheet, m_row, m_column, static_cast<double>(number), m_number);
    next();
}

void XlsxFile::addDay(QDate day) {
    if (m_sheet && day.isValid()) {
        lxw_datetime when{day.year(), day.month(), day.day(), 0, 0, 0};
        worksheet_write_datetime(m_sheet, m_row, m_column, &when, m_day);
    }
    next();
}

Done XlsxFile::finish() {
    if (!m_workbook || !m_sheet)
        return failed(m_path, m_file.errorString());
    if (m_row > 1)
        worksheet_autofilter(m_sheet, 0, 0, m_row - 1, static_cast<lxw_col_t>(m_columns - 1));
    const lxw_error error = workbook_close(std::exchange(m_workbook, nullptr));
    m_sheet = nullptr;
    if (error != LXW_NO_ERROR)
        return failed(m_path, QString::fromUtf8(lxw_strerror(error)));
    std::error_code moved;
    std::filesystem::rename(m_file.fileName().toStdU16String(), m_path.toStdU16String(), moved);
    if (moved)
        return failed(m_path, QString::fromLocal8Bit(moved.message()));
    m_file.setAutoRemove(false);
    QFile::setPermissions(m_path, QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::ReadOther);
    return {};
}

} // namespace gkwh
