// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/DeskStyle.h"

#include "ui/common/StylePaint.h"

#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QMenu>
#include <QStyleOption>

using namespace Qt::StringLiterals;

namespace gkwh {
using namespace stylepaint;
using theme::color;

namespace {

constexpr int IndicatorSide = 15;

void drawField(const QStyleOption *option, QPainter &painter, const QWidget *widget) {
    const bool enabled = option->state.testFlag(QStyle::State_Enabled);
    const bool focused = option->state.testFlag(QStyle::State_HasFocus);
    const QColor edge = flag(widget, "refused") ? color(Token::Bad)
                        : focused               ? color(Token::Focus)
                        : enabled               ? color(Token::Border)
                                                : color(Token::Line);
    box(painter, option->rect, color(enabled ? Token::Base : Token::Window), edge, focused ? 2 : 1);
}

void drawCheck(const QStyleOption *option, QPainter &painter, const QWidget *widget) {
    const bool enabled = option->state.testFlag(QStyle::State_Enabled);
    const bool partial = option->state.testFlag(QStyle::State_NoChange);
    const QRectF rect = QRectF(option->rect);
    if (!partial && !option->state.testFlag(QStyle::State_On)) {
        box(painter, rect, color(enabled ? Token::Base : Token::Window), color(enabled ? Token::Border : Token::Line),
            1, 2);
    } else {
        const QVariant own = widget ? widget->property("ink") : QVariant();
        const QColor ink = !enabled        ? color(Token::Disabled)
                           : own.isValid() ? own.value<QColor>()
                                           : color(Token::Accent);
        box(painter, rect, ink, own.isValid() ? ink : color(Token::AccentEdge), 1, 2);
        const QColor mark = theme::contrast(ink, Qt::white) >= 3 ? QColor(Qt::white) : color(Token::Window, true);
        if (partial)
            painter.fillRect(rect.adjusted(3, 6.5, -3, -6.5), mark);
        else
            tick(painter, rect, mark);
    }
    if (showsFocus(option, widget))
        focusRing(painter, rect.adjusted(-3, -3, 3, 3));
}

void drawRadio(const QStyleOption *option, QPainter &painter, const QWidget *widget) {
    const bool enabled = option->state.testFlag(QStyle::State_Enabled);
    const bool on = option->state.testFlag(QStyle::State_On);
    const QRectF rect = QRectF(option->rect);
    box(painter, rect, color(enabled ? Token::Base : Token::Window),
        color(!enabled ? Token::Line
              : on     ? Token::Accent
                       : Token::Border),
        on ? 2 : 1, rect.width() / 2);
    if (on)
        box(painter, rect.adjusted(4, 4, -4, -4), color(enabled ? Token::Accent : Token::Disabled), {}, 0,
            rect.width());
    if (showsFocus(option, widget))
        focusRing(painter, rect.adjusted(-3, -3, 3, 3));
}

void drawGrip(const QStyleOption *option, QPainter &painter) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color(option->state.testFlag(QStyle::State_MouseOver) ? Token::Focus : Token::Border));
    const bool upright = option->state.testFlag(QStyle::State_Horizontal); // handles of a horizontal splitter stand
    const QPointF centre = QRectF(option->rect).center();
    for (int i = -2; i <= 2; ++i)
        painter.drawEllipse(centre + (upright ? QPointF(0, 4.0 * i) : QPointF(4.0 * i, 0)), 1.0, 1.0);
    painter.restore();
}

} // namespace

DeskStyle::DeskStyle() : QProxyStyle(u"Fusion"_s) {}

void DeskStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                              const QWidget *widget) const {
    switch (element) {
    case PE_PanelButtonCommand:
    case PE_PanelButtonTool:
        return drawButtonPanel(option, painter, widget);
    case PE_FrameDefaultButton:
    case PE_IndicatorHeaderArrow: // the header's label draws it beside its words
        return;
    case PE_PanelLineEdit:
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
            frame && frame->lineWidth > 0 && !flag(widget, "bare"))
            drawField(option, *painter, widget);
        return;
    case PE_FrameLineEdit:
        return;
    case PE_Frame:
    case PE_FrameGroupBox:
        return box(*painter, option->rect, {}, color(Token::Line));
    case PE_FrameMenu:
        return box(*painter, option->rect, {}, color(Token::ButtonEdge), 1, 0);
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        return drawCheck(option, *painter, widget);
    case PE_IndicatorRadioButton:
        return drawRadio(option, *painter, widget);
    case PE_IndicatorArrowDown:
        return chevron(*painter, option->rect, Qt::DownArrow, color(Token::Text2));
    case PE_IndicatorArrowUp:
        return chevron(*painter, option->rect, Qt::UpArrow, color(Token::Text2));
    case PE_IndicatorArrowLeft:
        return chevron(*painter, option->rect, Qt::LeftArrow, color(Token::Text2));
    case PE_IndicatorArrowRight:
        return chevron(*painter, option->rect, Qt::RightArrow, color(Token::Text2));
    case PE_IndicatorBranch:
        if (option->state.testFlag(State_Children))
            branch(*painter, option->rect, option->state.testFlag(State_Open), color(Token::Text2));
        return;
    case PE_FrameTabBarBase:
        painter->fillRect(QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1),
                          color(Token::Line));
        return;
    case PE_FrameFocusRect:
        // a view asks for it at every current cell; the ring is for those who work by keyboard
        if (qobject_cast<const QAbstractItemView *>(widget)
                ? widget->window()->testAttribute(Qt::WA_KeyboardFocusChange)
                : showsFocus(option, widget) || option->state.testFlag(State_KeyboardFocusChange))
            focusRing(*painter, option->rect);
        return;
    case PE_FrameStatusBarItem:
        return;
    case PE_PanelScrollAreaCorner:
        painter->fillRect(option->rect, color(Token::Base));
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void DeskStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                            const QWidget *widget) const {
    switch (element) {
    case CE_PushButton:
        drawButtonPanel(option, painter, widget);
        return drawButtonLabel(option, painter, widget);
    case CE_PushButtonLabel:
        return drawButtonLabel(option, painter, widget);
    case CE_HeaderSection: {
        const QRect &rect = option->rect;
        const QRect line(rect.left(), rect.bottom(), rect.width(), 1);
        const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option);
        if (header && header->orientation == Qt::Vertical) { // the names of rows belong to the rows
            painter->fillRect(rect, color(Token::Base));
            return;
        }
        painter->fillRect(rect, color(Token::Header));
        painter->fillRect(line, color(Token::Line));
        if (header && header->position != QStyleOptionHeader::End
            && header->position != QStyleOptionHeader::OnlyOneSection)
            painter->fillRect(QRect(rect.right(), rect.top(), 1, rect.height() - 1), color(Token::Rule));
        return;
    }
    case CE_Header: // Qt would cut the label at the top and bottom by the margin that is meant for the sides
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option)) {
            QStyleOptionHeader label = *header;
            label.rect = option->rect.adjusted(theme::Step2, 0, -theme::Step2, 0);
            proxy()->drawControl(CE_HeaderSection, option, painter, widget);
            drawHeaderLabel(&label, painter);
        }
        return;
    case CE_HeaderEmptyArea:
        if (!option->state.testFlag(State_Horizontal)) {
            painter->fillRect(option->rect, color(Token::Base));
            return;
        }
        painter->fillRect(option->rect, color(Token::Header));
        painter->fillRect(QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1),
                          color(Token::Line));
        return;
    case CE_ProgressBar:
        return drawProgress(option, painter);
    case CE_TabBarTab:
        return drawTab(option, painter);
    case CE_Splitter:
        return drawGrip(option, *painter);
    case CE_ShapedFrame:
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
            frame && (frame->frameShape == QFrame::HLine || frame->frameShape == QFrame::VLine)) {
            const QRect &r = option->rect;
            const bool lying = frame->frameShape == QFrame::HLine;
            painter->fillRect(lying ? QRect(r.left(), r.center().y(), r.width(), 1)
                                    : QRect(r.center().x(), r.top(), 1, r.height()),
                              color(Token::Line));
            return;
        }
        break;
    case CE_MenuBarEmptyArea:
        painter->fillRect(option->rect, color(Token::Window));
        return;
    case CE_MenuBarItem: {
        const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
        const bool lit = option->state.testFlag(State_Selected) || option->state.testFlag(State_Sunken);
        painter->fillRect(option->rect, color(Token::Window));
        if (lit && option->state.testFlag(State_Enabled))
            box(*painter, option->rect.adjusted(0, 4, 0, -4), color(Token::Selection), {});
        if (item)
            drawItemText(painter, option->rect,
                         Qt::AlignCenter
                             | (proxy()->styleHint(SH_UnderlineShortcut, option, widget) ? Qt::TextShowMnemonic
                                                                                         : Qt::TextHideMnemonic),
                         item->palette, option->state.testFlag(State_Enabled), item->text, QPalette::WindowText);
        return;
    }
    default:
        break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

QSize DeskStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                                  const QWidget *widget) const {
    QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    const int height = option ? option->fontMetrics.height() : 0;
    switch (type) {
    case CT_PushButton: {
        const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
        const int icon = button && !button->icon.isNull() ? theme::IconSize + (button->text.isEmpty() ? 0 : 6) : 0;
        const int text = button && !button->text.isEmpty()
                             ? option->fontMetrics.size(Qt::TextShowMnemonic, button->text).width()
                             : 0;
        const int menu = button && button->features.testFlag(QStyleOptionButton::HasMenu) ? 20 : 0;
        const int padding = button && button->text.isEmpty() ? 14 : 24;
        return {std::max(text + icon + menu + padding, height + 10), std::max(height + 10, 28 * height / 19)};
    }
    case CT_LineEdit:
        return {result.width(), flag(widget, "bare") ? result.height() : height + 10};
    case CT_ComboBox:
        return {result.width() + 6, height + 10};
    case CT_SpinBox:
        return {result.width() + 6, height + 10};
    case CT_ToolButton: {
        const auto *tool = qstyleoption_cast<const QStyleOptionToolButton *>(option);
        const bool wordy = tool && !tool->text.isEmpty() && tool->toolButtonStyle != Qt::ToolButtonIconOnly;
        return {std::max(result.width() + (wordy ? theme::Step2 : 0), height + 10), height + 10};
    }
    case CT_HeaderSection:
        return {result.width() + 8, height + 8};
    case CT_TabBarTab:
        return {result.width(), height + 16};
    case CT_MenuBarItem:
        return {size.width() + 20, height + 13};
    case CT_MenuItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
            item && item->menuItemType == QStyleOptionMenuItem::Separator)
            return result;
        return {result.width() + 12, std::max(result.height(), height + 8)};
    default:
        return result;
    }
}

QRect DeskStyle::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const {
    switch (element) {
    case SE_LineEditContents:
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option); frame && frame->lineWidth > 0)
            return option->rect.adjusted(flag(widget, "search") ? 2 : 6, 1, -6, -1); // the field adds two at each side
        break;
    case SE_ItemViewItemText: { // the icon brings air of its own
        const QRect rect = QProxyStyle::subElementRect(element, option, widget);
        const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option);
        const bool hasIcon = item && item->features.testFlag(QStyleOptionViewItem::HasDecoration);
        return hasIcon ? rect.adjusted(-theme::Step2, 0, 0, 0) : rect;
    }
    default:
        break;
    }
    return QProxyStyle::subElementRect(element, option, widget);
}

int DeskStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const {
    switch (metric) {
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
    case PM_TabBarTabShiftVertical:
    case PM_TabBarTabShiftHorizontal:
    case PM_TabBarBaseOverlap:
    case PM_MenuBarPanelWidth:
    case PM_MenuBarItemSpacing:
    case PM_MenuBarVMargin:
        return 0;
    case PM_MenuBarHMargin:
        return 4;
    case PM_DefaultFrameWidth:
        return 1;
    case PM_ComboBoxFrameWidth:
    case PM_SpinBoxFrameWidth:
        return 2;
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_ListViewIconSize:
    case PM_TabBarIconSize:
    case PM_LineEditIconSize:
        return theme::IconSize;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return IndicatorSide;
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
        return 8;
    case PM_HeaderMargin:
        return theme::Step2;
    case PM_FocusFrameHMargin: // the air at the sides of a cell, less one
        return qobject_cast<const QAbstractItemView *>(widget) ? theme::Step2 - 1
                                                               : QProxyStyle::pixelMetric(metric, option, widget);
    case PM_TabBarTabHSpace:
        return 24;
    case PM_TabBarTabVSpace:
        return 12;
    case PM_SplitterWidth:
        return theme::PanelGap;
    case PM_ScrollBarExtent:
        return 11;
    case PM_ScrollBarSliderMin:
        return 28;
    case PM_ScrollView_ScrollBarSpacing:
        return 0;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int DeskStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                         QStyleHintReturn *returned) const {
    switch (hint) {
    case SH_EtchDisabledText:
    case SH_ComboBox_Popup:
    case SH_Widget_Animation_Duration:
    case SH_DialogButtonBox_ButtonsHaveIcons:
        return 0;
    case SH_UnderlineShortcut: // in the menu bar and on buttons once somebody works by keyboard
        return qobject_cast<const QMenu *>(widget)
               || (widget && widget->window()->testAttribute(Qt::WA_KeyboardFocusChange));
    case SH_Table_GridLineColor:
        return int(color(Token::Rule).rgba());
    case SH_ItemView_ShowDecorationSelected:
        return 1;
    case SH_TabBar_Alignment:
        return Qt::AlignLeft;
    default:
        return QProxyStyle::styleHint(hint, option, widget, returned);
    }
}

void DeskStyle::polish(QWidget *widget) {
    QProxyStyle::polish(widget);
    if (qobject_cast<QComboBox *>(widget) || qobject_cast<QAbstractSpinBox *>(widget))
        widget->setAttribute(Qt::WA_Hover);
}

} // namespace gkwh
