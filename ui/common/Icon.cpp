// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/Icon.h"

#include <QDir>
#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

using namespace Qt::StringLiterals;

// outside of the namespace, as the macro asks
static void loadIcons() {
    static const bool loaded = [] {
        Q_INIT_RESOURCE(resources);
        return true;
    }();
    Q_UNUSED(loaded)
}

namespace gkwh {
namespace {

const QString ProgramName = u"generation-desk"_s;

QString pathOf(const QString &name) {
    loadIcons();
    return u":/icons/"_s + name + u".svg"_s;
}

class TokenIconEngine : public QIconEngine {
public:
    TokenIconEngine(QString name, std::optional<Token> token) : m_name(std::move(name)), m_token(token) {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override {
        const qreal ratio = painter->device() ? painter->device()->devicePixelRatio() : 1.0;
        QPixmap pixmap = drawn(rect.size() * ratio, mode);
        pixmap.setDevicePixelRatio(ratio);
        painter->drawPixmap(rect.topLeft(), pixmap);
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override { return drawn(size, mode); }

    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal) override {
        return drawn(size, mode);
    }

    QList<QSize> availableSizes(QIcon::Mode, QIcon::State) override {
        return {QSize(theme::IconSize, theme::IconSize), QSize(2 * theme::IconSize, 2 * theme::IconSize)};
    }

    QString key() const override { return u"GkwhTokenIconEngine"_s; }
    QString iconName() override { return m_name; }
    QIconEngine *clone() const override { return new TokenIconEngine(*this); }

private:
    /// `size` in device pixels. The colour is part of the cache's key, so another palette never finds a stale picture.
    QPixmap drawn(const QSize &size, QIcon::Mode mode) const {
        const QColor ink = theme::color(mode == QIcon::Disabled ? Token::Disabled : m_token.value_or(Token::Text));
        const QString key = u"gkwh/%1/%2x%3/%4"_s.arg(m_name).arg(size.width()).arg(size.height()).arg(ink.name());
        QPixmap pixmap;
        if (QPixmapCache::find(key, &pixmap))
            return pixmap;
        const int side = std::min(size.width(), size.height());
        QImage image(size, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::transparent);
        QPainter painter(&image);
        painter.setRenderHint(QPainter::Antialiasing);
        QSvgRenderer renderer(pathOf(m_name));
        renderer.render(&painter, QRectF((size.width() - side) / 2, (size.height() - side) / 2, side, side));
        painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
        painter.fillRect(image.rect(), ink);
        painter.end();
        pixmap = QPixmap::fromImage(image);
        QPixmapCache::insert(key, pixmap);
        return pixmap;
    }

    QString m_name;
    std::optional<Token> m_token;
};

QIcon made(QLatin1StringView name, std::optional<Token> token) {
    const QString text(name);
    return QFile::exists(pathOf(text)) ? QIcon(new TokenIconEngine(text, token)) : QIcon();
}

} // namespace

QIcon icon(QLatin1StringView name) { return made(name, std::nullopt); }

QIcon icon(QLatin1StringView name, Token token) { return made(name, token); }

QStringList iconNames() {
    loadIcons();
    QStringList names;
    for (const QString &file : QDir(u":/icons"_s).entryList({u"*.svg"_s}, QDir::Files, QDir::Name))
        if (const QString name = file.chopped(4); name != ProgramName)
            names.append(name);
    return names;
}

QIcon programIcon() { return QIcon(pathOf(ProgramName)); }

} // namespace gkwh
