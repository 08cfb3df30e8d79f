// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Joined buttons that choose one of several, or switch each on and off. Owns its buttons; arrow keys move the choice.
#pragma once

#include <QWidget>

class QButtonGroup;
class QHBoxLayout;
class QToolButton;

namespace gkwh {

class Segmented : public QWidget {
    Q_OBJECT
public:
    /// Exclusive: exactly one is on. Otherwise each is switched by itself.
    explicit Segmented(bool exclusive = true, QWidget *parent = nullptr);

    /// Answers the new segment's place. With no text the tooltip names it.
    int add(const QString &text, QLatin1StringView icon = {}, const QString &toolTip = {});
    QToolButton *button(int place) const;

    int chosen() const; ///< −1 while there is none
    /// Without the signal.
    void choose(int place);
    bool isOn(int place) const;
    void setOn(int place, bool on);

Q_SIGNALS:
    void chosenChanged(int place);
    void toggled(int place, bool on);

private:
    QHBoxLayout *m_layout;
    QButtonGroup *m_group;
};

} // namespace gkwh
