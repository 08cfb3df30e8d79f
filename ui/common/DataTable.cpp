// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/DataTable.h"

#include "app/setup/Format.h"
#include "app/setup/Settings.h"
#include "ui/common/Icon.h"
#include "ui/common/TableParts.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMenu>
#include <QToolButton>

#include <set>

using namespace Qt::StringLiterals;

namespace gkwh {
namespace {

constexpr auto StateKind = "table"_L1;
constexpr int LayoutVersion = 1;
constexpr int RememberAfterMs = 400;
constexpr int CellPadding = 2 * theme::Step2;
constexpr int ArrowRoom = 14;

QString cell(const QModelIndex &index) {
    const QVariant copied = index.data(CopyRole);
    QString text = (copied.isValid() ? copied : index.data(Qt::DisplayRole)).toString();
    return text.replace(u'\t', u' ').replace(u'\n', u' ');
}

} // namespace

DataTable::DataTable(const QString &id, Settings &settings, QWidget *parent)
    : QTableView(parent), m_id(u"%1-%2"_s.arg(id, languageCode(format::language()))), m_settings(settings) {
    auto *header = new TableHeader(this);
    setHorizontalHeader(header);
    setItemDelegate(new TableDelegate(this));
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    setShowGrid(false);
    setWordWrap(false);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    setTabKeyNavigation(false); // Tab leaves the table
    header->setSortIndicatorShown(true);
    header->setSortIndicator(-1, Qt::AscendingOrder);
    setCornerButtonEnabled(false);

    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QWidget::customContextMenuRequested, this, [this](QPoint place) {
        QMenu menu;
        fillColumnMenu(menu);
        menu.exec(horizontalHeader()->mapToGlobal(place));
    });
    m_later.setSingleShot(true);
    m_later.setInterval(RememberAfterMs);
    connect(&m_later, &QTimer::timeout, this, &DataTable::remember);
    const auto later = [this] {
        if (!m_restoring)
            m_later.start();
    };
    connect(header, &QHeaderView::sectionResized, this, later);
    connect(header, &QHeaderView::sectionMoved, this, later);
    connect(header, &QHeaderView::sortIndicatorChanged, this, later);
    connect(header, &QHeaderView::sortIndicatorChanged, this, &DataTable::sortModel);
    connect(this, &QTableView::doubleClicked, this, &DataTable::opened);
    connect(&settings, &Settings::changed, this, [this](Setting setting) {
        if (setting == Setting::Density)
            applyDensity();
    });
    applyDensity();
}

DataTable::~DataTable() {
    if (m_later.isActive())
        remember();
}

void DataTable::setModel(QAbstractItemModel *model) {
    m_restoring = true;
    QTableView::setModel(model);
    m_restoring = false;
    restore();
}

void DataTable::setRowLines(int lines) {
    m_lines = lines;
    applyDensity();
}

void DataTable::setUsualTexts(const QStringList &texts) {
    m_usual = texts;
    restore();
}

void DataTable::setHiddenAtFirst(const QList<int> &columns) {
    m_hiddenAtFirst = columns;
    restore();
}

void DataTable::setStretchColumn(int column) {
    m_stretch = column;
    restore();
}

QToolButton *DataTable::columnsButton(QWidget *parent) {
    auto *button = new QToolButton(parent);
    button->setIcon(icon("columns"_L1));
    button->setAutoRaise(true);
    button->setToolTip(tr("Columns"));
    button->setAccessibleName(button->toolTip());
    button->setFocusPolicy(Qt::StrongFocus);
    connect(button, &QToolButton::clicked, this, [this, button] {
        QMenu menu;
        fillColumnMenu(menu);
        menu.exec(button->mapToGlobal(QPoint(0, button->height() + 2)));
    });
    return button;
}

void DataTable::fillColumnMenu(QMenu &menu) {
    if (!model())
        return;
    for (int column = 0; column < model()->columnCount(); ++column) {
        QAction *action = menu.addAction(model()->headerData(column, Qt::Horizontal).toString());
        action->setCheckable(true);
        action->setChecked(!isColumnHidden(column));
        action->setEnabled(column > 0); // the first names the row
        connect(action, &QAction::toggled, this, [this, column](bool shown) { setColumnHidden(column, !shown); });
    }
    menu.addSeparator();
    connect(menu.addAction(tr("Columns as at first")), &QAction::triggered, this, [this] {
        m_settings.setState(StateKind, m_id, {}, stateVersion());
        for (int column = 0; column < model()->columnCount(); ++column)
            horizontalHeader()->moveSection(horizontalHeader()->visualIndex(column), column);
        restore();
    });
}

QString DataTable::selectionAsText() const {
    if (!selectionModel() || !selectionModel()->hasSelection())
        return {};
    std::set<int> rows;
    for (const QItemSelectionRange &range : selectionModel()->selection())
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows.insert(row);
    QList<int> columns;
    for (int place = 0; place < horizontalHeader()->count(); ++place)
        if (const int column = horizontalHeader()->logicalIndex(place); !isColumnHidden(column))
            columns.append(column);
    QStringList line;
    for (const int column : std::as_const(columns))
        line.append(model()->headerData(column, Qt::Horizontal).toString());
    QStringList lines{line.join(u'\t')};
    for (const int row : rows) {
        line.clear();
        for (const int column : std::as_const(columns))
            line.append(cell(model()->index(row, column)));
        lines.append(line.join(u'\t'));
    }
    return lines.join(u'\n') + u'\n';
}

int DataTable::selectedRows() const {
    int rows = 0;
    if (selectionModel())
        for (const QItemSelectionRange &range : selectionModel()->selection())
            rows += range.left() == 0 ? range.height() : 0;
    return rows;
}

void DataTable::copy() {
    if (const QString text = selectionAsText(); !text.isEmpty())
        QGuiApplication::clipboard()->setText(text);
}

void DataTable::keyPressEvent(QKeyEvent *event) {
    if (event->matches(QKeySequence::Copy))
        return copy();
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentIndex().isValid()) {
        Q_EMIT opened(currentIndex());
        return;
    }
    QTableView::keyPressEvent(event);
}

void DataTable::changeEvent(QEvent *event) {
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        applyDensity();
}

void DataTable::selectionChanged(const QItemSelection &now, const QItemSelection &before) {
    QTableView::selectionChanged(now, before);
    Q_EMIT selectionMoved();
}

void DataTable::applyDensity() {
    const int air = m_settings.density() == Density::Compact ? 6 : 10;
    verticalHeader()->setMinimumSectionSize(1);
    verticalHeader()->setDefaultSectionSize(m_lines * fontMetrics().height() + air);
}

void DataTable::applyWidths() {
    for (int column = 0; column < std::min<int>(model()->columnCount(), int(m_usual.size())); ++column) {
        const QString header = model()->headerData(column, Qt::Horizontal).toString();
        const int widest = std::max(fontMetrics().horizontalAdvance(m_usual.at(column)),
                                    fontMetrics().horizontalAdvance(header) + ArrowRoom);
        setColumnWidth(column, widest + CellPadding + 2);
    }
    for (int column = 0; column < model()->columnCount(); ++column)
        setColumnHidden(column, m_hiddenAtFirst.contains(column));
}

void DataTable::restore() {
    if (!model() || model()->columnCount() == 0)
        return;
    m_restoring = true;
    const QByteArray state = m_settings.state(StateKind, m_id, stateVersion());
    horizontalHeader()->setStretchLastSection(m_stretch < 0);
    if (state.isEmpty() || !horizontalHeader()->restoreState(state))
        applyWidths();
    horizontalHeader()->setHighlightSections(false);
    if (m_stretch >= 0 && m_stretch < model()->columnCount())
        horizontalHeader()->setSectionResizeMode(m_stretch, QHeaderView::Stretch);
    m_restoring = false;
    sortModel();
}

void DataTable::sortModel() {
    // a sort in the middle of restoring would mix up the order of the columns
    const int column = horizontalHeader()->sortIndicatorSection();
    if (!m_restoring && model() && column >= 0 && column < model()->columnCount())
        model()->sort(column, horizontalHeader()->sortIndicatorOrder());
}

void DataTable::remember() {
    m_later.stop();
    if (model() && model()->columnCount() > 0)
        m_settings.setState(StateKind, m_id, horizontalHeader()->saveState(), stateVersion());
}

int DataTable::stateVersion() const { return LayoutVersion * 1000 + (model() ? model()->columnCount() : 0); }

} // namespace gkwh
