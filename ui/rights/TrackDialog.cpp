// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rights/TrackDialog.h"

#include "app/setup/Format.h"
#include "app/setup/RefusalText.h"
#include "model/rights/ShareNumbers.h"

#include <QComboBox>
#include <QDateEdit>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace gkwh {

TrackDialog::TrackDialog(const RightsSnapshot &snapshot, QWidget *parent)
    : FormDialog(tr("Track profiles"), tr("Track"), parent), m_numbers(new QLineEdit), m_from(new QDateEdit),
      m_algorithm(new QComboBox) {
    for (const ProfileState &state : snapshot.profiles)
        m_tracked.insert(state.profile.shares);
    setIntroduction(tr("A profile is a number of shares that members hold. Tracked profiles get rights at every grant, "
                       "from their first day on."));
    m_numbers->setPlaceholderText(tr("for example 1-3, 9, 120"));
    m_numbersField = addField("profiles"_L1, tr("Numbers of shares"), m_numbers, [this] { return refusalOfNumbers(); });
    m_from->setDisplayFormat(u"dd/MM/yyyy"_s);
    m_from->setCalendarPopup(true);
    m_from->setDate(snapshot.defaultStart.isValid() ? snapshot.defaultStart : QDate(2016, 5, 1));
    FormField *from = addField("from"_L1, tr("First day"), m_from);
    from->setEffect(snapshot.defaultStart.isValid()
                        ? tr("Other profiles start on %1.").arg(format::dayMonthYear(snapshot.defaultStart))
                        : tr("No plant is in service yet: choose the day from which rights are to be computed."));
    m_algorithm->addItem(tr("As until now: whole Wh each hour"), 1);
    m_algorithm->addItem(tr("Exact: nothing lost between hours"), 2);
    addField("algorithm"_L1, tr("Rounding"), m_algorithm);
    connect(m_numbers, &QLineEdit::textChanged, this, &TrackDialog::showEffect);
    showEffect();
}

void TrackDialog::setNumbers(const QString &text) { m_numbers->setText(text); }

QString TrackDialog::refusalOfNumbers() const {
    if (m_numbers->text().trimmed().isEmpty())
        return tr("Enter at least one number of shares.");
    const auto numbers = shareNumbers(m_numbers->text());
    return numbers ? QString() : words(numbers.error());
}

void TrackDialog::showEffect() {
    const auto numbers = shareNumbers(m_numbers->text());
    const int wanted = numbers ? static_cast<int>(numbers->size()) : 0;
    int known = 0;
    if (numbers)
        known = static_cast<int>(std::count_if(numbers->begin(), numbers->end(),
                                               [this](qint64 shares) { return m_tracked.contains(shares); }));
    m_numbersField->setEffect(known > 0 ? tr("%n of them are tracked already and stay as they are.", nullptr, known)
                                        : tr("Tracking grants nothing yet; the next grant does."));
    setPrimaryText(wanted > 0 ? tr("Track %n profile(s)", nullptr, wanted) : tr("Track"));
}

Operation TrackDialog::operation() const {
    QJsonArray profiles;
    for (const qint64 shares : shareNumbers(m_numbers->text()).value_or(std::set<qint64>()))
        profiles.append(shares);
    Operation operation;
    operation.kind = u"profile.track"_s;
    operation.arguments = {{u"profiles"_s, profiles},
                           {u"from"_s, m_from->date().toString(Qt::ISODate)},
                           {u"algorithm"_s, m_algorithm->currentData().toInt()}};
    return operation;
}

} // namespace gkwh
