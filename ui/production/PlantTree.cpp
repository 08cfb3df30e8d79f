// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/production/PlantTree.h"

#include "ui/common/SearchField.h"
#include "ui/common/TableParts.h"
#include "ui/common/Theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScopedValueRollback>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace gkwh {

namespace {

constexpr int barWidth = 3;
constexpr int rowAir = 7; // pixels above the font's height: 26 px rows at the usual size
constexpr int indent = 15;

/// "off" small and quiet after the name of what is switched off.
class PlantDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override {
        QStyledItemDelegate::paint(painter, option, index);
        if (index.column() != PlantTreeModel::NameColumn || !index.data(PlantTreeModel::OffRole).toBool())
            return;
        QStyleOptionViewItem item = option;
        initStyleOption(&item, index);
        const QRect text = item.widget->style()->subElementRect(QStyle::SE_ItemViewItemText, &item, item.widget);
        const int used = item.fontMetrics.horizontalAdvance(item.text) + 2 * theme::Step2;
        const QRect room = text.adjusted(used, 0, 0, 0);
        const QFont small = theme::font(theme::Type::Second);
        const QString word = PlantTreeModel::tr("off");
        if (QFontMetrics(small).horizontalAdvance(word) > room.width())
            return; // half a word says nothing; the details say it whole
        painter->setFont(small);
        painter->setPen(theme::color(Token::Text2));
        painter->drawText(room, Qt::AlignLeft | Qt::AlignVCenter, word);
    }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override {
        const QSize size = QStyledItemDelegate::sizeHint(option, index);
        return {size.width(), option.fontMetrics.height() + rowAir};
    }

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override {
        QStyledItemDelegate::initStyleOption(option, index);
        option->state |= QStyle::State_Active; // else the choice turns grey without the keyboard
        option->state &= ~QStyle::State_HasFocus;
        if (const QVariant ink = index.data(Qt::ForegroundRole); ink.isValid())
            option->palette.setColor(QPalette::HighlightedText, ink.value<QColor>());
    }
};

} // namespace

PlantTreeView::PlantTreeView(QWidget *parent) : QTreeView(parent) {
    auto *header = new TableHeader(this);
    header->setSectionsMovable(false);
    header->setSectionsClickable(false);
    header->setStretchLastSection(false);
    setHeader(header);
    setItemDelegate(new PlantDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setIndentation(indent);
    setUniformRowHeights(true);
    setAllColumnsShowFocus(true);
    setEditTriggers(NoEditTriggers);
    setExpandsOnDoubleClick(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setAccessibleName(tr("Plants and meters"));
}

void PlantTreeView::drawRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const {
    const bool chosen = selectionModel()->isSelected(index);
    const QRect row(0, option.rect.top(), viewport()->width(), option.rect.height());
    if (chosen)
        painter->fillRect(row, theme::color(Token::Selection));
    QTreeView::drawRow(painter, option, index);
    painter->fillRect(QRect(row.left(), row.bottom(), row.width(), 1), theme::color(Token::Rule));
    if (chosen)
        painter->fillRect(QRect(row.left(), row.top(), barWidth, row.height()), theme::color(Token::Focus));
    if (hasFocus() && index.siblingAtColumn(0) == currentIndex().siblingAtColumn(0)) {
        painter->setPen(QPen(theme::color(Token::Focus), 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(QRectF(row).adjusted(1, 1, -1, -1));
    }
}

void PlantTreeView::resizeEvent(QResizeEvent *event) {
    QTreeView::resizeEvent(event);
    if (currentIndex().isValid())
        scrollTo(currentIndex()); // what is said of it below takes room from the tree
}

void PlantTreeView::changeEvent(QEvent *event) {
    QTreeView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fitColumns();
}

void PlantTreeView::fitColumns() {
    if (!model())
        return;
    const int words =
        fontMetrics().horizontalAdvance(model()->headerData(PlantTreeModel::DataToColumn, Qt::Horizontal).toString());
    const int figures = fontMetrics().horizontalAdvance(u"00/00/00"_s);
    header()->setSectionResizeMode(PlantTreeModel::NameColumn, QHeaderView::Stretch);
    header()->setSectionResizeMode(PlantTreeModel::DataToColumn, QHeaderView::Fixed);
    header()->resizeSection(PlantTreeModel::DataToColumn, std::max(words, figures) + 2 * theme::Step2 + theme::Step1);
}

PlantTree::PlantTree(QWidget *parent)
    : QWidget(parent), m_model(new PlantTreeModel(this)), m_filter(new QSortFilterProxyModel(this)),
      m_view(new PlantTreeView(this)), m_field(new SearchField(tr("Filter plants and meters"), this)) {
    m_filter->setSourceModel(m_model);
    m_filter->setRecursiveFilteringEnabled(true);
    m_filter->setAutoAcceptChildRows(true);
    m_filter->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_view->setModel(m_filter);
    m_field->hide();
    m_field->installEventFilter(this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_field);
    layout->addWidget(m_view, 1);
    m_view->fitColumns();

    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &PlantTree::takeCurrent);
    connect(m_view, &QTreeView::activated, this, &PlantTree::opened);
    connect(m_field, &SearchField::searched, this, &PlantTree::applyFilter);
    connect(m_field, &SearchField::leftDownwards, m_view, qOverload<>(&QWidget::setFocus));
}

void PlantTree::setSnapshot(SharedProduction snapshot) {
    {
        const QScopedValueRollback restoring(m_restoring, true);
        m_model->setSnapshot(std::move(snapshot));
        showChosen();
    }
}

void PlantTree::choose(const ProductionNode &node) {
    const bool moved = node != m_node;
    m_node = node;
    {
        const QScopedValueRollback restoring(m_restoring, true);
        if (!m_field->text().isEmpty())
            m_field->clear();
        applyFilter({});
        showChosen();
    }
    if (moved)
        Q_EMIT chosen(m_node);
}

void PlantTree::showChosen() {
    m_view->expandAll();
    const QModelIndex index = m_filter->mapFromSource(m_model->indexOf(m_node));
    if (!index.isValid())
        return;
    m_view->selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    m_view->scrollTo(index);
}

void PlantTree::filter() {
    m_field->show();
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
}

void PlantTree::takeCurrent(const QModelIndex &current) {
    if (m_restoring || !current.isValid())
        return;
    const ProductionNode node = m_model->node(m_filter->mapToSource(current));
    if (node == m_node)
        return;
    m_node = node;
    Q_EMIT chosen(m_node);
}

void PlantTree::applyFilter(const QString &text) {
    const QScopedValueRollback restoring(m_restoring, true); // what is chosen stays, be it out of sight
    m_filter->setFilterFixedString(text);
    showChosen();
}

bool PlantTree::eventFilter(QObject *watched, QEvent *event) {
    if (watched == m_field && event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape && m_field->text().isEmpty()) {
        m_field->hide();
        m_view->setFocus();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace gkwh
