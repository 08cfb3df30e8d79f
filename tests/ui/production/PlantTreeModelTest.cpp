// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The tree of mix, plants and meters: its shape, what it says of each, and that it stays open when only words change.
#include "ui/production/PlantTreeModel.h"

#include "tests/ui/production/SmallOffice.h"
#include "ui/common/Theme.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace gkwh;

class PlantTreeModelTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isASoundModel();
    void findsEveryNode();
    void saysHowFarTheDataGo();
    void marksWhatIsLateAndWhatIsOff();
    void staysOpenWhenOnlyWordsChange();
    void startsAnewWhenAPlantComes();

private:
    static SharedProduction shared(ProductionSnapshot snapshot) {
        return std::make_shared<const ProductionSnapshot>(std::move(snapshot));
    }
};

void PlantTreeModelTest::isASoundModel() {
    PlantTreeModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setSnapshot(shared(fakes::snapshot()));
    ProductionSnapshot more = fakes::snapshot();
    more.mix.plants.push_back(fakes::plant(u"Matallana"_s, 1, {}, {}));
    model.setSnapshot(shared(more));
    model.setSnapshot(shared(more));
    model.setSnapshot({});
    QCOMPARE(model.rowCount(), 0);
}

void PlantTreeModelTest::findsEveryNode() {
    PlantTreeModel model;
    model.setSnapshot(shared(fakes::snapshot()));
    for (const ProductionNode &node :
         {ProductionNode::mix(), ProductionNode::plant(u"Fontivsolar"_s), ProductionNode::meter(u"503"_s)}) {
        const QModelIndex index = model.indexOf(node);
        QVERIFY(index.isValid());
        QCOMPARE(model.node(index), node);
        QCOMPARE(ProductionNode::fromText(node.toText()), node);
    }
    QVERIFY(!model.indexOf(ProductionNode::meter(u"999"_s)).isValid());
    QCOMPARE(model.indexOf(ProductionNode::meter(u"502"_s)).parent(),
             model.indexOf(ProductionNode::plant(u"Fontivsolar"_s)));
}

void PlantTreeModelTest::saysHowFarTheDataGo() {
    PlantTreeModel model;
    ProductionSnapshot snapshot = fakes::snapshot();
    model.setSnapshot(shared(snapshot));
    const auto dataTo = [&](const ProductionNode &node) {
        return model.indexOf(node).siblingAtColumn(PlantTreeModel::DataToColumn).data().toString();
    };
    QCOMPARE(dataTo(ProductionNode::mix()), u"06/06"_s);
    QCOMPARE(dataTo(ProductionNode::plant(u"Alcolea"_s)), u"07/06"_s);
    QCOMPARE(dataTo(ProductionNode::meter(u"502"_s)), u"06/06"_s);
    snapshot.today = QDate(2021, 1, 2);
    model.setSnapshot(shared(snapshot));
    QCOMPARE(dataTo(ProductionNode::meter(u"502"_s)), u"06/06/20"_s);
}

void PlantTreeModelTest::marksWhatIsLateAndWhatIsOff() {
    PlantTreeModel model;
    model.setSnapshot(shared(fakes::snapshot()));
    const auto ink = [&](const ProductionNode &node) {
        return model.indexOf(node).siblingAtColumn(PlantTreeModel::DataToColumn).data(Qt::ForegroundRole);
    };
    QVERIFY(!ink(ProductionNode::meter(u"501"_s)).isValid());
    QCOMPARE(ink(ProductionNode::meter(u"502"_s)).value<QColor>(), theme::color(Token::Warn));
    QCOMPARE(ink(ProductionNode::plant(u"Fontivsolar"_s)).value<QColor>(), theme::color(Token::Warn));
    for (const ProductionNode &node : {ProductionNode::plant(u"La Florida"_s), ProductionNode::meter(u"503"_s)}) {
        QVERIFY(model.indexOf(node).data(PlantTreeModel::OffRole).toBool());
        QVERIFY(model.indexOf(node).data(Qt::AccessibleTextRole).toString().endsWith(u"off"));
    }
}

void PlantTreeModelTest::staysOpenWhenOnlyWordsChange() {
    PlantTreeModel model;
    ProductionSnapshot snapshot = fakes::snapshot();
    model.setSnapshot(shared(snapshot));
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    snapshot.mix.plants[0].name = u"Alcolea Sur"_s;
    model.setSnapshot(shared(snapshot));
    QCOMPARE(reset.size(), 0);
    QVERIFY(!changed.isEmpty());
    QVERIFY(model.indexOf(ProductionNode::plant(u"Alcolea Sur"_s)).isValid());
}

void PlantTreeModelTest::startsAnewWhenAPlantComes() {
    PlantTreeModel model;
    ProductionSnapshot snapshot = fakes::snapshot();
    model.setSnapshot(shared(snapshot));
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    snapshot.mix.plants.push_back(fakes::plant(u"Matallana"_s, 1, {}, {}));
    model.setSnapshot(shared(snapshot));
    QCOMPARE(reset.size(), 1);
}

QTEST_MAIN(PlantTreeModelTest)
#include "PlantTreeModelTest.moc"
