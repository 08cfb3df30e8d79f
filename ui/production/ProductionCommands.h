// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What one can do on the production page: add, change, import, export, each with its dialog and its message. Owns no
// data.
#pragma once

#include "ui/production/ProductionWords.h"

#include <QPointer>

class QWidget;

namespace gkwh {

class ChangeDialog;
class ImportDialog;
class OfficeSession;
class Page;
class ProductionLoader;
class Settings;
struct PerformedChange;

class ProductionCommands : public QObject {
    Q_OBJECT
public:
    /// Messages go to the page, dialogs open above it. None of them is owned.
    ProductionCommands(OfficeSession &session, Settings &settings, ProductionLoader &loader, Page &page);

    void addPlant();
    /// To that plant at first; an empty name means the first one.
    void addMeter(const QString &plant);
    /// Below a node: a plant to the mix, a meter to a plant.
    void addBelow(const ProductionNode &node);
    void edit(const ProductionNode &node);
    /// Opens the import assistant with these files, or none yet; nothing before the first snapshot.
    ImportDialog *importFiles(const QStringList &paths, const ProductionNode &node);
    void exportReadings();
    void refused(const Refusal &refusal);

Q_SIGNALS:
    /// Something was added or changed and should be looked at.
    void touched(const gkwh::ProductionNode &node);

private:
    void run(ChangeDialog *dialog);
    void changed(const PerformedChange &change);
    void undo(const Operation &operation);
    void imported(const ImportedHours &hours);

    OfficeSession &m_session;
    Settings &m_settings;
    ProductionLoader &m_loader;
    Page &m_page;
    QPointer<ImportDialog> m_importing;
};

} // namespace gkwh
