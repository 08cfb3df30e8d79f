// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Filters kept by name: those that come with the desk, and people's own, which the settings remember. Owns the button
// that names the one in force and its menu.
#pragma once

#include "ui/investments/InvestmentFilter.h"

#include <QPushButton>

class QMenu;

namespace gkwh {

class Settings;

struct NamedFilter {
    QString name;
    InvestmentFilter filter;
};

/// People's own filters in the settings, in the order in which they were saved.
class FilterStore {
public:
    explicit FilterStore(Settings &settings) : m_settings(settings) {}

    std::vector<NamedFilter> filters() const;
    /// Takes the place of one with the same name.
    void save(const QString &name, const InvestmentFilter &filter);
    void rename(const QString &from, const QString &to);
    void remove(const QString &name);
    bool has(const QString &name) const;

private:
    void store(const std::vector<NamedFilter> &filters);

    Settings &m_settings;
};

/// Those that come with the desk, the one in force at first in front.
std::vector<NamedFilter> standardFilters();

class SavedFilters : public QPushButton {
    Q_OBJECT
public:
    explicit SavedFilters(Settings &settings, QWidget *parent = nullptr);

    /// What is in force now, of whatever name.
    void setFilter(const InvestmentFilter &filter);

    QSize sizeHint() const override;

Q_SIGNALS:
    void chosen(const gkwh::InvestmentFilter &filter);

private:
    void fillMenu();
    void addChoice(const NamedFilter &one);
    void askName(const QString &title, const QString &primary, const QString &name,
                 const std::function<void(const QString &)> &then);
    QString nameInForce() const;
    /// The one of people's own that is in force, or was before it was changed.
    QString own() const;
    void showName();

    FilterStore m_store;
    InvestmentFilter m_filter;
    QString m_last; ///< the own one chosen last
    QMenu *m_menu;
};

} // namespace gkwh
