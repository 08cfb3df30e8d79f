// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What stands above the list: search, saved filters, kind, state, quotas owed, more behind a button, and chips for what
// is not to be seen otherwise. Owns the filter in force.
#pragma once

#include "ui/investments/InvestmentIndex.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QToolButton;

namespace gkwh {

class FlowLayout;
class MemberField;
class OpenDateEdit;
class SavedFilters;
class SearchField;
class Settings;

class InvestmentFilterBar : public QWidget {
    Q_OBJECT
public:
    /// `columns`: a button that stands at the end.
    InvestmentFilterBar(Settings &settings, QWidget *columns, QWidget *parent = nullptr);

    /// Kinds, emissions and members to choose from.
    void setIndex(const InvestmentIndex &index);
    const InvestmentFilter &filter() const { return m_filter; }
    /// Without the signal.
    void setFilter(const InvestmentFilter &filter);
    void focusSearch();

Q_SIGNALS:
    void changed(const gkwh::InvestmentFilter &filter);
    void leftDownwards();

private:
    QWidget *makeMore();
    void wire();
    void take();
    void apply(const InvestmentFilter &filter);
    void showFilter();
    void showChips();
    void addChip(const QString &text, const QString &what, void (*drop)(InvestmentFilter &));
    QString datesText() const;

    InvestmentFilter m_filter;
    bool m_showing = false; ///< widgets are being filled: what they say is no news
    SearchField *m_search;
    SavedFilters *m_saved;
    QComboBox *m_kind;
    QComboBox *m_state;
    QCheckBox *m_owed;
    QToolButton *m_moreButton;
    QWidget *m_more = nullptr;
    QComboBox *m_emission = nullptr;
    MemberField *m_member = nullptr;
    QComboBox *m_dates = nullptr;
    OpenDateEdit *m_from = nullptr;
    OpenDateEdit *m_until = nullptr;
    QCheckBox *m_discarded = nullptr;
    QWidget *m_chips;
    FlowLayout *m_chipRow;
};

} // namespace gkwh
