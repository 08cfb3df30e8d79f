// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/production/OpenDateEdit.h"

#include "app/setup/Format.h"
#include "ui/common/Icon.h"

#include <QAction>
#include <QCalendarWidget>
#include <QMenu>
#include <QWidgetAction>

using namespace Qt::StringLiterals;

namespace gkwh {

OpenDateEdit::OpenDateEdit(const QString &open, QDate day, QWidget *parent) : QLineEdit(parent) {
    setPlaceholderText(open);
    setDay(day);
    auto *calendar = addAction(icon("today"_L1), QLineEdit::TrailingPosition);
    calendar->setToolTip(tr("Choose from a calendar (Alt+↓)"));
    calendar->setShortcut(QKeySequence(u"Alt+Down"_s));
    calendar->setShortcutContext(Qt::WidgetShortcut);
    connect(calendar, &QAction::triggered, this, &OpenDateEdit::showCalendar);
}

QDate OpenDateEdit::day() const {
    const QString written = text().trimmed();
    for (const QString &form : {u"d/M/yyyy"_s, u"yyyy-MM-dd"_s, u"d-M-yyyy"_s, u"d.M.yyyy"_s}) {
        if (const QDate day = QDate::fromString(written, form); day.isValid())
            return day;
    }
    return {};
}

void OpenDateEdit::setDay(QDate day) { setText(day.isValid() ? format::date(day) : QString()); }

QString OpenDateEdit::refusal() const {
    if (text().trimmed().isEmpty() || day().isValid())
        return {};
    return tr("This is no day. Write it as %1.").arg(format::date(QDate(2027, 3, 14)));
}

void OpenDateEdit::showCalendar() {
    QMenu menu;
    auto *calendar = new QCalendarWidget(&menu);
    calendar->setFirstDayOfWeek(Qt::Monday);
    calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    if (day().isValid())
        calendar->setSelectedDate(day());
    auto *action = new QWidgetAction(&menu);
    action->setDefaultWidget(calendar);
    menu.addAction(action);
    const auto take = [this, &menu](QDate chosen) {
        setDay(chosen);
        menu.close();
    };
    connect(calendar, &QCalendarWidget::clicked, this, take);
    connect(calendar, &QCalendarWidget::activated, this, take);
    calendar->setFocus();
    menu.exec(mapToGlobal(QPoint(0, height())));
}

} // namespace gkwh
