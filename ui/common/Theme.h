// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The desk's colours and type by name, light and dark (design.md §2, §3). Owns the mode in force.
#pragma once

#include <QColor>
#include <QFont>

class QApplication;
class QPalette;

namespace gkwh {

enum class Token {
    Window,
    Rail,
    Base,
    Alt,
    Selection,
    Line,
    Border,
    Text,
    Text2,
    Disabled,
    Accent,
    OnAccent,
    Link,
    Focus,
    Ok,
    OkTint,
    Warn,
    WarnTint,
    Bad,
    BadTint,
    Info,
    InfoTint,
    Before,
    New,
    Final,
    FinalEdge,
    Excess,
    PaidBack,
    Debt,
    Usable,
    Reserved,
    Series1,
    Series2,
    Series3,
    Series4,
    Series5,
    ButtonFace,
    ButtonEdge,
    AccentEdge,
    Header,
    Rule ///< grounds and edges of the style itself
};

namespace theme {

/// HighContrast leaves every ground and text to the system's palette and has no tints.
enum class Mode { System, Light, Dark, HighContrast };

enum class Type { Text, Title, Figure, PanelTitle, Second, Axis };

// Steps of the grid, in device-independent pixels.
inline constexpr int Step1 = 4, Step2 = 8, Step3 = 12, Step4 = 16, Step5 = 24;
inline constexpr int PageMargin = 16, PanelGap = 8, Radius = 3, IconSize = 16;

/// Sets palette and mode for the whole program; every widget gets a PaletteChange. System follows the desktop live.
/// A font with digits of several widths gives way to a usual one that has even digits.
void apply(QApplication &app, Mode mode);

Mode mode();
bool isDark();
bool isHighContrast();

QColor color(Token token);
/// The colour of a token in one mode, whatever is in force: for pictures with a ground of their own, and for tests.
QColor color(Token token, bool dark);

/// 0 … 1 on the seven heat stops (exponent 0.85), clamped.
QColor heat(double share);
QColor heat(double share, bool dark);
/// Black or white, whichever contrasts more with `ground`.
QColor textOn(const QColor &ground);
/// Contrast of two opaque colours after WCAG 2, 1 … 21.
double contrast(const QColor &a, const QColor &b);

/// Every digit equally wide, so that numbers stand below each other.
bool hasEvenDigits(const QFont &font);

/// The program's font in one of its six roles.
QFont font(Type type);

/// Heights that grow with the font: the controls' 28 px, a panel title's 30 px and so on at the usual size.
int controlHeight();
int panelTitleHeight();

QPalette palette(bool dark);

/// For what goes to paper or into a file: while one lives, this thread draws in the light colours, and its fonts are
/// sized in pixels of 1/96 inch without hinting, so that they keep their size on every device. They may be nested.
class PaperScope {
public:
    PaperScope();
    ~PaperScope();
    Q_DISABLE_COPY_MOVE(PaperScope)
};

} // namespace theme
} // namespace gkwh
