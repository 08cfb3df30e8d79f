// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The production page: mix, plants and meters, their curves, what is late, and the ways to change and import. It
// wires its
// parts; owns the actions.
#pragma once

#include "ui/common/Page.h"
#include "ui/production/ProductionWords.h"

class QSplitter;
class QStackedWidget;

namespace gkwh {

class CurveView;
class ImportDialog;
class LateDataPanel;
class OfficeSession;
class PlantDetails;
class PlantTree;
class ProductionCommands;
class ProductionLoader;
class Settings;
struct CurveSet;

class ProductionPage : public Page {
    Q_OBJECT
public:
    ProductionPage(OfficeSession &session, Settings &settings, QWidget *parent = nullptr);

    QString title() const override;
    QString facts() const override;
    QList<Findable> findables(const QString &typed) const override;
    void focusFilter() override;
    QByteArray saveState() const override;
    void restoreState(const QByteArray &state) override;
    /// A plant's name or a meter's serial.
    void open(const QString &place) override;

    PlantTree *tree() const { return m_tree; }
    CurveView *curves() const { return m_curves; }
    LateDataPanel *latePanel() const { return m_late; }
    /// Opens the import assistant with these files, or none yet.
    ImportDialog *importFiles(const QStringList &paths);

Q_SIGNALS:
    /// Snapshot and curves of what is chosen are shown.
    void shown();

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void makeActions();
    QWidget *makeBody();
    QWidget *makeLeft();
    QWidget *makeRight();

    void takeSnapshot();
    void takeCurves(std::shared_ptr<const CurveSet> curves);
    void choose(const ProductionNode &node);
    void showNode();
    void showEmpty(const ProductionNode &node);

    void showLateDay();

    ProductionLoader *m_loader;
    ProductionCommands *m_commands;
    QAction *m_import;
    QAction *m_plant;
    QAction *m_more;
    QAction *m_meter;
    QAction *m_export;
    QAction *m_edit;
    QAction *m_add; ///< below what is chosen: a plant to the mix, a meter to a plant
    QAction *m_importLate;
    QAction *m_showLate;

    QStackedWidget *m_pages = nullptr; ///< nothing loaded yet, no plants, the desk
    QSplitter *m_splitter = nullptr;
    PlantTree *m_tree = nullptr;
    PlantDetails *m_details = nullptr;
    LateDataPanel *m_late = nullptr;
    QStackedWidget *m_right = nullptr; ///< curves, or why there are none
    CurveView *m_curves = nullptr;
    LateWords m_lateWords;
    QString m_place; ///< to be opened once there is a snapshot
};

} // namespace gkwh
