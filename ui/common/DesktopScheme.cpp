// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/DesktopScheme.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVariant>

using namespace Qt::StringLiterals;

namespace gkwh {
namespace {

const QString Service = u"org.freedesktop.portal.Desktop"_s;
const QString Path = u"/org/freedesktop/portal/desktop"_s;
const QString Interface = u"org.freedesktop.portal.Settings"_s;
const QString Group = u"org.freedesktop.appearance"_s;
const QString Key = u"color-scheme"_s;
constexpr int PatienceMs = 150;

/// The portal answers a variant within a variant; 1 prefers dark, 2 light, 0 has no preference.
std::optional<bool> preference(QVariant value) {
    while (value.canConvert<QDBusVariant>())
        value = value.value<QDBusVariant>().variant();
    const uint scheme = value.toUInt();
    return scheme == 0 ? std::nullopt : std::optional(scheme == 1);
}

} // namespace

DesktopScheme::DesktopScheme(QObject *parent) : QObject(parent) {
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    QDBusMessage question = QDBusMessage::createMethodCall(Service, Path, Interface, u"Read"_s);
    question.setArguments({Group, Key});
    const QDBusMessage answer = bus.call(question, QDBus::Block, PatienceMs);
    if (answer.type() == QDBusMessage::ReplyMessage && !answer.arguments().isEmpty())
        m_dark = preference(answer.arguments().constFirst());
    bus.connect(Service, Path, Interface, u"SettingChanged"_s, this,
                SLOT(settingChanged(QString, QString, QDBusVariant)));
}

void DesktopScheme::settingChanged(const QString &group, const QString &key, const QDBusVariant &value) {
    if (group != Group || key != Key)
        return;
    const auto dark = preference(value.variant());
    if (dark && dark != std::exchange(m_dark, dark))
        Q_EMIT changed(*dark);
}

} // namespace gkwh
