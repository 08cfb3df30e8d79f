// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/investment/actions/PlainYaml.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gkwh {

namespace {

constexpr int deepest = 32;

bool isBlank(QStringView line) { return line.trimmed().isEmpty(); }

qsizetype indentOf(QStringView line) {
    qsizetype indent = 0;
    while (indent < line.size() && line.at(indent) == u' ')
        ++indent;
    return indent;
}

bool isIndentedByTab(QStringView line) { return !isBlank(line) && line.at(indentOf(line)) == u'\t'; }

bool isItem(QStringView content) { return content == u"-" || content.startsWith(u"- "); }

/// Where the colon of "key: value" stands; −1: it is no mapping.
qsizetype colonIn(QStringView content) {
    for (qsizetype at = content.indexOf(u':'); at >= 0; at = content.indexOf(u':', at + 1)) {
        if (at + 1 == content.size() || content.at(at + 1) == u' ')
            return at;
    }
    return -1;
}

/// Lines of a scalar joined: a break is a blank, an empty line a break.
QString folded(const QStringList &lines) {
    QString text;
    int breaks = 0;
    for (const QString &line : lines) {
        if (line.isEmpty()) {
            ++breaks;
            continue;
        }
        if (!text.isEmpty() && breaks == 0)
            text += u' ';
        text += QString(breaks, u'\n') + line;
        breaks = 0;
    }
    return text + QString(breaks, u'\n');
}

std::optional<QChar> simpleEscape(QChar code) {
    switch (code.unicode()) {
    case u'n':
        return u'\n';
    case u't':
        return u'\t';
    case u'r':
        return u'\r';
    case u'0':
        return QChar(u'\0');
    case u'e':
        return QChar(0x1B);
    case u'_':
        return QChar(0xA0);
    case u'"':
    case u'\\':
    case u'/':
    case u' ':
        return code;
    default:
        return std::nullopt;
    }
}

int hexDigits(QChar code) { return code == u'x' ? 2 : code == u'u' ? 4 : code == u'U' ? 8 : 0; }

std::optional<QString> unescaped(QStringView text) {
    QString plain;
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (text.at(at) != u'\\') {
            plain += text.at(at);
            continue;
        }
        if (++at == text.size())
            return std::nullopt;
        if (const int digits = hexDigits(text.at(at)); digits > 0) {
            bool ok = false;
            const uint code = text.mid(at + 1, digits).toUInt(&ok, 16);
            if (!ok || at + digits >= text.size())
                return std::nullopt;
            plain += QChar::fromUcs4(static_cast<char32_t>(code));
            at += digits;
        } else if (const auto simple = simpleEscape(text.at(at))) {
            plain += *simple;
        } else {
            return std::nullopt;
        }
    }
    return plain;
}

/// Where a quoted text ends, its opening quote being the first character; −1: not here.
qsizetype closingQuote(QStringView text) {
    const QChar quote = text.front();
    for (qsizetype at = 1; at < text.size(); ++at) {
        if (quote == u'"' && text.at(at) == u'\\')
            ++at;
        else if (text.at(at) != quote)
            continue;
        else if (quote == u'\'' && at + 1 < text.size() && text.at(at + 1) == quote)
            ++at;
        else
            return at;
    }
    return -1;
}

/// What is between the quotes.
std::optional<QJsonValue> unquoted(QStringView text) {
    const QStringView inner = text.mid(1, text.size() - 2);
    if (text.front() == u'\'')
        return QJsonValue(inner.toString().replace("''"_L1, "'"_L1));
    const auto plain = unescaped(inner);
    return plain ? std::optional(QJsonValue(*plain)) : std::nullopt;
}

std::optional<QJsonValue> plainValue(const QString &text) {
    if (text == "[]"_L1)
        return QJsonArray();
    if (text == "{}"_L1)
        return QJsonObject();
    if (u"[]{}&*!|>%@`,#?"_s.contains(text.front()) || text.contains(": "_L1) || text.endsWith(u':')
        || text.contains(" #"_L1))
        return std::nullopt;
    if (text == "null"_L1 || text == "~"_L1)
        return QJsonValue(QJsonValue::Null);
    if (text == "true"_L1 || text == "false"_L1)
        return QJsonValue(text == "true"_L1);
    return QJsonValue(text);
}

class Reader {
public:
    explicit Reader(const QString &text) : m_lines(text.split(u'\n')) {
        for (QString &line : m_lines) {
            if (line.endsWith(u'\r'))
                line.chop(1);
        }
        while (!m_lines.isEmpty() && isBlank(m_lines.back()))
            m_lines.pop_back();
        if (!m_lines.isEmpty() && m_lines.back() == "..."_L1)
            m_lines.pop_back();
    }

    std::optional<QJsonValue> document() {
        if (std::ranges::any_of(m_lines, isIndentedByTab))
            return std::nullopt;
        toContent();
        if (!atEnd() && m_lines.at(m_at) == "---"_L1)
            ++m_at;
        auto value = block(0, 0);
        toContent();
        return atEnd() ? value : std::nullopt;
    }

private:
    bool atEnd() const { return m_at >= m_lines.size(); }
    QString content() const { return m_lines.at(m_at).trimmed(); }
    qsizetype indent() const { return indentOf(m_lines.at(m_at)); }

    void toContent() {
        while (!atEnd() && isBlank(m_lines.at(m_at)))
            ++m_at;
    }

    /// Whatever stands at that indent or deeper; null when nothing does.
    std::optional<QJsonValue> block(qsizetype least, int depth) {
        toContent();
        if (atEnd() || indent() < least)
            return QJsonValue(QJsonValue::Null);
        if (depth > deepest)
            return std::nullopt;
        if (isItem(content()))
            return list(indent(), depth);
        const QString text = content();
        const bool quoted = text.startsWith(u'"') || text.startsWith(u'\'');
        return !quoted && colonIn(text) >= 0 ? mapping(indent(), depth) : scalar(text, least - 1);
    }

    std::optional<QJsonValue> list(qsizetype level, int depth) {
        QJsonArray items;
        for (toContent(); !atEnd() && indent() == level && isItem(content()); toContent()) {
            m_lines[m_at][level] = u' '; // the dash counts as indent of what follows it
            const auto item = block(level + 1, depth + 1);
            if (!item || (!atEnd() && indent() > level && !isBlank(m_lines.at(m_at))))
                return std::nullopt;
            items.append(*item);
        }
        return items;
    }

    std::optional<QJsonValue> mapping(qsizetype level, int depth) {
        QJsonObject entries;
        for (toContent(); !atEnd() && indent() == level && !isItem(content()); toContent()) {
            const QString text = content();
            const qsizetype colon = colonIn(text);
            const QString key = text.left(colon).trimmed();
            if (colon <= 0 || key.isEmpty() || entries.contains(key) || !plainValue(key))
                return std::nullopt;
            const auto value = valueAfter(text.mid(colon + 1).trimmed(), level, depth);
            if (!value)
                return std::nullopt;
            entries.insert(key, *value);
        }
        if (!atEnd() && indent() > level)
            return std::nullopt;
        return entries;
    }

    std::optional<QJsonValue> valueAfter(QString rest, qsizetype level, int depth) {
        if (rest.startsWith(u'!')) // a tag says of what type the text is, which it says itself
            rest = rest.section(u' ', 1).trimmed();
        if (!rest.isEmpty())
            return rest.front() == u'|' || rest.front() == u'>' ? literal(rest, level) : scalar(rest, level);
        ++m_at;
        toContent();
        const bool listBelow = !atEnd() && indent() == level && isItem(content());
        return block(listBelow ? level : level + 1, depth + 1);
    }

    std::optional<QJsonValue> scalar(const QString &first, qsizetype parent) {
        ++m_at;
        return first.front() == u'"' || first.front() == u'\'' ? quotedScalar(first) : plainScalar(first, parent);
    }

    std::optional<QJsonValue> plainScalar(const QString &first, qsizetype parent) {
        QStringList lines{first};
        while (!atEnd() && (isBlank(m_lines.at(m_at)) || indent() > parent)) {
            lines.push_back(content());
            ++m_at;
        }
        while (lines.back().isEmpty())
            lines.pop_back();
        for (const QString &line : std::as_const(lines)) {
            if (lines.size() > 1 && colonIn(line) >= 0)
                return std::nullopt;
        }
        return plainValue(folded(lines));
    }

    std::optional<QJsonValue> quotedScalar(const QString &first) {
        QStringList lines{first};
        QString text = first;
        while (closingQuote(text) < 0) {
            if (atEnd())
                return std::nullopt;
            const QString next = content();
            ++m_at;
            if (first.front() == u'"' && lines.back().endsWith(u'\\') && !lines.back().endsWith("\\\\"_L1))
                lines.back() = lines.back().chopped(1) + next;
            else
                lines.push_back(next);
            text = folded(lines);
        }
        return closingQuote(text) == text.size() - 1 ? unquoted(text) : std::nullopt;
    }

    /// "|" keeps the breaks, ">" folds them; "-" drops the last one, "+" keeps all.
    std::optional<QJsonValue> literal(const QString &header, qsizetype parent) {
        ++m_at;
        QStringList lines;
        qsizetype level = -1;
        while (!atEnd() && (isBlank(m_lines.at(m_at)) || indent() > parent)) {
            if (level < 0 && !isBlank(m_lines.at(m_at)))
                level = indent();
            lines.push_back(isBlank(m_lines.at(m_at)) ? QString() : m_lines.at(m_at).mid(level));
            ++m_at;
        }
        while (!lines.isEmpty() && lines.back().isEmpty() && !header.endsWith(u'+'))
            lines.pop_back();
        const QString text = header.front() == u'|' ? lines.join(u'\n') : folded(lines);
        return QJsonValue(header.endsWith(u'-') || text.isEmpty() ? text : text + u'\n');
    }

    QStringList m_lines;
    qsizetype m_at = 0;
};

} // namespace

std::optional<QJsonValue> readPlainYaml(const QString &text) { return Reader(text).document(); }

} // namespace gkwh
