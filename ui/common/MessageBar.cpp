// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/MessageBar.h"

#include "ui/common/Icon.h"
#include "ui/common/IconLabel.h"
#include "ui/common/StylePaint.h"

#include <QAccessible>
#include <QApplication>
#include <QGraphicsOpacityEffect>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPropertyAnimation>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace gkwh {
namespace {

constexpr int FadeMs = 120;

struct Face {
    QLatin1StringView icon;
    Token ink;
    Token tint;
};

Face faceOf(Message::Kind kind) {
    switch (kind) {
    case Message::Kind::Ok:
        return {"done"_L1, Token::Ok, Token::OkTint};
    case Message::Kind::Warn:
        return {"warning"_L1, Token::Warn, Token::WarnTint};
    case Message::Kind::Bad:
        return {"error"_L1, Token::Bad, Token::BadTint};
    case Message::Kind::Info:
        break;
    }
    return {"info"_L1, Token::Info, Token::InfoTint};
}

} // namespace

MessageBar::MessageBar(Message message, QWidget *parent) : QFrame(parent), m_message(std::move(message)) {
    const Face face = faceOf(m_message.kind);
    setAccessibleName(m_message.text);
    setFocusPolicy(Qt::NoFocus);

    auto *mark = new IconLabel(face.icon, face.ink, theme::IconSize, this);

    auto *text = new QLabel(m_message.text, this);
    text->setWordWrap(true);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    text->setFocusPolicy(Qt::NoFocus);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(theme::Step3, 5, theme::Step2, 5);
    layout->setSpacing(theme::Step2);
    layout->addWidget(mark);
    layout->addWidget(text, 1);
    if (!m_message.button.isEmpty()) {
        auto *button = new QPushButton(m_message.button, this);
        connect(button, &QPushButton::clicked, this, [this] {
            dismiss();
            if (m_message.run)
                m_message.run();
        });
        layout->addSpacing(theme::Step2);
        layout->addWidget(button);
    }
    auto *close = new QToolButton(this);
    close->setIcon(icon("close"_L1));
    close->setAutoRaise(true);
    close->setToolTip(tr("Hide this message"));
    close->setAccessibleName(close->toolTip());
    close->setFocusPolicy(Qt::StrongFocus);
    connect(close, &QToolButton::clicked, this, &MessageBar::dismiss);
    layout->addWidget(close);
}

void MessageBar::dismiss() {
    if (std::exchange(m_leaving, true))
        return;
    Q_EMIT dismissed();
    if (isVisible() && QApplication::isEffectEnabled(Qt::UI_General))
        fade(1, 0);
    else
        leave();
}

void MessageBar::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    const Face face = faceOf(m_message.kind);
    stylepaint::box(painter, rect(), theme::color(face.tint), theme::color(face.ink));
}

void MessageBar::keyPressEvent(QKeyEvent *event) {
    if (event->key() == Qt::Key_Escape)
        dismiss();
    else
        QFrame::keyPressEvent(event);
}

void MessageBar::showEvent(QShowEvent *event) {
    QFrame::showEvent(event);
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
    if (!event->spontaneous() && QApplication::isEffectEnabled(Qt::UI_General))
        fade(0, 1);
}

void MessageBar::fade(qreal from, qreal to) {
    auto *effect = new QGraphicsOpacityEffect(this);
    setGraphicsEffect(effect);
    auto *animation = new QPropertyAnimation(effect, "opacity", effect);
    animation->setDuration(FadeMs);
    animation->setStartValue(from);
    animation->setEndValue(to);
    connect(animation, &QPropertyAnimation::finished, this, [this] {
        if (m_leaving)
            leave();
        else
            setGraphicsEffect(nullptr); // text under an effect is drawn without subpixels
    });
    animation->start();
}

void MessageBar::leave() {
    hide();
    deleteLater();
    Q_EMIT gone();
}

} // namespace gkwh
