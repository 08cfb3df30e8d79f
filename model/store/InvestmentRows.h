// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Kinds, emissions, investments, their histories, savings and withholdings in SQLite.
#pragma once

#include "model/office/InvestmentRepository.h"
#include "model/store/VersionedRows.h"

namespace gkwh::store {

class InvestmentRows final : public InvestmentRepository {
public:
    InvestmentRows(Connection &connection, const Stamp &stamp)
        : m_connection(connection), m_stamp(stamp), m_rows(connection, stamp) {}

    Result<std::vector<Terms>> kinds(AsOf asOf) override;
    Done saveKind(const Terms &terms) override;
    Result<std::vector<Emission>> emissions(AsOf asOf) override;
    Result<std::optional<Emission>> emission(const QString &code, AsOf asOf) override;
    Done saveEmission(const Emission &emission) override;
    Result<Cents> committed(const QString &emission) override;
    Result<std::vector<Investment>> investments(AsOf asOf) override;
    Result<std::vector<Investment>> investmentsOf(const QString &member, AsOf asOf) override;
    Result<std::vector<Investment>> investmentsFrom(const QString &origin) override;
    Result<std::optional<Investment>> investment(const QString &name, AsOf asOf) override;
    Done saveInvestment(const Investment &investment) override;
    Result<qint64> greatestNumber(const QString &prefix) override;
    Result<std::vector<InvestmentEvent>> events(const QString &investment, AsOf asOf) override;
    Result<QHash<QString, std::vector<InvestmentEvent>>> allEvents(AsOf asOf) override;
    Result<int> append(const QString &investment, const InvestmentEvent &event) override;
    Result<std::vector<Saving>> savings(const QString &member, QDate from, QDate until) override;
    Done saveSaving(const Saving &saving) override;
    Result<std::vector<Withholding>> withholdings(const QString &investment) override;
    Done saveWithholding(const QString &investment, const Withholding &withholding) override;

private:
    Result<std::vector<Emission>> readEmissions(AsOf asOf, QLatin1StringView where, const QVariantList &values);
    Result<std::vector<Investment>> readInvestments(AsOf asOf, QLatin1StringView where, const QVariantList &values);

    Connection &m_connection;
    const Stamp &m_stamp;
    VersionedRows m_rows;
};

} // namespace gkwh::store
