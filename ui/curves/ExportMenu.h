// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The export menu of a curve view: asks for a file, writes it whole or not at all, says when it could not.
#pragma once

#include "ui/curves/CurveExport.h"

#include <QObject>

class QMenu;
class QWidget;

namespace gkwh {

class ExportMenu : public QObject {
    Q_OBJECT

public:
    /// `figure` tells what is seen at the moment of choosing.
    ExportMenu(QMenu *menu, CurveScope *scope, std::function<curveexport::Figure()> figure, QWidget *window);

Q_SIGNALS:
    /// A file was written, or why it was not, in words.
    void done(const QString &path);
    void failed(const QString &words);

private:
    using Writer = std::function<bool(QIODevice &)>;
    void save(const QString &kind, const QString &suffix, const Writer &write);

    CurveScope *m_scope;
    std::function<curveexport::Figure()> m_figure;
    QWidget *m_window;
};

} // namespace gkwh
