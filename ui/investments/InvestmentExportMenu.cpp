// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/investments/InvestmentExportMenu.h"

#include "app/setup/OfficeSession.h"
#include "app/setup/RefusalText.h"
#include "ui/common/Icon.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace gkwh {

using investmentexport::Format;

InvestmentExportMenu::InvestmentExportMenu(OfficeSession &session, std::function<Shown()> shown, QWidget *parent)
    : QMenu(parent), m_session(session), m_shown(std::move(shown)) {
    connect(addAction(tr("Workbook for people (XLSX)…")), &QAction::triggered, this, [this] { ask(Format::Xlsx); });
    connect(addAction(tr("Values for programs (CSV)…")), &QAction::triggered, this, [this] { ask(Format::Csv); });
}

void InvestmentExportMenu::ask(Format format) {
    const bool workbook = format == Format::Xlsx;
    auto *dialog = new QFileDialog(parentWidget(), tr("Export"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(workbook ? tr("Workbooks (*.xlsx)") : tr("Tables (*.csv)"));
    dialog->setDefaultSuffix(workbook ? u"xlsx"_s : u"csv"_s);
    dialog->selectFile(tr("investments %1").arg(m_session.today().toString(Qt::ISODate))
                       + (workbook ? u".xlsx"_s : u".csv"_s));
    connect(dialog, &QFileDialog::fileSelected, this, [this, format](const QString &path) { writeTo(path, format); });
    dialog->open();
}

void InvestmentExportMenu::writeTo(const QString &path, Format format) {
    Shown shown = m_shown();
    if (!shown.index)
        return;
    const QString title = tr("Writing %1").arg(QFileInfo(path).fileName());
    m_session.jobs().start<qint64>(
        {title, tr("Nothing is written before all is ready.")},
        [path, format, shown = std::move(shown),
         words = investmentexport::words(*m_shown().index)](const Progress &progress) {
            return investmentexport::write(format, path, *shown.index, shown.places, words, progress);
        },
        this,
        [this, path](const Result<qint64> &rows) {
            if (!rows) {
                Q_EMIT said({Message::Kind::Bad, words(rows.error()), {}, {}, u"export"_s});
                return;
            }
            Q_EMIT said({Message::Kind::Ok,
                         tr("%n investment(s) were written to %1.", nullptr, static_cast<int>(*rows))
                             .arg(QDir::toNativeSeparators(path)),
                         tr("Open folder"),
                         [path] { QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(path).absolutePath())); },
                         u"export"_s});
        });
}

} // namespace gkwh
