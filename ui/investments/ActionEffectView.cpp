// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/investments/ActionEffectView.h"

#include "ui/common/IconLabel.h"
#include "ui/common/StylePaint.h"

#include <QGridLayout>
#include <QLabel>
#include <QPainter>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace gkwh {

namespace {

constexpr int fewLines = 6;
constexpr int manyLines = 22;

QLabel *label(const QString &text, bool bold, bool quiet) {
    auto *made = new QLabel(text);
    QFont font = theme::font(quiet ? theme::Type::Second : theme::Type::Text);
    font.setBold(bold);
    made->setFont(font);
    made->setTextFormat(Qt::PlainText);
    made->setForegroundRole(quiet ? QPalette::PlaceholderText : QPalette::WindowText);
    made->setWordWrap(true);
    made->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return made;
}

} // namespace

ActionEffectView::ActionEffectView(QWidget *parent) : QWidget(parent), m_area(new QScrollArea) {
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, 1);
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->viewport()->setAutoFillBackground(false);
    layout->addWidget(m_area);
    setMinimumHeight(fontMetrics().height() * fewLines);
}

void ActionEffectView::setLines(const std::vector<ActionEffectLine> &lines) {
    m_lines = lines;
    m_refusal.clear();
    rebuild();
}

void ActionEffectView::setRefusal(const QString &words) {
    m_lines.clear();
    m_refusal = words;
    rebuild();
}

void ActionEffectView::setNews(const QStringList &news) {
    if (news == m_news)
        return;
    m_news = news;
    rebuild();
}

void ActionEffectView::addMarked(QLatin1StringView icon, Token ink, const QString &text) {
    auto *line = new QHBoxLayout;
    line->setSpacing(theme::Step2);
    line->addWidget(new IconLabel(icon, ink), 0, Qt::AlignTop);
    line->addWidget(label(text, false, false), 1);
    m_grid->addLayout(line, m_grid->rowCount(), 0, 1, 3);
}

void ActionEffectView::addLine(const ActionEffectLine &line) {
    using Kind = ActionEffectLine::Kind;
    if (line.kind == Kind::Warning)
        return addMarked("warning"_L1, Token::Warn, line.what);
    const int row = m_grid->rowCount();
    const bool quiet = line.kind == Kind::Detail;
    QLabel *what = label(line.what, line.kind == Kind::Document, quiet);
    what->setWordWrap(false);
    if (quiet)
        what->setContentsMargins(theme::Step4, 0, 0, 0);
    m_grid->addWidget(what, row, 0, Qt::AlignTop);
    const bool change = line.kind == Kind::Change && !line.before.isEmpty();
    if (change)
        m_grid->addWidget(label(line.before + u" →"_s, false, false), row, 1, Qt::AlignTop | Qt::AlignRight);
    QLabel *after = label(line.after, line.kind == Kind::Change, quiet);
    if (line.kind == Kind::Change)
        m_grid->addWidget(after, row, 2, Qt::AlignTop);
    else
        m_grid->addWidget(after, row, 1, 1, 2, Qt::AlignTop);
}

void ActionEffectView::rebuild() {
    m_inside = new QWidget;
    m_inside->setAutoFillBackground(false);
    m_grid = new QGridLayout(m_inside);
    m_grid->setContentsMargins(theme::Step3, theme::Step2, theme::Step3, theme::Step2);
    m_grid->setHorizontalSpacing(theme::Step3);
    m_grid->setVerticalSpacing(theme::Step1);
    m_grid->setColumnStretch(2, 1);
    for (const QString &news : std::as_const(m_news))
        addMarked("conflict"_L1, Token::Warn, news);
    if (!m_refusal.isEmpty())
        addMarked("locked"_L1, Token::Warn, m_refusal);
    for (const ActionEffectLine &line : m_lines)
        addLine(line);
    m_grid->setRowStretch(m_grid->rowCount(), 1);
    m_area->setWidget(m_inside); // the former one goes with it
    m_area->viewport()->setAutoFillBackground(false);
    m_inside->setAutoFillBackground(false);
    m_inside->show();
    setAccessibleDescription(text());
    grow();
}

void ActionEffectView::grow() {
    if (!m_inside || width() < minimumSizeHint().width())
        return;
    const int wanted = m_grid->heightForWidth(m_area->viewport()->width()) + 2;
    const int most = fontMetrics().height() * manyLines;
    const int height = std::clamp(wanted, minimumHeight(), std::max(minimumHeight(), most));
    if (height == minimumHeight())
        return;
    const int more = height - minimumHeight();
    setMinimumHeight(height);
    if (QWidget *form = window(); form != this && form->isVisible())
        form->resize(form->width(), form->height() + more);
}

void ActionEffectView::resizeEvent(QResizeEvent *event) {
    QWidget::resizeEvent(event);
    grow();
}

QString ActionEffectView::text() const {
    QStringList lines = m_news;
    if (!m_refusal.isEmpty())
        lines += m_refusal;
    for (const ActionEffectLine &line : m_lines) {
        QString one = line.what;
        if (!line.after.isEmpty())
            one += u": "_s + (line.before.isEmpty() ? line.after : line.before + u" → "_s + line.after);
        lines += one;
    }
    return lines.join(u'\n');
}

void ActionEffectView::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    stylepaint::box(painter, rect(), theme::color(Token::Alt), theme::color(Token::Line));
}

} // namespace gkwh
