// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/curves/CurveAccessible.h"

#include "ui/curves/CurveView.h"

#include <QAccessibleWidget>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace gkwh {

namespace {

constexpr int announcementGap = 250; // ms

class CurveAccessible : public QAccessibleWidget {
public:
    explicit CurveAccessible(CurveView *view) : QAccessibleWidget(view, QAccessible::Chart), m_view(view) {}

    QString text(QAccessible::Text kind) const override {
        switch (kind) {
        case QAccessible::Description:
            return m_view->summary();
        case QAccessible::Value:
            return m_view->reading();
        default:
            return QAccessibleWidget::text(kind);
        }
    }

private:
    CurveView *m_view;
};

QAccessibleInterface *makeInterface(const QString &, QObject *object) {
    auto *view = qobject_cast<CurveView *>(object);
    return view ? new CurveAccessible(view) : nullptr;
}

} // namespace

void installCurveAccessibility() {
    static const bool installed = [] {
        QAccessible::installFactory(makeInterface);
        return true;
    }();
    Q_UNUSED(installed)
}

void announceReading(CurveView *view) {
    if (!QAccessible::isActive())
        return;
    // of a run of keys the last one is to be heard
    auto *waiting = view->findChild<QTimer *>(u"announcement"_s, Qt::FindDirectChildrenOnly);
    if (!waiting) {
        waiting = new QTimer(view);
        waiting->setObjectName(u"announcement"_s);
        waiting->setSingleShot(true);
        waiting->setInterval(announcementGap);
        QObject::connect(waiting, &QTimer::timeout, view, [view] {
            QAccessibleValueChangeEvent event(view, view->reading());
            QAccessible::updateAccessibility(&event);
        });
    }
    if (!waiting->isActive())
        waiting->start();
}

} // namespace gkwh
