// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The selected profile: its curve above, below its runs and how the hours of a day were rounded. Owns these views.
#pragma once

#include "ui/common/Message.h"
#include "ui/rights/RightsQuery.h"

#include <QWidget>

class QSplitter;
class QStackedWidget;

namespace gkwh {

class CurveView;
class DataTable;
class OfficeSession;
class Panel;
class RoundingView;
class RunsModel;
class Segmented;
class Settings;

class ProfileDetail : public QWidget {
    Q_OBJECT
public:
    ProfileDetail(OfficeSession &session, Settings &settings, QAction *editRemainder, QWidget *parent = nullptr);

    /// Loads a profile; 0 shows none.
    void showProfile(qint64 shares);
    /// Asks again for the profile shown.
    void reload() { showProfile(m_shares); }
    /// The number of shares asked for, 0 for none.
    qint64 shares() const { return m_shares; }
    /// Once it is there.
    std::optional<ProfileState> profile() const;
    /// How the hours of the crosshair's day, else of the last one, became whole kWh.
    void showRounding();
    CurveView *curves() const { return m_curves; }

    QByteArray saveState() const;
    void restoreState(const QByteArray &state);

Q_SIGNALS:
    void refused(const gkwh::Refusal &refusal);
    void said(const Message &message);

private:
    void take(ProfileSnapshot snapshot);
    void showLower(int place);
    void explainCrosshairDay();
    QDate dayToExplain() const;

    OfficeSession &m_session;
    qint64 m_shares = 0;
    std::optional<ProfileSnapshot> m_snapshot;
    QDate m_explained;
    QSplitter *m_splitter;
    CurveView *m_curves;
    Panel *m_lower;
    Segmented *m_choice;
    QStackedWidget *m_stack;
    DataTable *m_runsTable;
    RunsModel *m_runs;
    RoundingView *m_rounding;
};

} // namespace gkwh
