// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/curves/CurveMenu.h"

#include "ui/common/Icon.h"
#include "ui/curves/CurveView.h"

#include <QCoreApplication>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace gkwh {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(gkwh::CurveMenu)
};

template <typename Act>
QAction *add(QMenu *menu, const QString &text, const QString &key, Act act) {
    // the key is only shown: the view itself obeys it, in whichever pane the focus is
    QAction *action = menu->addAction(key.isEmpty() ? text : u"%1\t%2"_s.arg(text, key));
    QObject::connect(action, &QAction::triggered, menu, act);
    return action;
}

} // namespace

QMenu *makeCurveMenu(CurveView &view, QMenu *exporting) {
    auto *menu = new QMenu(&view);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    CurveScope *scope = &view.scope();
    const bool any = !scope->set().isEmpty();
    const auto key = [](Qt::Key one) { return QKeySequence(one).toString(QKeySequence::NativeText); };

    add(menu, scope->mark() ? Words::tr("Take the second cursor away") : Words::tr("Measure from here"),
        key(Qt::Key_Space), [scope] { scope->toggleMark(); })
        ->setIcon(icon("measure"_L1));
    add(menu, Words::tr("Zoom to between the cursors"), key(Qt::Key_Z), [scope] {
        scope->show(*scope->measured());
    })->setEnabled(scope->measured().has_value());
    menu->addSeparator();
    for (const auto &[unit, words] :
         {std::pair(RangeUnit::Day, Words::tr("This day")), std::pair(RangeUnit::Week, Words::tr("This week")),
          std::pair(RangeUnit::Month, Words::tr("This month")), std::pair(RangeUnit::Year, Words::tr("This year"))})
        add(menu, words, {}, [scope, unit = unit] { scope->showUnit(unit); });
    add(menu, Words::tr("Show all"), key(Qt::Key_0), [scope] { scope->fit(); })->setIcon(icon("fit"_L1));
    add(menu, Words::tr("Zoom back"), key(Qt::Key_Backspace), [scope] {
        scope->back();
    })->setEnabled(scope->viewport().canGoBack());
    menu->addSeparator();
    QAction *compare = add(menu, Words::tr("Compare"), key(Qt::Key_C), [scope] { scope->toggleComparison(); });
    QAction *stacked = add(menu, Words::tr("Each curve in its own plot"), key(Qt::Key_S),
                           [scope] { scope->setStacked(!scope->isStacked()); });
    compare->setCheckable(true);
    compare->setChecked(scope->comparison().has_value());
    stacked->setCheckable(true);
    stacked->setChecked(scope->isStacked());
    for (QAction *action : menu->actions())
        action->setEnabled(any && action->isEnabled());
    menu->addSeparator();
    QAction *exports = menu->addMenu(exporting); // it outlives this menu
    exports->setText(Words::tr("Export"));
    exports->setEnabled(any);
    return menu;
}

} // namespace gkwh
