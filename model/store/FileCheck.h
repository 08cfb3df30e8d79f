// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The whole check of a data file: its pages, its chunks, its versions, its log, and the rules of the office.
#pragma once

#include "model/office/Consistency.h"
#include "model/store/SqlStorage.h"

namespace gkwh::store {

/// Every fault of the file, seen at one moment while others may go on writing. Where pages or chunks are damaged they
/// are all that is looked at: damaged-page {detail} · damaged-chunk {kind, name, month}. Else the store's own,
/// broken-versions {table, id} · missing-outbox, recorded-backwards {operation} · wrong-extent {kind, name} ·
/// remainder-against-log {profile, targetDay, logged, stored}, and those of checkOffice.
Result<std::vector<Fault>> checkFile(SqlStorage &storage, const Progress &progress = {});

} // namespace gkwh::store
