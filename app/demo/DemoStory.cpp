// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/DemoStory.h"

using namespace Qt::StringLiterals;

namespace gkwh::demo {

DemoStory::DemoStory(Office &office, const DemoRequest &request, const QString &strand)
    : m_office(office),
      m_space(QUuid::createUuidV5(
          QUuid(u"0d6e2a6c-4f0b-5b1e-9b9a-2f6a3c1d7e55"_s),
          u"%1/%2/%3"_s.arg(request.members).arg(request.seed).arg(request.until.toString(Qt::ISODate)) + strand)) {}

Done DemoStory::tell(QDate day, QTime time, const QString &user, const QString &kind, const QJsonObject &arguments) {
    const Operation operation{QUuid::createUuidV5(m_space, QString::number(++m_told)), kind,
                              QDateTime(day, time, Qt::UTC), user, arguments};
    return m_office.perform(operation).map([](const Outcome &) {});
}

} // namespace gkwh::demo
