// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Takes what a list shows away as a file: asks where to, writes on a job, says when it is there. Owns the menu and its
// actions.
#pragma once

#include "ui/common/Message.h"
#include "ui/investments/InvestmentExport.h"

#include <QMenu>

namespace gkwh {

class OfficeSession;

class InvestmentExportMenu : public QMenu {
    Q_OBJECT
public:
    struct Shown {
        std::shared_ptr<const InvestmentIndex> index; ///< null: there is nothing yet
        std::vector<int> places;
    };
    /// `shown` tells what is shown at the moment of choosing.
    InvestmentExportMenu(OfficeSession &session, std::function<Shown()> shown, QWidget *parent);

    void writeTo(const QString &path, investmentexport::Format format);

Q_SIGNALS:
    void said(const gkwh::Message &message);

private:
    void ask(investmentexport::Format format);

    OfficeSession &m_session;
    std::function<Shown()> m_shown;
};

} // namespace gkwh
