// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/production/ImportDialog.h"

#include "app/setup/Format.h"
#include "app/setup/RefusalText.h"
#include "ui/common/DataTable.h"
#include "ui/common/ElidedLabel.h"
#include "ui/common/EmptyState.h"
#include "ui/common/Figures.h"
#include "ui/common/Icon.h"
#include "ui/common/IconLabel.h"
#include "ui/common/JobStrip.h"
#include "ui/common/Panel.h"
#include "ui/curves/MatrixPane.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QStackedWidget>
#include <QTabBar>

using namespace Qt::StringLiterals;

namespace gkwh {

namespace {

constexpr QSize usualSize(1000, 700);
constexpr int mostMeterRows = 4;
enum Page { EmptyPage, PreviewPage };
enum Tab { ReadingsTab, ProblemsTab };

int plural(qint64 count) { return static_cast<int>(std::min<qint64>(count, 1'000'000)); }

} // namespace

QStringList localFiles(const QMimeData *data) {
    QStringList paths;
    for (const QUrl &url : data->urls()) {
        if (!url.isLocalFile() || !QFileInfo(url.toLocalFile()).isFile())
            return {};
        paths.append(url.toLocalFile());
    }
    return paths;
}

ImportDialog::ImportDialog(OfficeSession &session, Settings &settings, SharedProduction meters, const QString &likely,
                           QWidget *parent)
    : QDialog(parent), m_session(session), m_pages(new QStackedWidget(this)), m_meterModel(new ImportMeterModel(this)),
      m_problemModel(new ImportProblemModel(this)), m_scope(new CurveScope(this)) {
    setWindowTitle(tr("Import readings"));
    setAcceptDrops(true);
    resize(usualSize);
    auto *empty = new EmptyState("import"_L1,
                                 tr("Drop files of readings here, or choose them. Generation Desk, Monsol, Manlleu and "
                                    "tm_profile files are recognised by themselves."),
                                 tr("Choose files…"), m_pages);
    m_pages->addWidget(empty);
    m_pages->addWidget(makePreview(settings));
    connect(empty, &EmptyState::chosen, this, &ImportDialog::chooseFiles);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme::PageMargin, theme::PageMargin, theme::PageMargin, theme::PageMargin);
    layout->setSpacing(theme::Step3);
    layout->addWidget(m_pages, 1);
    layout->addWidget(m_strip = new JobStrip("import"_L1, this));
    layout->addWidget(makeFoot());
    fillMeters(*meters, likely);
    showState();
}

ImportDialog::~ImportDialog() = default;

QWidget *ImportDialog::makeFileRow() {
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::Step2);
    m_file = new ElidedLabel(theme::Type::PanelTitle, Token::Text, row);
    m_facts = new ElidedLabel(theme::Type::Text, Token::Text2, row);
    auto *other = new QPushButton(icon("folder"_L1), tr("Other files…"), row);
    other->setAutoDefault(false);
    connect(other, &QPushButton::clicked, this, &ImportDialog::chooseFiles);
    layout->addWidget(new IconLabel("document"_L1, Token::Text2, theme::IconSize, row));
    layout->addWidget(m_file);
    layout->addWidget(m_facts);
    layout->addStretch(1);

    m_meterRow = new QWidget(row);
    auto *meterLayout = new QHBoxLayout(m_meterRow);
    meterLayout->setContentsMargins(0, 0, 0, 0);
    meterLayout->setSpacing(theme::Step2);
    auto *label = new QLabel(tr("Read from meter"), m_meterRow);
    m_meter = new QComboBox(m_meterRow);
    label->setBuddy(m_meter);
    meterLayout->addWidget(label);
    meterLayout->addWidget(m_meter);
    m_meterRow->hide();
    connect(m_meter, &QComboBox::activated, this, &ImportDialog::read);
    layout->addWidget(m_meterRow);
    layout->addWidget(other);
    return row;
}

QWidget *ImportDialog::makePreview(Settings &settings) {
    auto *page = new QWidget(m_pages);
    m_figures = new Figures(page);
    m_meters = new DataTable(u"production.import.meters"_s, settings, page);
    m_meters->setModel(m_meterModel);
    m_meters->setUsualTexts(ImportMeterModel::usualTexts());
    m_meters->setStretchColumn(ImportMeterModel::PlantColumn);
    m_meters->setIconSize({theme::IconSize, theme::IconSize});
    m_meters->setSortingEnabled(false);
    m_meters->setSelectionMode(QAbstractItemView::SingleSelection);
    m_meters->setAccessibleName(tr("Meters in the files"));
    connect(m_meters->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &current) { showMeter(current.row()); });

    auto *problems = new DataTable(u"production.import.problems"_s, settings, page);
    problems->setModel(m_problemModel);
    problems->setUsualTexts(ImportProblemModel::usualTexts());
    problems->setStretchColumn(ImportProblemModel::WhatColumn);
    problems->setSortingEnabled(false);
    problems->setFrameShape(QFrame::NoFrame);
    problems->setAccessibleName(tr("What to look at"));
    auto *panel = new Panel({}, page);
    auto *views = new QStackedWidget(panel);
    views->addWidget(new MatrixPane(m_scope, views));
    views->addWidget(problems);
    m_tabs = new QTabBar(panel);
    m_tabs->setExpanding(false);
    m_tabs->setDrawBase(false);
    m_tabs->setUsesScrollButtons(false);
    m_tabs->addTab(tr("Readings"));
    m_tabs->addTab(tr("To look at"));
    connect(m_tabs, &QTabBar::currentChanged, views, &QStackedWidget::setCurrentIndex);
    panel->add(m_tabs);
    panel->addLine();
    panel->add(views, 1);

    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::Step2);
    layout->addWidget(makeFileRow());
    layout->addWidget(m_figures);
    layout->addWidget(m_meters);
    layout->addWidget(panel, 1);
    return page;
}

QWidget *ImportDialog::makeFoot() {
    auto *foot = new QWidget(this);
    m_skip = new QCheckBox(tr("Skip wrong rows"), foot);
    m_reason = new QLabel(foot);
    m_reason->setWordWrap(true);
    m_reason->setForegroundRole(QPalette::PlaceholderText);
    auto *cancel = new QPushButton(tr("Cancel"), foot);
    cancel->setAutoDefault(false);
    m_primary = new QPushButton(foot);
    m_primary->setProperty("primary", true);
    m_primary->setAutoDefault(false);
    auto *layout = new QHBoxLayout(foot);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::Step2);
    layout->addWidget(m_skip);
    layout->addWidget(m_reason, 1);
    layout->addWidget(cancel);
    layout->addWidget(m_primary);
    connect(m_skip, &QCheckBox::toggled, this, &ImportDialog::showState);
    connect(cancel, &QPushButton::clicked, this, &ImportDialog::reject);
    connect(m_primary, &QPushButton::clicked, this, &ImportDialog::import);
    return foot;
}

void ImportDialog::fillMeters(const ProductionSnapshot &snapshot, const QString &likely) {
    m_meter->addItem(tr("Choose…"), QString());
    for (const Plant &plant : snapshot.mix.plants) {
        for (const Meter &meter : plant.meters)
            m_meter->addItem(u"%1 · %2"_s.arg(meter.serial, plant.name), meter.serial);
    }
    m_meter->setCurrentIndex(std::max(0, m_meter->findData(likely)));
    if (likely.isEmpty() && m_meter->count() == 2)
        m_meter->setCurrentIndex(1); // the only one there is
}

void ImportDialog::setFiles(const QStringList &paths) {
    m_paths = paths;
    m_asksMeter = false;
    read();
}

void ImportDialog::chooseFiles() {
    auto *dialog = new QFileDialog(this, tr("Choose files of readings"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    dialog->setNameFilters({tr("Readings (*.csv *.txt)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::filesSelected, this, &ImportDialog::setFiles);
    dialog->open();
}

void ImportDialog::read() {
    if (m_paths.isEmpty() || m_job)
        return;
    const int generation = ++m_generation;
    m_reading = true;
    m_refusal.clear();
    showState();
    JobTitle title{tr("Reading %n file(s)", nullptr, plural(m_paths.size())), {}, true, true};
    m_session.work<SharedImportPreview>(
        title,
        [paths = m_paths, meter = m_meter->currentData().toString()](OfficeFile &office, const Progress &progress) {
            return previewImport(office, paths, meter, progress);
        },
        this,
        [this, generation](Result<SharedImportPreview> preview) {
            if (generation != m_generation)
                return;
            m_reading = false;
            if (preview)
                show(std::move(*preview));
            else
                refused(preview.error());
            Q_EMIT previewed();
        });
}

void ImportDialog::show(SharedImportPreview preview) {
    m_preview = std::move(preview);
    m_asksMeter = m_asksMeter || m_preview->needsMeter;
    m_meterModel->setPreview(m_preview);
    m_problemModel->setPreview(m_preview);
    const int rows = m_meterModel->rowCount();
    m_meters->setVisible(rows > 0);
    const int shown = std::clamp(rows, 1, mostMeterRows);
    m_meters->setFixedHeight(m_meters->horizontalHeader()->sizeHint().height()
                             + shown * m_meters->verticalHeader()->defaultSectionSize() + 2);
    m_tabs->setTabEnabled(ReadingsTab, rows > 0);
    m_tabs->setTabText(ProblemsTab, tr("To look at (%1)").arg(format::number(m_problemModel->rowCount())));
    m_tabs->setTabVisible(ProblemsTab, m_problemModel->rowCount() > 0);
    if (rows > 0)
        m_meters->selectRow(0);
    showMeter(rows > 0 ? 0 : -1);
    m_tabs->setCurrentIndex(m_preview->wrongRows > 0 || rows == 0 ? ProblemsTab : ReadingsTab);
    showFigures();
    m_pages->setCurrentIndex(PreviewPage);
    showState();
}

void ImportDialog::showMeter(int row) {
    auto set = std::make_shared<CurveSet>();
    if (row >= 0) {
        const ImportMeter &meter = m_preview->meters[static_cast<size_t>(row)];
        set->title = meter.read.meter;
        set->series.push_back({u"file"_s, tr("In the file"), u"kWh"_s, CurveRole::Line, Token::New,
                               std::make_shared<const HourlyCurve>(meter.read.grid), true});
        if (meter.changed > 0)
            set->series.push_back({u"stored"_s, tr("Stored so far"), u"kWh"_s, CurveRole::Line, Token::Before,
                                   std::make_shared<const HourlyCurve>(meter.stored), true});
    }
    m_scope->setSet(std::move(set));
    m_scope->fit();
}

void ImportDialog::showFigures() {
    qint64 kwh = 0;
    for (const ImportMeter &meter : m_preview->meters)
        kwh += meter.read.totalKwh;
    QList<Figure> figures{{tr("New"), format::number(m_preview->added), tr("hours")},
                          {tr("Changed"), format::number(m_preview->changed), tr("hours"),
                           m_preview->changed > 0 ? Token::Warn : Token::Text},
                          {tr("The same"), format::number(m_preview->same), tr("hours")},
                          {tr("In all"), format::number(kwh), u"kWh"_s}};
    if (m_preview->wrongRows > 0)
        figures.append({tr("Wrong"), format::number(m_preview->wrongRows), tr("rows"), Token::Bad});
    m_figures->setFigures(figures);

    QStringList formats;
    qint64 rows = 0;
    for (const ReadFile &file : m_preview->files) {
        if (!file.content)
            continue;
        const auto &read = std::get<ProductionRows>(file.content->rows);
        rows += read.dataRows;
        if (const QString format = formatWords(read.format); !formats.contains(format))
            formats.append(format);
    }
    const auto files = static_cast<qint64>(m_preview->files.size());
    m_file->setText(files == 1 ? m_preview->files.front().name
                               : tr("%1 file(s)", nullptr, plural(files)).arg(format::number(files)));
    m_facts->setText(
        formats.isEmpty()
            ? QString()
            : tr("%1 format, %2 row(s)", nullptr, plural(rows)).arg(formats.join(u", "_s), format::number(rows)));
}

QString ImportDialog::whyNot() const {
    if (m_reading)
        return tr("Reading…");
    if (!m_refusal.isEmpty())
        return m_refusal;
    if (!m_preview)
        return {};
    if (m_preview->needsMeter && m_meter->currentData().toString().isEmpty())
        return tr("Name the meter that the file was read from.");
    if (m_preview->wrongRows > 0 && !m_skip->isChecked())
        return tr("%1 row(s) wrong: correct the file, or skip them.", nullptr, plural(m_preview->wrongRows))
            .arg(format::number(m_preview->wrongRows));
    if (hours() == 0)
        return m_preview->same > 0 ? tr("All of it is stored already: nothing would change.")
                                   : tr("There is no hour to import.");
    return {};
}

QString ImportDialog::reason() const { return m_reason->text(); }

void ImportDialog::showState() {
    const QString why = whyNot();
    const bool any = m_preview && !m_reading;
    QString effect;
    if (any && m_preview->changed > 0)
        effect = tr("Changed hours replace what is stored; what was stored is kept as history.");
    m_reason->setText(why.isEmpty() ? effect : why);
    m_skip->setVisible(any && m_preview->wrongRows > 0);
    m_meterRow->setVisible(m_asksMeter);
    m_primary->setEnabled(any && why.isEmpty() && !m_job);
    m_primary->setText(hours() > 0 ? tr("Import %1 hour(s)", nullptr, plural(hours())).arg(format::number(hours()))
                                   : tr("Import"));
    for (QWidget *widget : std::initializer_list<QWidget *>{m_pages, m_skip})
        widget->setEnabled(!m_job);
}

void ImportDialog::refused(const Refusal &refusal) {
    m_refusal = words(refusal);
    showState();
}

void ImportDialog::import() {
    if (!m_primary->isEnabled())
        return;
    JobTitle title{m_primary->text(), tr("Cancelling leaves everything as it was.")};
    m_job = m_session.work<ImportedHours>(
        title,
        [preview = m_preview](OfficeFile &office, const Progress &progress) {
            return performImport(office, *preview, progress);
        },
        this,
        [this](Result<ImportedHours> done) {
            m_job = nullptr;
            if (!done)
                return refused(done.error());
            Q_EMIT imported(*done);
            accept();
        });
    m_strip->follow(m_job);
    showState();
}

void ImportDialog::reject() {
    if (m_job)
        m_job->cancel(); // what comes of it is shown before the dialog goes
    else
        QDialog::reject();
}

void ImportDialog::dragEnterEvent(QDragEnterEvent *event) {
    if (!m_job && !localFiles(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void ImportDialog::dropEvent(QDropEvent *event) {
    event->acceptProposedAction();
    setFiles(localFiles(event->mimeData()));
}

} // namespace gkwh
