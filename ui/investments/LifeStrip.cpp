// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/investments/LifeStrip.h"

#include "app/setup/Format.h"
#include "ui/common/Icon.h"
#include "ui/common/StylePaint.h"
#include "ui/investments/InvestmentWords.h"
#include "ui/investments/LifeWords.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

#include <numeric>

namespace gkwh {

namespace {

constexpr int pad = theme::Step2;
constexpr int barHeight = 4;

QFont boldFont() {
    QFont font = theme::font(theme::Type::Text);
    font.setBold(true);
    return font;
}

QFontMetrics smallMetrics() { return QFontMetrics(theme::font(theme::Type::Second)); }
int boxHeight() { return QFontMetrics(theme::font(theme::Type::Text)).height() + 2 * theme::Step1 + 2; }
int dateHeight() { return smallMetrics().height() + 2; }

QString progressText(const LifeSpan &span, QDate today) {
    const LifeProgress done = LifeSpans::progress(span, today);
    if (done.ofDays > 0)
        return LifeWords::progress(done.days, done.ofDays);
    const bool invested = span.node == LifeNode::Paid || span.node == LifeNode::Effective;
    return invested && done.days > 0 ? LifeWords::since(done.days) : QString();
}

} // namespace

LifeStrip::LifeStrip(QWidget *parent) : QWidget(parent) {
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void LifeStrip::setCase(const InvestmentCase &facts) {
    m_spans = LifeSpans::of(facts);
    m_state = facts.state();
    m_today = facts.today;
    m_current = -1;
    setAccessibleName(tr("Life of %1").arg(facts.investment.name));
    setAccessibleDescription(LifeSpans::sentence(m_spans, m_today));
    updateGeometry();
    update();
}

int LifeStrip::wantedWidth(const LifeSpan &span, bool dense) const {
    const QFontMetrics small = smallMetrics();
    const int date = std::max(small.horizontalAdvance(format::date(span.from)), small.horizontalAdvance(span.event));
    if (dense && span.place != LifeSpan::Place::Present)
        return std::max(date, theme::IconSize + 2 * pad) + theme::Step1;
    const QFontMetrics bold{boldFont()};
    int name = 2 * pad + theme::IconSize + theme::Step1 + bold.horizontalAdvance(LifeWords::node(span.node));
    if (const QString done = progressText(span, m_today); !done.isEmpty() && !dense)
        name += theme::Step3 + small.horizontalAdvance(done);
    return std::max(date + theme::Step2, name);
}

int LifeStrip::wantedWidth(bool dense) const {
    return std::accumulate(m_spans.begin(), m_spans.end(), 0,
                           [&](int sum, const LifeSpan &span) { return sum + wantedWidth(span, dense); });
}

QSize LifeStrip::sizeHint() const { return {wantedWidth(false), boxHeight() + 2 * dateHeight()}; }

QSize LifeStrip::minimumSizeHint() const { return {std::min(wantedWidth(true), 480), sizeHint().height()}; }

std::vector<int> LifeStrip::widths() const {
    if (m_spans.empty())
        return {};
    const bool dense = wantedWidth(false) > width();
    const int wanted = std::max(1, wantedWidth(dense));
    std::vector<int> all;
    for (const LifeSpan &span : m_spans) {
        const int own = wantedWidth(span, dense);
        all.push_back(wanted > width() ? own * width() / wanted : own);
    }
    const int taken = std::accumulate(all.begin(), all.end(), 0);
    int left = width() - taken;
    // the present takes most of what is left, where it has something to show in it
    const int shares = static_cast<int>(all.size()) * (dense ? 1 : 2);
    for (size_t index = 0; index < all.size() && left > 0; ++index)
        all[index] += (width() - taken) / shares;
    left = width() - std::accumulate(all.begin(), all.end(), 0);
    for (size_t index = 0; index < all.size(); ++index) {
        if (m_spans[index].place == LifeSpan::Place::Present)
            all[index] += left;
    }
    return all;
}

QRect LifeStrip::spanRect(int index) const {
    const std::vector<int> all = widths();
    const int left = std::accumulate(all.begin(), all.begin() + index, 0);
    return {left, dateHeight(), all[static_cast<size_t>(index)], boxHeight()};
}

void LifeStrip::paintBorder(QPainter &painter, const LifeSpan &span, const QRect &box) const {
    const QFontMetrics small = smallMetrics();
    painter.setFont(theme::font(theme::Type::Second));
    painter.setPen(theme::color(Token::Text2));
    const int room = box.width() - theme::Step1;
    if (span.from.isValid()) {
        painter.drawText(box.left(), box.top() - 3 - small.descent(),
                         small.elidedText(format::date(span.from), Qt::ElideRight, room));
        painter.drawText(box.left(), box.bottom() + 3 + small.ascent(),
                         small.elidedText(span.event, Qt::ElideRight, room));
    }
}

void LifeStrip::paintPresent(QPainter &painter, const LifeSpan &span, const QRect &box) const {
    stylepaint::box(painter, box, theme::color(Token::Selection), theme::color(Token::Focus), 1, 0);
    if (const LifeProgress done = LifeSpans::progress(span, m_today); done.ofDays > 0) {
        const int filled = static_cast<int>(static_cast<qint64>(box.width() - 2) * done.days / done.ofDays);
        painter.fillRect(QRect(box.left() + 1, box.bottom() - barHeight + 1, filled, barHeight),
                         theme::color(Token::Focus));
    }
}

void LifeStrip::paintSpan(QPainter &painter, int index, const QRect &box) const {
    const LifeSpan &span = m_spans[static_cast<size_t>(index)];
    const bool present = span.place == LifeSpan::Place::Present;
    // neighbours share an edge
    const QRect edged = index + 1 < static_cast<int>(m_spans.size()) ? box.adjusted(0, 0, 1, 0) : box;
    if (span.place == LifeSpan::Place::Past)
        stylepaint::box(painter, edged, theme::color(Token::Rail), theme::color(Token::Border), 1, 0);
    else if (!present)
        stylepaint::box(painter, edged, theme::color(Token::Base), theme::color(Token::Border), 1, 0);
    else
        paintPresent(painter, span, edged);

    const QRect mark(box.left() + pad, box.center().y() - theme::IconSize / 2, theme::IconSize, theme::IconSize);
    if (span.place == LifeSpan::Place::Past) {
        icon(QLatin1StringView("check"), Token::Text2).paint(&painter, mark);
    } else if (present) {
        investmentwords::stateIcon(m_state).paint(&painter, mark);
    } else {
        painter.setPen(QPen(theme::color(Token::Text2), 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(mark.adjusted(4, 4, -5, -5));
    }
    const QFont font = present ? boldFont() : theme::font(theme::Type::Text);
    const QFontMetrics metrics(font);
    const int left = mark.right() + theme::Step1;
    const QString name = LifeWords::node(span.node);
    const int nameRoom = box.right() - theme::Step1 - left;
    painter.setFont(font);
    painter.setPen(theme::color(present ? Token::Text : Token::Text2));
    const QRect words(left, box.top(), nameRoom, box.height());
    painter.drawText(words, Qt::AlignVCenter | Qt::AlignLeft, metrics.elidedText(name, Qt::ElideRight, nameRoom));
    if (!present)
        return;
    const QString done = progressText(span, m_today);
    painter.setFont(theme::font(theme::Type::Second));
    if (metrics.horizontalAdvance(name) + theme::Step2 + smallMetrics().horizontalAdvance(done) <= nameRoom)
        painter.drawText(words.adjusted(0, 0, -theme::Step1, 0), Qt::AlignVCenter | Qt::AlignRight, done);
}

void LifeStrip::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    const int count = static_cast<int>(m_spans.size());
    int present = -1;
    for (int index = 0; index < count; ++index) {
        paintBorder(painter, m_spans[static_cast<size_t>(index)], spanRect(index));
        if (m_spans[static_cast<size_t>(index)].place == LifeSpan::Place::Present)
            present = index;
        else
            paintSpan(painter, index, spanRect(index));
    }
    if (present >= 0) // its edge lies over those of its neighbours
        paintSpan(painter, present, spanRect(present));
    if (hasFocus() && m_current >= 0)
        stylepaint::focusRing(painter, spanRect(m_current).adjusted(-1, -1, 2, 1));
}

void LifeStrip::setCurrent(int index) {
    if (m_spans.empty())
        return;
    m_current = std::clamp(index, 0, static_cast<int>(m_spans.size()) - 1);
    setAccessibleDescription(LifeSpans::sentence(m_spans[static_cast<size_t>(m_current)], m_today));
    update();
}

void LifeStrip::keyPressEvent(QKeyEvent *event) {
    switch (event->key()) {
    case Qt::Key_Left:
        return setCurrent(m_current - 1);
    case Qt::Key_Right:
        return setCurrent(m_current + 1);
    case Qt::Key_Home:
        return setCurrent(0);
    case Qt::Key_End:
        return setCurrent(static_cast<int>(m_spans.size()) - 1);
    default:
        QWidget::keyPressEvent(event);
    }
}

void LifeStrip::focusInEvent(QFocusEvent *event) {
    QWidget::focusInEvent(event);
    const auto present = std::ranges::find(m_spans, LifeSpan::Place::Present, &LifeSpan::place);
    if (m_current < 0 && present != m_spans.end())
        setCurrent(static_cast<int>(present - m_spans.begin()));
}

void LifeStrip::focusOutEvent(QFocusEvent *event) {
    QWidget::focusOutEvent(event);
    setAccessibleDescription(LifeSpans::sentence(m_spans, m_today));
    update();
}

bool LifeStrip::event(QEvent *event) {
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    for (int index = 0; index < static_cast<int>(m_spans.size()); ++index) {
        const QRect rect = spanRect(index);
        if (help->pos().x() >= rect.left() && help->pos().x() <= rect.right()) {
            QToolTip::showText(help->globalPos(), LifeSpans::sentence(m_spans[static_cast<size_t>(index)], m_today),
                               this);
            return true;
        }
    }
    return true;
}

} // namespace gkwh
