// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What one takes away from a curve view: copies, files, paper. Owns the actions with their keys; asks for a file,
// writes it whole or not at all, says when it could not.
#pragma once

#include "ui/curves/CurveExport.h"

#include <QKeySequence>
#include <QObject>

class QAction;
class QMenu;
class QWidget;

namespace gkwh {

class ExportMenu : public QObject {
    Q_OBJECT

public:
    /// `figure` tells what is seen at the moment of choosing. The keys hold while `window` or a child has the focus.
    ExportMenu(QMenu *menu, CurveScope *scope, std::function<curveexport::Figure()> figure, QWidget *window);

    /// Whose time goes into what is made; at first the computer's.
    void setClock(std::function<QDateTime()> clock) { m_clock = std::move(clock); }

public Q_SLOTS:
    void copyPicture();
    void copyTable();
    /// Opens the preview, from which one prints.
    void print();

Q_SIGNALS:
    /// A file was written, or why something was not done, in words.
    void done(const QString &path);
    void failed(const QString &words);

private:
    using Writer = std::function<bool(QIODevice &)>;
    QAction *add(QMenu *menu, const QString &text, void (ExportMenu::*run)(), const QKeySequence &keys = {});
    void savePicture();
    void saveDrawing();
    void savePages();
    void saveValues();
    void save(const QString &kind, const QString &suffix, Writer writer);
    void write(const QString &path, const Writer &writer);
    curveexport::Figure seen() const;
    /// The matrix alone is no picture: says so, and is false.
    bool canDraw();

    CurveScope *m_scope;
    std::function<curveexport::Figure()> m_figure;
    std::function<QDateTime()> m_clock = [] { return QDateTime::currentDateTime(); };
    QWidget *m_window;
};

} // namespace gkwh
