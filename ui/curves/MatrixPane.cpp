// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/curves/MatrixPane.h"

#include "model/base/ExactMath.h"
#include "ui/common/ElidedLabel.h"
#include "ui/common/Icon.h"
#include "ui/common/Segmented.h"
#include "ui/common/Theme.h"
#include "ui/curves/CurveText.h"
#include "ui/curves/FocusBox.h"
#include "ui/curves/PaneHeader.h"

#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gkwh {

namespace {

constexpr int settleTime = 60; // ms that a range stands still before the table follows
constexpr int rowRoom = 3;     // pixels above the font's height
constexpr int cellPadding = 4;
constexpr int differentLabels = 31; // rows among which the widest label is

/// Rounded to the nearest, halves up.
qint64 mean(qint64 sum, int count) { return floorDiv(2 * sum + count, 2 * qint64(count)); }

} // namespace

void MatrixDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const {
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const QVariant tint = index.data(Qt::BackgroundRole);
    const bool warm = tint.isValid();
    const int missing = index.data(MatrixModel::MissingRole).toInt();
    QColor ground = theme::color(selected ? Token::Selection : Token::Base);
    if (warm && !selected)
        ground = tint.value<QColor>();
    painter->fillRect(option.rect, ground);
    if (missing > 0 && !index.data(MatrixModel::ValueRole).isValid())
        painter->fillRect(option.rect, QBrush(theme::color(Token::Text2), Qt::BDiagPattern));

    const bool quiet = !warm && index.data(MatrixModel::HeatRole).isValid();
    QColor ink = theme::color(quiet || index.data(MatrixModel::UnusedRole).toBool() ? Token::Text2 : Token::Text);
    if (warm && !selected)
        ink = theme::textOn(ground);
    else if (missing > 0)
        ink = theme::color(Token::Warn);
    QFont font = option.font;
    font.setBold(index.data(Qt::FontRole).value<QFont>().bold());
    painter->setFont(font);
    painter->setPen(ink);
    painter->drawText(option.rect.adjusted(1, 0, -cellPadding, 0), Qt::AlignRight | Qt::AlignVCenter,
                      index.data(Qt::DisplayRole).toString());

    const auto *view = qobject_cast<const QTableView *>(option.widget);
    if (view && view->currentIndex() == index) {
        painter->setPen(QPen(theme::color(view->hasFocus() ? Token::Focus : Token::Text), 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(QRectF(option.rect).adjusted(1, 1, -1, -1));
    }
}

bool MatrixTable::event(QEvent *event) {
    // Ctrl+C belongs to the table that has the focus, not to a menu of the window
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent *>(event)->matches(QKeySequence::Copy)) {
        event->accept();
        return true;
    }
    return QTableView::event(event);
}

void MatrixTable::keyPressEvent(QKeyEvent *event) {
    if (event->matches(QKeySequence::Copy)) {
        Q_EMIT copyAsked();
        return;
    }
    const bool letter = !event->text().isEmpty() && event->text().at(0).isPrint();
    if (letter || event->key() == Qt::Key_Backspace)
        event->ignore();
    else
        QTableView::keyPressEvent(event);
}

void MatrixTable::resizeEvent(QResizeEvent *event) {
    QTableView::resizeEvent(event);
    Q_EMIT resized();
}

MatrixPane::MatrixPane(CurveScope *scope, QWidget *parent)
    : QWidget(parent), m_scope(scope), m_model(new MatrixModel(this)), m_table(new MatrixTable(this)) {
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeHeader());
    layout->addWidget(m_table, 1);
    layout->addWidget(makeFooter());

    m_table->setModel(m_model);
    m_table->setItemDelegate(new MatrixDelegate(m_table));
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setShowGrid(false);
    m_table->setAccessibleName(tr("Matrix"));
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->verticalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->horizontalHeader()->setMinimumSectionSize(1);
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);

    m_timer.setSingleShot(true);
    m_timer.setInterval(settleTime);
    connect(&m_timer, &QTimer::timeout, this, &MatrixPane::refreshNow);
    connect(scope, &CurveScope::setChanged, this, &MatrixPane::refreshSoon);
    connect(scope, &CurveScope::rangeChanged, this, &MatrixPane::refreshSoon);
    connect(scope, &CurveScope::appearanceChanged, this, &MatrixPane::refreshSoon);
    connect(scope, &CurveScope::crosshairChanged, this, &MatrixPane::followCrosshair);
    connect(m_table, &MatrixTable::copyAsked, this, &MatrixPane::copy);
    connect(m_table, &MatrixTable::resized, this, &MatrixPane::fitColumns);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &MatrixPane::takeCurrent);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &MatrixPane::sumSelection);
}

QWidget *MatrixPane::makeHeader() {
    auto *header = new PaneHeader(this);
    QHBoxLayout *row = header->row();
    m_kinds = new Segmented(true, header);
    for (const QString &kind : {tr("Day \u00D7 hour"), tr("Month \u00D7 hour"), tr("Days"), tr("Months")})
        m_kinds->add(kind);
    m_facts = new ElidedLabel(theme::Type::Second, Token::Text2, header);
    auto *copyButton = new QToolButton(header);
    copyButton->setText(tr("Copy"));
    copyButton->setIcon(icon("copy"_L1));
    copyButton->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    copyButton->setAutoRaise(true);
    copyButton->setFocusPolicy(Qt::StrongFocus);
    copyButton->setToolTip(tr("Copy what is selected, or everything, with headers (Ctrl+C)"));
    row->addWidget(m_kinds);
    row->addWidget(new FocusBox(m_scope, header));
    row->addWidget(m_facts, 1);
    row->addWidget(copyButton);
    connect(m_kinds, &Segmented::chosenChanged, this, &MatrixPane::refreshNow);
    connect(copyButton, &QToolButton::clicked, this, &MatrixPane::copy);
    return header;
}

QWidget *MatrixPane::makeFooter() {
    auto *footer = new PaneHeader(this);
    QHBoxLayout *row = footer->row();
    m_range = new QLabel(footer);
    m_sums = new QLabel(footer);
    m_sums->setTextFormat(Qt::RichText);
    row->addWidget(m_range);
    row->addStretch(1);
    row->addWidget(m_sums);
    return footer;
}

void MatrixPane::setKind(MatrixModel::Kind kind) {
    m_kinds->choose(static_cast<int>(kind));
    refreshNow();
}

void MatrixPane::refreshSoon() {
    m_stale = true;
    if (isVisible() && !m_timer.isActive())
        m_timer.start();
}

void MatrixPane::refreshNow() {
    m_timer.stop();
    m_stale = false;
    m_linking = true;
    m_model->show(*m_scope, static_cast<MatrixModel::Kind>(std::max(m_kinds->chosen(), 0)));
    m_linking = false;
    m_range->setFont(theme::font(theme::Type::PanelTitle));
    m_range->setText(m_scope->set().isEmpty() ? QString() : curvetext::range(m_scope->range()));
    const auto series = m_scope->focus();
    QStringList facts;
    if (series)
        facts.append(tr("%1, hours from local midnight").arg(curvetext::unitName(m_scope->set().series[*series].unit)));
    if (m_model->total().missingHours > 0)
        facts.append(u"* "_s + curvetext::missingWords(m_model->total().missingHours));
    m_facts->setText(facts.join(u"; "_s));
    fitColumns();
    followCrosshair();
    sumSelection();
}

void MatrixPane::fitColumns() {
    if (m_fitting)
        return; // a header that grows makes the table smaller, which asks for this again
    const QScopedValueRollback fitting(m_fitting, true);
    const int columns = m_model->columnCount();
    const bool byHour = columns == madrid::slotsPerDay + 1;
    const QString sample = m_model->kind() == MatrixModel::Kind::DayHours ? u"0000"_s : u"00000"_s;
    QFont font = theme::font(theme::Type::Second);
    if (byHour && QFontMetrics(font).horizontalAdvance(sample) * columns > m_table->viewport()->width() * 3 / 4)
        font = theme::font(theme::Type::Axis);
    m_table->setFont(font);
    m_table->horizontalHeader()->setFont(font);
    m_table->verticalHeader()->setFont(font);
    QFont bold = font;
    bold.setBold(true);
    const QFontMetrics metrics(font), wide(bold);
    const int height = metrics.height() + rowRoom;
    m_table->verticalHeader()->setMinimumSectionSize(height);
    m_table->verticalHeader()->setDefaultSectionSize(height);
    int label = 0;
    for (int row = 0; row < std::min(m_model->rowCount(), differentLabels); ++row)
        label = std::max(label, wide.horizontalAdvance(m_model->headerData(row, Qt::Vertical).toString()));
    m_table->verticalHeader()->setMinimumWidth(label + 3 * theme::Step2);

    const int least = wide.horizontalAdvance(sample) + cellPadding + 1;
    const int sum =
        wide.horizontalAdvance(m_model->kind() == MatrixModel::Kind::DayHours ? u"* 00,000"_s : u"* 0,000,000"_s)
        + 3 * cellPadding;
    for (int column = 0; column < columns; ++column) {
        const bool isSum = byHour && column == columns - 1;
        const int header =
            metrics.horizontalAdvance(m_model->headerData(column, Qt::Horizontal).toString()) + 4 * theme::Step2;
        const int room = byHour ? (m_table->viewport()->width() - sum) / madrid::slotsPerDay : std::max(sum, header);
        m_table->setColumnWidth(column, isSum ? sum : std::max(least, room));
    }
}

void MatrixPane::followCrosshair() {
    if (m_linking || m_stale || !isVisible())
        return;
    m_linking = true;
    const auto hour = m_scope->crosshair();
    const QModelIndex cell = hour ? m_model->indexOf(*hour) : QModelIndex();
    if (cell.isValid() && cell != m_table->currentIndex()) {
        m_table->selectionModel()->setCurrentIndex(cell, QItemSelectionModel::NoUpdate);
        m_table->scrollTo(cell);
        m_table->viewport()->update();
    }
    m_linking = false;
}

void MatrixPane::takeCurrent(const QModelIndex &current) {
    m_table->viewport()->update();
    const QVariant hour = current.data(MatrixModel::HourRole);
    if (m_linking || !hour.isValid())
        return;
    m_linking = true;
    m_scope->setCrosshair(hour.toLongLong());
    m_linking = false;
}

void MatrixPane::sumSelection() {
    const QModelIndexList cells = m_table->selectionModel()->selectedIndexes();
    QStringList words;
    const CurveSum all = m_model->total();
    const auto series = m_scope->focus();
    const QString unit = series ? curvetext::unitName(m_scope->set().series[*series].unit) : QString();
    if (cells.size() > 1) {
        qint64 sum = 0;
        int known = 0;
        for (const QModelIndex &cell : cells) {
            const QVariant value = cell.data(MatrixModel::ValueRole);
            sum += value.toLongLong();
            known += value.isValid() ? 1 : 0;
        }
        words.append(tr("%n cells selected", nullptr, static_cast<int>(cells.size())));
        words.append(tr("sum %1").arg(curvetext::number(sum)));
        if (known > 0)
            words.append(tr("mean %1").arg(curvetext::number(mean(sum, known))));
    }
    if (series && !m_scope->set().series[*series].isLevel() && all.knownHours > 0) {
        if (cells.size() <= 1 && m_model->dayCount() > 1)
            words.append(tr("mean day %1").arg(curvetext::number(mean(all.value, m_model->dayCount()))));
        words.append(tr("total <b>%1 %2</b>").arg(curvetext::number(all.value), unit));
    }
    m_sums->setText(words.join(u" \u00B7 "_s));
}

QString MatrixPane::text() const {
    const QModelIndexList cells = m_table->selectionModel()->selectedIndexes();
    return cells.size() > 1 ? m_model->text(cells) : m_model->text();
}

void MatrixPane::copy() const { QApplication::clipboard()->setText(text()); }

void MatrixPane::showEvent(QShowEvent *event) {
    QWidget::showEvent(event);
    if (m_stale)
        refreshNow();
}

void MatrixPane::changeEvent(QEvent *event) {
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LanguageChange)
        refreshSoon();
    QWidget::changeEvent(event);
}

} // namespace gkwh
