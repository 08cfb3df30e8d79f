// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/SepaCheck.h"

#include "app/exchange/SepaGrammar.h"
#include "app/exchange/SepaValues.h"
#include "model/base/Money.h"

#include <QSet>
#include <QStringList>
#include <QXmlStreamReader>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gkwh::sepa {

namespace {

/// What a head says of the payments below it, and what they come to.
struct Totals {
    std::optional<qint64> saidCount;
    std::optional<Cents> saidSum;
    qint64 count = 0;
    Cents sum = 0;
};

class Checker {
public:
    explicit Checker(const QByteArray &file) : m_xml(file) {}
    std::vector<Fault> check();

private:
    void inside(const QString &typeName, const QString &path);
    void child(const ElementType &type, const QString &path, std::vector<int> &counts, size_t &furthest);
    void element(const QString &type, const QString &path);
    void value(const QString &type, const QString &path);
    QString readText(const QString &path);

    void begin(const QString &type);
    void end(const QString &type, const QString &path);
    void compare(const Totals &totals, const QString &path);
    void learn(const QString &type, const QString &text, const QString &path);
    void learnOnce(QSet<QString> &known, const QString &text, const QString &path);
    void notBefore(QDate earliest, QDate day, const QString &path);

    void fault(const QString &code, const QString &path, const QJsonObject &arguments = {}) {
        m_faults.push_back({code, path, arguments});
    }

    QXmlStreamReader m_xml;
    std::vector<Fault> m_faults;
    QString m_namespace;
    Totals m_message;
    Totals m_block;
    QSet<QString> m_blockIds;
    QSet<QString> m_paymentIds;
    QDate m_written;
    QDate m_day; ///< of the block
    bool m_creditorOfBlock = false;
    bool m_creditorOfDebit = false;
};

std::vector<Fault> Checker::check() {
    const QString root = u"Document"_s;
    if (m_xml.readNextStartElement()) {
        m_namespace = m_xml.namespaceUri().toString();
        const QString type = rootOf(m_namespace);
        if (type.isEmpty() || m_xml.name() != root) {
            fault(u"unknown-message"_s, m_xml.name().toString(), {{u"namespace"_s, m_namespace}});
            return m_faults;
        }
        inside(type, root);
        while (!m_xml.atEnd()) // what follows the root may still be no XML
            m_xml.readNext();
    }
    if (m_xml.hasError())
        fault(u"bad-xml"_s, root, {{u"detail"_s, m_xml.errorString()}, {u"line"_s, m_xml.lineNumber()}});
    return m_faults;
}

/// Reads to the end of the element it is in.
void Checker::inside(const QString &typeName, const QString &path) {
    const ElementType &type = *elementType(typeName);
    std::vector<int> counts(type.particles.size());
    size_t furthest = 0;
    begin(typeName);
    for (auto token = m_xml.readNext(); token != QXmlStreamReader::EndElement; token = m_xml.readNext()) {
        if (m_xml.hasError() || m_xml.atEnd())
            return;
        if (token == QXmlStreamReader::StartElement)
            child(type, path, counts, furthest);
        else if (token == QXmlStreamReader::Characters && !m_xml.isWhitespace())
            fault(u"unexpected-text"_s, path, {{u"text"_s, m_xml.text().trimmed().toString()}});
    }
    if (type.choice) {
        QStringList names;
        for (const Particle &particle : type.particles)
            names += particle.name;
        if (std::ranges::all_of(counts, [](int count) { return count == 0; }))
            fault(u"one-of"_s, path, {{u"names"_s, names.join(", "_L1)}});
    } else {
        for (size_t i = 0; i < counts.size(); ++i) {
            if (counts[i] < type.particles[i].least)
                fault(u"missing-element"_s, path + '/'_L1 + type.particles[i].name);
        }
    }
    end(typeName, path);
}

void Checker::child(const ElementType &type, const QString &path, std::vector<int> &counts, size_t &furthest) {
    const QString name = m_xml.name().toString();
    const auto found = std::ranges::find(type.particles, name, &Particle::name);
    QString here = path + '/'_L1 + name;
    if (found == type.particles.end() || m_xml.namespaceUri() != m_namespace) {
        fault(u"unexpected-element"_s, here);
        m_xml.skipCurrentElement();
        return;
    }
    const auto at = static_cast<size_t>(found - type.particles.begin());
    ++counts[at];
    if (found->most > 1)
        here += '['_L1 + QString::number(counts[at]) + ']'_L1;
    else if (counts[at] > 1)
        fault(u"too-many"_s, here, {{u"most"_s, found->most}});
    if (type.choice && counts[at] == 1 && std::ranges::count_if(counts, [](int count) { return count > 0; }) > 1)
        fault(u"too-many"_s, here, {{u"most"_s, 1}});
    if (!type.choice && at < furthest)
        fault(u"wrong-order"_s, here);
    furthest = std::max(furthest, at);
    element(found->type, here);
}

void Checker::element(const QString &type, const QString &path) {
    if (type == "Any"_L1)
        m_xml.skipCurrentElement();
    else if (elementType(type))
        inside(type, path);
    else
        value(type, path);
}

void Checker::value(const QString &type, const QString &path) {
    const QString currency = m_xml.attributes().value("Ccy"_L1).toString();
    if (type == "Amount"_L1 && currency != "EUR"_L1)
        fault(u"bad-currency"_s, path, {{u"text"_s, currency}});
    const QString text = readText(path);
    if (m_xml.hasError())
        return;
    const std::optional<ValueFault> wrong = valueFault(type, text);
    if (wrong)
        fault(wrong->code, path, wrong->arguments);
    learn(type, text, path);
}

QString Checker::readText(const QString &path) {
    QString text;
    for (auto token = m_xml.readNext(); token != QXmlStreamReader::EndElement; token = m_xml.readNext()) {
        if (m_xml.hasError() || m_xml.atEnd())
            break;
        if (token == QXmlStreamReader::Characters) {
            text += m_xml.text();
        } else if (token == QXmlStreamReader::StartElement) {
            fault(u"unexpected-element"_s, path + '/'_L1 + m_xml.name().toString());
            m_xml.skipCurrentElement();
        }
    }
    return text;
}

void Checker::begin(const QString &type) {
    if (type.endsWith("Block"_L1)) {
        m_block = {};
        m_day = {};
        m_creditorOfBlock = false;
    } else if (type == "Debit"_L1) {
        m_creditorOfDebit = false;
    }
}

void Checker::end(const QString &type, const QString &path) {
    if (type.endsWith("Block"_L1))
        compare(m_block, path);
    else if (type.endsWith("Message"_L1))
        compare(m_message, path + "/GrpHdr"_L1);
    else if (type == "Debit"_L1 && !m_creditorOfBlock && !m_creditorOfDebit)
        fault(u"no-creditor"_s, path);
}

void Checker::compare(const Totals &totals, const QString &path) {
    if (totals.saidCount && *totals.saidCount != totals.count)
        fault(u"wrong-count"_s, path + "/NbOfTxs"_L1, {{u"said"_s, *totals.saidCount}, {u"counted"_s, totals.count}});
    if (totals.saidSum && *totals.saidSum != totals.sum)
        fault(u"wrong-sum"_s, path + "/CtrlSum"_L1,
              {{u"said"_s, money::text(*totals.saidSum)}, {u"counted"_s, money::text(totals.sum)}});
}

/// Takes note of what other values are measured by, and measures this one by those before it.
void Checker::learn(const QString &type, const QString &text, const QString &path) {
    if (type == "Amount"_L1) {
        for (Totals *totals : {&m_message, &m_block}) {
            ++totals->count;
            totals->sum += money::hundredths(text).value_or(0);
        }
    } else if (type == "MessageCount"_L1 || type == "BlockCount"_L1) {
        bool number = false;
        if (const qint64 said = text.toLongLong(&number); number)
            (type == "BlockCount"_L1 ? m_block : m_message).saidCount = said;
    } else if (type == "MessageSum"_L1 || type == "BlockSum"_L1) {
        (type == "BlockSum"_L1 ? m_block : m_message).saidSum = money::hundredths(text);
    } else if (type == "Moment"_L1) {
        m_written = dayOf(text.left(10));
    } else if (type == "Day"_L1) {
        m_day = dayOf(text);
        notBefore(m_written, m_day, path);
    } else if (type == "SignatureDay"_L1) {
        if (const QDate day = dayOf(text); m_day.isValid() && day > m_day)
            fault(u"too-late"_s, path, {{u"text"_s, text}, {u"notAfter"_s, m_day.toString(Qt::ISODate)}});
    } else if (type == "BlockId"_L1) {
        learnOnce(m_blockIds, text, path);
    } else if (type == "PaymentId"_L1 && text != "NOTPROVIDED"_L1) {
        learnOnce(m_paymentIds, text, path);
    } else if (type == "CreditorId"_L1) {
        (path.contains("/DrctDbtTxInf["_L1) ? m_creditorOfDebit : m_creditorOfBlock) = true;
    }
}

void Checker::learnOnce(QSet<QString> &known, const QString &text, const QString &path) {
    if (known.contains(text))
        fault(u"duplicate-id"_s, path, {{u"text"_s, text}});
    known.insert(text);
}

void Checker::notBefore(QDate earliest, QDate day, const QString &path) {
    if (earliest.isValid() && day.isValid() && day < earliest)
        fault(u"too-early"_s, path,
              {{u"text"_s, day.toString(Qt::ISODate)}, {u"notBefore"_s, earliest.toString(Qt::ISODate)}});
}

} // namespace

std::vector<Fault> faults(const QByteArray &file) { return Checker(file).check(); }

} // namespace gkwh::sepa
