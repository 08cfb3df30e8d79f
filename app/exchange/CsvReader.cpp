// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/CsvReader.h"

#include <QFile>

#include <algorithm>
#include <array>
#include <cstring>
#include <limits>

using namespace Qt::StringLiterals;

namespace gkwh {

FileResult<CsvTable> CsvReader::readFile(const QString &path) {
    return bytesOf(path).and_then([](QByteArray bytes) { return readBytes(std::move(bytes)); });
}

FileResult<QByteArray> CsvReader::bytesOf(const QString &path) {
    QFile file(path);
    const bool opened = file.open(QIODevice::ReadOnly);
    QByteArray bytes = opened ? file.readAll() : QByteArray();
    if (!opened || file.error() != QFileDevice::NoError)
        return refuseFile(badFile("unreadable"_L1, 0, {{u"file"_s, path}, {u"detail"_s, file.errorString()}}));
    return bytes;
}

QByteArray CsvReader::withoutMark(QByteArray bytes) {
    if (bytes.startsWith("\xEF\xBB\xBF"))
        bytes.remove(0, 3);
    return bytes;
}

FileResult<CsvTable> CsvReader::readBytes(QByteArray bytes) { return CsvReader(withoutMark(std::move(bytes))).read(); }

CsvReader::CsvReader(QByteArray bytes) {
    m_table.m_bytes = std::move(bytes);
    m_data = m_table.m_bytes.data();
    m_size = m_table.m_bytes.size();
}

FileResult<CsvTable> CsvReader::read() {
    if (m_size > std::numeric_limits<qint32>::max())
        return refuseFile(badFile("too-big"_L1, 0));
    if (auto text = checkText(); !text)
        return refuseFile(std::move(text).error());
    skipBlankLines();
    if (atEnd())
        return refuseFile(badFile("empty"_L1, 0));
    m_table.m_separator = likelySeparator();
    if (auto header = readHeader(); !header)
        return refuseFile(std::move(header).error());
    for (skipBlankLines(); !atEnd(); skipBlankLines()) {
        if (auto row = readRow(); !row)
            return refuseFile(std::move(row).error());
    }
    return std::move(m_table);
}

FileResult<void> CsvReader::checkText() const {
    const bool hasNul = m_size > 0 && std::memchr(m_data, 0, static_cast<size_t>(m_size));
    if (!hasNul && QUtf8StringView(m_data, m_size).isValidUtf8())
        return {};
    int line = 1;
    qsizetype begin = 0;
    for (const QByteArrayView whole(m_data, m_size);; ++line) {
        const qsizetype newline = whole.indexOf('\n', begin);
        const QByteArrayView text = whole.sliced(begin, (newline < 0 ? m_size : newline) - begin);
        if (text.contains('\0'))
            return refuseFile(badFile("nul"_L1, line));
        if (!QUtf8StringView(text.data(), text.size()).isValidUtf8() || newline < 0)
            return refuseFile(badFile("not-utf-8"_L1, line));
        begin = newline + 1;
    }
}

char CsvReader::likelySeparator() const {
    constexpr std::array candidates{',', ';', '\t'};
    std::array<int, candidates.size()> counts{};
    bool quoted = false;
    for (qsizetype at = m_at; at < m_size; ++at) {
        const char byte = m_data[at];
        if (byte == '"')
            quoted = !quoted;
        else if (!quoted && (byte == '\n' || byte == '\r'))
            break;
        else if (const auto found = std::ranges::find(candidates, byte); !quoted && found != candidates.end())
            ++counts[static_cast<size_t>(found - candidates.begin())];
    }
    return candidates[static_cast<size_t>(std::ranges::max_element(counts) - counts.begin())];
}

FileResult<void> CsvReader::readHeader() {
    m_table.m_headerLine = m_line;
    if (auto record = readRecord(); !record)
        return record;
    for (const CsvTable::Cell cell : m_record) {
        const QString name = QString::fromUtf8(m_data + cell.begin, cell.size).trimmed();
        if (!name.isEmpty() && m_table.m_columns.contains(name)) {
            FileProblem problem = badFile("duplicate-column"_L1, m_recordLine, {{u"column"_s, name}});
            problem.column = name;
            return refuseFile(std::move(problem));
        }
        m_table.m_columns.append(name);
    }
    return {};
}

FileResult<void> CsvReader::readRow() {
    if (auto record = readRecord(); !record)
        return record;
    const auto expected = static_cast<size_t>(m_table.m_columns.size());
    if (m_textAfterQuote) {
        m_table.m_rowProblems.push_back({u"bad-csv"_s, m_recordLine, {}, {{u"reason"_s, u"text-after-quote"_s}}});
    } else if (m_record.size() != expected) {
        m_table.m_rowProblems.push_back({u"bad-csv"_s,
                                         m_recordLine,
                                         {},
                                         {{u"reason"_s, u"field-count"_s},
                                          {u"expected"_s, static_cast<int>(expected)},
                                          {u"found"_s, static_cast<int>(m_record.size())}}});
    } else {
        m_table.m_cells.insert(m_table.m_cells.end(), m_record.begin(), m_record.end());
        m_table.m_lines.push_back(m_recordLine);
    }
    return {};
}

FileResult<void> CsvReader::readRecord() {
    m_record.clear();
    m_recordLine = m_line;
    m_textAfterQuote = false;
    for (;;) {
        if (!atEnd() && m_data[m_at] == '"') {
            if (auto field = readQuotedField(); !field)
                return field;
        } else {
            readPlainField();
        }
        if (atEnd())
            return {};
        if (atBreak()) {
            skipBreak();
            return {};
        }
        ++m_at;
    }
}

void CsvReader::readPlainField() {
    const qsizetype begin = m_at;
    while (!atEnd() && m_data[m_at] != m_table.m_separator && !atBreak())
        ++m_at;
    endField(begin, m_at);
}

FileResult<void> CsvReader::readQuotedField() {
    const int openedOn = m_line;
    const qsizetype begin = ++m_at;
    qsizetype end = begin; // what the quotes enclose is never longer than its source, so it is written over it
    for (;; ++m_at) {
        if (atEnd()) {
            FileProblem problem = badFile("unclosed-quote"_L1, openedOn);
            problem.column = m_table.m_columns.value(static_cast<qsizetype>(m_record.size()));
            return refuseFile(std::move(problem));
        }
        const char byte = m_data[m_at];
        if (byte == '"' && (m_at + 1 == m_size || m_data[m_at + 1] != '"'))
            break;
        if (byte == '"')
            ++m_at;
        else if (byte == '\n' || (byte == '\r' && (m_at + 1 == m_size || m_data[m_at + 1] != '\n')))
            ++m_line;
        m_data[end++] = byte;
    }
    ++m_at;
    endField(begin, end);
    while (!atEnd() && m_data[m_at] != m_table.m_separator && !atBreak()) {
        m_textAfterQuote = true;
        ++m_at;
    }
    return {};
}

void CsvReader::endField(qsizetype begin, qsizetype end) {
    m_record.push_back({static_cast<quint32>(begin), static_cast<quint32>(end - begin)});
}

void CsvReader::skipBreak() {
    if (m_data[m_at] == '\r' && m_at + 1 < m_size && m_data[m_at + 1] == '\n')
        ++m_at;
    ++m_at;
    ++m_line;
}

void CsvReader::skipBlankLines() {
    while (!atEnd() && atBreak())
        skipBreak();
}

} // namespace gkwh
