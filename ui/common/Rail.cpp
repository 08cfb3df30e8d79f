// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/Rail.h"

#include "app/setup/Format.h"
#include "ui/common/Icon.h"
#include "ui/common/StylePaint.h"

#include <QEvent>
#include <QStandardItemModel>
#include <QStyledItemDelegate>

using namespace Qt::StringLiterals;

namespace gkwh {
namespace {

constexpr int Width = 184;
constexpr int NarrowWidth = 44;
constexpr int Side = 6;
constexpr int BarWidth = 3;

enum Role { IdRole = Qt::UserRole, KindRole, IconRole, CountRole, UrgentRole };
enum Kind { PageKind, GroupKind, RestKind };

class RailDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override {
        const bool narrow = static_cast<const Rail *>(option.widget)->isNarrow();
        switch (index.data(KindRole).toInt()) {
        case GroupKind:
            paintGroup(*painter, option.rect, index, narrow);
            break;
        case PageKind:
            paintPage(*painter, option, index, narrow);
            break;
        default:
            break;
        }
    }

private:
    static void paintGroup(QPainter &painter, const QRect &rect, const QModelIndex &index, bool narrow) {
        if (narrow) {
            painter.fillRect(QRect(rect.left() + 10, rect.center().y(), rect.width() - 20, 1),
                             theme::color(Token::Line));
            return;
        }
        painter.setFont(theme::font(theme::Type::Second));
        painter.setPen(theme::color(Token::Text2));
        painter.drawText(rect.adjusted(16, 0, -Side, -3), Qt::AlignLeft | Qt::AlignBottom, index.data().toString());
    }

    static void paintPage(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                          bool narrow) {
        const QRect rect = option.rect.adjusted(Side, 0, -Side, 0);
        const bool chosen = option.state.testFlag(QStyle::State_Selected);
        const bool over = option.state.testFlag(QStyle::State_MouseOver);
        if (chosen || over)
            stylepaint::box(painter, rect, theme::color(chosen ? Token::Selection : Token::Line), {}, 0, 2);
        if (chosen)
            painter.fillRect(QRect(rect.left(), rect.top(), BarWidth, rect.height()), theme::color(Token::Focus));
        if (stylepaint::showsFocus(&option, option.widget))
            stylepaint::focusRing(painter, rect);
        const QByteArray name = index.data(IconRole).toString().toLatin1();
        const QIcon drawing = icon(QLatin1StringView(name), chosen ? Token::Focus : Token::Text2);
        const int middle = rect.center().y() - theme::IconSize / 2 + 1;
        const int iconLeft = narrow ? rect.center().x() - theme::IconSize / 2 + 1 : rect.left() + 10;
        drawing.paint(&painter, QRect(iconLeft, middle, theme::IconSize, theme::IconSize));
        const int count = index.data(CountRole).toInt();
        const bool urgent = index.data(UrgentRole).toBool();
        if (narrow) {
            if (count > 0)
                stylepaint::box(painter, QRectF(iconLeft + 12, middle - 2, 7, 7),
                                theme::color(urgent ? Token::Bad : Token::Accent), {}, 0, 4);
            return;
        }
        QRect words = rect.adjusted(35, 0, -Side, 0);
        if (count > 0) {
            painter.setFont(urgent ? theme::font(theme::Type::PanelTitle) : theme::font(theme::Type::Second));
            painter.setPen(theme::color(urgent ? Token::Bad : Token::Text2));
            const QString text = format::number(count);
            painter.drawText(words, Qt::AlignRight | Qt::AlignVCenter, text);
            words.adjust(0, 0, -painter.fontMetrics().horizontalAdvance(text) - theme::Step2, 0);
        }
        painter.setFont(option.font);
        painter.setPen(theme::color(Token::Text));
        painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter,
                         option.fontMetrics.elidedText(index.data().toString(), Qt::ElideRight, words.width()));
    }
};

} // namespace

Rail::Rail(QWidget *parent) : QListView(parent), m_items(new QStandardItemModel(this)) {
    setModel(m_items);
    setItemDelegate(new RailDelegate(this));
    setFrameShape(NoFrame);
    setFixedWidth(Width);
    setMouseTracking(true);
    setEditTriggers(NoEditTriggers);
    setSelectionMode(SingleSelection);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setBackgroundRole(QPalette::Window);
    viewport()->setAutoFillBackground(false);
    setViewportMargins(0, theme::Step2, 0, 0);
    setAccessibleName(tr("Pages"));
}

void Rail::addGroup(const QString &title) {
    auto *group = new QStandardItem(title);
    group->setData(GroupKind, KindRole);
    group->setFlags(Qt::NoItemFlags);
    m_items->appendRow(group);
    layOut();
}

void Rail::addPage(const QString &id, const QString &title, QLatin1StringView icon) {
    auto *page = new QStandardItem(title);
    page->setData(PageKind, KindRole);
    page->setData(id, IdRole);
    page->setData(QString(icon), IconRole);
    page->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    m_items->appendRow(page);
    layOut();
}

void Rail::addRest() {
    auto *rest = new QStandardItem;
    rest->setData(RestKind, KindRole);
    rest->setFlags(Qt::NoItemFlags);
    m_items->appendRow(rest);
    layOut();
}

void Rail::clear() {
    m_quiet = true;
    m_items->clear();
    m_quiet = false;
}

void Rail::setCount(const QString &id, int count, bool urgent) {
    if (QStandardItem *page = item(id)) {
        page->setData(count, CountRole);
        page->setData(urgent, UrgentRole);
        page->setData(count > 0 ? tr("%1, %2").arg(page->text(), format::number(count)) : page->text(),
                      Qt::AccessibleTextRole);
    }
}

QString Rail::chosen() const { return currentIndex().data(IdRole).toString(); }

void Rail::choose(const QString &id) {
    m_quiet = true;
    if (QStandardItem *page = item(id))
        setCurrentIndex(page->index());
    m_quiet = false;
}

QStringList Rail::pages() const {
    QStringList ids;
    for (int row = 0; row < m_items->rowCount(); ++row)
        if (m_items->item(row)->data(KindRole).toInt() == PageKind)
            ids.append(m_items->item(row)->data(IdRole).toString());
    return ids;
}

void Rail::setNarrow(bool narrow) {
    if (std::exchange(m_narrow, narrow) == narrow)
        return;
    setFixedWidth(narrow ? NarrowWidth : Width);
    layOut();
}

void Rail::resizeEvent(QResizeEvent *event) {
    QListView::resizeEvent(event);
    layOut();
}

void Rail::changeEvent(QEvent *event) {
    QListView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        layOut();
}

void Rail::currentChanged(const QModelIndex &now, const QModelIndex &before) {
    QListView::currentChanged(now, before);
    if (!m_quiet && now.isValid() && now.data(KindRole).toInt() == PageKind)
        Q_EMIT pageChosen(now.data(IdRole).toString());
}

QStandardItem *Rail::item(const QString &id) const {
    for (int row = 0; row < m_items->rowCount(); ++row)
        if (m_items->item(row)->data(IdRole).toString() == id)
            return m_items->item(row);
    return nullptr;
}

void Rail::layOut() {
    const int pageHeight = fontMetrics().height() + 10;
    const int groupHeight = m_narrow ? 11 : QFontMetrics(theme::font(theme::Type::Second)).height() + 13;
    int used = theme::Step2 - 2;
    QStandardItem *rest = nullptr;
    for (int row = 0; row < m_items->rowCount(); ++row) {
        QStandardItem *entry = m_items->item(row);
        const int kind = entry->data(KindRole).toInt();
        if (kind == RestKind) {
            rest = entry;
            continue;
        }
        const int height = kind == PageKind ? pageHeight : groupHeight;
        entry->setSizeHint({0, height});
        entry->setToolTip(m_narrow ? entry->text() : QString());
        used += height;
    }
    if (rest)
        rest->setSizeHint({0, std::max(0, viewport()->height() - used)});
}

} // namespace gkwh
