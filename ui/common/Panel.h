// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A framed part of a page with a title row: name, a note at the right, small widgets. Owns its frame and title row.
#pragma once

#include <QFrame>

class QHBoxLayout;
class QVBoxLayout;

namespace gkwh {

class ElidedLabel;

class Panel : public QFrame {
    Q_OBJECT
public:
    /// Without a title there is no title row.
    explicit Panel(const QString &title = {}, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    /// Beside the title, in the second colour.
    void setFacts(const QString &facts);
    /// At the right end of the title row.
    void setNote(const QString &note);
    /// After the note; 28 px high at most.
    void addToTitle(QWidget *widget);

    /// Below the title row, edge to edge; the last one given stretch takes the room that is left.
    void add(QWidget *widget, int stretch = 0);
    void addLayout(QLayout *layout, int stretch = 0);
    /// A line across, as between two parts.
    void addLine();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *m_titleRow;
    QHBoxLayout *m_titleLayout;
    QVBoxLayout *m_layout;
    ElidedLabel *m_title;
    ElidedLabel *m_facts;
    ElidedLabel *m_note;
};

} // namespace gkwh
