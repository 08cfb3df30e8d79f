// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Mixes, plants, meters and accepted gaps in SQLite.
#pragma once

#include "model/office/PlantRepository.h"
#include "model/store/VersionedRows.h"

namespace gkwh::store {

class PlantRows final : public PlantRepository {
public:
    PlantRows(Connection &connection, const Stamp &stamp) : m_rows(connection, stamp) {}

    Result<std::vector<Mix>> mixes(AsOf asOf) override;
    Done savePlant(const QUuid &mix, const Plant &plant) override;
    Done saveMeter(const QUuid &plant, const Meter &meter) override;
    Result<std::vector<AcceptedGap>> gaps(AsOf asOf) override;
    Done addGap(const AcceptedGap &gap) override;

private:
    VersionedRows m_rows;
};

} // namespace gkwh::store
