// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/production/ProductionPage.h"

#include "app/setup/Format.h"
#include "app/setup/OfficeSession.h"
#include "ui/common/EmptyState.h"
#include "ui/common/Icon.h"
#include "ui/common/Panel.h"
#include "ui/curves/CurveView.h"
#include "ui/production/ImportDialog.h"
#include "ui/production/LateDataPanel.h"
#include "ui/production/PlantDetails.h"
#include "ui/production/PlantTree.h"
#include "ui/production/ProductionCommands.h"
#include "ui/production/ProductionLoader.h"

#include <QAction>
#include <QDragEnterEvent>
#include <QJsonDocument>
#include <QMenu>
#include <QSplitter>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace gkwh {

namespace {

enum BodyPage { LoadingPage, NoPlantsPage, DeskPage };
constexpr int leftWidth = 284;
constexpr int leastLeftWidth = 180;

} // namespace

ProductionPage::ProductionPage(OfficeSession &session, Settings &settings, QWidget *parent)
    : Page(u"production"_s, parent), m_loader(new ProductionLoader(session, this)),
      m_commands(new ProductionCommands(session, settings, *m_loader, *this)) {
    setAcceptDrops(true);
    makeActions();
    setBody(makeBody());
    connect(m_loader, &ProductionLoader::loaded, this, &ProductionPage::takeSnapshot);
    connect(m_loader, &ProductionLoader::curvesReady, this, &ProductionPage::takeCurves);
    connect(m_loader, &ProductionLoader::failed, m_commands, &ProductionCommands::refused);
    connect(m_commands, &ProductionCommands::touched, m_tree, &PlantTree::choose);
    m_loader->reload();
}

QString ProductionPage::title() const { return tr("Production"); }

QString ProductionPage::facts() const {
    const SharedProduction &snapshot = m_loader->snapshot();
    if (!snapshot)
        return {};
    const qint64 shares = snapshot->sharesOn(snapshot->today);
    return tr("Mix %1 · %2 share(s) built", nullptr, static_cast<int>(shares))
        .arg(snapshot->mix.name, format::number(shares));
}

void ProductionPage::makeActions() {
    const auto make = [this](QLatin1StringView iconName, const QString &text, auto method) {
        auto *action = new QAction(icon(iconName), text, this);
        connect(action, &QAction::triggered, this, method);
        return action;
    };
    m_import = make("import"_L1, tr("Import…"), [this] { importFiles({}); });
    m_plant = make("add"_L1, tr("Plant…"), [this] { m_commands->addPlant(); });
    m_meter = make("meter"_L1, tr("Meter…"), [this] { m_commands->addMeter({}); });
    m_export = make("export"_L1, tr("Export readings…"), [this] { m_commands->exportReadings(); });
    m_edit = make("edit"_L1, tr("Edit…"), [this] { m_commands->edit(m_tree->node()); });
    m_add = make("add"_L1, tr("Plant…"), [this] { m_commands->addBelow(m_tree->node()); });
    m_importLate = make("import"_L1, tr("Import readings…"), [this] { importFiles({}); });
    m_showLate = make("find"_L1, tr("Show the day"), &ProductionPage::showLateDay);
    m_edit->setShortcut(Qt::Key_F2);
    m_add->setShortcut(Qt::Key_Insert);
    for (QAction *action : {m_edit, m_add}) {
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        addAction(action);
    }
    auto *menu = new QMenu(this);
    menu->addActions({m_meter, m_edit});
    menu->addSeparator();
    menu->addAction(m_export);
    m_more = new QAction(icon("more"_L1), tr("More"), this);
    m_more->setMenu(menu);
    m_more->setProperty("iconOnly", true);
    for (QAction *action : {m_import, m_plant, m_more})
        addHeaderAction(action);
}

QWidget *ProductionPage::makeBody() {
    m_pages = new QStackedWidget(this);
    auto *empty =
        new EmptyState("plant"_L1,
                       tr("There is no plant yet. Begin with the first one: its shares and the day on which it "
                          "begins to produce."),
                       tr("Plant…"), m_pages);
    connect(empty, &EmptyState::chosen, m_plant, &QAction::trigger);
    m_splitter = new QSplitter(Qt::Horizontal, m_pages);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(makeLeft());
    m_splitter->addWidget(makeRight());
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setSizes({leftWidth, 4 * leftWidth});
    m_pages->addWidget(new QWidget(m_pages));
    m_pages->addWidget(empty);
    m_pages->addWidget(m_splitter);
    return m_pages;
}

QWidget *ProductionPage::makeLeft() {
    auto *panel = new Panel({}, this);
    m_tree = new PlantTree(panel);
    m_details = new PlantDetails({m_edit, m_add}, panel);
    m_late = new LateDataPanel({m_importLate, m_showLate}, panel);
    panel->add(m_tree, 1);
    panel->addLine();
    panel->add(m_details);
    panel->addLine();
    panel->add(m_late);
    panel->setMinimumWidth(leastLeftWidth);
    connect(m_tree, &PlantTree::chosen, this, &ProductionPage::choose);
    connect(m_tree, &PlantTree::opened, m_edit, &QAction::trigger);
    return panel;
}

QWidget *ProductionPage::makeRight() {
    auto *panel = new Panel({}, this);
    m_right = new QStackedWidget(panel);
    m_curves = new CurveView(m_right);
    m_curves->setPaneOn(CurveView::Pane::HeatMap, true);
    m_right->addWidget(m_curves);
    panel->add(m_right, 1);
    connect(m_curves, &CurveView::said, this, &ProductionPage::post);
    return panel;
}

void ProductionPage::takeSnapshot() {
    const SharedProduction &snapshot = m_loader->snapshot();
    m_tree->setSnapshot(snapshot);
    if (!snapshot->has(m_tree->node()) && !snapshot->mix.plants.empty())
        m_tree->choose(ProductionNode::mix());
    m_pages->setCurrentIndex(snapshot->mix.plants.empty() ? NoPlantsPage : DeskPage);
    m_lateWords = productionwords::late(*snapshot);
    m_late->show(m_lateWords);
    m_showLate->setVisible(m_lateWords.day.isValid());
    m_import->setEnabled(!snapshot->mix.plants.empty());
    m_meter->setEnabled(!snapshot->mix.plants.empty());
    m_export->setEnabled(snapshot->state.last.has_value());
    showNode();
    if (!m_place.isEmpty())
        open(std::exchange(m_place, {}));
    Q_EMIT headerChanged();
}

void ProductionPage::takeCurves(std::shared_ptr<const CurveSet> curves) {
    m_curves->setCurves(std::move(curves));
    Q_EMIT shown();
}

void ProductionPage::choose(const ProductionNode &node) {
    m_loader->want(node);
    showNode();
}

void ProductionPage::showNode() {
    const SharedProduction &snapshot = m_loader->snapshot();
    if (!snapshot)
        return;
    const ProductionNode node = m_tree->node();
    const bool isMix = node.kind == ProductionNode::Kind::Mix;
    m_details->show(*snapshot, node);
    m_edit->setVisible(!isMix);
    m_add->setText(isMix ? tr("Plant…") : tr("Meter…"));
    if (snapshot->hasReadings(node))
        m_right->setCurrentWidget(m_curves);
    else
        showEmpty(node);
}

void ProductionPage::showEmpty(const ProductionNode &node) {
    const Plant *plant = m_loader->snapshot()->plant(node.name);
    const bool noMeter = node.kind == ProductionNode::Kind::Plant && plant && plant->meters.empty();
    const QString sentence = noMeter ? tr("%1 has no meter yet, so it counts as producing nothing.").arg(node.name)
                             : node.kind == ProductionNode::Kind::Meter
                                 ? tr("No readings of meter %1 yet.").arg(node.name)
                                 : tr("No readings yet.");
    auto *empty =
        new EmptyState(noMeter ? "meter"_L1 : "import"_L1, sentence, noMeter ? tr("Meter…") : tr("Import…"), m_right);
    connect(empty, &EmptyState::chosen, noMeter ? m_add : m_import, &QAction::trigger);
    while (m_right->count() > 1)
        delete m_right->widget(1);
    m_right->addWidget(empty);
    m_right->setCurrentWidget(empty);
}

ImportDialog *ProductionPage::importFiles(const QStringList &paths) {
    return m_commands->importFiles(paths, m_tree->node());
}

void ProductionPage::showLateDay() {
    const QDate day = m_lateWords.day;
    if (!day.isValid())
        return;
    m_tree->choose(ProductionNode::meter(m_lateWords.meter));
    m_curves->scope().show(TimeSpan::ofDays(day.addDays(-1), day.addDays(1)));
    m_curves->setFocus();
}

QList<Findable> ProductionPage::findables(const QString &typed) const {
    QList<Findable> found = Page::findables(typed);
    found.removeIf([this](const Findable &one) { return one.text == m_more->text(); });
    for (QAction *action : {m_meter, m_export}) {
        if (action->isEnabled())
            found.append({action->text(), title(), action->icon(), [action] { action->trigger(); }});
    }
    const SharedProduction &snapshot = m_loader->snapshot();
    for (const Plant &plant : snapshot ? snapshot->mix.plants : std::vector<Plant>()) {
        const auto lead = [this](const QString &place) {
            return [page = const_cast<ProductionPage *>(this), place] { Q_EMIT page->pageWanted(page->id(), place); };
        };
        found.append({plant.name, tr("Plant"), icon("plant"_L1), lead(plant.name)});
        for (const Meter &meter : plant.meters)
            found.append({meter.serial, tr("Meter of %1").arg(plant.name), icon("meter"_L1), lead(meter.serial)});
    }
    return found;
}

void ProductionPage::focusFilter() { m_tree->filter(); }

void ProductionPage::open(const QString &place) {
    const SharedProduction &snapshot = m_loader->snapshot();
    m_place = snapshot ? QString() : place; // before the first snapshot nobody knows what the name means
    if (!snapshot)
        return;
    if (snapshot->plant(place))
        m_tree->choose(ProductionNode::plant(place));
    else if (snapshot->meter(place))
        m_tree->choose(ProductionNode::meter(place));
    else if (place == snapshot->mix.name)
        m_tree->choose(ProductionNode::mix());
}

QByteArray ProductionPage::saveState() const {
    const QJsonObject state{{u"node"_s, m_tree->node().toText()},
                            {u"splitter"_s, QLatin1StringView(m_splitter->saveState().toBase64())},
                            {u"curves"_s, QString::fromUtf8(m_curves->saveState())}};
    return QJsonDocument(state).toJson(QJsonDocument::Compact);
}

void ProductionPage::restoreState(const QByteArray &bytes) {
    const QJsonObject state = QJsonDocument::fromJson(bytes).object();
    m_splitter->restoreState(QByteArray::fromBase64(state.value("splitter"_L1).toString().toLatin1()));
    m_tree->choose(ProductionNode::fromText(state.value("node"_L1).toString()));
    m_curves->restoreState(state.value("curves"_L1).toString().toUtf8());
}

void ProductionPage::dragEnterEvent(QDragEnterEvent *event) {
    if (!localFiles(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void ProductionPage::dropEvent(QDropEvent *event) {
    event->acceptProposedAction();
    importFiles(localFiles(event->mimeData()));
}

} // namespace gkwh
