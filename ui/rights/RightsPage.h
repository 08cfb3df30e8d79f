// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The rights page: profiles, granting with progress and log, the curve of the selected profile. Wires its parts.
#pragma once

#include "ui/common/Page.h"
#include "ui/rights/RightsQuery.h"

#include <QPointer>

class QComboBox;
class QSplitter;
class QStackedWidget;

namespace gkwh {

class DataTable;
class ElidedLabel;
class FormDialog;
class Job;
class JobStrip;
class OfficeSession;
class ProfileDetail;
class ProfileFilter;
class ProfilesModel;
class SearchField;
class Settings;

class RightsPage : public Page {
    Q_OBJECT
public:
    RightsPage(OfficeSession &session, Settings &settings, QWidget *parent = nullptr);

    QString title() const override;
    QString facts() const override;
    QList<Findable> findables(const QString &typed) const override;
    void focusFilter() override;
    QByteArray saveState() const override;
    void restoreState(const QByteArray &state) override;
    /// A number of shares.
    void open(const QString &place) override;

    DataTable *table() const { return m_table; }
    ProfileDetail *detail() const { return m_detail; }

private:
    void addActions();
    QWidget *makeList(Settings &settings);
    void reload();
    void take(RightsSnapshot snapshot);
    void showSelection();
    void showFooter();
    void select(qint64 shares);
    void openTrack();
    void openGrant();
    void openImport();
    void openRemainder();
    /// Performs what a dialog asked for; the dialog closes when it succeeded and shows the refusal otherwise.
    void perform(FormDialog *dialog, const Operation &operation, const QString &done);
    void grant(FormDialog *dialog, const Operation &operation);
    void granted(const QJsonObject &answer);
    void tell(const Refusal &refusal);

    OfficeSession &m_session;
    RightsSnapshot m_snapshot;
    bool m_loaded = false;
    qint64 m_selected = 0;
    QAction *m_track = nullptr;
    QAction *m_import = nullptr;
    QAction *m_grant = nullptr;
    QAction *m_remainder = nullptr;
    QPointer<Job> m_run;
    JobStrip *m_strip;
    QStackedWidget *m_stack;
    QSplitter *m_splitter;
    SearchField *m_search;
    QComboBox *m_which;
    ProfilesModel *m_model;
    ProfileFilter *m_filter;
    DataTable *m_table;
    ElidedLabel *m_count;
    ElidedLabel *m_chosen;
    ProfileDetail *m_detail;
};

} // namespace gkwh
