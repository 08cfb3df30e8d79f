// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Tells a strand of the demonstration's story through the Office: gives every operation the id that it has each time
// the same story is told.
#pragma once

#include "app/demo/DemoOffice.h"
#include "model/office/Office.h"

namespace gkwh::demo {

class DemoStory {
public:
    /// Strands of different names give different ids.
    DemoStory(Office &office, const DemoRequest &request, const QString &strand = {});

    /// Day and time are UTC. Refuses what the operation refuses.
    Done tell(QDate day, QTime time, const QString &user, const QString &kind, const QJsonObject &arguments);

    Storage &storage() { return m_office.storage(); }

private:
    Office &m_office;
    QUuid m_space;
    int m_told = 0;
};

} // namespace gkwh::demo
