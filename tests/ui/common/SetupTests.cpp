// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/common/SetupTests.h"

#include <QCoreApplication>
#include <QtTest>

int main(int argc, char **argv) {
    QCoreApplication app(argc, argv);
    FormatTest format;
    SettingsTest settings;
    return QTest::qExec(&format, argc, argv) + QTest::qExec(&settings, argc, argv);
}
