// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Whether the desktop asks for dark windows, from the freedesktop portal. Owns a subscription on the session bus.
#pragma once

#include <QObject>

#include <optional>

class QDBusVariant;

namespace gkwh {

class DesktopScheme : public QObject {
    Q_OBJECT
public:
    explicit DesktopScheme(QObject *parent = nullptr);

    /// Nothing when there is no portal, or when it has no preference. Waits at most 150 ms for the answer.
    std::optional<bool> isDark() const { return m_dark; }

Q_SIGNALS:
    void changed(bool dark);

private Q_SLOTS:
    void settingChanged(const QString &group, const QString &key, const QDBusVariant &value);

private:
    std::optional<bool> m_dark;
};

} // namespace gkwh
