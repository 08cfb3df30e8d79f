// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The import assistant: files of readings, what would come of them, and then the import as a job. Owns the preview.
#pragma once

#include "app/setup/OfficeSession.h"
#include "ui/production/ImportModels.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;
class QStackedWidget;
class QTabBar;

namespace gkwh {

class CurveScope;
class DataTable;
class ElidedLabel;
class Figures;
class JobStrip;
class MatrixPane;
class Settings;

class ImportDialog : public QDialog {
    Q_OBJECT
public:
    /// `meters` are offered for files that name none, `likely` first of them.
    ImportDialog(OfficeSession &session, Settings &settings, SharedProduction meters, const QString &likely,
                 QWidget *parent = nullptr);
    ~ImportDialog() override;

    /// Reads these files instead of those shown.
    void setFiles(const QStringList &paths);
    const SharedImportPreview &preview() const { return m_preview; }
    QPushButton *primary() const { return m_primary; }
    QCheckBox *skipBadRows() const { return m_skip; }
    QComboBox *meterBox() const { return m_meter; }
    QTabBar *tabs() const { return m_tabs; }
    /// Why the import cannot begin, or what it would come to.
    QString reason() const;

public Q_SLOTS:
    void reject() override;
    void import();

Q_SIGNALS:
    void previewed();
    void imported(const gkwh::ImportedHours &hours);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    QWidget *makeFileRow();
    QWidget *makePreview(Settings &settings);
    QWidget *makeFoot();
    void fillMeters(const ProductionSnapshot &snapshot, const QString &likely);
    void chooseFiles();
    void read();
    void show(SharedImportPreview preview);
    void showMeter(int row);
    void showFigures();
    void showState();
    void refused(const Refusal &refusal);
    QString whyNot() const;
    qint64 hours() const { return m_preview ? m_preview->added + m_preview->changed : 0; }

    OfficeSession &m_session;
    QStringList m_paths;
    SharedImportPreview m_preview;
    QString m_refusal;
    int m_generation = 0; ///< of the reading that is awaited; older answers are dropped
    bool m_reading = false;
    bool m_asksMeter = false;
    QPointer<Job> m_job;

    QStackedWidget *m_pages;
    ElidedLabel *m_file = nullptr;
    ElidedLabel *m_facts = nullptr;
    QWidget *m_meterRow = nullptr;
    QComboBox *m_meter = nullptr;
    Figures *m_figures = nullptr;
    DataTable *m_meters = nullptr;
    ImportMeterModel *m_meterModel;
    ImportProblemModel *m_problemModel;
    CurveScope *m_scope;
    QTabBar *m_tabs = nullptr; ///< readings, what to look at
    JobStrip *m_strip = nullptr;
    QCheckBox *m_skip = nullptr;
    QLabel *m_reason = nullptr;
    QPushButton *m_primary = nullptr;
};

/// The local files of what is dragged, none where anything else is among them.
QStringList localFiles(const QMimeData *data);

} // namespace gkwh
