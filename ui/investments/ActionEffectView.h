// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Shows beside each other what is and what will be when an action is done; or why it will not, and what has changed
// since the form was opened.
#pragma once

#include "ui/common/Theme.h"
#include "ui/investments/ActionEffectText.h"

#include <QWidget>

class QGridLayout;
class QScrollArea;

namespace gkwh {

class ActionEffectView : public QWidget {
    Q_OBJECT
public:
    explicit ActionEffectView(QWidget *parent = nullptr);

    void setLines(const std::vector<ActionEffectLine> &lines);
    void setRefusal(const QString &words);
    /// Sentences about what others did meanwhile; they stand above everything.
    void setNews(const QStringList &news);
    /// All that is shown, line by line.
    QString text() const;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void rebuild();
    /// As high as the lines ask for, up to a limit; never lower than before, so that the form does not jump.
    void grow();
    void addLine(const ActionEffectLine &line);
    void addMarked(QLatin1StringView icon, Token ink, const QString &text);

    std::vector<ActionEffectLine> m_lines;
    QString m_refusal;
    QStringList m_news;
    QScrollArea *m_area;
    QWidget *m_inside = nullptr;
    QGridLayout *m_grid = nullptr;
};

} // namespace gkwh
