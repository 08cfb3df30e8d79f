// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The navigation at the window's left: groups of pages with icons and counts. Owns its entries; icons alone when
// narrow.
#pragma once

#include <QListView>

class QStandardItem;
class QStandardItemModel;

namespace gkwh {

class Rail : public QListView {
    Q_OBJECT
public:
    explicit Rail(QWidget *parent = nullptr);

    /// A heading that cannot be chosen.
    void addGroup(const QString &title);
    void addPage(const QString &id, const QString &title, QLatin1StringView icon);
    /// What is added from here on stands at the rail's end.
    void addRest();
    void clear();

    /// Shown only where somebody is asked for: 0 shows none; an urgent one is bold and red.
    void setCount(const QString &id, int count, bool urgent = false);

    QString chosen() const;
    /// Without the signal.
    void choose(const QString &id);
    /// In the order shown.
    QStringList pages() const;

    bool isNarrow() const { return m_narrow; }
    void setNarrow(bool narrow);

Q_SIGNALS:
    void pageChosen(const QString &id);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void currentChanged(const QModelIndex &now, const QModelIndex &before) override;

private:
    QStandardItem *item(const QString &id) const;
    void layOut();

    QStandardItemModel *m_items;
    bool m_narrow = false;
    bool m_quiet = false;
};

} // namespace gkwh
