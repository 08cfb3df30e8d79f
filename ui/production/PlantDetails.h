// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is known of the chosen mix, plant or meter, and the buttons to change it. Owns no data; the actions are the
// page's.
#pragma once

#include "ui/production/ProductionQuery.h"

#include <QWidget>

class QAction;
class QGridLayout;
class QLabel;

namespace gkwh {

class ElidedLabel;

class PlantDetails : public QWidget {
    Q_OBJECT
public:
    PlantDetails(const QList<QAction *> &actions, QWidget *parent = nullptr);

    void show(const ProductionSnapshot &snapshot, const ProductionNode &node);

protected:
    void changeEvent(QEvent *event) override;

private:
    void tint();
    struct Fact {
        QString name;
        QString value;
        bool warns = false;
    };
    static QList<Fact> factsOf(const ProductionSnapshot &snapshot, const ProductionNode &node);
    static QList<Fact> factsOfMix(const ProductionSnapshot &snapshot);
    static QList<Fact> factsOf(const ProductionSnapshot &snapshot, const Plant &plant);
    static QList<Fact> factsOf(const ProductionSnapshot &snapshot, const Plant &plant, const Meter &meter);

    ElidedLabel *m_name;
    QLabel *m_description;
    QWidget *m_rows;
    QGridLayout *m_grid;
};

} // namespace gkwh
