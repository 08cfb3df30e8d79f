// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// One dialog for every batch: to which investments and up to which day, what each comes to, then doing it with its
// progress, and a result for each. Owns preview and results.
#pragma once

#include "app/jobs/Job.h"
#include "ui/common/FormDialog.h"
#include "ui/common/Message.h"
#include "ui/investments/BatchModel.h"

#include <QPointer>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace gkwh {

class DataTable;
class ElidedLabel;
class JobStrip;
class OfficeSession;
class OpenDateEdit;
class Settings;
class TableFooter;

class BatchDialog : public FormDialog {
    Q_OBJECT
public:
    struct Scope {
        std::shared_ptr<const InvestmentIndex> index;
        std::vector<int> shown; ///< places of all that the list shows
        QStringList selected;   ///< names; empty: nothing is selected
    };
    BatchDialog(BatchAction action, OfficeSession &session, Settings &settings, Scope scope, QWidget *parent = nullptr);

    const BatchModel &model() const { return *m_model; }
    BatchSettings settings() const;
    bool isBusy() const { return m_busy; }
    /// What the header's menu says: "Charge orders…".
    static QString titleOf(BatchAction action);

    /// While it is being done, Cancel stops it and the results stay to be seen.
    void reject() override;

Q_SIGNALS:
    void said(const gkwh::Message &message);

private:
    void addFields();
    void addTable(Settings &settings);
    QStringList candidates() const;
    void preview();
    void perform();
    void follow(Job *job, bool performs);
    void takeResults(std::vector<BatchRow> rows);
    void showTotals();
    QString refusalOfDay() const;
    QString refusalOfRate() const;
    QString sumOf(int column) const;

    BatchAction m_action;
    OfficeSession &m_session;
    Scope m_scope;
    BatchModel *m_model;
    QComboBox *m_which;
    OpenDateEdit *m_day;
    QLineEdit *m_rate = nullptr;
    DataTable *m_table = nullptr;
    TableFooter *m_footer = nullptr;
    ElidedLabel *m_facts = nullptr;
    JobStrip *m_strip;
    QPointer<Job> m_job;
    std::optional<BatchSettings> m_previewed; ///< what the rows were reckoned for
    int m_asked = 0;
    bool m_busy = false;
    bool m_performing = false;
    bool m_performed = false;
};

} // namespace gkwh
