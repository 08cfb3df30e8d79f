// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The diagrams come out of the terms: investments.md §2.4 and rows G-01 … G-05.
#include "model/investment/LifeEdges.h"

#include "model/investment/TermsOverrides.h"
#include "tests/model/investment/InvestmentMaker.h"

#include <QSet>
#include <QTest>

using namespace gkwh;
using namespace Qt::StringLiterals;

namespace {

constexpr EnumName<LifeNode> nodeNames[] = {
    {LifeNode::Start, "-"_L1},           {LifeNode::Ordered, "Ordered"_L1}, {LifeNode::Signed, "Signed"_L1},
    {LifeNode::Invoiced, "Invoiced"_L1}, {LifeNode::Waiting, "Waiting"_L1}, {LifeNode::Effective, "Effective"_L1},
    {LifeNode::Returned, "Returned"_L1}, {LifeNode::Expired, "Expired"_L1}, {LifeNode::Discarded, "Discarded"_L1},
    {LifeNode::Draft, "Draft"_L1},       {LifeNode::Paid, "Paid"_L1}};

constexpr EnumName<EdgeLabel> labelNames[] = {{EdgeLabel::Order, "order"_L1},
                                              {EdgeLabel::Sign, "sign"_L1},
                                              {EdgeLabel::Invoice, "invoice"_L1},
                                              {EdgeLabel::Pay, "pay"_L1},
                                              {EdgeLabel::BecomeEffective, "effective"_L1},
                                              {EdgeLabel::Amortize, "amortize"_L1},
                                              {EdgeLabel::PayInterest, "interest"_L1},
                                              {EdgeLabel::Expire, "expire"_L1},
                                              {EdgeLabel::EarlyDivest, "early divest"_L1},
                                              {EdgeLabel::PenaltyDivest, "penalty divest"_L1},
                                              {EdgeLabel::FreeDivest, "free divest"_L1},
                                              {EdgeLabel::Divest, "divest"_L1},
                                              {EdgeLabel::BankReturn, "return"_L1},
                                              {EdgeLabel::BankTransfer, "bank transfer"_L1},
                                              {EdgeLabel::ChargeAgain, "charge again"_L1},
                                              {EdgeLabel::Discard, "discard"_L1},
                                              {EdgeLabel::TransferOut, "transfer out"_L1},
                                              {EdgeLabel::TransferIn, "transfer in"_L1}};

} // namespace

namespace gkwh {
static constexpr const auto &namesOf(LifeNode) { return nodeNames; }
static constexpr const auto &namesOf(EdgeLabel) { return labelNames; }
} // namespace gkwh

namespace {

QString textOf(const LifeEdge &edge) {
    QString text = nameOf(edge.from) + u" > "_s + nameOf(edge.to) + u": "_s + nameOf(edge.label);
    if (edge.years > 0)
        text += u" %1y"_s.arg(edge.years);
    if (edge.days > 0)
        text += u" %1d"_s.arg(edge.days);
    return text;
}

QStringList sorted(QStringList texts) {
    texts.sort();
    return texts;
}

QStringList textsOf(const std::vector<LifeEdge> &edges) {
    QStringList texts;
    for (const LifeEdge &edge : edges)
        texts << textOf(edge);
    return sorted(texts);
}

/// What the four diagrams lack though it happens (§2.4).
const QStringList missingInTheDiagrams = {u"Waiting > Expired: transfer out"_s, u"Effective > Expired: transfer out"_s,
                                          u"- > Waiting: transfer in"_s, u"Paid > Expired: transfer out"_s,
                                          u"- > Paid: transfer in"_s};

/// The edges as the diagrams have them, with the missing ones expected beside.
QStringList drawn(const std::vector<LifeEdge> &edges, int missing) {
    QStringList texts = textsOf(edges);
    const qsizetype all = texts.size();
    texts.removeIf([](const QString &text) { return missingInTheDiagrams.contains(text); });
    return all - texts.size() == missing ? texts
                                         : QStringList{u"%1 edges beside the diagram"_s.arg(all - texts.size())};
}

const QStringList common = {u"- > Draft: order"_s,
                            u"Draft > Paid: pay"_s,
                            u"Paid > Paid: interest"_s,
                            u"Paid > Returned: return"_s,
                            u"Returned > Paid: bank transfer"_s,
                            u"Returned > Draft: charge again"_s,
                            u"Returned > Discarded: discard"_s,
                            u"Draft > Discarded: discard"_s};

} // namespace

class LifeEdgesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void generation_IG01();
    void collapsedKinds_data();
    void collapsedKinds();
    void aNewKind_IG05();
    void withoutSignature();
    void withoutTransfer();
};

void LifeEdgesTest::generation_IG01() {
    const QStringList edges = drawn(shownEdges(generation()), 3);
    QCOMPARE(edges.size(), 17);
    QCOMPARE(edges, sorted({u"- > Ordered: order"_s, u"Ordered > Signed: sign"_s, u"Signed > Invoiced: invoice"_s,
                            u"Invoiced > Waiting: pay"_s, u"Waiting > Effective: effective 1y"_s,
                            u"Effective > Effective: amortize"_s, u"Effective > Expired: expire 24y"_s,
                            u"Effective > Expired: penalty divest"_s, u"Waiting > Expired: early divest"_s,
                            u"Waiting > Returned: return"_s, u"Returned > Waiting: bank transfer"_s,
                            u"Returned > Invoiced: charge again"_s, u"Returned > Discarded: discard"_s,
                            u"Ordered > Discarded: discard"_s, u"Signed > Discarded: discard"_s,
                            u"Invoiced > Discarded: discard"_s, u"- > Effective: transfer in"_s}));
}

void LifeEdgesTest::collapsedKinds_data() {
    QTest::addColumn<QString>("code");
    QTest::addColumn<int>("count");
    QTest::addColumn<QStringList>("ends");
    QTest::newRow("I-G-02") << u"APO"_s << 9 << QStringList{u"Paid > Expired: divest"_s};
    QTest::newRow("I-G-03") << u"TIT10"_s << 11
                            << QStringList{u"Paid > Expired: expire 10y"_s, u"Paid > Expired: penalty divest"_s,
                                           u"Paid > Expired: free divest 5y"_s};
    QTest::newRow("I-G-04") << u"TIT5"_s << 10
                            << QStringList{u"Paid > Expired: expire 5y"_s, u"Paid > Expired: penalty divest"_s};
}

void LifeEdgesTest::collapsedKinds() {
    QFETCH(QString, code);
    QFETCH(int, count);
    QFETCH(QStringList, ends);
    const QStringList edges = drawn(shownEdges(standardTerms(code).value()), 2);
    QCOMPARE(edges.size(), count);
    QCOMPARE(edges, sorted(common + ends));
}

void LifeEdgesTest::aNewKind_IG05() {
    Terms terms;
    terms.code = u"NEW"_s;
    terms = overridden(terms, {{u"requires_signature"_s, true},
                               {u"waiting_days"_s, 180},
                               {u"duration_years"_s, 15},
                               {u"return_mode"_s, u"schedule"_s},
                               {u"grace_years"_s, 1},
                               {u"interest_mode"_s, u"variable"_s},
                               {u"penalty_mode"_s, u"ppm_outstanding"_s},
                               {u"penalty_value"_s, 20'000}})
                .value();
    const auto edges = shownEdges(terms);
    const QStringList texts = textsOf(edges);
    for (const QString &text : {u"Effective > Effective: interest"_s, u"Effective > Effective: amortize"_s,
                                u"Waiting > Effective: effective 180d"_s, u"Effective > Expired: expire 15y"_s,
                                u"Effective > Expired: penalty divest"_s})
        QVERIFY2(texts.contains(text), qPrintable(text));
    // a machine: every state is reached, and from every state but the last two life goes on
    QSet<LifeNode> reached{LifeNode::Start};
    QSet<LifeNode> left;
    for (const LifeEdge &edge : edges) {
        reached << edge.to;
        left << edge.from;
    }
    QCOMPARE(reached.size(), 9);
    QCOMPARE(reached - left, (QSet<LifeNode>{LifeNode::Expired, LifeNode::Discarded}));
    QCOMPARE(texts.size(), QSet<QString>(texts.begin(), texts.end()).size());
}

void LifeEdgesTest::withoutSignature() {
    const auto edges = lifeEdges(voluntary());
    QVERIFY(textsOf(edges).contains(u"Ordered > Invoiced: invoice"_s));
    for (const LifeEdge &edge : edges)
        QCOMPARE(edge.optional,
                 edge.label == EdgeLabel::Sign || (edge.from == LifeNode::Signed && edge.to == LifeNode::Invoiced));
}

void LifeEdgesTest::withoutTransfer() {
    Terms terms = generation();
    terms.transferable = false;
    QCOMPARE(shownEdges(terms).size(), size_t(16));
}

QTEST_APPLESS_MAIN(LifeEdgesTest)
#include "LifeEdgesTest.moc"
