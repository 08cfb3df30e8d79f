// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/curves/ExportMenu.h"

#include "ui/common/Icon.h"
#include "ui/curves/CurveText.h"

#include <QApplication>
#include <QClipboard>
#include <QFileDialog>
#include <QMenu>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace gkwh {

namespace {

constexpr double pictureScale = 2;

} // namespace

ExportMenu::ExportMenu(QMenu *menu, CurveScope *scope, std::function<curveexport::Figure()> figure, QWidget *window)
    : QObject(menu), m_scope(scope), m_figure(std::move(figure)), m_window(window) {
    connect(menu->addAction(icon("copy"_L1), tr("Copy picture")), &QAction::triggered, this,
            [this] { QApplication::clipboard()->setImage(curveexport::image(*m_scope, m_figure(), pictureScale)); });
    connect(menu->addAction(icon("copy"_L1), tr("Copy values")), &QAction::triggered, this,
            [this] { QApplication::clipboard()->setText(curveexport::csv(*m_scope).replace(u';', u'\t')); });
    menu->addSeparator();
    connect(menu->addAction(tr("Picture (PNG)…")), &QAction::triggered, this, [this] {
        save(tr("Picture"), u"png"_s, [this](QIODevice &device) {
            return curveexport::image(*m_scope, m_figure(), pictureScale).save(&device, "PNG");
        });
    });
    connect(menu->addAction(tr("Drawing (SVG)…")), &QAction::triggered, this, [this] {
        save(tr("Drawing"), u"svg"_s,
             [this](QIODevice &device) { return curveexport::writeSvg(device, *m_scope, m_figure()); });
    });
    connect(menu->addAction(tr("Page (PDF)…")), &QAction::triggered, this, [this] {
        save(tr("Page"), u"pdf"_s,
             [this](QIODevice &device) { return curveexport::writePdf(device, *m_scope, m_figure()); });
    });
    connect(menu->addAction(tr("Values (CSV)…")), &QAction::triggered, this, [this] {
        save(tr("Values"), u"csv"_s, [this](QIODevice &device) {
            const QByteArray bytes = curveexport::csv(*m_scope).toUtf8();
            return device.write(bytes) == bytes.size();
        });
    });
}

void ExportMenu::save(const QString &kind, const QString &suffix, const Writer &write) {
    const QString title = m_scope->set().title.isEmpty() ? tr("curves") : m_scope->set().title;
    const QString name = u"%1, %2.%3"_s.arg(title, curvetext::range(m_scope->range()), suffix);
    const QString path = QFileDialog::getSaveFileName(m_window, tr("Export"), name, u"%1 (*.%2)"_s.arg(kind, suffix));
    if (path.isEmpty())
        return;
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && write(file) && file.commit())
        Q_EMIT done(path);
    else
        Q_EMIT failed(tr("%1 could not be written: %2.").arg(path, file.errorString()));
}

} // namespace gkwh
