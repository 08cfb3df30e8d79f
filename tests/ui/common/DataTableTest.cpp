// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The table: copying, sorting, columns remembered, header alignment, density.
#include "ui/common/DataTable.h"

#include "app/setup/Settings.h"
#include "ui/common/DeskStyle.h"
#include "ui/common/TableParts.h"
#include "ui/common/Theme.h"

#include <QApplication>
#include <QClipboard>
#include <QMenu>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTemporaryDir>
#include <QtTest>

using namespace gkwh;
using namespace Qt::StringLiterals;

class DataTableTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void copiesTheSelectionWithHeaders();
    void copiesInTheOrderShown();
    void sortsByAHeader();
    void remembersItsColumns();
    void forgetsTheColumnsOfAnotherShape();
    void choosesColumns();
    void alignsHeadersAsColumns();
    void headersAreNeverBold();
    void followsTheDensity();
    void opensByEnterAndDoubleClick();

private:
    std::unique_ptr<DataTable> table() {
        auto made = std::make_unique<DataTable>(u"plants"_s, *m_settings);
        made->setModel(&m_model);
        made->setUsualTexts({u"Fontivsolar"_s, u"1,284"_s, u"04/06/2026"_s});
        return made;
    }

    QTemporaryDir m_folder;
    std::unique_ptr<Settings> m_settings;
    QStandardItemModel m_model;
};

void DataTableTest::init() {
    m_settings.reset(); // two on one file share their values
    QFile::remove(m_folder.filePath(u"settings.ini"_s));
    m_settings = std::make_unique<Settings>(m_folder.filePath(u"settings.ini"_s));
    m_model.clear();
    m_model.setHorizontalHeaderLabels({u"Plant"_s, u"Shares"_s, u"Data to"_s});
    for (const auto &[name, shares] :
         {std::pair{u"Fontivsolar"_s, 19000}, {u"Alcolea"_s, 9980}, {u"La Florida"_s, 120}}) {
        auto *count = new QStandardItem;
        count->setData(shares, Qt::DisplayRole);
        count->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        m_model.appendRow({new QStandardItem(name), count, new QStandardItem(u"04/06/2026"_s)});
    }
}

void DataTableTest::copiesTheSelectionWithHeaders() {
    const auto plants = table();
    QCOMPARE(plants->selectionAsText(), QString());
    m_model.item(2, 1)->setData(u"120.5"_s, CopyRole);
    m_model.item(0, 0)->setText(u"Fonti\tvsolar"_s);
    plants->selectRow(2);
    plants->selectionModel()->select(m_model.index(0, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    QCOMPARE(plants->selectedRows(), 2);
    QTest::keyClick(plants.get(), Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(),
             u"Plant\tShares\tData to\nFonti vsolar\t19000\t04/06/2026\nLa Florida\t120.5\t04/06/2026\n"_s);
}

void DataTableTest::copiesInTheOrderShown() {
    const auto plants = table();
    plants->horizontalHeader()->moveSection(2, 0);
    plants->setColumnHidden(1, true);
    plants->selectRow(1);
    QCOMPARE(plants->selectionAsText(), u"Data to\tPlant\n04/06/2026\tAlcolea\n"_s);
}

void DataTableTest::sortsByAHeader() {
    const auto plants = table();
    plants->resize(500, 200);
    plants->show();
    QHeaderView *header = plants->horizontalHeader();
    const QPoint shares(header->sectionViewportPosition(1) + 10, header->height() / 2);
    QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, shares);
    const int first = m_model.item(0, 1)->data(Qt::DisplayRole).toInt();
    QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, shares + QPoint(30, 0)); // no double click
    const int then = m_model.item(0, 1)->data(Qt::DisplayRole).toInt();
    QCOMPARE(std::min(first, then), 120);
    QCOMPARE(std::max(first, then), 19000);
    QCOMPARE(header->sortIndicatorSection(), 1);
}

void DataTableTest::remembersItsColumns() {
    {
        const auto plants = table();
        plants->horizontalHeader()->moveSection(2, 0);
        plants->setColumnWidth(2, 217);
        plants->setColumnHidden(1, true);
        plants->sortByColumn(0, Qt::DescendingOrder);
    }
    m_settings.reset();
    m_settings = std::make_unique<Settings>(m_folder.filePath(u"settings.ini"_s)); // as after a new start
    const auto plants = table();
    QCOMPARE(plants->horizontalHeader()->visualIndex(2), 0);
    QCOMPARE(plants->columnWidth(2), 217);
    QVERIFY(plants->isColumnHidden(1));
    QCOMPARE(plants->horizontalHeader()->sortIndicatorOrder(), Qt::DescendingOrder);
    QCOMPARE(m_model.item(0, 0)->text(), u"La Florida"_s);
}

void DataTableTest::forgetsTheColumnsOfAnotherShape() {
    {
        const auto plants = table();
        plants->setColumnHidden(1, true);
        plants->setColumnWidth(0, 217);
    }
    m_model.setHorizontalHeaderItem(3, new QStandardItem(u"Meter"_s));
    const auto plants = table();
    QVERIFY(!plants->isColumnHidden(1));
    QVERIFY(plants->columnWidth(0) != 217);
}

void DataTableTest::choosesColumns() {
    const auto plants = table();
    QMenu menu;
    plants->fillColumnMenu(menu);
    QVERIFY(!menu.actions().at(0)->isEnabled()); // the first names the row
    menu.actions().at(2)->trigger();
    QVERIFY(plants->isColumnHidden(2));
    menu.actions().constLast()->trigger();
    QVERIFY(!plants->isColumnHidden(2));
}

void DataTableTest::alignsHeadersAsColumns() {
    const auto plants = table();
    const auto *header = static_cast<const TableHeader *>(plants->horizontalHeader());
    QVERIFY(header->alignment(0).testFlag(Qt::AlignLeft));
    QVERIFY(header->alignment(1).testFlag(Qt::AlignRight));
    m_model.setHeaderData(0, Qt::Horizontal, int(Qt::AlignRight), Qt::TextAlignmentRole);
    QVERIFY(header->alignment(0).testFlag(Qt::AlignRight));
}

void DataTableTest::headersAreNeverBold() {
    const auto plants = table();
    QVERIFY(!plants->horizontalHeader()->highlightSections());
    plants->sortByColumn(1, Qt::AscendingOrder);
    QVERIFY(!plants->horizontalHeader()->highlightSections());
}

void DataTableTest::followsTheDensity() {
    const auto plants = table();
    const int text = plants->fontMetrics().height();
    QCOMPARE(plants->rowHeight(0), text + 6);
    m_settings->setDensity(Density::Comfortable);
    QCOMPARE(plants->rowHeight(0), text + 10);
    plants->setRowLines(2);
    QCOMPARE(plants->rowHeight(0), 2 * text + 10);
}

void DataTableTest::opensByEnterAndDoubleClick() {
    const auto plants = table();
    plants->resize(500, 200);
    plants->show();
    QSignalSpy opened(plants.get(), &DataTable::opened);
    plants->selectRow(1);
    QTest::keyClick(plants.get(), Qt::Key_Return);
    QCOMPARE(opened.size(), 1);
    const QPoint place = plants->visualRect(m_model.index(2, 0)).center();
    QTest::mouseClick(plants->viewport(), Qt::LeftButton, {}, place);
    QTest::mouseDClick(plants->viewport(), Qt::LeftButton, {}, place);
    QCOMPARE(opened.size(), 2);
    QCOMPARE(opened.last().first().toModelIndex().row(), 2);
}

int main(int argc, char **argv) {
    QApplication app(argc, argv);
    QApplication::setStyle(new DeskStyle);
    theme::apply(app, theme::Mode::Light);
    DataTableTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "DataTableTest.moc"
