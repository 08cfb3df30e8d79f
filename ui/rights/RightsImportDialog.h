// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Imports rights, corrections and remainders that were granted elsewhere: file, what would come of it, then the import.
#pragma once

#include "app/exchange/Importer.h"
#include "ui/common/FormDialog.h"

class QComboBox;
class QLineEdit;

namespace gkwh {

class OfficeSession;

class RightsImportDialog : public FormDialog {
    Q_OBJECT
public:
    explicit RightsImportDialog(OfficeSession &session, QWidget *parent = nullptr);

    void setFile(const QString &path);

Q_SIGNALS:
    void imported(const gkwh::ImportReport &report);

private:
    ExchangeKind kind() const;
    void chooseFile();
    void preview();
    void takePreview(const Result<ImportReport> &report);
    void import();

    OfficeSession &m_session;
    QComboBox *m_kind;
    QLineEdit *m_file;
    FormField *m_fileField;
    std::shared_ptr<const ImportFile> m_read;
    QString m_problem; ///< why the file cannot be imported; empty when it can
};

} // namespace gkwh
