// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The second half of DeskStyle: buttons, headers, tabs, progress and the controls of several parts.
#include "ui/common/DeskStyle.h"
#include "ui/common/StylePaint.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QStyleOption>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace gkwh {
using namespace stylepaint;
using theme::color;

namespace {

/// One of several joined buttons: neighbours share an edge, the chosen one has a tint and a 2 px foot.
void drawSegment(const QStyleOption *option, QPainter &painter, const QWidget *widget) {
    const QString place = widget->property("segment").toString();
    const bool first = place == "first"_L1 || place == "only"_L1;
    const bool last = place == "last"_L1 || place == "only"_L1;
    const bool on = option->state.testFlag(QStyle::State_On);
    const bool enabled = option->state.testFlag(QStyle::State_Enabled);
    const bool over = option->state.testFlag(QStyle::State_MouseOver) && enabled;
    // the rounded corners of inner sides are drawn outside of the clip
    const QRectF whole =
        QRectF(option->rect).adjusted(first ? 0 : -theme::Radius - 1, 0, last ? 0 : theme::Radius + 1, 0);
    const QColor face = on ? color(Token::Selection)
                           : color(over      ? Token::Alt
                                   : enabled ? Token::ButtonFace
                                             : Token::Window);
    painter.save();
    painter.setClipRect(option->rect);
    box(painter, whole, face, color(enabled ? Token::ButtonEdge : Token::Line));
    const QRect &r = option->rect;
    if (!first)
        painter.fillRect(QRect(r.left(), r.top(), 1, r.height()), color(Token::ButtonEdge));
    if (on)
        painter.fillRect(QRect(r.left() + 1, r.bottom() - 2, r.width() - (last ? 2 : 1), 2), color(Token::Focus));
    if (showsFocus(option, widget))
        focusRing(painter, option->rect);
    painter.restore();
}

} // namespace

void DeskStyle::drawButtonPanel(const QStyleOption *option, QPainter *painter, const QWidget *widget) const {
    if (widget && widget->property("segment").isValid())
        return drawSegment(option, *painter, widget);
    const bool enabled = option->state.testFlag(State_Enabled);
    const bool down = option->state.testFlag(State_Sunken);
    const bool on = option->state.testFlag(State_On);
    const bool over = option->state.testFlag(State_MouseOver) && enabled;
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
    const bool flat =
        option->state.testFlag(State_AutoRaise) || (button && button->features.testFlag(QStyleOptionButton::Flat));
    QRectF rect = option->rect;
    const bool focus = showsFocus(option, widget);
    if (focus) {
        focusRing(*painter, rect);
        rect.adjust(3, 3, -3, -3);
    }
    if (flat) {
        if (on)
            box(*painter, rect, color(Token::Selection), {});
        else if (over || down)
            box(*painter, rect, color(down ? Token::Line : Token::Rule), {});
        return;
    }
    if (flag(widget, "primary") && enabled) {
        const QColor accent = color(Token::Accent);
        return box(*painter, rect,
                   down   ? color(Token::AccentEdge)
                   : over ? accent.lighter(108)
                          : accent,
                   color(Token::AccentEdge));
    }
    if (!enabled)
        return box(*painter, rect, color(Token::Window), color(Token::Line));
    const Token face = on ? Token::Selection : down ? Token::Line : over ? Token::Base : Token::ButtonFace;
    const QColor edge = focus ? QColor() : color(over && !down ? Token::Border : Token::ButtonEdge);
    box(*painter, rect, color(face), edge);
}

void DeskStyle::drawButtonLabel(const QStyleOption *option, QPainter *painter, const QWidget *widget) const {
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
    if (!button)
        return;
    const bool enabled = option->state.testFlag(State_Enabled);
    const bool white = flag(widget, "primary") && enabled;
    const QColor ink = color(!enabled                 ? Token::Disabled
                             : white                  ? Token::OnAccent
                             : flag(widget, "danger") ? Token::Bad
                                                      : Token::Text);
    const bool hasMenu = button->features.testFlag(QStyleOptionButton::HasMenu);
    const bool hasIcon = !button->icon.isNull();
    const int flags =
        Qt::AlignVCenter | Qt::AlignLeft
        | (proxy()->styleHint(SH_UnderlineShortcut, option, widget) ? Qt::TextShowMnemonic : Qt::TextHideMnemonic);
    const int gap = hasIcon && !button->text.isEmpty() ? 6 : 0;
    const int iconWidth = hasIcon ? button->iconSize.width() : 0;
    const int menuWidth = hasMenu ? 20 : 0;
    const int room = option->rect.width() - iconWidth - gap - menuWidth - 8;
    const QString text = option->fontMetrics.elidedText(button->text, Qt::ElideRight, room, Qt::TextShowMnemonic);
    const int textWidth = text.isEmpty() ? 0 : option->fontMetrics.size(Qt::TextShowMnemonic, text).width();
    QRect rect = option->rect;
    rect.setLeft(rect.left() + (rect.width() - iconWidth - gap - textWidth - menuWidth) / 2);
    if (hasIcon) {
        QPixmap pixmap = button->icon.pixmap(button->iconSize, painter->device()->devicePixelRatio(),
                                             enabled ? QIcon::Normal : QIcon::Disabled);
        if (white)
            pixmap = recoloured(pixmap, ink);
        painter->drawPixmap(QPoint(rect.left(), rect.center().y() - button->iconSize.height() / 2 + 1), pixmap);
    }
    rect.setLeft(rect.left() + iconWidth + gap);
    if (!text.isEmpty()) {
        painter->setPen(ink);
        painter->drawText(rect, flags, text);
    }
    if (hasMenu)
        chevron(*painter, QRectF(option->rect.right() - 24, option->rect.top(), 16, option->rect.height()),
                Qt::DownArrow, ink);
}

void DeskStyle::drawHeaderLabel(const QStyleOption *option, QPainter *painter) const {
    const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option);
    if (!header)
        return;
    QRect rect = option->rect;
    const bool sorted = header->sortIndicator != QStyleOptionHeader::None;
    constexpr int ArrowWidth = 12;
    const int room = rect.width() - (sorted ? ArrowWidth : 0);
    const QString text = option->fontMetrics.elidedText(header->text, Qt::ElideRight, room);
    const int width = option->fontMetrics.horizontalAdvance(text);
    const Qt::Alignment sideways = header->textAlignment & Qt::AlignHorizontal_Mask;
    const int whole = width + (sorted ? ArrowWidth : 0);
    int left = rect.left();
    if (sideways & Qt::AlignRight)
        left = rect.right() + 1 - whole;
    else if (sideways & Qt::AlignHCenter)
        left = rect.left() + (rect.width() - whole) / 2;
    painter->setPen(color(sorted ? Token::Text : Token::Text2));
    painter->drawText(QRect(left, rect.top(), width + 2, rect.height()), Qt::AlignLeft | Qt::AlignVCenter, text);
    if (sorted) // Qt names the arrow, not the order: SortDown stands for ascending
        triangle(*painter, QPointF(left + width + 8, rect.center().y() + 1),
                 header->sortIndicator == QStyleOptionHeader::SortDown, color(Token::Text));
}

void DeskStyle::drawTab(const QStyleOption *option, QPainter *painter) const {
    const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option);
    if (!tab)
        return;
    const bool chosen = option->state.testFlag(State_Selected);
    const QRect &rect = option->rect;
    if (!chosen && option->state.testFlag(State_MouseOver))
        painter->fillRect(rect.adjusted(0, 0, 0, -1), color(Token::Rule));
    if (chosen)
        painter->fillRect(QRect(rect.left(), rect.bottom() - 1, rect.width(), 2), color(Token::Focus));
    QFont font = painter->font();
    painter->setPen(color(!option->state.testFlag(State_Enabled) ? Token::Disabled
                          : chosen                               ? Token::Text
                                                                 : Token::Text2));
    painter->drawText(rect, Qt::AlignCenter | Qt::TextShowMnemonic, tab->text);
    if (tab->state.testFlag(State_HasFocus))
        focusRing(*painter, rect.adjusted(2, 2, -2, -4));
}

void DeskStyle::drawProgress(const QStyleOption *option, QPainter *painter) const {
    const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(option);
    if (!bar)
        return;
    const QRectF rect = option->rect;
    box(*painter, rect, color(Token::Base), color(Token::Border), 1, 2);
    const QRectF inner = rect.adjusted(1, 1, -1, -1);
    QRectF filled = inner;
    if (bar->maximum > bar->minimum) {
        const double share = double(std::clamp(bar->progress, bar->minimum, bar->maximum) - bar->minimum)
                             / (double(bar->maximum) - bar->minimum);
        filled.setWidth(inner.width() * share);
        painter->fillRect(filled, color(Token::Accent));
    } else { // how much there is to do is not known yet: hatched, and still
        painter->fillRect(inner, QBrush(color(Token::Accent), Qt::BDiagPattern));
    }
}

void DeskStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                                   const QWidget *widget) const {
    switch (control) {
    case CC_ComboBox:
        return drawCombo(option, painter, widget);
    case CC_SpinBox:
        return drawSpin(option, painter, widget);
    case CC_ScrollBar:
        return drawScrollBar(option, painter, widget);
    case CC_ToolButton:
        if (const auto *tool = qstyleoption_cast<const QStyleOptionToolButton *>(option)) {
            QStyleOptionToolButton plain = *tool;
            drawButtonPanel(&plain, painter, widget);
            plain.state &= ~(State_Sunken | State_On | State_HasFocus);
            plain.rect = option->rect;
            proxy()->drawControl(CE_ToolButtonLabel, &plain, painter, widget);
            return;
        }
        break;
    default:
        break;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

void DeskStyle::drawCombo(const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const {
    const bool enabled = option->state.testFlag(State_Enabled);
    const bool focused = option->state.testFlag(State_HasFocus);
    const QColor edge = color(flag(widget, "refused") ? Token::Bad
                              : focused               ? Token::Focus
                              : enabled               ? Token::Border
                                                      : Token::Line);
    box(*painter, option->rect, color(enabled ? Token::Base : Token::Window), edge, focused ? 2 : 1);
    const QRect arrow = proxy()->subControlRect(CC_ComboBox, option, SC_ComboBoxArrow, widget);
    chevron(*painter, arrow, Qt::DownArrow, color(enabled ? Token::Text2 : Token::Disabled));
}

void DeskStyle::drawSpin(const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const {
    const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option);
    const bool enabled = option->state.testFlag(State_Enabled);
    const bool focused = option->state.testFlag(State_HasFocus);
    const QColor edge = color(flag(widget, "refused") ? Token::Bad
                              : focused               ? Token::Focus
                              : enabled               ? Token::Border
                                                      : Token::Line);
    box(*painter, option->rect, color(enabled ? Token::Base : Token::Window), edge, focused ? 2 : 1);
    if (!spin || spin->buttonSymbols == QAbstractSpinBox::NoButtons)
        return;
    const QRect up = proxy()->subControlRect(CC_SpinBox, option, SC_SpinBoxUp, widget);
    const QRect down = proxy()->subControlRect(CC_SpinBox, option, SC_SpinBoxDown, widget);
    const int inset = focused ? 2 : 1;
    painter->fillRect(QRect(up.left(), option->rect.top() + inset, 1, option->rect.height() - 2 * inset),
                      color(Token::Line));
    painter->fillRect(QRect(up.left(), down.top(), up.width() - inset, 1), color(Token::Line));
    const auto ink = [&](QAbstractSpinBox::StepEnabledFlag step) {
        return color(enabled && spin->stepEnabled.testFlag(step) ? Token::Text2 : Token::Disabled);
    };
    triangle(*painter, QRectF(up).center(), true, ink(QAbstractSpinBox::StepUpEnabled));
    triangle(*painter, QRectF(down).center() + QPointF(0, 0.5), false, ink(QAbstractSpinBox::StepDownEnabled));
}

void DeskStyle::drawScrollBar(const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const {
    const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (!slider)
        return;
    const bool upright = slider->orientation == Qt::Vertical;
    painter->fillRect(option->rect, color(Token::Base));
    const QRect &r = option->rect;
    painter->fillRect(upright ? QRect(r.left(), r.top(), 1, r.height()) : QRect(r.left(), r.top(), r.width(), 1),
                      color(Token::Rule));
    if (slider->maximum <= slider->minimum)
        return;
    const QRectF handle = proxy()->subControlRect(CC_ScrollBar, option, SC_ScrollBarSlider, widget);
    const bool held = option->activeSubControls.testFlag(SC_ScrollBarSlider)
                      && (option->state.testFlag(State_Sunken) || option->state.testFlag(State_MouseOver));
    box(*painter, upright ? handle.adjusted(3, 1, -2, -1) : handle.adjusted(1, 3, -1, -2),
        color(held ? Token::Border : Token::ButtonEdge), {}, 0, 3);
}

QRect DeskStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                                const QWidget *widget) const {
    const QRect &all = option->rect;
    if (control == CC_ScrollBar) {
        if (const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option)) {
            const bool upright = slider->orientation == Qt::Vertical;
            const int length = upright ? all.height() : all.width();
            const qint64 range = qint64(slider->maximum) - slider->minimum;
            const int handle = range <= 0
                                   ? length
                                   : std::clamp(int(qint64(length) * slider->pageStep / (range + slider->pageStep)),
                                                std::min(length, 28), length);
            const int start = sliderPositionFromValue(slider->minimum, slider->maximum, slider->sliderPosition,
                                                      length - handle, slider->upsideDown);
            const auto piece = [&](int from, int to) {
                return upright ? QRect(all.left(), all.top() + from, all.width(), to - from)
                               : QRect(all.left() + from, all.top(), to - from, all.height());
            };
            switch (part) {
            case SC_ScrollBarSlider:
                return piece(start, start + handle);
            case SC_ScrollBarSubPage:
                return piece(0, start);
            case SC_ScrollBarAddPage:
                return piece(start + handle, length);
            case SC_ScrollBarGroove:
                return all;
            default: // no arrows at the ends
                return {};
            }
        }
    }
    if (control == CC_ComboBox) {
        constexpr int ArrowWidth = 24;
        if (part == SC_ComboBoxArrow)
            return {all.right() - ArrowWidth, all.top(), ArrowWidth, all.height()};
        if (part == SC_ComboBoxEditField)
            return all.adjusted(6, 2, -ArrowWidth, -2);
    }
    if (control == CC_SpinBox) {
        const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option);
        const int buttons = spin && spin->buttonSymbols == QAbstractSpinBox::NoButtons ? 0 : 19;
        const int half = all.height() / 2;
        if (part == SC_SpinBoxUp)
            return {all.right() + 1 - buttons, all.top(), buttons, half};
        if (part == SC_SpinBoxDown)
            return {all.right() + 1 - buttons, all.top() + half, buttons, all.height() - half};
        if (part == SC_SpinBoxEditField)
            return all.adjusted(4, 2, -buttons - 2, -2);
    }
    return QProxyStyle::subControlRect(control, option, part, widget);
}

} // namespace gkwh
