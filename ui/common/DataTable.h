// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The desk's table: sorted by its model, columns chosen and remembered, selection copied. Owns its columns' state.
#pragma once

#include <QTableView>
#include <QTimer>

class QMenu;
class QToolButton;

namespace gkwh {

class Settings;

/// What a cell gives to the clipboard where that differs from what it shows: a plain number for a spreadsheet.
inline constexpr int CopyRole = Qt::UserRole + 0x7000;

class DataTable : public QTableView {
    Q_OBJECT
public:
    /// `id` names the table in the settings, which outlive it; each language has its own widths, as its words do.
    DataTable(const QString &id, Settings &settings, QWidget *parent = nullptr);
    ~DataTable() override;

    /// Restores what is remembered of the columns; the model must have its columns by now.
    void setModel(QAbstractItemModel *model) override;

    /// Lines of text a row holds, 1 … 3; the density setting adds the air.
    void setRowLines(int lines);
    /// Widths as wide as these texts, column by column, until somebody changes them; headers count as well.
    void setUsualTexts(const QStringList &texts);
    void setHiddenAtFirst(const QList<int> &columns);
    /// This column takes the room that is left; −1 for the last.
    void setStretchColumn(int column);

    /// A button that opens the choice of columns.
    QToolButton *columnsButton(QWidget *parent);
    void fillColumnMenu(QMenu &menu);

    /// Tab-separated, a line a row in the order shown, headers first; empty without a selection.
    QString selectionAsText() const;
    int selectedRows() const;

public Q_SLOTS:
    void copy();

Q_SIGNALS:
    /// A row was double-clicked, or Enter pressed on it.
    void opened(const QModelIndex &index);
    void selectionMoved();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    void selectionChanged(const QItemSelection &now, const QItemSelection &before) override;

private:
    void applyDensity();
    void applyWidths();
    void restore();
    void sortModel();
    void remember();
    int stateVersion() const;

    QString m_id;
    Settings &m_settings;
    QTimer m_later;
    int m_lines = 1;
    int m_stretch = -1;
    QStringList m_usual;
    QList<int> m_hiddenAtFirst;
    bool m_restoring = false;
};

} // namespace gkwh
