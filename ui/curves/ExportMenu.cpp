// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/curves/ExportMenu.h"

#include "app/setup/RefusalText.h"
#include "ui/common/Icon.h"
#include "ui/curves/CurvePrint.h"

#include <QApplication>
#include <QClipboard>
#include <QFileDialog>
#include <QMenu>
#include <QPrinter>
#include <QPrintPreviewDialog>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace gkwh {

namespace {

constexpr double pictureScale = 2;
constexpr QSizeF leastSize(800, 450); // a small pane still gives a picture for a letter
constexpr double previewShare = 0.9;  // of the window

} // namespace

ExportMenu::ExportMenu(QMenu *menu, CurveScope *scope, std::function<curveexport::Figure()> figure, QWidget *window)
    : QObject(menu), m_scope(scope), m_figure(std::move(figure)), m_window(window) {
    add(menu, tr("Copy picture"), &ExportMenu::copyPicture, Qt::CTRL | Qt::SHIFT | Qt::Key_C)->setIcon(icon("copy"_L1));
    add(menu, tr("Copy table"), &ExportMenu::copyTable, QKeySequence::Copy)->setIcon(icon("copy"_L1));
    menu->addSeparator();
    add(menu, tr("Picture (PNG)…"), &ExportMenu::savePicture);
    add(menu, tr("Drawing (SVG)…"), &ExportMenu::saveDrawing);
    add(menu, tr("Pages (PDF)…"), &ExportMenu::savePages);
    add(menu, tr("Values (CSV)…"), &ExportMenu::saveValues);
    menu->addSeparator();
    add(menu, tr("Print…"), &ExportMenu::print, QKeySequence::Print)->setIcon(icon("print"_L1));
}

QAction *ExportMenu::add(QMenu *menu, const QString &text, void (ExportMenu::*run)(), const QKeySequence &keys) {
    QAction *action = menu->addAction(text);
    connect(action, &QAction::triggered, this, run);
    if (!keys.isEmpty()) {
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        m_window->addAction(action);
    }
    return action;
}

curveexport::Figure ExportMenu::seen() const {
    curveexport::Figure figure = m_figure();
    figure.size = figure.size.expandedTo(leastSize);
    figure.made = m_clock();
    return figure;
}

bool ExportMenu::canDraw() {
    if (m_figure().hasPicture())
        return true;
    Q_EMIT failed(tr("The matrix is a table, not a picture. Copy or print it, or switch on lines or heat map."));
    return false;
}

void ExportMenu::copyPicture() {
    if (canDraw())
        QApplication::clipboard()->setImage(curveexport::image(*m_scope, seen(), pictureScale));
}

void ExportMenu::copyTable() { QApplication::clipboard()->setText(curveexport::table(*m_scope, seen(), u'\t')); }

void ExportMenu::savePicture() {
    if (!canDraw())
        return;
    save(tr("Picture"), u"png"_s,
         [this](QIODevice &device) { return curveexport::image(*m_scope, seen(), pictureScale).save(&device, "PNG"); });
}

void ExportMenu::saveDrawing() {
    if (!canDraw())
        return;
    save(tr("Drawing"), u"svg"_s,
         [this](QIODevice &device) { return curveexport::writeSvg(device, *m_scope, seen()); });
}

void ExportMenu::savePages() {
    save(tr("Pages"), u"pdf"_s, [this](QIODevice &device) { return curveexport::writePdf(device, *m_scope, seen()); });
}

void ExportMenu::saveValues() {
    save(tr("Values"), u"csv"_s, [this](QIODevice &device) {
        const QByteArray bytes = curveexport::table(*m_scope, seen(), u';').toUtf8();
        return device.write(bytes) == bytes.size();
    });
}

void ExportMenu::save(const QString &kind, const QString &suffix, Writer writer) {
    auto *dialog = new QFileDialog(m_window, tr("Export")); // begins in the folder of the last one
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(u"%1 (*.%2)"_s.arg(kind, suffix));
    dialog->setDefaultSuffix(suffix);
    dialog->selectFile(curveexport::fileName(*m_scope, suffix));
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, writer = std::move(writer)](const QString &path) { write(path, writer); });
    dialog->open();
}

void ExportMenu::write(const QString &path, const Writer &writer) {
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && writer(file) && file.commit()) {
        Q_EMIT done(path);
        return;
    }
    const bool full = file.error() == QFileDevice::ResourceError;
    Q_EMIT failed(words(
        Refusal{full ? u"disk-full"_s : u"storage-failed"_s, {{u"file"_s, path}, {u"detail"_s, file.errorString()}}}));
}

void ExportMenu::print() {
    auto *preview = new QPrintPreviewDialog(m_window);
    preview->setAttribute(Qt::WA_DeleteOnClose);
    preview->printer()->setResolution(CurvePrint::resolution);
    preview->printer()->setPageLayout(CurvePrint::layout());
    preview->printer()->setDocName(curveexport::title(*m_scope));
    preview->resize(m_window->window()->size() * previewShare);
    connect(preview, &QPrintPreviewDialog::paintRequested, this, [this, figure = seen()](QPrinter *paper) {
        if (!CurvePrint::paintAll(*paper, *m_scope, figure))
            Q_EMIT failed(tr("The printer did not take the pages. Look whether it is on, or save them as PDF."));
    });
    preview->open();
}

} // namespace gkwh
