// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The window program, which ends as soon as its first page can be used and says when that was: nanoseconds of the
// steady clock, and the process's greatest memory in KiB.
#include "ui/common/Page.h"
#include "ui/curves/CurveView.h"
#include "ui/curves/LinesPane.h"
#include "ui/window/Desktop.h"
#include "ui/window/MainWindow.h"

#include <QApplication>
#include <QFile>
#include <QTableView>
#include <QTextStream>

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;
using namespace gkwh;

namespace {

/// KiB, from the line "VmHWM:   93412 kB".
QByteArray greatestMemory() {
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return "0";
    const QByteArray all = status.readAll();
    return all.mid(all.indexOf("VmHWM:") + 6).simplified().split(' ').first();
}

/// The page has something to look at: curves that were painted, or a list with rows.
bool showsData(const Page &page) {
    if (const auto *curves = page.findChild<CurveView *>())
        return curves->lines()->renderer() != nullptr;
    const auto lists = page.findChildren<QTableView *>();
    return std::any_of(lists.begin(), lists.end(), [](const QTableView *list) {
        return list->isVisible() && list->model() && list->model()->rowCount() > 0;
    });
}

/// Watches the window until its page shows its data, painted, and no job runs any more.
class FirstPage : public QObject {
public:
    explicit FirstPage(Desktop &desktop) : m_desktop(desktop) {
        connect(&desktop.jobs(), &JobRunner::jobFinished, this, &FirstPage::lookLater);
    }

private:
    void lookLater() { QMetaObject::invokeMethod(this, &FirstPage::look, Qt::QueuedConnection); }

    void look() {
        const Page *page = m_desktop.session() ? m_desktop.window()->currentPage() : nullptr;
        if (m_told || !page || !m_desktop.jobs().jobs().isEmpty())
            return;
        m_desktop.window()->repaint();
        if (!showsData(*page))
            return;
        m_told = true;
        const auto now = std::chrono::steady_clock::now().time_since_epoch();
        QTextStream(stdout) << std::chrono::nanoseconds(now).count() << ' ' << greatestMemory() << '\n';
        QCoreApplication::exit(0);
    }

    Desktop &m_desktop;
    bool m_told = false;
};

} // namespace

int main(int argc, char *argv[]) {
    QApplication app(argc, argv);
    QApplication::setApplicationName(u"generation-desk"_s);
    Settings settings(Settings::defaultPath());
    Desktop desktop(app, settings);
    const FirstPage firstPage(desktop);
    desktop.start(QString::fromLocal8Bit(argv[1]));
    return QApplication::exec();
}
