// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/curves/CurvePrintTable.h"

#include "ui/common/Theme.h"
#include "ui/curves/CurveText.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace gkwh {

namespace {

constexpr double padding = 3; // on both sides of a figure
constexpr double leading = 3; // above a font's height
constexpr double blockGap = 40;
constexpr double hatchGap = 5;
constexpr double hatchWidth = 0.5;

QString textOf(const MatrixModel &model, int row, int column) { return model.index(row, column).data().toString(); }

/// What a sum is made of, as the table's own cells say it: marked where hours are missing.
QString sumOfColumn(const MatrixModel &model, int column) {
    CurveSum sum;
    for (int row = 0; row < model.rowCount(); ++row) {
        const QModelIndex cell = model.index(row, column);
        const QVariant value = cell.data(MatrixModel::ValueRole);
        sum.value += value.toLongLong();
        sum.knownHours += value.isValid() ? 1 : 0;
        sum.missingHours += cell.data(MatrixModel::MissingRole).toInt();
    }
    if (sum.knownHours == 0)
        return {};
    return (sum.missingHours > 0 ? u"* "_s : QString()) + curvetext::number(sum.value);
}

QFont boldOf(QFont font) {
    font.setBold(true);
    return font;
}

/// Lines of its own: the grain of a pattern brush is the device's, too fine for paper.
void paintHatch(QPainter &painter, const QRectF &box) {
    painter.save();
    painter.setClipRect(box);
    painter.setPen(QPen(theme::color(Token::Text2), hatchWidth));
    for (double x = box.left() - box.height(); x < box.right(); x += hatchGap)
        painter.drawLine(QPointF(x, box.bottom()), QPointF(x + box.height(), box.top()));
    painter.restore();
}

} // namespace

CurvePrintTable::CurvePrintTable(const CurveScope &scope, const MatrixModel &model, const QSizeF &room)
    : m_model(model),
      m_hasSlots(model.kind() == MatrixModel::Kind::DayHours || model.kind() == MatrixModel::Kind::MonthHours),
      m_font(theme::font(theme::Type::Axis)), m_bold(boldOf(m_font)), m_metrics(m_font), m_wide(m_bold),
      m_columns(static_cast<size_t>(model.columnCount())) {
    m_rowHeight = std::ceil(m_metrics.height() + leading);
    m_ascent = (m_rowHeight - m_metrics.height()) / 2 + m_metrics.ascent();
    sumUp(scope);
    measure(room.width());
    m_scale = std::min(1.0, room.width() / m_width);
    m_blocks = std::max(1, static_cast<int>((room.width() + blockGap) / (m_width + blockGap)));
    m_rowsInBlock = std::max(1, static_cast<int>(room.height() / m_scale / m_rowHeight) - 1);
}

void CurvePrintTable::sumUp(const CurveScope &scope) {
    if (m_hasSlots) {
        const CurveSum total = m_model.total();
        const auto focus = scope.focus();
        if (total.knownHours > 0 && focus && !scope.set().series[*focus].isLevel())
            m_columns.back().sum = (total.missingHours > 0 ? u"* "_s : QString()) + curvetext::number(total.value);
        return;
    }
    size_t column = 0;
    for (size_t series = 0; series < scope.set().series.size() && column < m_columns.size(); ++series) {
        if (!scope.isShown(series))
            continue;
        if (!scope.set().series[series].isLevel())
            m_columns[column].sum = sumOfColumn(m_model, static_cast<int>(column));
        ++column;
    }
}

int CurvePrintTable::rows() const {
    const bool sums =
        std::any_of(m_columns.begin(), m_columns.end(), [](const Column &one) { return !one.sum.isEmpty(); });
    return m_model.rowCount() + (sums ? 1 : 0);
}

void CurvePrintTable::measure(double room) {
    m_label = m_wide.horizontalAdvance(MatrixModel::tr("Sum"));
    for (int row = 0; row < m_model.rowCount(); ++row)
        m_label = std::max(m_label, m_wide.horizontalAdvance(m_model.headerData(row, Qt::Vertical).toString()));
    m_label += 2 * padding + theme::Step1;
    double slot = 0;
    for (size_t place = 0; place < m_columns.size(); ++place) {
        Column &column = m_columns[place];
        column.title = m_model.headerData(static_cast<int>(place), Qt::Horizontal).toString();
        QString longest; // digits are equally wide: the longest text is the widest
        for (int row = 0; row < m_model.rowCount(); ++row) {
            const QString text = textOf(m_model, row, static_cast<int>(place));
            if (text.size() > longest.size())
                longest = text;
        }
        for (const QString &text : {longest, column.title, column.sum})
            column.width = std::max(column.width, std::ceil(m_wide.horizontalAdvance(text) + 2 * padding));
        if (m_hasSlots && place + 1 < m_columns.size())
            slot = std::max(slot, column.width);
    }
    if (m_hasSlots) { // all slots equally wide, as wide as the page allows
        const double spare = room - m_label - m_columns.back().width - theme::Step1;
        slot = std::max(slot, std::floor(spare / madrid::slotsPerDay));
        for (size_t place = 0; place + 1 < m_columns.size(); ++place)
            m_columns[place].width = slot;
        m_columns.back().width += theme::Step1;
    }
    double left = m_label;
    for (Column &column : m_columns) {
        column.left = left;
        m_width = left + column.width;
        left = m_width + (m_hasSlots ? 0 : theme::Step3);
    }
}

int CurvePrintTable::pages() const {
    const int onPage = m_blocks * m_rowsInBlock;
    return (rows() + onPage - 1) / onPage;
}

int CurvePrintTable::rowsOn(int page) const {
    const int onPage = m_blocks * m_rowsInBlock;
    return std::clamp(rows() - page * onPage, 0, onPage);
}

void CurvePrintTable::paint(QPainter &painter, int page) const {
    painter.save();
    painter.scale(m_scale, m_scale);
    for (int block = 0; block < m_blocks; ++block) {
        const int first = (page * m_blocks + block) * m_rowsInBlock;
        if (first < rows())
            paintBlock(painter, first, std::min(first + m_rowsInBlock, rows()));
        painter.translate(m_width + blockGap, 0);
    }
    painter.restore();
}

void CurvePrintTable::paintBlock(QPainter &painter, int first, int last) const {
    painter.setPen(theme::color(Token::Text2));
    for (const Column &column : m_columns)
        paintRight(painter, {column.left, 0, column.width, m_rowHeight}, column.title, false);
    painter.fillRect(QRectF(0, m_rowHeight - 1, m_width, 1), theme::color(Token::Border));
    for (int row = first; row < last; ++row) {
        const double top = m_rowHeight * (row - first + 1);
        if (row < m_model.rowCount())
            paintRow(painter, row, top);
        else
            paintSums(painter, top);
    }
}

void CurvePrintTable::paintRow(QPainter &painter, int row, double top) const {
    const bool bold = m_model.headerData(row, Qt::Vertical, Qt::FontRole).value<QFont>().bold();
    painter.setFont(bold ? m_bold : m_font);
    painter.setPen(theme::color(Token::Text));
    painter.drawText(QPointF(0, top + m_ascent), m_model.headerData(row, Qt::Vertical).toString());
    for (size_t place = 0; place < m_columns.size(); ++place) {
        const QModelIndex cell = m_model.index(row, static_cast<int>(place));
        paintCell(painter, cell, {m_columns[place].left, top, m_columns[place].width, m_rowHeight},
                  bold || (m_hasSlots && place + 1 == m_columns.size()));
    }
    const QVariant hour = m_model.index(row, 0).data(MatrixModel::HourRole);
    if (m_model.kind() == MatrixModel::Kind::DayHours && hour.isValid()
        && madrid::addressOf(hour.toLongLong()).day.day() == 1)
        painter.fillRect(QRectF(0, top, m_width, 1), theme::color(Token::Line));
}

void CurvePrintTable::paintCell(QPainter &painter, const QModelIndex &cell, const QRectF &box, bool bold) const {
    const QVariant tint = cell.data(Qt::BackgroundRole);
    const bool missing = cell.data(MatrixModel::MissingRole).toInt() > 0;
    QColor ink = theme::color(missing ? Token::Warn : Token::Text);
    if (tint.isValid()) {
        painter.fillRect(box, tint.value<QColor>());
        ink = theme::textOn(tint.value<QColor>());
    } else if (missing && !cell.data(MatrixModel::ValueRole).isValid()) {
        paintHatch(painter, box);
    } else if (!missing
               && (cell.data(MatrixModel::HeatRole).isValid() || cell.data(MatrixModel::UnusedRole).toBool())) {
        ink = theme::color(Token::Text2);
    }
    painter.setPen(ink);
    paintRight(painter, box, cell.data().toString(), bold);
}

void CurvePrintTable::paintSums(QPainter &painter, double top) const {
    painter.fillRect(QRectF(0, top, m_width, 1), theme::color(Token::Border));
    painter.setFont(m_bold);
    painter.setPen(theme::color(Token::Text));
    painter.drawText(QPointF(0, top + m_ascent), MatrixModel::tr("Sum"));
    for (const Column &column : m_columns)
        paintRight(painter, {column.left, top, column.width, m_rowHeight}, column.sum, true);
}

void CurvePrintTable::paintRight(QPainter &painter, const QRectF &box, const QString &text, bool bold) const {
    if (text.isEmpty())
        return;
    painter.setFont(bold ? m_bold : m_font);
    const double width = (bold ? m_wide : m_metrics).horizontalAdvance(text);
    painter.drawText(QPointF(box.right() - padding - width, box.top() + m_ascent), text);
}

} // namespace gkwh
