// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The Office's storage on one SQLite connection; it owns the connection and its repositories and lives in one thread.
#pragma once

#include "model/store/CurveRows.h"
#include "model/store/DataFile.h"
#include "model/store/DocumentRows.h"
#include "model/store/InvestmentRows.h"
#include "model/store/OperationRows.h"
#include "model/store/PeopleRows.h"
#include "model/store/PlantRows.h"
#include "model/store/ProfileRows.h"
#include "model/store/SettingRows.h"

namespace gkwh::store {

class SqlStorage final : public Storage {
public:
    explicit SqlStorage(std::unique_ptr<Connection> connection)
        : m_connection(std::move(connection)), m_operations(*m_connection), m_plants(*m_connection, m_stamp),
          m_curves(*m_connection, m_stamp), m_profiles(*m_connection, m_stamp), m_settings(*m_connection, m_stamp),
          m_people(*m_connection, m_stamp), m_investments(*m_connection, m_stamp), m_documents(*m_connection, m_stamp) {
    }

    Done begin() override { return m_connection->begin(); }
    Done commit() override { return m_connection->commit(); }
    void rollback() override { m_connection->rollback(); }
    void setStamp(Stamp stamp) override { m_stamp = stamp; }
    qint64 writes() const override { return m_connection->writes(); }

    OperationLog &operations() override { return m_operations; }
    PlantRepository &plants() override { return m_plants; }
    CurveRepository &curves() override { return m_curves; }
    ProfileRepository &profiles() override { return m_profiles; }
    SettingRepository &settings() override { return m_settings; }
    PeopleRepository &people() override { return m_people; }
    InvestmentRepository &investments() override { return m_investments; }
    DocumentRepository &documents() override { return m_documents; }

    Connection &connection() { return *m_connection; }
    CurveRows &curveRows() { return m_curves; }

private:
    std::unique_ptr<Connection> m_connection;
    Stamp m_stamp;
    OperationRows m_operations;
    PlantRows m_plants;
    CurveRows m_curves;
    ProfileRows m_profiles;
    SettingRows m_settings;
    PeopleRows m_people;
    InvestmentRows m_investments;
    DocumentRows m_documents;
};

} // namespace gkwh::store
