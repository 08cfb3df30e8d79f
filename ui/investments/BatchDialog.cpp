// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/investments/BatchDialog.h"

#include "app/setup/Format.h"
#include "app/setup/OfficeSession.h"
#include "model/investment/Quotas.h"
#include "ui/common/DataTable.h"
#include "ui/common/ElidedLabel.h"
#include "ui/common/JobStrip.h"
#include "ui/common/Panel.h"
#include "ui/common/TableFooter.h"
#include "ui/investments/InvestmentWords.h"
#include "ui/production/OpenDateEdit.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace gkwh {

namespace {

constexpr QSize firstSize(880, 640);
constexpr Ppm greatestRate = money::one;

struct BatchWords {
    QString title, introduction, day;
};

BatchWords wordsOf(BatchAction action) {
    switch (action) {
    case BatchAction::Charge:
        return {BatchDialog::tr("Charge orders"),
                BatchDialog::tr("Each order gets its invoice, goes into the remittance of its kind and tells the "
                                "member. The bank is asked when the remittance is sent."),
                BatchDialog::tr("Day of the charge orders")};
    case BatchAction::Amortize:
        return {BatchDialog::tr("Amortise"),
                BatchDialog::tr("Every quota due up to this day gets its invoice, less the tax on the year’s savings, "
                                "and goes into the remittance that pays it back."),
                BatchDialog::tr("Quotas due up to")};
    case BatchAction::Interest:
        return {BatchDialog::tr("Pay interest"),
                BatchDialog::tr("Each investment is paid what it has earned from its last paid day up to this one, "
                                "less tax."),
                BatchDialog::tr("Interest up to")};
    case BatchAction::Mature:
        return {BatchDialog::tr("Return what has matured"),
                BatchDialog::tr("What has reached its last day is returned whole, with an invoice and a place in the "
                                "remittance that pays it back."),
                BatchDialog::tr("Matured up to")};
    }
    return {};
}

QString primaryOf(BatchAction action, int count) {
    switch (action) {
    case BatchAction::Charge:
        return BatchDialog::tr("Charge %n order(s)", nullptr, count);
    case BatchAction::Amortize:
        return BatchDialog::tr("Amortise %n investment(s)", nullptr, count);
    case BatchAction::Interest:
        return BatchDialog::tr("Pay interest on %n investment(s)", nullptr, count);
    case BatchAction::Mature:
        return BatchDialog::tr("Return %n investment(s)", nullptr, count);
    }
    return {};
}

} // namespace

QString BatchDialog::titleOf(BatchAction action) { return wordsOf(action).title; }

BatchDialog::BatchDialog(BatchAction action, OfficeSession &session, Settings &settings, Scope scope, QWidget *parent)
    : FormDialog(wordsOf(action).title, wordsOf(action).title, parent), m_action(action), m_session(session),
      m_scope(std::move(scope)), m_model(new BatchModel(this)), m_which(new QComboBox),
      m_day(new OpenDateEdit(tr("day"), session.today())), m_strip(new JobStrip("remittance"_L1)) {
    setIntroduction(wordsOf(action).introduction);
    addFields();
    addTable(settings);
    // below the form, which is locked while the job runs: cancelling must stay possible
    static_cast<QVBoxLayout *>(layout())->insertWidget(2, m_strip);
    resize(firstSize);
    connect(m_model, &BatchModel::totalsChanged, this, &BatchDialog::showTotals);
    connect(m_which, &QComboBox::currentIndexChanged, this, &BatchDialog::preview);
    connect(m_day, &QLineEdit::textChanged, this, &BatchDialog::preview);
    if (m_rate)
        connect(m_rate, &QLineEdit::textChanged, this, &BatchDialog::preview);
    connect(this, &FormDialog::submitted, this, &BatchDialog::perform);
    preview();
}

void BatchDialog::reject() {
    if (m_job)
        m_job->cancel();
    if (!m_performing)
        FormDialog::reject();
}

void BatchDialog::addFields() {
    const auto selected = static_cast<int>(m_scope.selected.size());
    if (selected > 0)
        m_which->addItem(tr("%n selected", nullptr, selected), true);
    m_which->addItem(tr("Those concerned of all %1 shown").arg(format::number(std::ssize(m_scope.shown))), false);
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::Step4);
    form().addWidget(row);
    FormField *which = addField("which"_L1, tr("Investments"), m_which);
    FormField *day =
        addField(m_action == BatchAction::Amortize || m_action == BatchAction::Interest ? "until"_L1 : "date"_L1,
                 wordsOf(m_action).day, m_day, [this] { return refusalOfDay(); });
    layout->addWidget(which, 2, Qt::AlignTop);
    layout->addWidget(day, 1, Qt::AlignTop);
    if (m_action != BatchAction::Interest)
        return;
    m_rate = new QLineEdit;
    m_rate->setPlaceholderText(tr("for those without one of their own"));
    layout->addWidget(addField("rate"_L1, tr("Rate, % a year"), m_rate, [this] { return refusalOfRate(); }), 2,
                      Qt::AlignTop);
}

void BatchDialog::addTable(Settings &settings) {
    m_table = new DataTable(u"batch"_s, settings);
    m_table->setUsualTexts({u"GKWH00482 xx"_s, u"Farigola Romaní, Ona"_s, u"00"_s, u"000,000.00"_s, u"000,000.00"_s,
                            u"not signed yet, so it cannot be charged"_s});
    m_table->setModel(m_model);
    m_table->setAccessibleName(tr("What each comes to"));
    m_footer = new TableFooter(*m_table, [this](int column) { return sumOf(column); });
    auto *panel = new Panel;
    panel->add(m_table, 1);
    panel->add(m_footer);
    panel->setMinimumHeight(fontMetrics().height() * 16);
    form().addWidget(panel);
    form().setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Expanding);
    static_cast<QVBoxLayout *>(form().layout())->setStretchFactor(panel, 1);
    m_facts = new ElidedLabel(theme::Type::Second, Token::Text2);
    form().addWidget(m_facts);
}

BatchSettings BatchDialog::settings() const {
    BatchSettings settings{m_action, m_day->day(), {}};
    if (m_rate)
        if (const auto percent = investmentwords::typedAmount(m_rate->text()))
            settings.rate = *percent * 100; // typed in hundredths of a per cent
    return settings;
}

QString BatchDialog::refusalOfDay() const {
    if (!m_day->day().isValid())
        return m_day->text().trimmed().isEmpty() ? tr("Say up to which day.") : m_day->refusal();
    const QDate today = m_session.today();
    if (m_action == BatchAction::Amortize && !checkAmortizeUntil(m_day->day(), today))
        return tr("Quotas can be issued a month ahead at most, up to %1.").arg(format::dayMonthYear(today.addDays(31)));
    return {};
}

QString BatchDialog::refusalOfRate() const {
    const QString text = m_rate->text().trimmed();
    const auto percent = investmentwords::typedAmount(text);
    if (text.isEmpty() || (percent && *percent > 0 && *percent * 100 <= greatestRate))
        return {};
    return tr("This is no rate. Write per cent, such as 1.75.");
}

QStringList BatchDialog::candidates() const {
    if (m_which->currentData().toBool())
        return m_scope.selected;
    QStringList names;
    const BatchSettings wanted = settings();
    for (const int place : m_scope.shown) {
        const InvestmentRow &row = m_scope.index->row(place);
        const auto terms = std::ranges::find(m_scope.index->kinds(), row.kind, &Terms::code);
        if (terms != m_scope.index->kinds().end() && concerns(wanted, row, *terms))
            names.append(row.investment.name);
    }
    return names;
}

void BatchDialog::preview() {
    const int asked = ++m_asked;
    if (m_job)
        m_job->cancel();
    m_previewed.reset();
    m_performed = false;
    if (!refusalOfDay().isEmpty() || (m_rate && !refusalOfRate().isEmpty())) {
        m_model->setRows({});
        return;
    }
    const BatchSettings wanted = settings();
    follow(m_session.work<std::vector<BatchRow>>(
               {tr("Looking what comes of it"), tr("Nothing is changed by looking."), true, true},
               [wanted, names = candidates()](OfficeFile &file, const Progress &progress) {
                   return previewBatch(file, wanted, names, progress);
               },
               this,
               [this, asked, wanted](Result<std::vector<BatchRow>> rows) {
                   if (asked != m_asked)
                       return;
                   m_busy = false;
                   if (!rows)
                       return rows.error().code == "cancelled"_L1 ? showTotals() : showRefusal(rows.error());
                   m_previewed = wanted;
                   m_model->setRows(std::move(*rows));
               }),
           false);
}

void BatchDialog::perform() {
    if (m_performed)
        return accept();
    if (m_busy || m_model->totals().count == 0)
        return;
    const int asked = ++m_asked;
    follow(m_session.work<std::vector<BatchRow>>(
               {tr("%1: %n investment(s)", nullptr, m_model->totals().count).arg(windowTitle()),
                tr("Those done stay done; the others are left as they are.")},
               [rows = m_model->rows()](OfficeFile &file, const Progress &progress) -> Result<std::vector<BatchRow>> {
                   return performBatch(file, rows, progress);
               },
               this,
               [this, asked](Result<std::vector<BatchRow>> rows) {
                   m_busy = m_performing = false;
                   setBusy(false);
                   if (asked != m_asked)
                       return;
                   if (!rows)
                       return showRefusal(rows.error());
                   takeResults(std::move(*rows));
               }),
           true);
    setBusy(true);
}

void BatchDialog::follow(Job *job, bool performs) {
    m_job = job;
    m_busy = true;
    m_performing = performs;
    m_strip->follow(job);
    if (!performs)
        showTotals();
}

void BatchDialog::takeResults(std::vector<BatchRow> rows) {
    m_performed = true;
    m_model->setRows(std::move(rows));
    const int done = m_model->count(BatchRow::State::Performed);
    const int refused = m_model->count(BatchRow::State::Refused);
    const QString sentence = tr("%n done", nullptr, done);
    Q_EMIT said(
        {refused > 0 ? Message::Kind::Warn : Message::Kind::Ok,
         refused > 0
             ? tr("%1: %2, %3 refused. The list says why.").arg(windowTitle(), sentence, format::number(refused))
             : tr("%1: %2.").arg(windowTitle(), sentence),
         {},
         {},
         u"batch"_s});
}

QString BatchDialog::sumOf(int column) const {
    const BatchTotals totals = m_model->totals();
    switch (column) {
    case BatchModel::Name:
        return format::number(totals.count);
    case BatchModel::Amount:
        return investmentwords::amount(totals.amount);
    case BatchModel::Net:
        return investmentwords::amount(totals.net);
    default:
        return {};
    }
}

void BatchDialog::showTotals() {
    const int ready = m_model->totals().count;
    const int refused = m_model->count(BatchRow::State::Refused);
    m_footer->setVisible(!m_performed);
    m_footer->update();
    if (m_performed)
        m_facts->setText(tr("%1 done · %2 refused · %3 left as they were")
                             .arg(format::number(m_model->count(BatchRow::State::Performed)), format::number(refused),
                                  format::number(m_model->count(BatchRow::State::Waiting))));
    else if (m_busy)
        m_facts->setText(tr("Looking what comes of it…"));
    else if (m_model->rowCount() == 0)
        m_facts->setText(tr("There is nothing to do here up to that day."));
    else
        m_facts->setText(tr("%1 ready · %2 refused; those are left as they are.")
                             .arg(format::number(ready), format::number(refused)));
    setPrimaryText(m_performed ? tr("Close") : ready > 0 ? primaryOf(m_action, ready) : windowTitle());
    for (QPushButton *button : findChildren<QPushButton *>()) {
        if (button->property("primary").toBool())
            button->setEnabled(m_performed || (!m_busy && ready > 0 && form().isValid()));
    }
}

} // namespace gkwh
