// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Reads the CSV of cli.md "CSV" into a CsvTable: UTF-8, a byte-order mark, any line end, RFC 4180 quotes, the separator
// found by itself. It works in place on the file's bytes, so that 400,000 rows take well under a second.
#pragma once

#include "app/exchange/CsvTable.h"

namespace gkwh {

class CsvReader {
public:
    /// Reads a whole file; bad-csv {reason: unreadable} when the disk says no, else as readBytes.
    static FileResult<CsvTable> readFile(const QString &path);
    /// Refuses with bad-csv (reasons in CsvProblem.h) what is no CSV text at all. Rows longer or shorter than the
    /// header and text after a closing quote are problems of their row only. Blank lines are skipped, and counted as
    /// lines.
    static FileResult<CsvTable> readBytes(QByteArray bytes);

    /// The bytes of a file, or bad-csv {reason: unreadable, file, detail}.
    static FileResult<QByteArray> bytesOf(const QString &path);
    /// The same bytes without a byte-order mark.
    static QByteArray withoutMark(QByteArray bytes);

private:
    explicit CsvReader(QByteArray bytes);

    FileResult<CsvTable> read();
    FileResult<void> checkText() const;
    char likelySeparator() const;
    FileResult<void> readHeader();
    FileResult<void> readRow();
    FileResult<void> readRecord();
    void readPlainField();
    FileResult<void> readQuotedField();
    void endField(qsizetype begin, qsizetype end);
    bool atEnd() const { return m_at >= m_size; }
    bool atBreak() const { return m_data[m_at] == '\n' || m_data[m_at] == '\r'; }
    void skipBreak();
    void skipBlankLines();

    CsvTable m_table;
    char *m_data = nullptr; ///< the table's own bytes
    qsizetype m_size = 0;
    qsizetype m_at = 0;
    int m_line = 1;
    std::vector<CsvTable::Cell> m_record; ///< fields of the line being read
    int m_recordLine = 1;
    bool m_textAfterQuote = false;
};

} // namespace gkwh
