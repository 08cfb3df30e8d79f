// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rights/GrantDialog.h"

#include "app/setup/Format.h"

#include <QCheckBox>
#include <QDateEdit>

using namespace Qt::StringLiterals;

namespace gkwh {

GrantDialog::GrantDialog(const RightsSnapshot &snapshot, QWidget *parent)
    : FormDialog(tr("Grant rights"), tr("Grant"), parent), m_snapshot(snapshot), m_until(new QDateEdit) {
    m_until->setDisplayFormat(u"dd/MM/yyyy"_s);
    m_until->setCalendarPopup(true);
    const QDate complete = snapshot.production.lastComplete;
    m_until->setDate(complete.isValid() ? complete : snapshot.production.firstActive);
    setIntroduction(tr("Every tracked profile gets the whole kWh of its share of the production, hour by hour, up to "
                       "this day. What was granted before stays as it is."));
    m_untilField = addField("until"_L1, tr("Grant up to"), m_until, [this] { return refusalOfDay(); });
    for (const MeterCompleteness &meter : snapshot.production.late()) {
        auto *accept = new QCheckBox(tr("Count the missing hours of meter %1 as 0, from %2 on")
                                         .arg(meter.meter, format::dayMonthYear(meter.lateSince)));
        accept->setToolTip(tr("Readings that come later need a correction of the rights."));
        form().addWidget(accept);
        m_gaps.push_back({meter, accept});
        connect(accept, &QCheckBox::toggled, this, [this] {
            m_until->setDate(furthest());
            form().validate();
            showEffect();
        });
    }
    connect(m_until, &QDateEdit::dateChanged, this, &GrantDialog::showEffect);
    showEffect();
}

bool GrantDialog::allAccepted() const {
    return std::all_of(m_gaps.begin(), m_gaps.end(), [](const Gap &gap) { return gap.accept->isChecked(); });
}

/// With the gaps accepted, the readings of the mix reach at least to the last one of the meter that has the fewest.
QDate GrantDialog::furthest() const {
    const QDate complete = m_snapshot.production.lastComplete;
    if (m_gaps.empty() || !allAccepted() || !m_snapshot.production.last)
        return complete;
    return madrid::addressOf(*m_snapshot.production.last).day;
}

QString GrantDialog::refusalOfDay() const {
    const QDate furthestDay = furthest();
    if (!furthestDay.isValid())
        return tr("No day is complete yet: import readings first.");
    if (m_until->date() > furthestDay)
        return m_gaps.empty()
                   ? tr("The readings are complete up to %1.").arg(format::dayMonthYear(furthestDay))
                   : tr("Meter %1 lacks readings since %2. Import them, or count the missing hours as 0.")
                         .arg(m_gaps.front().meter.meter, format::dayMonthYear(m_gaps.front().meter.lateSince));
    return {};
}

void GrantDialog::showEffect() {
    const QDate until = m_until->date();
    const auto behind = std::count_if(m_snapshot.profiles.begin(), m_snapshot.profiles.end(),
                                      [&](const ProfileState &state) { return state.targetDay <= until; });
    const auto upToDate = static_cast<int>(m_snapshot.profiles.size()) - static_cast<int>(behind);
    m_untilField->setEffect(behind == 0 ? tr("Every profile is granted up to that day already.")
                                        : tr("%n profile(s) are up to date and are skipped.", nullptr, upToDate));
    setPrimaryText(behind == 0 ? tr("Grant") : tr("Grant %n profile(s)", nullptr, static_cast<int>(behind)));
}

Operation GrantDialog::operation() const {
    Operation operation;
    operation.kind = u"rights.grant"_s;
    const QString until = m_until->date().toString(Qt::ISODate);
    operation.arguments.insert(u"until"_s, until);
    QJsonArray gaps;
    for (const Gap &gap : m_gaps) {
        if (gap.accept->isChecked())
            gaps.append(QJsonObject{{u"meter"_s, gap.meter.meter},
                                    {u"from"_s, gap.meter.lateSince.toString(Qt::ISODate)},
                                    {u"until"_s, until}});
    }
    if (!gaps.isEmpty())
        operation.arguments.insert(u"acceptGaps"_s, gaps);
    return operation;
}

} // namespace gkwh
