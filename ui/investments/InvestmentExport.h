// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Takes a list of investments away: CSV for programs, under the names of the exchange format, and a workbook for
// people, in their language. For a job's thread: the words are gathered before.
#pragma once

#include "ui/investments/InvestmentIndex.h"

namespace gkwh::investmentexport {

enum class Format { Csv, Xlsx };

/// What a workbook says, in the language in force when this was made.
struct Words {
    QString sheet;
    QStringList columns;           ///< by InvestmentColumn
    QHash<QString, QString> kinds; ///< label by code
    QStringList states;            ///< by InvestmentState
};
/// On the GUI thread.
Words words(const InvestmentIndex &index);

/// The rows at those places, in that order. Its first columns are those that import reads.
QByteArray csv(const InvestmentIndex &index, const std::vector<int> &places);
/// Answers how many rows. The file appears whole or stays as it was. Refuses cancelled, disk-full {file, detail} and
/// storage-failed {file, detail}.
Result<qint64> write(Format format, const QString &path, const InvestmentIndex &index, const std::vector<int> &places,
                     const Words &words, const Progress &progress = {});

} // namespace gkwh::investmentexport
