// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/Theme.h"

#include "ui/common/DesktopScheme.h"

#include <QApplication>
#include <QFontMetrics>
#include <QPalette>
#include <QStyle>

#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace gkwh::theme {
namespace {

struct Pair {
    QRgb light;
    QRgb dark;
};

// design.md §3, in the order of Token
constexpr std::array<Pair, 41> Colours{{
    {0xFFF1F0ED, 0xFF222627}, {0xFFE9E8E4, 0xFF1B1E1F}, {0xFFFFFFFF, 0xFF17191A}, {0xFFF8F7F5, 0xFF1D2021},
    {0xFFD6EAEB, 0xFF173F44}, {0xFFD9D7D1, 0xFF363B3D}, {0xFF85827B, 0xFF7B8285}, {0xFF1B1F21, 0xFFE7E8E6},
    {0xFF555B5E, 0xFFA9AFB1}, {0xFF7E8386, 0xFF7D8487}, {0xFF0E6871, 0xFF207E88}, {0xFFFFFFFF, 0xFFFFFFFF},
    {0xFF0B5F68, 0xFF63C5CD}, {0xFF0E6871, 0xFF63C5CD}, {0xFF246B2F, 0xFF7CC98A}, {0xFFE4F2E4, 0xFF1C3221},
    {0xFF855000, 0xFFE5B155}, {0xFFFDF0D2, 0xFF3A2E14}, {0xFFAE251C, 0xFFFF8F83}, {0xFFFBE6E3, 0xFF432220},
    {0xFF0A559E, 0xFF82B8F5}, {0xFFE3EEF9, 0xFF1A2C42}, {0xFFD9432E, 0xFFF56A54}, {0xFF0B57B0, 0xFF6DB1FF},
    {0xFFC4E3A9, 0xFF2F4D26}, {0xFF1F4D12, 0xFFB9E59E}, {0xFFB86400, 0xFFE79B3C}, {0xFF6A4C9C, 0xFFB49AE8},
    {0xFF6B6F73, 0xFF9AA0A3}, {0xFF2C7F88, 0xFF3FA0A9}, {0xFF8A7350, 0xFFB09A72}, {0xFF2F6BCB, 0xFF5AA0FA},
    {0xFFC4642A, 0xFFD0691F}, {0xFF0C5C3C, 0xFF9FEBCB}, {0xFFA64587, 0xFFA45C9F}, {0xFF2E2E2E, 0xFFA4A4A4},
    {0xFFFBFAF8, 0xFF2C3132}, {0xFFB9B6AF, 0xFF4B5255}, {0xFF0A545C, 0xFF2B8F9A}, {0xFFF4F3F0, 0xFF1F2324},
    {0xFFECEAE6, 0xFF25292B},
}};
static_assert(Colours.size() == std::size_t(Token::Rule) + 1);

constexpr std::array<Pair, 7> HeatStops{{
    {0xFFFFFBEA, 0xFF1B1D1E},
    {0xFFFDE7A6, 0xFF3A2411},
    {0xFFFBC75A, 0xFF6B3A0D},
    {0xFFEF9A2B, 0xFFA3560F},
    {0xFFD26A12, 0xFFD8802A},
    {0xFFA3420D, 0xFFF5B454},
    {0xFF6B2409, 0xFFFDE9B0},
}};

Mode s_mode = Mode::Light;
bool s_dark = false;
QPalette s_system; ///< what the desktop gave before the first apply()
thread_local int s_papers = 0;

constexpr double paperPixelsPerPoint = 96.0 / 72;

QRgb pick(const Pair &pair, bool dark) { return dark ? pair.dark : pair.light; }

double luminance(const QColor &colour) {
    const auto linear = [](double channel) {
        return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

/// Grounds and text of the system's palette; meaning keeps its colours, tints become the ground.
QColor highContrastColor(Token token) {
    switch (token) {
    case Token::Window:
    case Token::Rail:
        return s_system.color(QPalette::Window);
    case Token::Base:
    case Token::Alt:
    case Token::Header:
    case Token::OkTint:
    case Token::WarnTint:
    case Token::BadTint:
    case Token::InfoTint:
        return s_system.color(QPalette::Base);
    case Token::Selection:
    case Token::Accent:
    case Token::AccentEdge:
        return s_system.color(QPalette::Highlight);
    case Token::OnAccent:
        return s_system.color(QPalette::HighlightedText);
    case Token::ButtonFace:
        return s_system.color(QPalette::Button);
    case Token::Line:
    case Token::Border:
    case Token::ButtonEdge:
    case Token::Rule:
    case Token::Text:
    case Token::Text2:
    case Token::Focus:
        return s_system.color(QPalette::WindowText);
    case Token::Disabled:
        return s_system.color(QPalette::Disabled, QPalette::WindowText);
    case Token::Link:
        return s_system.color(QPalette::Link);
    default:
        return QColor::fromRgb(pick(Colours[std::size_t(token)], s_dark));
    }
}

void fill(QPalette &palette, QPalette::ColorRole role, Token token, bool dark) {
    palette.setColor(role, color(token, dark));
}

void setPalettes(QApplication &app) {
    if (isHighContrast()) {
        app.setPalette(s_system);
        for (const char *lists : {"QAbstractItemView", "QMenu", "QMenuBar"})
            app.setPalette(s_system, lists);
        return;
    }
    const QPalette all = palette(s_dark);
    app.setPalette(all);
    // coloured words must survive selection, so lists are selected with a tint
    QPalette views = all;
    fill(views, QPalette::Highlight, Token::Selection, s_dark);
    fill(views, QPalette::HighlightedText, Token::Text, s_dark);
    for (const char *lists : {"QAbstractItemView", "QMenu", "QMenuBar"})
        app.setPalette(views, lists);
}

void chooseFont(QApplication &app) {
    QFont font = QApplication::font();
    for (const QString &family : {u"Noto Sans"_s, u"DejaVu Sans"_s, u"Liberation Sans"_s}) {
        if (hasEvenDigits(font))
            break;
        font.setFamily(family);
    }
    if (font != QApplication::font())
        app.setFont(font);
}

} // namespace

void apply(QApplication &app, Mode mode) {
    static DesktopScheme *scheme = nullptr;
    static const QPalette system = app.palette();
    s_system = system;
    s_mode = mode;
    delete std::exchange(scheme, nullptr);
    if (mode == Mode::System) {
        scheme = new DesktopScheme(&app);
        QObject::connect(scheme, &DesktopScheme::changed, &app, [&app](bool dark) {
            s_dark = dark;
            setPalettes(app);
        });
        QObject::connect(scheme, &QObject::destroyed, &app, [] { scheme = nullptr; });
    }
    const bool systemDark = s_system.color(QPalette::Window).lightness() < 128;
    s_dark = mode == Mode::Dark || (mode == Mode::HighContrast && systemDark)
             || (mode == Mode::System && scheme->isDark().value_or(systemDark));
    setPalettes(app);
    chooseFont(app);
}

Mode mode() { return s_mode; }

bool isDark() { return s_dark && s_papers == 0; }

bool isHighContrast() { return s_mode == Mode::HighContrast && s_papers == 0; }

QColor color(Token token) { return isHighContrast() ? highContrastColor(token) : color(token, isDark()); }

QColor color(Token token, bool dark) { return QColor::fromRgb(pick(Colours[std::size_t(token)], dark)); }

QColor heat(double share) { return heat(share, isDark()); }

QColor heat(double share, bool dark) {
    const double place = std::pow(std::clamp(share, 0.0, 1.0), 0.85) * double(HeatStops.size() - 1);
    const std::size_t below = std::min(std::size_t(place), HeatStops.size() - 2);
    const double part = place - double(below);
    const QRgb a = pick(HeatStops[below], dark);
    const QRgb b = pick(HeatStops[below + 1], dark);
    const auto mix = [part](int from, int to) { return int(std::lround(from + (to - from) * part)); };
    return {mix(qRed(a), qRed(b)), mix(qGreen(a), qGreen(b)), mix(qBlue(a), qBlue(b))};
}

QColor textOn(const QColor &ground) {
    return contrast(ground, Qt::white) > contrast(ground, Qt::black) ? QColor(Qt::white) : QColor(Qt::black);
}

double contrast(const QColor &a, const QColor &b) {
    const double first = luminance(a) + 0.05;
    const double second = luminance(b) + 0.05;
    return std::max(first, second) / std::min(first, second);
}

bool hasEvenDigits(const QFont &font) {
    const QFontMetricsF metrics(font);
    const qreal width = metrics.horizontalAdvance(u'0');
    for (char16_t digit = u'1'; digit <= u'9'; ++digit)
        if (!qFuzzyCompare(metrics.horizontalAdvance(digit), width))
            return false;
    return true;
}

QFont font(Type type) {
    QFont font = QApplication::font();
    const auto scale = [&font](double factor) { font.setPointSizeF(font.pointSizeF() * factor); };
    switch (type) {
    case Type::Text:
        break;
    case Type::Title:
        scale(1.40);
        font.setBold(true);
        break;
    case Type::Figure:
        scale(1.45);
        break;
    case Type::PanelTitle:
        font.setBold(true);
        break;
    case Type::Second:
        scale(0.92);
        break;
    case Type::Axis:
        scale(0.85);
        break;
    }
    if (s_papers > 0) {
        font.setPixelSize(std::max(int(std::lround(font.pointSizeF() * paperPixelsPerPoint)), 1));
        font.setHintingPreference(QFont::PreferNoHinting);
    }
    return font;
}

PaperScope::PaperScope() { ++s_papers; }

PaperScope::~PaperScope() { --s_papers; }

int controlHeight() { return QFontMetrics(QApplication::font()).height() + 10; }

int panelTitleHeight() { return QFontMetrics(QApplication::font()).height() + 12; }

QPalette palette(bool dark) {
    QPalette palette;
    using enum QPalette::ColorRole;
    for (const auto &[role, token] :
         std::initializer_list<std::pair<QPalette::ColorRole, Token>>{{Window, Token::Window},
                                                                      {WindowText, Token::Text},
                                                                      {Base, Token::Base},
                                                                      {AlternateBase, Token::Alt},
                                                                      {Text, Token::Text},
                                                                      {Button, Token::Window},
                                                                      {ButtonText, Token::Text},
                                                                      {BrightText, Token::Bad},
                                                                      {PlaceholderText, Token::Text2},
                                                                      {Highlight, Token::Accent},
                                                                      {HighlightedText, Token::OnAccent},
                                                                      {Link, Token::Link},
                                                                      {LinkVisited, Token::Link},
                                                                      {ToolTipBase, Token::Text},
                                                                      {ToolTipText, Token::Base},
                                                                      {Light, Token::Base},
                                                                      {Midlight, Token::Alt},
                                                                      {Mid, Token::Line},
                                                                      {Dark, Token::Border},
                                                                      {Shadow, Token::Border}})
        fill(palette, role, token, dark);
    for (const QPalette::ColorRole role : {WindowText, Text, ButtonText, HighlightedText})
        palette.setColor(QPalette::Disabled, role, color(Token::Disabled, dark));
    palette.setColor(QPalette::Disabled, Base, color(Token::Window, dark));
    palette.setColor(QPalette::Disabled, Highlight, color(Token::Line, dark));
    return palette;
}

} // namespace gkwh::theme
