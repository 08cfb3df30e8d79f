// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/FindBox.h"

#include "ui/common/StylePaint.h"

#include <QEvent>
#include <QKeyEvent>
#include <QListWidget>
#include <QStyledItemDelegate>

using namespace Qt::StringLiterals;

namespace gkwh {
namespace {

constexpr int MostShown = 12;
constexpr int FieldWidth = 320;
constexpr int ListWidth = 440;
constexpr int DetailRole = Qt::UserRole;

class FoundDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override {
        const QRect rect = option.rect.adjusted(4, 0, -4, 0);
        if (option.state.testFlag(QStyle::State_Selected))
            stylepaint::box(*painter, rect, theme::color(Token::Selection), {}, 0, 2);
        const QIcon icon = index.data(Qt::DecorationRole).value<QIcon>();
        icon.paint(painter, QRect(rect.left() + 8, rect.center().y() - 7, theme::IconSize, theme::IconSize));
        QRect words = rect.adjusted(34, 0, -8, 0);
        const QString detail = index.data(DetailRole).toString();
        painter->setFont(theme::font(theme::Type::Second));
        painter->setPen(theme::color(Token::Text2));
        painter->drawText(words, Qt::AlignRight | Qt::AlignVCenter, detail);
        words.adjust(0, 0, -painter->fontMetrics().horizontalAdvance(detail) - theme::Step2, 0);
        painter->setFont(option.font);
        painter->setPen(theme::color(Token::Text));
        painter->drawText(words, Qt::AlignVCenter,
                          option.fontMetrics.elidedText(index.data().toString(), Qt::ElideRight, words.width()));
    }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override {
        return {0, option.fontMetrics.height() + 10};
    }
};

} // namespace

FindBox::FindBox(Source source, QWidget *window)
    : SearchField({}, window), m_source(std::move(source)), m_window(window), m_list(new QListWidget(window)) {
    setWords();
    setMinimumWidth(FieldWidth);
    setFocusPolicy(Qt::ClickFocus);
    m_list->setItemDelegate(new FoundDelegate(m_list));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setUniformItemSizes(true);
    m_list->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->hide();
    window->installEventFilter(this);
    connect(this, &QLineEdit::textEdited, this, &FindBox::showFitting);
    connect(m_list, &QListWidget::itemClicked, this, [this](QListWidgetItem *item) { run(m_list->row(item)); });
}

void FindBox::begin() {
    setFocus(Qt::ShortcutFocusReason);
    selectAll();
    showFitting();
}

bool FindBox::isListShown() const { return m_list->isVisible(); }

QStringList FindBox::shownTexts() const {
    QStringList texts;
    for (int row = 0; row < m_list->count(); ++row)
        texts.append(m_list->item(row)->text());
    return texts;
}

void FindBox::keyPressEvent(QKeyEvent *event) {
    const int row = m_list->currentRow();
    switch (event->key()) {
    case Qt::Key_Escape:
        return end();
    case Qt::Key_Down:
        if (!isListShown())
            return showFitting();
        return m_list->setCurrentRow(std::min(row + 1, m_list->count() - 1));
    case Qt::Key_Up:
        return m_list->setCurrentRow(std::max(row - 1, 0));
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return run(row);
    default:
        QLineEdit::keyPressEvent(event);
    }
}

void FindBox::focusOutEvent(QFocusEvent *event) {
    SearchField::focusOutEvent(event);
    m_list->hide();
}

void FindBox::changeEvent(QEvent *event) {
    SearchField::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        setWords();
}

void FindBox::setWords() {
    setPlaceholderText(tr("Find a page or an action"));
    setAccessibleName(placeholderText());
    m_list->setAccessibleName(tr("Found"));
}

bool FindBox::eventFilter(QObject *watched, QEvent *event) {
    if (watched == m_window && event->type() == QEvent::Resize)
        m_list->hide();
    return SearchField::eventFilter(watched, event);
}

void FindBox::paintEvent(QPaintEvent *event) {
    SearchField::paintEvent(event);
    if (!text().isEmpty() || hasFocus())
        return;
    QPainter painter(this);
    const QString keys = QKeySequence(Qt::CTRL | Qt::Key_K).toString(QKeySequence::NativeText);
    painter.setFont(theme::font(theme::Type::Axis));
    const int width = painter.fontMetrics().horizontalAdvance(keys) + 10;
    const QRectF key(this->width() - width - 7, (height() - painter.fontMetrics().height() - 2) / 2, width,
                     painter.fontMetrics().height() + 2);
    stylepaint::box(painter, key, theme::color(Token::Alt), theme::color(Token::Line));
    painter.setPen(theme::color(Token::Text2));
    painter.drawText(key, Qt::AlignCenter, keys);
}

void FindBox::showFitting() {
    const QString typed = foldedForSearch(text().trimmed());
    QList<std::pair<int, Findable>> fitting;
    for (Findable &findable : m_source(text().trimmed()))
        if (const int points = fit(findable, typed); points > 0)
            fitting.append({points, std::move(findable)});
    std::stable_sort(fitting.begin(), fitting.end(), [](const auto &a, const auto &b) { return a.first > b.first; });
    m_found.clear();
    m_list->clear();
    for (auto &[points, findable] : fitting.mid(0, MostShown)) {
        auto *item = new QListWidgetItem(findable.icon, findable.text, m_list);
        item->setData(DetailRole, findable.detail);
        m_found.append(std::move(findable));
    }
    if (m_found.isEmpty()) {
        auto *nothing = new QListWidgetItem(tr("Nothing is called that"), m_list);
        nothing->setFlags(Qt::NoItemFlags);
    }
    m_list->setCurrentRow(m_found.isEmpty() ? -1 : 0);
    const QPoint corner = mapTo(m_window, QPoint(width(), height() + 4));
    const int rowHeight = m_list->sizeHintForRow(0);
    m_list->setGeometry(corner.x() - ListWidth, corner.y(), ListWidth, rowHeight * m_list->count() + 2);
    m_list->raise();
    m_list->show();
}

void FindBox::end() {
    clear();
    m_list->hide();
    clearFocus();
}

void FindBox::run(int place) {
    if (place < 0 || place >= m_found.size())
        return;
    const auto chosen = m_found.at(place).run;
    end();
    chosen();
}

} // namespace gkwh
