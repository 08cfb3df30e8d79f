// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/Segmented.h"

#include "ui/common/Icon.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace gkwh {

Segmented::Segmented(bool exclusive, QWidget *parent)
    : QWidget(parent), m_layout(new QHBoxLayout(this)), m_group(new QButtonGroup(this)) {
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(0);
    m_group->setExclusive(exclusive);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(m_group, &QButtonGroup::idToggled, this, [this](int place, bool on) {
        Q_EMIT toggled(place, on);
        if (on && m_group->exclusive())
            Q_EMIT chosenChanged(place);
    });
}

int Segmented::add(const QString &text, QLatin1StringView iconName, const QString &toolTip) {
    const int place = int(m_group->buttons().size());
    auto *button = new QToolButton(this);
    button->setText(text);
    button->setCheckable(true);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setToolTip(toolTip);
    button->setAccessibleName(text.isEmpty() ? toolTip : text);
    if (iconName.size() > 0) {
        button->setIcon(icon(iconName));
        button->setToolButtonStyle(text.isEmpty() ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon);
    }
    m_group->addButton(button, place);
    m_layout->addWidget(button);
    const int last = place;
    for (int i = 0; i <= last; ++i)
        m_group->button(i)->setProperty("segment", last == 0   ? u"only"_s
                                                   : i == 0    ? u"first"_s
                                                   : i == last ? u"last"_s
                                                               : u"middle"_s);
    if (m_group->exclusive() && place == 0)
        choose(0);
    return place;
}

QToolButton *Segmented::button(int place) const { return qobject_cast<QToolButton *>(m_group->button(place)); }

int Segmented::chosen() const { return m_group->checkedId(); }

void Segmented::choose(int place) { setOn(place, true); }

bool Segmented::isOn(int place) const { return m_group->button(place) && m_group->button(place)->isChecked(); }

void Segmented::setOn(int place, bool on) {
    const QSignalBlocker quiet(m_group);
    if (QAbstractButton *button = m_group->button(place))
        button->setChecked(on);
}

} // namespace gkwh
