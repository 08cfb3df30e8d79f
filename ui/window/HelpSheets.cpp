// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/HelpSheets.h"

#include "app/setup/Format.h"
#include "ui/common/Icon.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QGuiApplication>
#include <QKeySequence>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QSysInfo>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace gkwh {
namespace {

struct KeyLine {
    const char *keys;
    const char *what;
};

struct KeyPart {
    const char *title;
    QList<KeyLine> lines;
};

QString words(const char *source) { return QCoreApplication::translate("ShortcutSheet", source); }

QList<KeyPart> keyParts() {
    return {
        {QT_TRANSLATE_NOOP("ShortcutSheet", "Everywhere"),
         {{"Ctrl+1 … Ctrl+9", QT_TRANSLATE_NOOP("ShortcutSheet", "page by its place on the rail")},
          {"Ctrl+K", QT_TRANSLATE_NOOP("ShortcutSheet", "find a page, an action, a thing")},
          {"Ctrl+F", QT_TRANSLATE_NOOP("ShortcutSheet", "filter this page")},
          {"Alt+Left, Alt+Right", QT_TRANSLATE_NOOP("ShortcutSheet", "back, forward")},
          {"F6", QT_TRANSLATE_NOOP("ShortcutSheet", "next part of the window")},
          {"Ctrl+Tab", QT_TRANSLATE_NOOP("ShortcutSheet", "next tab")},
          {"Ctrl+Z, Ctrl+Shift+Z", QT_TRANSLATE_NOOP("ShortcutSheet", "undo, redo")},
          {"F1", QT_TRANSLATE_NOOP("ShortcutSheet", "this sheet")}}},
        {QT_TRANSLATE_NOOP("ShortcutSheet", "Lists"),
         {{"Ins", QT_TRANSLATE_NOOP("ShortcutSheet", "add")},
          {"Del", QT_TRANSLATE_NOOP("ShortcutSheet", "end or remove")},
          {"F2", QT_TRANSLATE_NOOP("ShortcutSheet", "edit")},
          {"Return", QT_TRANSLATE_NOOP("ShortcutSheet", "open")},
          {"Alt+Up, Alt+Down", QT_TRANSLATE_NOOP("ShortcutSheet", "move the row")},
          {"Ctrl+C", QT_TRANSLATE_NOOP("ShortcutSheet", "copy the chosen rows with their headers")}}},
        {QT_TRANSLATE_NOOP("ShortcutSheet", "Curves"),
         {{"Left, Right",
           QT_TRANSLATE_NOOP("ShortcutSheet", "move the crosshair; with Shift a day, with Ctrl a month")},
          {"Home, End", QT_TRANSLATE_NOOP("ShortcutSheet", "first and last step seen")},
          {"+, -", QT_TRANSLATE_NOOP("ShortcutSheet", "zoom; with Ctrl the values alone")},
          {"0", QT_TRANSLATE_NOOP("ShortcutSheet", "all there is")},
          {"Backspace", QT_TRANSLATE_NOOP("ShortcutSheet", "back to the zoom before; with Shift forward again")},
          {"PgUp, PgDown", QT_TRANSLATE_NOOP("ShortcutSheet", "the stretch before, the next one")},
          {"Space", QT_TRANSLATE_NOOP("ShortcutSheet", "set the second cursor here; Z zooms to between, Esc ends")},
          {"C", QT_TRANSLATE_NOOP("ShortcutSheet", "compare with another time or curve")},
          {"S", QT_TRANSLATE_NOOP("ShortcutSheet", "each curve in its own plot")},
          {"L, H, M", QT_TRANSLATE_NOOP("ShortcutSheet", "lines, heat map, matrix")},
          {"Ctrl+C, Ctrl+Shift+C", QT_TRANSLATE_NOOP("ShortcutSheet", "copy the values shown, or the picture")},
          {"Ctrl+P", QT_TRANSLATE_NOOP("ShortcutSheet", "print, with a preview")}}},
    };
}

QString nativeKeys(const char *keys) {
    const QString text = QString::fromUtf8(keys);
    QStringList parts;
    for (const QString &one : text.split(u", "_s))
        parts.append(
            one.contains(u'…') || one.size() == 1
                ? one
                : QKeySequence::fromString(one, QKeySequence::PortableText).toString(QKeySequence::NativeText));
    return parts.join(u", "_s);
}

QLabel *label(const QString &text, theme::Type type, QWidget *parent) {
    auto *result = new QLabel(text, parent);
    result->setFont(theme::font(type));
    return result;
}

} // namespace

void showShortcuts(QWidget *parent) {
    auto *sheet = new QDialog(parent);
    sheet->setAttribute(Qt::WA_DeleteOnClose);
    sheet->setWindowTitle(words(QT_TRANSLATE_NOOP("ShortcutSheet", "Keyboard shortcuts")));
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(theme::Step5);
    grid->setVerticalSpacing(theme::Step1);
    int row = 0;
    for (const KeyPart &part : keyParts()) {
        if (row > 0)
            grid->setRowMinimumHeight(row++, theme::Step3);
        grid->addWidget(label(words(part.title), theme::Type::PanelTitle, sheet), row++, 0, 1, 2);
        for (const KeyLine &line : part.lines) {
            QLabel *keys = label(nativeKeys(line.keys), theme::Type::Text, sheet);
            keys->setForegroundRole(QPalette::PlaceholderText);
            grid->addWidget(keys, row, 0);
            grid->addWidget(label(words(line.what), theme::Type::Text, sheet), row++, 1);
        }
    }
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, sheet);
    QObject::connect(buttons, &QDialogButtonBox::rejected, sheet, &QDialog::reject);
    auto *layout = new QVBoxLayout(sheet);
    layout->setContentsMargins(theme::Step5, theme::Step4, theme::Step5, theme::Step4);
    layout->setSpacing(theme::Step4);
    layout->addLayout(grid);
    layout->addWidget(buttons);
    sheet->open();
}

QString standardDiagnostics() {
    QStringList lines{u"Generation Desk "_s + QCoreApplication::applicationVersion(),
                      u"Qt "_s + QString::fromLatin1(qVersion()),
                      QSysInfo::prettyProductName() + u", "_s + QSysInfo::currentCpuArchitecture(),
                      u"Language "_s + languageCode(format::language()) + u", "_s + QGuiApplication::platformName()};
    if (const QScreen *screen = QGuiApplication::primaryScreen())
        lines.append(u"Screen %1 × %2, ratio %3"_s.arg(screen->size().width())
                         .arg(screen->size().height())
                         .arg(screen->devicePixelRatio()));
    return lines.join(u'\n');
}

void showAbout(QWidget *parent, const QString &diagnostics) {
    auto *about = new QDialog(parent);
    about->setAttribute(Qt::WA_DeleteOnClose);
    about->setWindowTitle(QCoreApplication::translate("About", "About Generation Desk"));
    auto *mark = new QLabel(about);
    mark->setPixmap(programIcon().pixmap(64));
    auto *what = new QLabel(
        QCoreApplication::translate("About", "Production, rights and investments of a Generation kWh cooperative.\n\n"
                                             "© 2026 The Generation Desk authors. Free software under the GNU General "
                                             "Public License, version 3 or later, without any warranty."),
        about);
    what->setWordWrap(true);
    what->setMinimumWidth(380);
    auto *facts = new QLabel(diagnostics, about);
    facts->setForegroundRole(QPalette::PlaceholderText);
    facts->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto *copy = new QPushButton(icon("copy"_L1), QCoreApplication::translate("About", "Copy diagnostics"), about);
    QObject::connect(copy, &QPushButton::clicked, about,
                     [diagnostics] { QGuiApplication::clipboard()->setText(diagnostics); });
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, about);
    buttons->addButton(copy, QDialogButtonBox::ActionRole);
    QObject::connect(buttons, &QDialogButtonBox::rejected, about, &QDialog::reject);
    auto *layout = new QGridLayout(about);
    layout->setContentsMargins(theme::Step5, theme::Step5, theme::Step5, theme::Step4);
    layout->setHorizontalSpacing(theme::Step4);
    layout->setVerticalSpacing(theme::Step3);
    layout->addWidget(mark, 0, 0, 3, 1, Qt::AlignTop);
    layout->addWidget(label(u"Generation Desk"_s, theme::Type::Title, about), 0, 1);
    layout->addWidget(what, 1, 1);
    layout->addWidget(facts, 2, 1);
    layout->addWidget(buttons, 3, 0, 1, 2);
    about->open();
}

} // namespace gkwh
