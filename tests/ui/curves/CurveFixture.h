// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the tests of the curve view share: ten years of made-up hours, and a view of them that is shown, with hands.
#pragma once

#include "ui/curves/CurveView.h"
#include "ui/curves/LinesPane.h"

#include <QApplication>
#include <QTest>
#include <QWheelEvent>

#include <cmath>

namespace gkwh::fakes {

inline const QDate firstDay(2016, 5, 1), lastDay(2026, 6, 7), octoberDay(2025, 10, 26), marchDay(2025, 3, 30);
inline const QDate gapDay(2025, 10, 15); ///< lacks 14:00

inline HourlyCurve::Value sample(UtcHour hour) { return 100 + (hour * 37) % 1000; }

inline std::shared_ptr<HourlyCurve> filled(QDate first, QDate last, int factor) {
    auto curve = std::make_shared<HourlyCurve>(HourlyCurve::spanning(first, last));
    for (QDate day = first; day <= last; day = day.addDays(1)) {
        for (int slot = 0; slot < madrid::hoursIn(day); ++slot)
            curve->set(madrid::midnight(day) + slot, factor * sample(madrid::midnight(day) + slot));
    }
    return curve;
}

/// The mix, a plant with twice as much, and the built shares, which begin switched off.
inline std::shared_ptr<const CurveSet> tenYears() {
    auto set = std::make_shared<CurveSet>();
    auto mix = filled(firstDay, lastDay, 1);
    mix->set(madrid::midnight(gapDay) + 14, HourlyCurve::missing);
    const auto name = QStringLiteral("GenerationkWh"), kwh = QStringLiteral("kWh");
    set->title = name;
    set->series = {{QStringLiteral("mix"), name, kwh, CurveRole::Line, Token::Series5, mix},
                   {QStringLiteral("two"), QStringLiteral("Alcolea"), kwh, CurveRole::Area, Token::Series1,
                    filled(firstDay, lastDay, 2)},
                   {QStringLiteral("shares"), QStringLiteral("Shares built"), QStringLiteral("shares"),
                    CurveRole::StepStrip, Token::Usable,
                    std::make_shared<HourlyCurve>(HourlyCurve::spanning(firstDay, lastDay, 20410)), false}};
    set->annotations = {{QDate(2019, 2, 20), QStringLiteral("Fontivsolar begins, 20/02/2019")}};
    return set;
}

class CurveFixture {
protected:
    /// A new view of the ten years, shown, with the keyboard in its lines.
    void open(QSize size = {1400, 760}) {
        if (!m_set)
            m_set = tenYears();
        m_view = std::make_unique<CurveView>();
        m_view->resize(size);
        m_view->setCurves(m_set);
        m_view->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
        m_view->lines()->setFocus();
    }

    CurveScope &scope() const { return m_view->scope(); }
    LinesPane *lines() const { return m_view->lines(); }
    void showDays(QDate first, QDate last) const { scope().show(TimeSpan::ofDays(first, last)); }

    /// The middle of an hour in a pane, at a share of the plot's height from its top.
    static QPoint at(const TimePane *pane, UtcHour hour, double height = 0.5) {
        const QRectF plot = pane->plotRect();
        return {static_cast<int>(std::lround(plot.left() + pane->scale().x(hour * 3600 + 1800))),
                static_cast<int>(plot.top() + plot.height() * height)};
    }
    QPoint at(UtcHour hour, double height = 0.5) const { return at(lines(), hour, height); }

    void key(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const {
        QTest::keyClick(lines(), static_cast<Qt::Key>(key), modifiers);
    }
    void keys(int one, int times, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const {
        for (int time = 0; time < times; ++time)
            key(one, modifiers);
    }
    static void wheel(QWidget *pane, const QPoint &place, const QPoint &turned,
                      Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        QWheelEvent event(place, pane->mapToGlobal(place), {}, turned, Qt::NoButton, modifiers, Qt::NoScrollPhase,
                          false);
        QApplication::sendEvent(pane, &event);
    }
    void wheel(const QPoint &place, int turned, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const {
        wheel(lines(), place, {0, turned}, modifiers);
    }
    static void drag(QWidget *pane, const QPoint &begin, const QPoint &end, Qt::MouseButton button = Qt::LeftButton,
                     Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        QTest::mousePress(pane, button, modifiers, begin);
        QTest::mouseMove(pane, (begin + end) / 2);
        QTest::mouseMove(pane, end);
        QTest::mouseRelease(pane, button, modifiers, end);
    }
    static void point(QWidget *pane, const QPoint &place) {
        QMouseEvent move(QEvent::MouseMove, place, pane->mapToGlobal(place), Qt::NoButton, Qt::NoButton, {});
        QApplication::sendEvent(pane, &move);
    }
    /// The child that says so to a screen reader.
    template <typename Widget>
    Widget *named(const QString &name) const {
        for (Widget *one : m_view->findChildren<Widget *>()) {
            if (one->accessibleName() == name)
                return one;
        }
        return nullptr;
    }

    std::shared_ptr<const CurveSet> m_set;
    std::unique_ptr<CurveView> m_view;
};

} // namespace gkwh::fakes
