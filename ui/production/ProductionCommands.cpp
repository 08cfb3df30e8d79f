// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/production/ProductionCommands.h"

#include "app/exchange/Exporter.h"
#include "app/setup/Format.h"
#include "app/setup/RefusalText.h"
#include "ui/common/Page.h"
#include "ui/production/ImportDialog.h"
#include "ui/production/MeterDialog.h"
#include "ui/production/PlantDialog.h"
#include "ui/production/ProductionLoader.h"

#include <QFileDialog>

using namespace Qt::StringLiterals;

namespace gkwh {

namespace {

constexpr auto changeMessage = "production.change"_L1;
constexpr auto importMessage = "production.import"_L1;
constexpr auto refusedMessage = "production.refused"_L1;

} // namespace

ProductionCommands::ProductionCommands(OfficeSession &session, Settings &settings, ProductionLoader &loader, Page &page)
    : QObject(&page), m_session(session), m_settings(settings), m_loader(loader), m_page(page) {}

void ProductionCommands::addBelow(const ProductionNode &node) {
    const SharedProduction &snapshot = m_loader.snapshot();
    if (!snapshot || node.kind == ProductionNode::Kind::Mix)
        return addPlant();
    const Plant *owner = snapshot->plantOf(node.name);
    addMeter(node.kind == ProductionNode::Kind::Plant || !owner ? node.name : owner->name);
}

void ProductionCommands::edit(const ProductionNode &node) {
    const SharedProduction &snapshot = m_loader.snapshot();
    if (!snapshot || !snapshot->has(node))
        return;
    if (node.kind == ProductionNode::Kind::Plant)
        run(new PlantDialog(m_session, snapshot, *snapshot->plant(node.name), &m_page));
    else if (node.kind == ProductionNode::Kind::Meter)
        run(new MeterDialog(m_session, snapshot, snapshot->plantOf(node.name)->name, *snapshot->meter(node.name),
                            &m_page));
}

void ProductionCommands::addPlant() {
    if (m_loader.snapshot())
        run(new PlantDialog(m_session, m_loader.snapshot(), std::nullopt, &m_page));
}

void ProductionCommands::addMeter(const QString &plant) {
    const SharedProduction &snapshot = m_loader.snapshot();
    if (snapshot && !snapshot->mix.plants.empty())
        run(new MeterDialog(m_session, snapshot, plant.isEmpty() ? snapshot->mix.plants.front().name : plant,
                            std::nullopt, &m_page));
}

void ProductionCommands::run(ChangeDialog *dialog) {
    connect(dialog, &QDialog::finished, dialog, &QObject::deleteLater);
    connect(dialog, &ChangeDialog::performed, this, &ProductionCommands::changed);
    dialog->open();
}

void ProductionCommands::changed(const PerformedChange &change) {
    Message message{Message::Kind::Ok, change.text, {}, {}, changeMessage};
    if (change.undo) {
        message.button = tr("Undo");
        message.run = [this, operation = *change.undo] { undo(operation); };
    }
    m_page.post(std::move(message));
    Q_EMIT touched(change.node);
}

void ProductionCommands::undo(const Operation &operation) {
    m_session.perform({tr("Taking a change back"), {}, false}, {operation}, this,
                      [this](Result<std::vector<Outcome>> done) {
                          if (done)
                              m_page.post({Message::Kind::Info,
                                           tr("Taken back: everything is as it was before the change."),
                                           {},
                                           {},
                                           changeMessage});
                          else
                              refused(done.error());
                      });
}

ImportDialog *ProductionCommands::importFiles(const QStringList &paths, const ProductionNode &node) {
    if (!m_loader.snapshot())
        return nullptr;
    if (!m_importing) {
        const QString likely = node.kind == ProductionNode::Kind::Meter ? node.name : QString();
        m_importing = new ImportDialog(m_session, m_settings, m_loader.snapshot(), likely, &m_page);
        connect(m_importing, &QDialog::finished, this, [dialog = m_importing.data(), this] {
            m_importing = nullptr; // the next one begins anew, also while this one is still on its way out
            dialog->deleteLater();
        });
        connect(m_importing, &ImportDialog::imported, this, &ProductionCommands::imported);
        m_importing->open();
    }
    if (!paths.isEmpty())
        m_importing->setFiles(paths);
    return m_importing;
}

void ProductionCommands::imported(const ImportedHours &hours) {
    Message message{Message::Kind::Ok, productionwords::imported(hours), {}, {}, importMessage};
    if (productionwords::canGrant(hours)) {
        message.button = tr("Grant…");
        message.run = [&page = m_page] { Q_EMIT page.pageWanted(u"rights"_s, {}); };
    }
    m_page.post(std::move(message));
}

void ProductionCommands::exportReadings() {
    auto *dialog = new QFileDialog(&m_page, tr("Export readings"), u"production.csv"_s, tr("CSV (*.csv)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"csv"_s);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        m_session.work<qint64>(
            {tr("Exporting readings"), tr("Cancelling writes no file.")},
            [path](OfficeFile &file, const Progress &progress) {
                return Exporter(file.storage()).writeFile(ExchangeKind::Production, path, progress);
            },
            this,
            [this, path](Result<qint64> rows) {
                if (!rows)
                    return refused(rows.error());
                m_page.post({Message::Kind::Ok, tr("%1 hour(s) written to %2.", nullptr, static_cast<int>(*rows))
                                                    .arg(format::number(*rows), path)});
            });
    });
    dialog->open();
}

void ProductionCommands::refused(const Refusal &refusal) {
    m_page.post({Message::Kind::Bad, words(refusal), {}, {}, refusedMessage});
}

} // namespace gkwh
