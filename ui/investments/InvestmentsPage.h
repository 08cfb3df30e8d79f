// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The investments page: a list that is filtered, sorted and taken away, orders and batches, and beside it the one
// investment that is chosen. Wires its parts.
#pragma once

#include "ui/common/Page.h"
#include "ui/investments/Batch.h"

class QMenu;
class QSplitter;
class QStackedWidget;

namespace gkwh {

class BatchDialog;
class DataTable;
class ElidedLabel;
class InvestmentDetail;
class InvestmentExportMenu;
class InvestmentFilterBar;
class InvestmentsModel;
class OfficeSession;
class OrderDialog;
class Settings;

class InvestmentsPage : public Page {
    Q_OBJECT
public:
    InvestmentsPage(OfficeSession &session, Settings &settings, QWidget *parent = nullptr);

    QString title() const override;
    QList<Findable> findables(const QString &typed) const override;
    void focusFilter() override;
    QByteArray saveState() const override;
    void restoreState(const QByteArray &state) override;
    /// The name of an investment, or "member:" and a code for all of theirs.
    void open(const QString &place) override;

    QString chosenName() const { return m_chosen; } ///< empty: none

    DataTable *table() const { return m_table; }
    InvestmentsModel *model() const { return m_model; }
    InvestmentFilterBar *filterBar() const { return m_bar; }
    InvestmentDetail *detail() const { return m_detail; }
    OrderDialog *openOrder(const QString &member = {});
    BatchDialog *openBatch(BatchAction action);

Q_SIGNALS:
    /// Another investment is shown, or none.
    void chosen(const QString &name);

private:
    void addActions();
    QWidget *makeList(Settings &settings);
    QWidget *makeEmpty();
    void reload();
    void take(std::shared_ptr<const InvestmentIndex> index);
    void filter(const InvestmentFilter &filter);
    void select(const QString &name);
    void keepSelection();
    void showSelection();
    void showFooter();
    void showContextMenu(QPoint place);
    QStringList selectedNames() const;
    void fillBatchMenu(QMenu &menu);
    void performOrder(OrderDialog *dialog);
    void tell(const Refusal &refusal);

    OfficeSession &m_session;
    Settings &m_settings;
    bool m_reading = false;
    bool m_readAgain = false; ///< something changed while it was being read
    bool m_keeping = false;   ///< the selection is being put back: it is no choice of anybody
    QString m_chosen;         ///< kept while a filter hides it
    QString m_shown;          ///< by the detail
    QAction *m_order = nullptr;
    QAction *m_export = nullptr;
    InvestmentExportMenu *m_exports = nullptr;
    QStackedWidget *m_stack;
    QStackedWidget *m_listStack = nullptr;
    QSplitter *m_splitter;
    InvestmentDetail *m_detail;
    InvestmentsModel *m_model;
    InvestmentFilterBar *m_bar = nullptr;
    DataTable *m_table = nullptr;
    ElidedLabel *m_count = nullptr;
    ElidedLabel *m_sums = nullptr;
};

} // namespace gkwh
