// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/investments/QuotaModel.h"

#include "app/setup/Format.h"
#include "ui/common/DataTable.h"
#include "ui/common/Theme.h"
#include "ui/investments/InvestmentWords.h"

#include <QFont>
#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gkwh {

namespace {

std::optional<Cents> amountIn(const QJsonValue &value) {
    const auto cents = money::parsed(value.toString());
    return cents ? std::optional(*cents) : std::nullopt;
}

const InvestmentEvent *entryOf(const InvestmentCase &facts, int number) {
    for (const InvestmentEvent &event : facts.events) {
        if (event.counts() && event.type == InvestmentEvent::Type::Amortize
            && event.payload.value("number"_L1).toInt() == number)
            return &event;
    }
    return nullptr;
}

/// What ended it with capital still outstanding: its later quotas never fall due.
const InvestmentEvent *closingOf(const InvestmentCase &facts) {
    const auto found = std::find_if(facts.events.rbegin(), facts.events.rend(),
                                    [](const InvestmentEvent &event) { return event.counts() && event.closes(); });
    return found == facts.events.rend() ? nullptr : &*found;
}

Cents amortizedBefore(const InvestmentEvent &closing, Cents otherwise) {
    const QJsonArray both = closing.payload.value("changes"_L1).toObject().value("amortized"_L1).toArray();
    return both.isEmpty() ? otherwise : amountIn(both.at(0)).value_or(otherwise);
}

void addPayment(QuotaRow &row, const InvestmentCase &facts, const InvestmentEvent &event) {
    Cents kept = 0;
    for (const QJsonValue &year : event.payload.value("irpf"_L1).toObject())
        kept += amountIn(year).value_or(0);
    row.irpf = kept;
    row.net = amountIn(event.payload.value("net"_L1));
    row.invoice = event.payload.value("invoice"_L1).toString();
    const Invoice *invoice = facts.invoice(row.invoice);
    if (!invoice)
        return;
    row.remittance = invoice->remittance;
    if (invoice->state == InvoiceState::Open)
        row.state = QuotaRow::State::Issued;
    const auto remittance = std::ranges::find(facts.remittances, invoice->remittance, &Remittance::name);
    if (remittance != facts.remittances.end())
        row.paidOn = remittance->executedOn;
}

} // namespace

std::vector<QuotaRow> quotaRows(const InvestmentCase &facts) {
    std::vector<QuotaRow> rows;
    const Investment &investment = facts.investment;
    const InvestmentEvent *closing = closingOf(facts);
    const Cents byQuotas = closing ? amortizedBefore(*closing, investment.amortized) : investment.amortized;
    bool nextSeen = false;
    for (const Quota &quota : quotaCalendar(facts.terms, investment.nominal, investment.purchaseDate)) {
        QuotaRow row;
        row.quota = quota;
        const QuotaState state = quotaState(quota, byQuotas, facts.today);
        if (state == QuotaState::Returned)
            row.state = QuotaRow::State::Paid;
        else if (closing || !investment.active)
            row.state = QuotaRow::State::FellAway;
        else if (state == QuotaState::Due)
            row.state = QuotaRow::State::Due;
        else
            row.state = nextSeen ? QuotaRow::State::Ahead : QuotaRow::State::Next;
        nextSeen = nextSeen || row.state == QuotaRow::State::Next || row.state == QuotaRow::State::Due;
        if (const InvestmentEvent *event = entryOf(facts, quota.number))
            addPayment(row, facts, *event);
        rows.push_back(std::move(row));
    }
    return rows;
}

void QuotaModel::setCase(const InvestmentCase &facts) {
    beginResetModel();
    m_rows = quotaRows(facts);
    endResetModel();
}

int QuotaModel::paid() const {
    return static_cast<int>(std::ranges::count_if(m_rows, [](const QuotaRow &row) {
        return row.state == QuotaRow::State::Paid || row.state == QuotaRow::State::Issued;
    }));
}

int QuotaModel::next() const {
    const auto found = std::ranges::find_if(m_rows, [](const QuotaRow &row) {
        return row.state == QuotaRow::State::Next || row.state == QuotaRow::State::Due;
    });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

int QuotaModel::rowCount(const QModelIndex &parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int QuotaModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

QString QuotaModel::state(const QuotaRow &row) {
    switch (row.state) {
    case QuotaRow::State::Paid:
        return row.paidOn.isValid() ? tr("paid %1").arg(format::date(row.paidOn)) : tr("paid");
    case QuotaRow::State::Issued:
        return row.remittance.isEmpty() ? tr("issued") : tr("issued, in %1").arg(row.remittance);
    case QuotaRow::State::Due:
        return tr("due");
    case QuotaRow::State::Next:
        return tr("next");
    case QuotaRow::State::Ahead:
        return tr("to come");
    case QuotaRow::State::FellAway:
        return tr("fell away");
    }
    Q_UNREACHABLE();
}

QString QuotaModel::text(const QuotaRow &row, int column) const {
    switch (column) {
    case Number:
        return format::number(row.quota.number);
    case Day:
        return format::date(row.quota.date);
    case Amount:
        return investmentwords::amount(row.quota.amount);
    case Irpf:
        return row.irpf ? investmentwords::amount(*row.irpf) : u"–"_s;
    case Net:
        return row.net ? investmentwords::amount(*row.net) : u"–"_s;
    case State:
        return state(row);
    default:
        return row.invoice;
    }
}

QVariant QuotaModel::data(const QModelIndex &index, int role) const {
    if (!index.isValid())
        return {};
    const QuotaRow &row = m_rows[static_cast<size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case CopyRole:
        return text(row, index.column());
    case Qt::TextAlignmentRole:
        return QVariant::fromValue((index.column() < State ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case Qt::ForegroundRole:
        if (row.state == QuotaRow::State::Ahead || row.state == QuotaRow::State::FellAway)
            return QBrush(theme::color(Token::Text2));
        return row.state == QuotaRow::State::Due && index.column() == State ? QBrush(theme::color(Token::Warn))
                                                                            : QVariant();
    case Qt::FontRole: {
        QFont font = theme::font(theme::Type::Text);
        font.setBold(index.row() == next());
        return font;
    }
    default:
        return {};
    }
}

QVariant QuotaModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue((section < State ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Number:
        return tr("No.");
    case Day:
        return tr("Due");
    case Amount:
        return tr("Quota, €");
    case Irpf:
        return tr("IRPF, €");
    case Net:
        return tr("Net, €");
    case State:
        return tr("State");
    default:
        return tr("Invoice");
    }
}

} // namespace gkwh
