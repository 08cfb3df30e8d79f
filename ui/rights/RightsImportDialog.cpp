// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rights/RightsImportDialog.h"

#include "app/setup/Format.h"
#include "app/setup/OfficeSession.h"
#include "app/setup/RefusalText.h"

#include <QComboBox>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace gkwh {

namespace {

Result<ImportReport> importWith(OfficeFile &file, const std::shared_ptr<const ImportFile> &read, bool dryRun,
                                const Progress &progress) {
    return Importer(file.office()).perform(*read, {dryRun, false}, progress);
}

} // namespace

RightsImportDialog::RightsImportDialog(OfficeSession &session, QWidget *parent)
    : FormDialog(tr("Import rights granted elsewhere"), tr("Import"), parent), m_session(session),
      m_kind(new QComboBox), m_file(new QLineEdit) {
    setIntroduction(tr("Rights come as profile, time and kWh; remainders as profile, target day and Wh. The same file "
                       "twice changes nothing the second time."));
    m_kind->addItem(tr("Rights"), static_cast<int>(ExchangeKind::Rights));
    m_kind->addItem(tr("Correction"), static_cast<int>(ExchangeKind::Correction));
    m_kind->addItem(tr("Remainders"), static_cast<int>(ExchangeKind::Remainders));
    addField("kind"_L1, tr("What the file holds"), m_kind);
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *choose = new QPushButton(tr("Choose…"));
    m_file->setReadOnly(true);
    m_file->setPlaceholderText(tr("No file chosen"));
    layout->addWidget(m_file, 1);
    layout->addWidget(choose);
    row->setFocusProxy(choose);
    m_fileField = addField("file"_L1, tr("File"), row, [this] { return m_read ? m_problem : tr("Choose a file."); });
    connect(choose, &QPushButton::clicked, this, &RightsImportDialog::chooseFile);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &RightsImportDialog::preview);
    connect(this, &FormDialog::submitted, this, &RightsImportDialog::import);
}

ExchangeKind RightsImportDialog::kind() const { return static_cast<ExchangeKind>(m_kind->currentData().toInt()); }

void RightsImportDialog::chooseFile() {
    auto *dialog = new QFileDialog(this, tr("Import rights granted elsewhere"), {}, tr("Tables (*.csv *.tsv *.txt)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &RightsImportDialog::setFile);
    dialog->open();
}

void RightsImportDialog::setFile(const QString &path) {
    m_file->setText(path);
    preview();
}

void RightsImportDialog::preview() {
    if (m_file->text().isEmpty())
        return;
    m_read.reset();
    m_fileField->setEffect(tr("Looking at it…"));
    auto read = std::make_shared<std::shared_ptr<const ImportFile>>();
    auto problem = std::make_shared<QString>();
    m_session.work<ImportReport>(
        {tr("Looking at %1").arg(QFileInfo(m_file->text()).fileName()), {}, true, true},
        [kind = kind(), path = m_file->text(), read, problem](OfficeFile &file,
                                                              const Progress &progress) -> Result<ImportReport> {
            auto rows = readImport(kind, path);
            if (!rows) {
                *problem = words(rows.error());
                return ImportReport();
            }
            *read = std::make_shared<const ImportFile>(std::move(*rows));
            return importWith(file, *read, true, progress);
        },
        this,
        [this, read, problem](const Result<ImportReport> &report) {
            m_read = *read;
            m_problem = *problem;
            if (m_problem.isEmpty())
                return takePreview(report);
            m_fileField->setEffect({});
            m_fileField->setRefusal(m_problem);
        });
}

void RightsImportDialog::takePreview(const Result<ImportReport> &report) {
    if (!report)
        return showRefusal(report.error());
    m_fileField->setEffect(
        tr("%1 new, %2 changed, %3 as they are.")
            .arg(format::number(report->added), format::number(report->changed), format::number(report->same)));
    if (!report->errors.empty()) {
        const RowProblem &first = report->errors.front();
        m_problem =
            tr("%n row(s) are wrong. The first is line %1: %2", nullptr, static_cast<int>(report->errors.size()))
                .arg(first.line)
                .arg(words(first));
        m_fileField->setRefusal(m_problem);
    }
    setPrimaryText(tr("Import %n row(s)", nullptr, static_cast<int>(report->rows)));
    form().validate();
}

void RightsImportDialog::import() {
    setBusy(true);
    m_session.work<ImportReport>(
        {tr("Importing %1").arg(QFileInfo(m_file->text()).fileName()), tr("Cancelling leaves everything as it was.")},
        [read = m_read](OfficeFile &file, const Progress &progress) { return importWith(file, read, false, progress); },
        this,
        [this](const Result<ImportReport> &report) {
            if (!report)
                return showRefusal(report.error());
            Q_EMIT imported(*report);
            accept();
        });
}

} // namespace gkwh
