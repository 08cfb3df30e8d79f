// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is shown while no file is open: how to get one, and the progress of the first demonstration. Owns no data.
#pragma once

#include "ui/common/Page.h"

namespace gkwh {

class JobRunner;

class StartPage : public Page {
    Q_OBJECT
public:
    explicit StartPage(JobRunner &jobs, QWidget *parent = nullptr);

    QString title() const override;

Q_SIGNALS:
    void openWanted();
    void newWanted();
    void demonstrationWanted();
};

} // namespace gkwh
