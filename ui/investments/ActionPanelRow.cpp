// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/investments/ActionPanelRow.h"

#include "ui/common/FlowLayout.h"
#include "ui/common/IconLabel.h"
#include "ui/common/Theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gkwh {

namespace {

constexpr int barWidth = 3;

QLabel *quiet(const QString &text) {
    auto *label = new QLabel(text);
    label->setFont(theme::font(theme::Type::Second));
    label->setForegroundRole(QPalette::PlaceholderText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::LinksAccessibleByKeyboard
                                   | Qt::LinksAccessibleByMouse);
    return label;
}

void empty(QLayout &layout) {
    while (QLayoutItem *item = layout.takeAt(0)) {
        if (QLayout *inner = item->layout())
            empty(*inner);
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
}

} // namespace

ActionPanelRow::ActionPanelRow(QWidget *parent)
    : QWidget(parent), m_title(new QLabel), m_flow(new QWidget),
      m_flowLayout(new FlowLayout(theme::Step2 - 2, theme::Step1, m_flow)), m_reasons(new QVBoxLayout) {
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(theme::Step3, 0, theme::Step3, 1);
    layout->setSpacing(theme::Step3);
    m_title->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_title->setWordWrap(true);
    m_title->setContentsMargins(0, theme::Step2 + 2, 0, theme::Step2);
    auto *right = new QVBoxLayout;
    right->setContentsMargins(theme::Step2, theme::Step2 - 2, 0, theme::Step2 - 2);
    right->setSpacing(theme::Step1);
    right->addWidget(m_flow);
    right->addLayout(m_reasons);
    m_reasons->setSpacing(2);
    layout->addWidget(m_title);
    layout->addLayout(right, 1);
}

bool ActionPanelRow::hasButtonsOf(const ActionRow &row) const {
    return std::ranges::equal(m_row.actions, row.actions, {}, &PlacedAction::action, &PlacedAction::action)
           && m_buttons.size() == std::ssize(row.actions);
}

void ActionPanelRow::makeButtons() {
    empty(*m_flowLayout);
    m_buttons.clear();
    for (const PlacedAction &action : m_row.actions) {
        auto *button = new QPushButton(m_flow);
        button->setObjectName(QString(action.action));
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, [this, name = action.action] { Q_EMIT wanted(name); });
        m_flowLayout->addWidget(button);
        m_buttons += button;
        button->show();
    }
}

void ActionPanelRow::setRow(const ActionRow &row, int titleWidth) {
    const bool same = hasButtonsOf(row);
    m_row = row;
    if (!same)
        makeButtons();
    for (qsizetype index = 0; index < m_buttons.size(); ++index) {
        const PlacedAction &action = m_row.actions[static_cast<size_t>(index)];
        QPushButton *button = m_buttons[index];
        button->setText(action.text());
        button->setEnabled(action.enabled);
        button->setToolTip(action.reason);
        button->setAccessibleDescription(action.reason);
    }
    QFont font = theme::font(theme::Type::Second);
    font.setBold(m_row.present);
    m_title->setFont(font);
    m_title->setForegroundRole(m_row.present ? QPalette::WindowText : QPalette::PlaceholderText);
    m_title->setText(m_row.title);
    m_title->setFixedWidth(titleWidth);
    m_title->setAccessibleName(m_row.present ? tr("%1, the present phase").arg(m_row.title) : m_row.title);
    m_opened = false;
    showReasons();
    update();
}

void ActionPanelRow::addReason(const QString &names, const QString &text, bool demanded) {
    auto *line = new QHBoxLayout;
    line->setSpacing(theme::Step1 + 2);
    auto *mark =
        new IconLabel(demanded ? "info"_L1 : "locked"_L1, demanded ? Token::Info : Token::Warn, theme::IconSize - 3);
    line->addWidget(mark, 0, Qt::AlignTop);
    QLabel *label = quiet(u"<b>%1:</b> %2"_s.arg(names.toHtmlEscaped(), text.toHtmlEscaped()));
    label->setForegroundRole(QPalette::WindowText);
    line->addWidget(label, 1);
    m_reasons->addLayout(line);
}

void ActionPanelRow::addReasons(bool enabled) {
    // actions of which the same is said share a line
    std::vector<std::pair<QStringList, QString>> lines;
    for (const PlacedAction &action : m_row.actions) {
        if (action.reason.isEmpty() || action.enabled != enabled || action.elsewhere)
            continue;
        const auto same = std::ranges::find(lines, action.reason, &std::pair<QStringList, QString>::second);
        if (same == lines.end())
            lines.push_back({{action.name}, action.reason});
        else
            same->first += action.name;
    }
    for (const auto &[names, text] : lines)
        addReason(names.join(u", "_s), text, enabled);
}

void ActionPanelRow::showReasons() {
    empty(*m_reasons);
    const bool summedUp = !m_row.present && !m_opened && !m_row.summary.isEmpty();
    if (summedUp) {
        QLabel *summary = quiet(m_row.summary.toHtmlEscaped() + u" <a href=\"#\">"_s + tr("Why each") + u"</a>"_s);
        summary->setAccessibleName(m_row.summary);
        connect(summary, &QLabel::linkActivated, this, [this] {
            m_opened = true;
            showReasons();
            Q_EMIT opened();
        });
        m_reasons->addWidget(summary);
    }
    addReasons(true);
    if (!summedUp)
        addReasons(false);
}

QString ActionPanelRow::reasons() const {
    QStringList texts;
    for (const QLabel *label : findChildren<QLabel *>()) {
        if (label != m_title && !label->isHidden())
            texts += label->text();
    }
    return texts.join(u'\n');
}

void ActionPanelRow::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    const int edge = m_title->geometry().right() + theme::Step3 - 1;
    if (m_row.present) {
        painter.fillRect(QRect(0, 0, edge, height()), theme::color(Token::Selection));
        painter.fillRect(QRect(0, 0, barWidth, height()), theme::color(Token::Focus));
    }
    painter.fillRect(QRect(edge, 0, 1, height()), theme::color(Token::Rule));
    painter.fillRect(QRect(0, height() - 1, width(), 1), theme::color(Token::Line));
}

} // namespace gkwh
